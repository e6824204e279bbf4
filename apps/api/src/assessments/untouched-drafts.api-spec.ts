import { answer, move, start } from '../../testing/assessment-story';
import { aPersonInCustody } from '../../testing/person-story';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';

let test: TestApp;
let caseworker: TestUser;
let colleague: TestUser;
let supervisor: TestUser;
let elsewhere: TestUser;

beforeAll(async () => {
  test = await createTestApp();
  const site = await test.aSite({ name: 'Northgate Prison' });
  caseworker = await test.aUser('caseworker', site);
  colleague = await test.aUser('caseworker', site);
  supervisor = await test.aUser('supervisor', site);
  elsewhere = await test.aUser('supervisor', await test.aSite({ name: 'Harrow Point' }));
});
afterAll(() => test.close());

async function aDraftLeft(days: number, lastAnswerDays?: number): Promise<string> {
  const person = await aPersonInCustody(test, caseworker);
  const { id } = (await start(test, caseworker, person, 'phq-9')).body;
  const given = await answer(test, caseworker, id, 'phq9.1', 'not-at-all');
  expect(given.status).toBe(200);
  await test.database.query(
    `UPDATE assessment SET updated_at = now() - make_interval(days => $2) WHERE id = $1`,
    [id, days],
  );
  await test.database.query(
    `UPDATE assessment_answer SET answered_at = now() - make_interval(days => $2) WHERE assessment_id = $1`,
    [id, lastAnswerDays ?? days],
  );
  return id;
}
const listed = async (by: TestUser, list = 'untouched-drafts') =>
  (await test.as(by).get(`/api/assessments?list=${list}`)).body.items as {
    id: string;
    isUntouched: boolean;
  }[];
const ids = async (by: TestUser) => (await listed(by)).map(({ id }) => id);

describe('drafts left lying', () => {
  it('are listed for their assessor and for a supervisor within reach, from the day policy names', async () => {
    const old = await aDraftLeft(15);
    const fresh = await aDraftLeft(13);
    const resumed = await aDraftLeft(40, 2);
    for (const by of [caseworker, supervisor]) {
      expect(await ids(by)).toContain(old);
      expect(await ids(by)).not.toContain(fresh);
      expect(await ids(by)).not.toContain(resumed);
    }
    expect(await ids(colleague)).not.toContain(old);
    expect(await ids(elsewhere)).not.toContain(old);
    const mine = await listed(caseworker, 'my-drafts');
    expect(mine.find(({ id }) => id === old)?.isUntouched).toBe(true);
    expect(mine.find(({ id }) => id === fresh)?.isUntouched).toBe(false);
  });

  it('follow the policy in force', async () => {
    const fresh = await aDraftLeft(6);
    await test.database.query(
      `INSERT INTO policy (id, code, effective_from, body) VALUES (gen_random_uuid(), 'drafts', current_date - 1, '{"untouchedDays": 5}')`,
    );
    expect(await ids(caseworker)).toContain(fresh);
    await test.database.query(`DELETE FROM policy WHERE code = 'drafts'`);
  });

  it('are given up with a reason by whoever may, and «other» says which', async () => {
    const old = await aDraftLeft(30);
    expect((await move(test, supervisor, old, 'abandonment', { reason: 'other' })).body.code).toBe(
      'assessment.note-missing',
    );
    expect(
      (
        await move(test, supervisor, old, 'abandonment', {
          reason: 'other',
          note: 'The talk was broken off by a transfer.',
        })
      ).status,
    ).toBe(201);
    expect(await ids(supervisor)).not.toContain(old);
    expect((await test.as(caseworker).get(`/api/assessments/${old}`)).body).toMatchObject({
      state: 'abandoned',
      abandonReason: 'other',
      endedNote: 'The talk was broken off by a transfer.',
    });
  });
});
