import type { Config, Session, User } from '../app/api';

/** A case manager who may read people and conduct assessments; everything fictional. */
export function aUser(traits: Partial<User> = {}): User {
  return {
    id: 'user-nadia',
    username: 'nadia',
    displayName: 'Nadia Ferrer',
    role: 'caseworker',
    permissions: ['people:read', 'assessments:conduct'],
    scope: 'caseload',
    siteIds: [],
    clearances: [],
    language: 'en',
    mustChangePassword: false,
    partnerId: null,
    ...traits,
  };
}

export function aSession(user: User = aUser()): Session {
  return { accessToken: `token-of-${user.username}`, expiresInSeconds: 600, user };
}

export const DEMONSTRATION: Config = {
  demo: true,
  jurisdiction: { name: 'Arden Province' },
  demoAccounts: [
    {
      username: 'nadia',
      password: 'demo-nadia',
      displayName: 'Nadia Ferrer',
      role: 'caseworker',
      note: 'Cedar wing',
    },
  ],
  languages: ['en', 'zh', 'ar'],
};

export type Answer = (request: Request) => Response | Promise<Response>;

export const json = (body: unknown, status = 200) => Response.json(body, { status });

export const problem = (status: number, code: string, more: object = {}) =>
  Response.json({ type: 'about:blank', title: code, status, code, ...more }, { status });

export const empty = () => new Response(null, { status: 204 });

/**
 * An API made of answers by `METHOD /path`. Nobody is signed in unless the test says so, and what it
 * does not answer is absent.
 */
export function fakeApi(answers: Readonly<Record<string, Answer>> = {}) {
  const asked: string[] = [];
  const all: Readonly<Record<string, Answer>> = {
    'GET /config': () => json(DEMONSTRATION),
    'POST /sessions/refresh': () => problem(401, 'session.none'),
    'DELETE /sessions/current': empty,
    'DELETE /sessions': empty,
    ...answers,
  };
  const fetch = async (request: Request): Promise<Response> => {
    const name = `${request.method} ${new URL(request.url).pathname.replace(/^\/api/, '')}`;
    asked.push(name);
    return all[name]?.(request) ?? problem(404, 'route.absent');
  };
  return { fetch, asked };
}
