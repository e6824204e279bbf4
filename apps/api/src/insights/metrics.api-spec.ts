import { randomUUID } from 'node:crypto';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';

let test: TestApp;
let manager: TestUser;
let prison: string;

/** Days before today, as a civil date. */
const ago = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  test = await createTestApp();
  prison = await test.aSite({ name: 'Northgate Prison' });
  manager = await test.aUser('manager', prison, { scope: 'all' });
});
afterAll(() => test.close());
beforeEach(async () => {
  await test.database.query('TRUNCATE person, timeline_entry CASCADE');
});

let sequence = 0;
async function aPerson(changes: { sex?: string; restricted?: boolean } = {}): Promise<string> {
  const id = randomUUID();
  sequence += 1;
  await test.database.query(
    `INSERT INTO person (id, number, given_name, born_on, sex, site_id, final_level, is_restricted) VALUES ($1, $2, 'Test', '1990-01-01', $3, $4, 'high', $5)`,
    [id, `T-${sequence}`, changes.sex ?? 'male', prison, changes.restricted ?? false],
  );
  return id;
}

async function stay(
  personId: string,
  from: string,
  to: string | null,
  backOn?: string,
): Promise<void> {
  const move = (kind: string, on: string, until: string | null, site: string | null) =>
    test.database.query(
      `INSERT INTO movement (id, person_id, kind, site_id, reason, moved_at, until) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        randomUUID(),
        personId,
        kind,
        site,
        kind === 'release' ? 'conditional-release' : 'new-order',
        `${on}T09:00:00Z`,
        until ? `${until}T09:00:00Z` : null,
      ],
    );
  await move('admission', from, to, prison);
  if (to) await move('release', to, backOn ?? null, null);
  if (backOn) await move('admission', backOn, null, prison);
}

async function assessmentDue(personId: string, due: string, doneOn: string | null): Promise<void> {
  await test.database.query(
    `INSERT INTO duty (id, person_id, kind, rule, trigger_kind, trigger_id, triggered_at, due_at, original_due_at, done_at, owner_role)
     VALUES ($1, $2, 'initial-assessment', 'NMR-92-2', 'admission', $3, $4, $5, $5, $6, 'case-holder')`,
    [
      randomUUID(),
      personId,
      randomUUID(),
      `${ago(100)}T00:00:00Z`,
      `${due}T23:59:59Z`,
      doneOn ? `${doneOn}T12:00:00Z` : null,
    ],
  );
}

describe('a metric', () => {
  it('ASM-1 counts by the day first set: 6 of 8 in time by hand, and its list is those 6', async () => {
    for (let at = 0; at < 8; at += 1) {
      const id = await aPerson();
      await stay(id, ago(60), null);
      await assessmentDue(id, ago(30), at < 6 ? ago(31) : at === 6 ? ago(20) : null);
    }
    const answer = await test.as(manager).get('/api/metrics/ASM-1');
    // Two of eight are late: a cell below five, so the rate is hidden until there are more.
    expect(answer.body.current).toMatchObject({ isHidden: true, value: null, of: 8 });
    for (let at = 0; at < 4; at += 1) {
      const id = await aPerson();
      await stay(id, ago(60), null);
      await assessmentDue(id, ago(29), null);
    }
    const fuller = await test.as(manager).get('/api/metrics/ASM-1');
    expect(fuller.body.current).toMatchObject({ met: 6, of: 12, value: 50 });
    // Wilson at one half is 50 ± 50 z / √(n + z²); with n = 12 and z = 1.959964 that is 50 ± 24.62184.
    expect(fuller.body.current.low).toBeCloseTo(25.37816, 4);
    expect(fuller.body.current.high).toBeCloseTo(74.62184, 4);
    const people = await test.as(manager).get('/api/metrics/ASM-1/people?state=met');
    expect(people.body.total).toBe(6);
  });

  it('REC-1 leaves out those not observed long enough, even when they came back early', async () => {
    for (let at = 0; at < 12; at += 1) {
      const id = await aPerson();
      await stay(id, ago(900), ago(300), at < 5 ? ago(200) : undefined);
    }
    const early = await aPerson();
    await stay(early, ago(400), ago(60), ago(30));
    const { body } = await test.as(manager).get('/api/metrics/REC-1-6');
    expect(body.current).toMatchObject({ met: 5, of: 12 });
    const notMature = await test.as(manager).get('/api/metrics/REC-1-6/people?state=unknown');
    expect(notMature.body.items.map((row: { personId: string }) => row.personId)).toEqual([early]);
  });

  it('compares with the period before and keeps to the filter', async () => {
    for (const [sex, days] of [
      ['male', 30],
      ['male', 30],
      ['male', 30],
      ['male', 30],
      ['male', 30],
      ['female', 30],
      ['male', 400],
    ] as const) {
      const id = await aPerson({ sex });
      await stay(id, ago(500), null);
      await assessmentDue(id, ago(days), ago(days + 1));
    }
    const { body } = await test.as(manager).get('/api/metrics/ASM-1?sex=male');
    expect(body.current).toMatchObject({ met: 5, of: 5, value: 100 });
    expect(body.previous.isHidden).toBe(true);
    const wrong = await test.as(manager).get(`/api/metrics/ASM-1?from=${ago(1)}&to=${ago(3)}`);
    expect(wrong.body.errors[0].field).toBe('to');
  });

  it('never counts or lists people outside the reader’s reach', async () => {
    const id = await aPerson({ restricted: true });
    await stay(id, ago(60), null);
    await assessmentDue(id, ago(30), ago(31));
    expect((await test.as(manager).get('/api/metrics/ASM-1/people')).body.total).toBe(0);
    const caseworker = await test.aUser('caseworker', prison);
    expect((await test.as(caseworker).get('/api/metrics/ASM-1')).status).toBe(403);
  });

  it('each is answered in one statement without fault, even when nothing counts', async () => {
    const { body } = await test.as(manager).get('/api/metrics');
    expect(body.length).toBeGreaterThanOrEqual(14);
    for (const { code } of body as { code: string }[]) {
      const answer = await test.as(manager).get(`/api/metrics/${code}`);
      expect({ code, status: answer.status, value: answer.body.current?.value }).toEqual({
        code,
        status: 200,
        value: null,
      });
      expect((await test.as(manager).get(`/api/metrics/${code}/people`)).body).toEqual({
        items: [],
        total: 0,
      });
    }
  });
});
