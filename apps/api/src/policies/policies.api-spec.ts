import { DEFAULT_POLICY_BOOK } from '@throughcare/domain';
import { aPersonInCustody, inDays } from '../../testing/person-story';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';

let test: TestApp;
let admin: TestUser;
let caseworker: TestUser;

beforeAll(async () => {
  test = await createTestApp();
  const site = await test.aSite();
  admin = await test.aUser('administrator', site);
  caseworker = await test.aUser('caseworker', site);
});
afterAll(() => test.close());

const today = () => inDays(0);

async function latest(code: string): Promise<string | null> {
  const { body } = await test.as(admin).get(`/api/policies/${code}`);
  return (body.versions[0]?.id as string | undefined) ?? null;
}

describe('the policy book', () => {
  it('shows every page in force, and what holds where nobody decided', async () => {
    const { body, status } = await test.as(caseworker).get('/api/policies');
    expect(status).toBe(200);
    expect(body.items).toHaveLength(Object.keys(DEFAULT_POLICY_BOOK).length);
    expect(body.items).toContainEqual({
      code: 'countersigning',
      body: DEFAULT_POLICY_BOOK.countersigning,
      inForceSince: null,
      isDefault: true,
      nextFrom: null,
    });
  });

  it('is changed by an administrator from a day on, and the decision leaves its line', async () => {
    const clocks = [
      { kind: 'health-screen', rule: 'NMR-30', trigger: 'admission', dueIn: { hours: 6 } },
    ];
    const decided = await test.as(admin).post('/api/policies/duty-clocks/versions', {
      effectiveFrom: today(),
      body: clocks,
      note: 'Ministry order 12: seen within six hours',
      after: await latest('duty-clocks'),
    });
    expect(decided.status).toBe(201);
    const page = await test.as(admin).get('/api/policies/duty-clocks');
    expect(page.body.versions).toMatchObject([
      { effectiveFrom: today(), body: clocks, note: 'Ministry order 12: seen within six hours' },
    ]);
    const [line] = await test.database.query<{ facts: object }>(
      `SELECT facts FROM audit_entry WHERE action = 'policy.decided' AND subject_id = $1`,
      [decided.body.id],
    );
    expect(line?.facts).toEqual({ code: 'duty-clocks', effectiveFrom: today() });

    // The next admission is held to it.
    const personId = await aPersonInCustody(test, caseworker);
    const duties = await test.database.query<{ hours: number }>(
      `SELECT extract(epoch FROM due_at - triggered_at)::int / 3600 AS hours FROM duty
       WHERE person_id = $1 AND trigger_kind = 'admission'`,
      [personId],
    );
    expect(duties).toEqual([{ hours: 6 }]);
  });

  it('keeps the version before, up to the day the next one begins', async () => {
    const first = await test.as(admin).post('/api/policies/countersigning/versions', {
      effectiveFrom: today(),
      body: { levels: ['very-high'], whenOverridden: true },
      note: 'Trial of a year',
      after: null,
    });
    const next = await test.as(admin).post('/api/policies/countersigning/versions', {
      effectiveFrom: inDays(30),
      body: { levels: ['high', 'very-high'], whenOverridden: true },
      note: 'After the trial',
      after: first.body.id as string,
    });
    expect(next.status).toBe(201);
    const book = await test.as(admin).get('/api/policies');
    expect(book.body.items).toContainEqual({
      code: 'countersigning',
      body: { levels: ['very-high'], whenOverridden: true },
      inForceSince: today(),
      isDefault: false,
      nextFrom: inDays(30),
    });

    const taken = await test
      .as(admin)
      .delete(`/api/policies/countersigning/versions/${next.body.id}`);
    expect(taken.status).toBe(204);
    const page = await test.as(admin).get('/api/policies/countersigning');
    expect(page.body.versions).toMatchObject([{ id: first.body.id, effectiveTo: null }]);
  });

  it('refuses what cannot be, naming each field', async () => {
    const answer = await test.as(admin).post('/api/policies/waiting-order/versions', {
      effectiveFrom: today(),
      body: { ...DEFAULT_POLICY_BOOK['waiting-order'], priorityNeed: -1, mood: 3 },
      note: 'Never mind',
      after: null,
    });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([
      expect.objectContaining({ field: 'body.mood', code: 'unknown' }),
      expect.objectContaining({
        field: 'body.priorityNeed',
        code: 'too-small',
        limits: { min: 0 },
      }),
    ]);
  });

  it('does not reach back', async () => {
    const answer = await test.as(admin).post('/api/policies/small-numbers/versions', {
      effectiveFrom: inDays(-1),
      body: { least: 10 },
      note: 'From yesterday',
      after: null,
    });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ field: 'effectiveFrom', code: 'in-the-past' }]);
  });

  it('shows both when two decide at once', async () => {
    const decide = (least: number, after: string | null) =>
      test.as(admin).post('/api/policies/small-numbers/versions', {
        effectiveFrom: inDays(least),
        body: { least },
        note: 'Bigger cells',
        after,
      });
    expect((await decide(8, null)).status).toBe(201);
    const second = await decide(9, null);
    expect(second.status).toBe(409);
    expect(second.body).toMatchObject({
      code: 'stale-revision',
      current: { body: { least: 8 } },
    });
  });

  it('is read by workers and changed by administrators only', async () => {
    const body = { effectiveFrom: today(), body: { least: 9 }, note: 'My own idea', after: null };
    expect(
      (await test.as(caseworker).post('/api/policies/small-numbers/versions', body)).status,
    ).toBe(403);
    expect((await test.as(caseworker).get('/api/policies/tea-breaks')).status).toBe(404);
  });
});
