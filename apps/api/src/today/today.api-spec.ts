import { randomUUID } from 'node:crypto';
import { statement } from '../platform/database/sql';
import { nobodyElse } from '../../testing/nobody-else';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';
import { todayOf } from './queries/today';

let test: TestApp;
let caseworker: TestUser;
let supervisor: TestUser;
let elsewhere: TestUser;
let site: string;
let person: string;

const HOUR = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();
const day = (offset: number) =>
  new Date(Date.now() + offset * 24 * HOUR).toISOString().slice(0, 10);

beforeAll(async () => {
  test = await createTestApp();
  site = await test.aSite({ name: 'Northgate Prison' });
  caseworker = await test.aUser('caseworker', site);
  supervisor = await test.aUser('supervisor', site);
  elsewhere = await test.aUser('caseworker', await test.aSite({ name: 'Harrow Point' }));
  person = await admit(caseworker, 30);
});
afterAll(() => test.close());

/** Registers someone with an order in force and admits them so many hours ago. */
async function admit(by: TestUser, hoursAgo: number): Promise<string> {
  const registered = await test.as(by).post('/api/people', {
    ...nobodyElse(),
    sex: 'male',
  });
  const id = registered.body.id as string;
  await test.as(by).post(`/api/people/${id}/legal-bases`, {
    orderNumber: 'C-1',
    court: 'Senn District Court',
    kind: 'sentence',
    imposedOn: day(-40),
    startsOn: day(-40),
    earliestReleaseOn: day(300),
    endsOn: day(600),
    offences: [{ iccsCode: '0502', label: 'Theft', isIndex: true }],
  });
  await test.as(by).post(`/api/people/${id}/movements`, {
    kind: 'admission',
    siteId: by.siteId,
    reason: 'new-order',
    movedAt: ago(hoursAgo),
    place: 'B1-07',
  });
  return id;
}

