import {
  compileInstrument,
  type Answers,
  type AnswerValue,
  type Item,
} from '@throughcare/assessment';
import { findInstrument } from '@throughcare/assessment/registry';
import type { TestApp, TestUser } from './test-app';

/** Begins an assessment; the answer is the API's, refusals included. */
export function start(
  test: TestApp,
  by: TestUser,
  personId: string,
  instrument: string,
  changes: object = {},
) {
  return test.as(by).post(`/api/people/${personId}/assessments`, {
    instrument,
    moment: 'reception',
    language: 'en',
    ...changes,
  });
}

/** Saves one answer given for the first time. */
export function answer(
  test: TestApp,
  by: TestUser,
  assessmentId: string,
  item: string,
  value: AnswerValue,
  changes: object = {},
) {
  return test.as(by).put(`/api/assessments/${assessmentId}/answers/${item}`, {
    value,
    status: 'answered',
    seen: 0,
    language: 'en',
    ...changes,
  });
}

/** Answers everything that is asked: the given values, else the first possible one. */
export async function answerAll(
  test: TestApp,
  by: TestUser,
  assessmentId: string,
  given: Readonly<Record<string, AnswerValue>> = {},
): Promise<void> {
  const { body } = await test.as(by).get(`/api/assessments/${assessmentId}`);
  const definition = findInstrument(body.instrument, body.version);
  if (!definition) throw new Error(`no instrument ${body.instrument}`);
  const instrument = compileInstrument(definition);
  const seen = new Map<string, number>(
    body.answers.map((each: { item: string; revision: number }) => [each.item, each.revision]),
  );
  const answers: Record<string, Answers[string]> = {};
  for (let next = nextItem(); next; next = nextItem()) {
    const value = given[next.code] ?? firstPossible(next);
    const saved = await answer(test, by, assessmentId, next.code, value, {
      seen: seen.get(next.code) ?? 0,
    });
    if (saved.status !== 200)
      throw new Error(`${next.code} was not saved: ${JSON.stringify(saved.body)}`);
    answers[next.code] = { value };
  }

  function nextItem(): Item | undefined {
    return instrument
      .visibleItems(answers, body.context)
      .find((item) => answers[item.code] === undefined);
  }
}

function firstPossible(item: Item): AnswerValue {
  switch (item.kind) {
    case 'choice':
      return item.options?.[0]?.code ?? '';
    case 'multi':
      return [];
    case 'boolean':
      return false;
    case 'number':
      return item.min ?? 0;
    case 'date':
      return '2026-01-10';
    case 'text':
      return 'In my own words.';
    case 'entries':
      return [];
  }
}

/** Answers of a published worked example of OGRS3 raised until the level is high. */
export const HIGH_OGRS3 = {
  gender: 'MALE',
  dateOfBirth: '1999-05-14',
  dateOfCurrentConviction: '2026-01-10',
  dateAtStartOfFollowupCalculated: '2026-02-10',
  totalNumberOfSanctionsForAllOffences: 40,
  ageAtFirstSanction: 11,
  currentOffenceCode: '02800',
} as const;

/** The same person with one sanction only: low. */
export const LOW_OGRS3 = {
  ...HIGH_OGRS3,
  totalNumberOfSanctionsForAllOffences: 2,
  ageAtFirstSanction: 24,
  currentOffenceCode: '11618',
} as const;

/** Starts, answers and hands in; gives the id. */
export async function handedIn(
  test: TestApp,
  by: TestUser,
  personId: string,
  instrument: string,
  given: Readonly<Record<string, AnswerValue>> = {},
): Promise<string> {
  const started = await start(test, by, personId, instrument);
  if (started.status !== 201) throw new Error(`not started: ${JSON.stringify(started.body)}`);
  const id = started.body.id as string;
  await answerAll(test, by, id, given);
  const done = await move(test, by, id, 'submission');
  if (done.status !== 201) throw new Error(`not handed in: ${JSON.stringify(done.body)}`);
  return id;
}

/** Sends a move with the revision that stands now. */
export async function move(
  test: TestApp,
  by: TestUser,
  assessmentId: string,
  to: string,
  more: object = {},
) {
  const [row] = await test.database.query<{ revision: number }>(
    'SELECT revision FROM assessment WHERE id = $1',
    [assessmentId],
  );
  return test
    .as(by)
    .post(`/api/assessments/${assessmentId}/${to}`, { revision: row?.revision, ...more });
}
