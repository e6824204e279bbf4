import { jest } from '@jest/globals';
import { createApiClient, onceOnly, take } from './client';
import { NotSignedIn, Unreachable } from './problem';
import type { Fetch } from './session-fetch';
import { keepToken } from './token-keeper';

interface Seen {
  readonly url: string;
  readonly authorization: string | null;
  readonly requestId: string | null;
}

/** An API whose only valid token is the newest one its refresh gave out. */
function apiWithExpiredToken({ canRefresh = true } = {}) {
  const seen: Seen[] = [];
  const onSignedOut = jest.fn();
  let refreshes = 0;
  const tokens = keepToken(async () => {
    refreshes += 1;
    await new Promise((resolve) => setTimeout(resolve, 5));
    return canRefresh ? { accessToken: 'fresh' } : null;
  });
  tokens.accept({ accessToken: 'expired' });
  const fetch: Fetch = async (request) => {
    const authorization = request.headers.get('Authorization');
    seen.push({ url: request.url, authorization, requestId: request.headers.get('X-Request-Id') });
    if (authorization !== 'Bearer fresh') {
      return Response.json({ code: 'session.expired', title: 'expired' }, { status: 401 });
    }
    return Response.json({ id: 'u-1' });
  };
  const api = createApiClient({
    baseUrl: 'http://test/api',
    fetch,
    tokens,
    newRequestId: () => `request-${seen.length}`,
    onSignedOut,
  });
  return { api, seen, onSignedOut, refreshes: () => refreshes };
}

describe('a request with an expired token', () => {
  it('is sent once more after one refresh, under the same request id', async () => {
    const { api, seen } = apiWithExpiredToken();
    await expect(take(api.GET('/me'))).resolves.toEqual({ id: 'u-1' });
    expect(seen.map((one) => one.authorization)).toEqual(['Bearer expired', 'Bearer fresh']);
    expect(new Set(seen.map((one) => one.requestId)).size).toBe(1);
  });

  it('shares one refresh with all requests that fail at the same time', async () => {
    const { api, refreshes } = apiWithExpiredToken();
    await Promise.all([1, 2, 3, 4].map(() => take(api.GET('/me'))));
    expect(refreshes()).toBe(1);
  });

  it('ends the session when the refresh is refused too', async () => {
    const { api, onSignedOut } = apiWithExpiredToken({ canRefresh: false });
    await expect(take(api.GET('/me'))).rejects.toBeInstanceOf(NotSignedIn);
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });

  it('does not refresh to answer wrong credentials', async () => {
    const { api, refreshes } = apiWithExpiredToken();
    const body = { username: 'nadia', password: 'wrong' };
    await expect(take(api.POST('/sessions', { body }))).rejects.toBeInstanceOf(NotSignedIn);
    expect(refreshes()).toBe(0);
  });
});

describe('a request', () => {
  it('that never arrived says so', async () => {
    const api = createApiClient({
      baseUrl: 'http://test/api',
      fetch: () => Promise.reject(new TypeError('fetch failed')),
      tokens: keepToken(() => Promise.resolve(null)),
      newRequestId: () => 'r',
      onSignedOut: () => undefined,
    });
    await expect(take(api.GET('/config'))).rejects.toBeInstanceOf(Unreachable);
  });

  it('that creates something carries the key of its form', () => {
    expect(onceOnly('form-7')).toEqual({ 'Idempotency-Key': 'form-7' });
  });
});

describe('a refresh that answers late', () => {
  it('does not bring back the user who signed out meanwhile', async () => {
    const tokens = keepToken(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return { accessToken: 'late' };
    });
    const refreshing = tokens.refresh();
    tokens.forget();
    await expect(refreshing).resolves.toBeNull();
    expect(tokens.current()).toBeNull();
  });
});
