import { randomUUID } from 'node:crypto';
import { addDays, weekdayOf } from '@throughcare/domain';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';

let test: TestApp;
let site: string;
let caseworker: TestUser;
let manager: TestUser;
const today = new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  test = await createTestApp();
  site = await test.aSite({ name: 'Lindmoor Prison' });
  caseworker = await test.aUser('caseworker', site);
  manager = await test.aUser('manager', site);
});
afterAll(() => test.close());

async function aPerson(at = site): Promise<string> {
  const id = randomUUID();
  await test.database.query(
    `INSERT INTO person (id, number, given_name, family_name, born_on, sex, setting, site_id, legal_status)
     VALUES ($1, $2, 'Mira', 'Sand', '1990-01-02', 'female', 'custody', $3, 'sentenced')`,
    [id, `TC ${id.slice(0, 8)}`, at],
  );
  return id;
}

const screen = (changes: object = {}) => ({
  attainment: '1',
  literacy: 'good',
  numeracy: 'good',
  mayHaveLearningDifficulty: false,
  ...changes,
});
const aCourse = (changes: object = {}) => ({
  code: `C-${randomUUID().slice(0, 6)}`,
  form: 'course',
  kind: 'literacy',
  title: 'Reading together',
  siteId: site,
  provider: 'Adult Learning Trust',
  awardingBody: 'National Board',
  field: '00',
  hours: 60,
  places: 1,
  weekly: [{ weekday: 1, from: '09:00', to: '11:00' }],
  ...changes,
});

async function offered(changes: object = {}): Promise<string> {
  const answer = await test.as(manager).post('/api/courses', aCourse(changes));
  expect(answer.status).toBe(201);
  return answer.body.id as string;
}

async function requested(
  person: string,
  course: string,
): Promise<{ id: string; revision: number }> {
  return (
    await test.as(caseworker).post(`/api/people/${person}/course-enrolments`, { courseId: course })
  ).body;
}

const move = (enrolment: { id: string; revision: number }, name: string, more: object = {}) =>
  test.as(caseworker).post(`/api/course-enrolments/${enrolment.id}/moves`, {
    move: name,
    revision: enrolment.revision,
    ...more,
  });

describe('the learning screen', () => {
  it('closes its clock, sets the literacy others see and raises the referral for those who cannot read (NMR-104)', async () => {
    const person = await aPerson();
    await test.database.query(
      `INSERT INTO duty (id, person_id, kind, rule, trigger_kind, trigger_id, triggered_at, due_at, original_due_at, owner_role)
       VALUES ($1, $2, 'literacy-screen', 'NMR-104', 'admission', $1, now(), now(), now(), 'case-holder')`,
      [randomUUID(), person],
    );
    expect(
      (
        await test
          .as(caseworker)
          .post(
            `/api/people/${person}/learning-screens`,
            screen({ literacy: 'none', attainment: 'X' }),
          )
      ).status,
    ).toBe(201);
    const file = (await test.as(caseworker).get(`/api/people/${person}/learning-and-work`)).body;
    expect(file.screen).toMatchObject({ literacy: 'none', attainment: 'X' });
    expect(file.enrolments).toEqual([
      expect.objectContaining({
        state: 'requested',
        course: null,
        wantedKind: 'literacy',
        causes: ['no-schooling', 'low-literacy'],
        isCompulsory: true,
      }),
    ]);
    const [duty] = await test.database.query(`SELECT done_at FROM duty WHERE person_id = $1`, [
      person,
    ]);
    expect(duty?.['done_at']).not.toBeNull();
    const [row] = await test.database.query(`SELECT literacy FROM person WHERE id = $1`, [person]);
    expect(row).toEqual({ literacy: 'none' });
  });

  it('is for people within reach, and raises nothing twice', async () => {
    const elsewhere = await aPerson(await test.aSite());
    expect(
      (await test.as(caseworker).post(`/api/people/${elsewhere}/learning-screens`, screen()))
        .status,
    ).toBe(404);
    expect(
      (await test.as(manager).post(`/api/people/${await aPerson()}/learning-screens`, screen()))
        .status,
    ).toBe(403);
    const person = await aPerson();
    await test
      .as(caseworker)
      .post(`/api/people/${person}/learning-screens`, screen({ numeracy: 'low' }));
    await test
      .as(caseworker)
      .post(`/api/people/${person}/learning-screens`, screen({ numeracy: 'low' }));
    expect(
      (await test.as(caseworker).get(`/api/people/${person}/learning-and-work`)).body.enrolments,
    ).toHaveLength(1);
  });
});

