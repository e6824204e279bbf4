import type { APIRequestContext } from '@playwright/test';

/** What a journey needs to be there before it begins, made through the API as one of the accounts. */
export interface Behind {
  readonly get: <Answer>(path: string) => Promise<Answer>;
  readonly post: <Answer>(path: string, body: object) => Promise<Answer>;
  readonly upload: <Answer>(path: string, name: string, text: string) => Promise<Answer>;
  readonly put: <Answer>(path: string, body: object) => Promise<Answer>;
}

export async function behindAs(
  request: APIRequestContext,
  username: string,
  password: string,
): Promise<Behind> {
  const signedIn = await request.post('/api/sessions', {
    data: { username, password },
  });
  const { accessToken } = (await signedIn.json()) as { accessToken: string };
  const headers = { authorization: `Bearer ${accessToken}` };
  const answerOf = async <Answer>(
    asked: ReturnType<APIRequestContext['get']>,
    path: string,
  ): Promise<Answer> => {
    const answer = await asked;
    if (!answer.ok())
      throw new Error(`${path}: ${answer.status()} ${(await answer.text()).slice(0, 300)}`);
    return (await answer.json()) as Answer;
  };
  return {
    get: (path) => answerOf(request.get(`/api${path}`, { headers }), path),
    put: (path, body) => answerOf(request.put(`/api${path}`, { headers, data: body }), path),
    post: (path, body) => answerOf(request.post(`/api${path}`, { headers, data: body }), path),
    upload: (path, name, text) => {
      const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
      return answerOf(request.post(`/api${path}`, { headers, multipart: { file } }), path);
    },
  };
}