describe('today', () => {
  it('puts a missed 24-hour screen under overdue, with its rule, whose it is and where they are (NMR-30)', async () => {
    const answer = await test.as(caseworker).get('/api/today');
    expect(answer.status).toBe(200);
    expect(answer.body.view).toBe('mine');
    expect(answer.body.acts[0]).toMatchObject({
      source: 'duty',
      section: 'overdue',
      person: { id: person, place: 'B1-07' },
    });
    const screen = answer.body.acts.find((act: { what: string }) => act.what === 'health-screen');
    expect(screen).toMatchObject({ rule: 'NMR-30', section: 'overdue' });
    expect(answer.body.counts).toMatchObject({ people: 1, overdue: 2 });
  });

  it('says what changed since yesterday for the people of this worker only', async () => {
    const mine = await test.as(caseworker).get('/api/today');
    expect(mine.body.changed.map((moment: { kind: string }) => moment.kind)).toContain(
      'movement.admission',
    );
    const theirs = await test.as(elsewhere).get('/api/today');
    expect(theirs.body).toMatchObject({ acts: [], changed: [], counts: { people: 0 } });
  });

  it('leaves out a duty that was put off until later, and brings it back by asking again', async () => {
    const before = await test.as(caseworker).get('/api/today');
    const act = before.body.acts.find((one: { what: string }) => one.what === 'rights-explained');
    const snoozed = await test.as(caseworker).post(`/api/duties/${act.id}/snooze`, {
      revision: act.revision,
      until: day(2),
      reason: 'Interpreter comes then',
    });
    expect(snoozed.status).toBe(201);
    const after = await test.as(caseworker).get('/api/today');
    expect(after.body.acts.some((one: { id: string }) => one.id === act.id)).toBe(false);
  });

  it('shows a supervisor the whole site', async () => {
    const answer = await test.as(supervisor).get('/api/today');
    expect(answer.body).toMatchObject({ view: 'site', counts: { people: 1 } });
    const own = await test.as(supervisor).get('/api/today?view=mine');
    expect(own.body.counts.people).toBe(0);
  });

  it('writes one line with how many people were shown', async () => {
    await test.as(caseworker).get('/api/today');
    const lines = await test.database.query(
      `SELECT facts FROM audit_entry WHERE action = 'today.read' AND actor_id = $1 ORDER BY id DESC LIMIT 1`,
      [caseworker.id],
    );
    expect(lines).toEqual([{ facts: { shown: 1 } }]);
  });

  it('is not for those who hold no duties, and refuses a view it does not know', async () => {
    const auditor = await test.aUser('auditor', site);
    expect((await test.as(auditor).get('/api/today')).status).toBe(403);
    expect((await test.as(caseworker).get('/api/today?view=moon')).status).toBe(400);
  });

  it('never walks the table of duties', async () => {
    const other = await admit(elsewhere, 2);
    await test.database.query(
      `INSERT INTO duty (id, person_id, kind, rule, trigger_kind, trigger_id, triggered_at, due_at, original_due_at, owner_role)
       SELECT gen_random_uuid(), $1, 'contact', 'Local', 'condition-added', gen_random_uuid(), now(), now() + n * interval '1 day', now(), 'case-holder'
       FROM generate_series(30, 6000) n`,
      [other],
    );
    await test.database.query('ANALYZE duty');
    const actor = {
      userId: caseworker.id,
      role: 'caseworker',
      scope: 'caseload',
      siteIds: [site],
      clearances: [],
      partnerId: null,
    } as never;
    const { text, values } = statement(todayOf(actor, 'mine', new Date()));
    const plan = await test.database.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`, [
      ...values,
    ]);
    expect(plan.map((row) => row['QUERY PLAN']).join('\n')).not.toMatch(/Seq Scan on duty/);
  });
});

describe('a person in one look', () => {
  it('shows what is due before anything was assessed', async () => {
    const answer = await test.as(caseworker).get(`/api/people/${person}/overview`);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      risk: null,
      needs: [],
      plan: null,
      programmes: [],
      voice: null,
    });
    expect(answer.body.due).toHaveLength(5);
    expect(answer.body.dueCount).toBeGreaterThan(5);
  });

  it('is as absent to a worker out of reach, and leaves a line', async () => {
    expect((await test.as(elsewhere).get(`/api/people/${person}/overview`)).status).toBe(404);
    const lines = await test.database.query(
      `SELECT 1 FROM audit_entry WHERE action = 'access.refused' AND person_id = $1`,
      [person],
    );
    expect(lines.length).toBeGreaterThan(0);
  });

  it('follows each need that wants an answer from the reply that showed it to what came of it', async () => {
    const [{ id: assessmentId }] = (await test.database.query<{ id: string }>(
      `INSERT INTO assessment (id, person_id, instrument_code, instrument_version, moment, state, assessor_id, language, assessed_on, context, fit, signed_at)
       VALUES (gen_random_uuid(), $1, 'throughcare-needs', '1.0', 'reception', 'draft', $2, 'en', '2026-03-02', '{}', '{}', NULL) RETURNING id`,
      [person, caseworker.id],
    )) as [{ id: string }];
    await test.database.query(
      `INSERT INTO assessment_answer (assessment_id, item_code, value, status, shown, language, answered_by)
       VALUES ($1, 'accommodation.place', '"none"', 'answered', '{"text": "Where they live", "options": [{"code": "none", "label": "Has nowhere to live"}]}', 'en', $2)`,
      [assessmentId, caseworker.id],
    );
    await test.database.query(
      `UPDATE assessment SET state = 'signed', signed_at = now() WHERE id = $1`,
      [assessmentId],
    );
    await test.database.query(
      `INSERT INTO need (id, person_id, assessment_id, domain, level, is_priority, because, found_on)
       VALUES (gen_random_uuid(), $1, $2, 'accommodation', 'significant', true, '{accommodation.place}', '2026-03-02')`,
      [person, assessmentId],
    );
    const answer = await test.as(caseworker).get(`/api/people/${person}/thread`);
    expect(answer.status).toBe(200);
    expect(answer.body.items).toEqual([
      expect.objectContaining({
        domain: 'accommodation',
        level: 'significant',
        goal: null,
        step: null,
        programme: null,
        answer: {
          question: 'Where they live',
          answer: 'Has nowhere to live',
          evidence: null,
          by: 'Test caseworker',
        },
      }),
    ]);
    expect((await test.as(elsewhere).get(`/api/people/${person}/thread`)).status).toBe(404);
    expect(
      (await test.as(await test.aUser('facilitator', site)).get(`/api/people/${person}/thread`))
        .status,
    ).toBe(403);
  });
});

describe('the search box', () => {
  it('finds programmes, groups, courses and partners by name, each only for whom it is open', async () => {
    const partner = randomUUID();
    await test.database.query(
      `INSERT INTO partner_organisation (id, name, kind, services, area) VALUES ($1, 'Zephyr 100% House', 'housing', '{rooms}', 'Senn')`,
      [partner],
    );
    const { body, status } = await test.as(caseworker).get('/api/search?words=zephyr');
    expect(status).toBe(200);
    expect(body.items).toEqual([
      { kind: 'partner', id: partner, title: 'Zephyr 100% House', detail: 'Senn', number: null },
    ]);
    const facilitator = await test.aUser('facilitator', site);
    expect((await test.as(facilitator).get('/api/search?words=zephyr')).body.items).toEqual([]);
  });

  it('takes what was typed as it is, not as a pattern, and asks for two letters', async () => {
    expect((await test.as(caseworker).get('/api/search?words=%25%25')).body.items).toEqual([]);
    const short = await test.as(caseworker).get('/api/search?words=z');
    expect(short.status).toBe(400);
    expect(short.body.errors).toMatchObject([{ field: 'words', code: 'too-short' }]);
  });
});
