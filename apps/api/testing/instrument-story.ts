import { findInstrumentFile } from '@throughcare/assessment/registry';
import type { TestApp, TestUser } from './test-app';

/** PHQ-9 under another code, as an author would bring it. */
export function aFile(code: string, changes: object = {}): Record<string, unknown> {
  const file = findInstrumentFile('phq-9');
  if (!file) throw new Error('PHQ-9 is not built in');
  return { ...file, code, ...changes };
}

/** All nine answered alike: the total is nine times the points. */
export function allNine(option: string): Record<string, string> {
  return Object.fromEntries(
    (aFile('any')['items'] as { code: string; kind: string }[])
      .filter(({ code }) => code !== 'phq9.difficulty')
      .map(({ code }) => [code, option]),
  );
}

/** Two worked examples that hold for PHQ-9 whatever it is called. */
export const TWO_CASES = [
  { name: 'nothing at all', answers: allNine('not-at-all'), expected: { total: 0 } },
  { name: 'every day', answers: allNine('nearly-every-day'), expected: { total: 27 } },
];

export async function revisionOf(test: TestApp, draftId: string): Promise<number> {
  const [row] = await test.database.query<{ revision: number }>(
    'SELECT revision FROM instrument_version WHERE id = $1',
    [draftId],
  );
  return row?.revision ?? 0;
}

/** Sends a move of a draft with the revision that stands now. */
export async function moveDraft(
  test: TestApp,
  by: TestUser,
  draftId: string,
  move: string,
  more: object = {},
) {
  return test.as(by).post(`/api/instrument-drafts/${draftId}/${move}`, {
    revision: await revisionOf(test, draftId),
    ...more,
  });
}

/** A draft with its golden cases, ready to be handed in. */
export async function aDraft(
  test: TestApp,
  author: TestUser,
  code: string,
  changes: object = {},
): Promise<string> {
  const file = aFile(code, changes);
  const begun = await test.as(author).post('/api/instrument-drafts', { from: 'file', file });
  if (begun.status !== 201) throw new Error(`not begun: ${JSON.stringify(begun.body)}`);
  const { id, revision } = begun.body as { id: string; revision: number };
  const saved = await test
    .as(author)
    .put(`/api/instrument-drafts/${id}`, { revision, file, cases: TWO_CASES });
  if (saved.status !== 200) throw new Error(`not saved: ${JSON.stringify(saved.body)}`);
  return id;
}

/** Written by one, reviewed by another, published: gives the id. */
export async function publishedInstrument(
  test: TestApp,
  author: TestUser,
  reviewer: TestUser,
  code: string,
  changes: object = {},
): Promise<string> {
  const id = await aDraft(test, author, code, changes);
  for (const [by, move] of [
    [author, 'hand-in'],
    [reviewer, 'approval'],
    [author, 'publication'],
  ] as const) {
    const { status, body } = await moveDraft(test, by, id, move);
    if (status !== 201) throw new Error(`${move} not done: ${JSON.stringify(body)}`);
  }
  return id;
}
