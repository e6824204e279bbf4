import { setTimeout as pause } from 'node:timers/promises';
import type supertest from 'supertest';
import type { TestApp, TestUser } from './test-app';

export interface ImportMade {
  readonly id: string;
  readonly revision: number;
}

const WORKING = ['checking', 'loading', 'undoing'];

/** Uploads text as a file, as the page does. */
export function upload(
  test: TestApp,
  by: TestUser,
  kind: string,
  content: string | Buffer,
  { siteId = by.siteId, name = 'file.csv', again = false, key = '' } = {},
): supertest.Test {
  const request = test
    .as(by)
    .post(`/api/imports?kind=${kind}&siteId=${siteId}${again ? '&again=true' : ''}`)
    .attach('file', Buffer.from(content), name);
  return key ? request.set('idempotency-key', key) : request;
}

/** Waits until nothing works on the import any more, and reads it. */
export async function settled(test: TestApp, by: TestUser, id: string) {
  for (;;) {
    const { body } = await test.as(by).get(`/api/imports/${id}`);
    if (!WORKING.includes(body.state as string)) return body;
    await pause(50);
  }
}

/** Uploads, takes the columns as they are guessed, and checks. */
export async function checked(test: TestApp, by: TestUser, kind: string, content: string) {
  const made = await upload(test, by, kind, content, { again: true });
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  const { id, revision } = made.body as ImportMade;
  const { body } = await test.as(by).get(`/api/imports/${id}/columns`);
  const begun = await test.as(by).post(`/api/imports/${id}/check`, {
    revision,
    mapping: body.columns.map(({ field }: { field: string | null }) => field),
  });
  if (begun.status !== 201) throw new Error(JSON.stringify(begun.body));
  return settled(test, by, id);
}

/** One move of an import, waited for. */
export async function move(
  test: TestApp,
  by: TestUser,
  which: 'load' | 'undo' | 'cancel',
  { id, revision }: ImportMade,
) {
  const answer = await test.as(by).post(`/api/imports/${id}/${which}`, { revision });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return settled(test, by, id);
}
