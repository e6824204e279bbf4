import { Unreachable } from './problem';
import type { IssuedToken, TokenKeeper } from './token-keeper';

export type Fetch = (request: Request) => Promise<Response>;

export interface SessionFetchOptions {
  readonly fetch: Fetch;
  readonly tokens: Pick<TokenKeeper<IssuedToken>, 'current' | 'refresh'>;
  readonly newRequestId: () => string;
  /** Called when a request stays unauthorised after a refresh. */
  readonly onSignedOut: () => void;
}

const SESSION_ROUTE = /\/sessions(\/refresh|\/current)?$/;

/** Sends each request with the token and a request id, and once more after a refresh when the token had expired. */
export function sessionFetch(options: SessionFetchOptions): Fetch {
  const { fetch, tokens, newRequestId, onSignedOut } = options;

  const send = async (request: Request, token: string | null) => {
    if (token) request.headers.set('Authorization', `Bearer ${token}`);
    try {
      return await fetch(request);
    } catch (cause) {
      if ((cause as { name?: string } | null)?.name === 'AbortError') throw cause;
      throw new Unreachable(cause);
    }
  };

  return async (request) => {
    request.headers.set('X-Request-Id', newRequestId());
    // A body can be read once only, so the second try needs its own copy.
    const again = request.clone();
    const used = tokens.current();
    const answer = await send(request, used);
    if (answer.status !== 401 || SESSION_ROUTE.test(new URL(request.url).pathname)) return answer;

    // Another request may have refreshed while this one was under way.
    const newer = tokens.current();
    const token = newer !== used ? newer : ((await tokens.refresh())?.accessToken ?? null);
    if (!token) {
      onSignedOut();
      return answer;
    }
    return send(again, token);
  };
}