describe('a course', () => {
  it('has as many places as it says, and a way from asked to finished', async () => {
    const course = await offered();
    const [first, second] = [
      await requested(await aPerson(), course),
      await requested(await aPerson(), course),
    ];
    const placed = await move(first, 'enrol');
    expect(placed.status).toBe(201);
    expect((await move(second, 'enrol')).body.code).toBe('course.full');
    expect((await move(second, 'withdraw')).body).toMatchObject({
      code: 'course-enrolment.reason-missing',
    });
    expect((await move(second, 'complete')).body.code).toBe('course-enrolment.move-not-possible');
    const begun = await move({ id: first.id, revision: placed.body.revision }, 'begin');
    const monday = addDays(today, -((weekdayOf(today) + 6) % 7) - 7);
    const week = await test.as(caseworker).put(`/api/course-enrolments/${first.id}/weeks`, {
      weekOf: monday,
      hoursOffered: 6,
      hoursAttended: 4.5,
    });
    expect(week.status).toBe(200);
    expect(
      (
        await test.as(caseworker).put(`/api/course-enrolments/${first.id}/weeks`, {
          weekOf: monday,
          hoursOffered: 6,
          hoursAttended: 7,
        })
      ).status,
    ).toBe(400);
    const members = (await test.as(caseworker).get(`/api/courses/${course}`)).body;
    expect(members.course).toMatchObject({ taken: 1, waiting: 1 });
    expect(members.members[0]).toMatchObject({ hoursAttended: 4.5, hoursOffered: 6 });
    expect((await move({ id: first.id, revision: begun.body.revision }, 'complete')).status).toBe(
      201,
    );
    expect((await move(first, 'complete')).body.code).toBe('stale-revision');
  });

  it('in a workshop never displaces treatment (NMR-96-99) and heeds fitness (NMR-30)', async () => {
    const person = await aPerson();
    const soon = addDays(today, 5);
    const workshop = await offered({
      form: 'workshop',
      kind: 'vocational',
      title: 'Bakery',
      trade: '75',
      demands: ['no-lifting'],
      weekly: [{ weekday: weekdayOf(soon), from: '08:00', to: '12:00' }],
    });
    const asked = await requested(person, workshop);
    expect((await move(asked, 'enrol', { personLimits: ['no-lifting'] })).body.code).toBe(
      'work-placement.against-fitness',
    );
    const [programme, group, user] = [randomUUID(), randomUUID(), caseworker.id];
    await test.database.query(
      `INSERT INTO programme (id, code, version, name, target_needs, modules, intended_minutes, group_least, group_most, length_days, completion_share, evidence_note)
       VALUES ($1, $2, 1, 'Clear Ground', '{thinking}', '[]', 120, 1, 12, 30, 0.6, 'x')`,
      [programme, programme.slice(0, 8)],
    );
    await test.database.query(
      `INSERT INTO programme_group (id, programme_id, site_id, number, facilitator_ids, room, starts_on, ends_on, weekly, capacity, state)
       VALUES ($1, $2, $3, 1, ARRAY[$4::uuid], '3', $5, $5, '[]', 12, 'planned')`,
      [group, programme, site, user, soon],
    );
    await test.database.query(
      `INSERT INTO programme_session (id, group_id, number, module_code, title, kind, is_risk_reducing, minutes, starts_at)
       VALUES ($1, $2, 1, 'M', 'Choices', 'group', true, 120, $3)`,
      [randomUUID(), group, `${soon}T10:00:00Z`],
    );
    await test.database.query(
      `INSERT INTO referral (id, person_id, programme_id, need_domain, state, referred_by, group_id) VALUES ($1, $2, $3, 'thinking', 'enrolled', $4, $5)`,
      [randomUUID(), person, programme, user, group],
    );
    expect((await move(asked, 'enrol')).body).toMatchObject({
      code: 'work-placement.clash',
      facts: { with: 'Choices', on: soon },
    });
  });

  it('is offered by those who manage it, at their sites', async () => {
    expect((await test.as(caseworker).post('/api/courses', aCourse())).status).toBe(403);
    expect(
      (await test.as(manager).post('/api/courses', aCourse({ siteId: await test.aSite() }))).body
        .errors[0].field,
    ).toBe('siteId');
    expect(
      (await test.as(manager).post('/api/courses', aCourse({ awardingBody: 'Lindmoor Prison' })))
        .body.errors[0].code,
    ).toBe('names-the-prison');
  });
});

