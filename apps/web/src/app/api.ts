import {
  createApiClient,
  keepToken,
  take,
  toProblem,
  type ApiClient,
  type components,
  type Fetch,
  type TokenKeeper,
} from '@throughcare/api-client';

export type User = components['schemas']['MeResponse'];
export type Session = components['schemas']['SessionResponse'];
export type Permission = components['schemas']['Permission'];
export type Config = components['schemas']['ConfigResponse'];

/** The client, its token and the news that a session ended: one of each per page. */
export interface Connection {
  readonly api: ApiClient;
  readonly tokens: TokenKeeper<Session>;
  readonly onEnded: (listener: () => void) => () => void;
}

/** Connects to the API of this page's origin. Tests hand in their own `fetch`. */
export function connect(fetch: Fetch = (request) => globalThis.fetch(request)): Connection {
  const listeners = new Set<() => void>();
  const baseUrl = new URL('/api', location.origin).href;

  const tokens = keepToken<Session>(() =>
    oneTabAtATime(async () => {
      const { data, response, error } = await api.POST('/sessions/refresh');
      if (response.ok) return data ?? null;
      if (response.status === 401) return null;
      // Only a clear no ends the session; a service in trouble may still know us later.
      throw toProblem(response.status, error);
    }),
  );
  const api: ApiClient = createApiClient({
    baseUrl,
    fetch,
    tokens,
    newRequestId: () => crypto.randomUUID(),
    onSignedOut: () => listeners.forEach((listener) => listener()),
  });

  return {
    api,
    tokens,
    onEnded: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Tabs share the rotating cookie: were two to refresh at once, the second would look like a thief. */
async function oneTabAtATime<Value>(work: () => Promise<Value>): Promise<Value> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request('throughcare.refresh', work);
}

export const readConfig = (api: ApiClient) => take(api.GET('/config'));
