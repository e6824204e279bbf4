import createClient from 'openapi-fetch';
import { toProblem } from './problem';
import type { paths } from './schema';
import { sessionFetch, type SessionFetchOptions } from './session-fetch';

export interface ClientOptions extends SessionFetchOptions {
  /** Where the API stands, with its prefix: `/api` of the page's own origin. */
  readonly baseUrl: string;
}

/** The only way to the API: typed by its contract, signed in by its session. */
export function createApiClient(options: ClientOptions) {
  return createClient<paths>({
    baseUrl: options.baseUrl,
    fetch: sessionFetch(options),
    credentials: 'same-origin',
  });
}

export type ApiClient = ReturnType<typeof createApiClient>;

/** Takes the value out of an answer, or throws its problem. */
export async function take<Value>(
  answer: Promise<{ data?: Value; error?: unknown; response: Response }>,
): Promise<Value> {
  const { data, error, response } = await answer;
  if (!response.ok) throw toProblem(response.status, error);
  return data as Value;
}

/**
 * Header that makes a creation safe to send twice: the API answers a repeated key with the first
 * result. Make the key once per filled-in form, not once per click.
 */
export function onceOnly(key: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}