describe('a certificate', () => {
  it('names the outside body, never the prison (NMR-104), and can be checked by its code', async () => {
    const person = await aPerson();
    const award = (awardingBody: string) =>
      test.as(caseworker).post(`/api/people/${person}/certificates`, {
        title: 'Baking, level 1',
        awardingBody,
        awardedOn: today,
      });
    expect((await award('lindmoor prison')).body.code).toBe('certificate.names-the-prison');
    expect((await award('Guild of Bakers')).status).toBe(201);
    const { certificates } = (
      await test.as(caseworker).get(`/api/people/${person}/learning-and-work`)
    ).body;
    expect(certificates[0].verificationCode).toMatch(
      /^[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]$/,
    );
    const [told] = await test.database.query(
      `SELECT tone FROM timeline_entry WHERE person_id = $1 AND kind = 'certificate.awarded'`,
      [person],
    );
    expect(told).toEqual({ tone: 'good' });
  });
});

describe('work', () => {
  it('is matched by named tests, begun, confirmed and ended with a reason', async () => {
    const person = await aPerson();
    await test.database.query(
      `INSERT INTO legal_basis (id, person_id, order_number, court, kind, imposed_on, starts_on) VALUES ($1, $2, 'C1', 'Senn', 'sentence', '2025-01-01', '2025-01-01')`,
      [person, person],
    );
    await test.database.query(
      `INSERT INTO offence (id, legal_basis_id, person_id, iccs_code, label) VALUES ($1, $2, $2, '0502', 'Theft')`,
      [randomUUID(), person],
    );
    const vacancy = (changes: object = {}) =>
      test.as(manager).post('/api/vacancies', {
        employer: 'Corner Bakery',
        title: 'Baker',
        trade: '75',
        hoursAWeek: 38,
        place: 'Senn',
        closesOn: addDays(today, 20),
        ...changes,
      });
    expect((await vacancy({ excludedOffenceFlags: ['acquisitive'] })).body.errors[0].field).toBe(
      'exclusionReason',
    );
    expect((await vacancy({ closesOn: addDays(today, -1) })).body.errors).toEqual([
      expect.objectContaining({ field: 'closesOn', code: 'in-the-past' }),
    ]);
    await vacancy({ excludedOffenceFlags: ['acquisitive'], exclusionReason: 'Handles cash alone' });
    const matches = (await test.as(caseworker).get(`/api/people/${person}/vacancy-matches`)).body;
    expect(matches.items[0]).toMatchObject({
      failedTests: ['offence', 'trade'],
      exclusionReason: 'Handles cash alone',
    });

    const ready = await test.as(caseworker).put(`/api/people/${person}/work-readiness`, {
      items: [{ item: 'bank-account', state: 'ready' }],
    });
    expect(ready.status).toBe(204);
    const hired = await test.as(caseworker).post(`/api/people/${person}/employment`, {
      employerName: 'Corner Bakery',
      kind: 'job',
      trade: '75',
      startsOn: addDays(today, -40),
      source: 'self-reported',
    });
    const unreasoned = await test
      .as(caseworker)
      .patch(`/api/employment/${hired.body.id}`, { revision: 1, endsOn: today });
    expect(unreasoned.body.code).toBe('employment.end-reason-missing');
    const ended = await test.as(caseworker).patch(`/api/employment/${hired.body.id}`, {
      revision: 1,
      endsOn: today,
      endReason: 'new-job',
      source: 'verified',
    });
    expect(ended.status).toBe(200);
    const file = (await test.as(caseworker).get(`/api/people/${person}/learning-and-work`)).body;
    expect(file.employment[0]).toMatchObject({ endReason: 'new-job', source: 'verified' });
    expect(file.readiness).toEqual([{ item: 'bank-account', state: 'ready', note: null }]);
    expect((await test.as(caseworker).get('/api/vacancies')).body.total).toBe(1);
  });
});
