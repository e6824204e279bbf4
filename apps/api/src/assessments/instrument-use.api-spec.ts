import { start } from '../../testing/assessment-story';
import { aPersonInCustody } from '../../testing/person-story';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';

let test: TestApp;
let site: string;
let administrator: TestUser;
let caseworker: TestUser;

beforeAll(async () => {
  test = await createTestApp();
  site = await test.aSite();
  administrator = await test.aUser('administrator', site);
  caseworker = await test.aUser('caseworker', site);
});
afterAll(() => test.close());

const record = (userId: string, body: object, by = administrator) =>
  test.as(by).post(`/api/users/${userId}/trainings`, { instrument: 'throughcare-needs', ...body });
const trainings = async (userId: string) =>
  (await test.as(administrator).get(`/api/users/${userId}/trainings`)).body.items;
const lines = (action: string) =>
  test.database.query<{ actor_id: string; reason: string | null; facts: object }>(
    'SELECT actor_id, reason, facts FROM audit_entry WHERE action = $1 ORDER BY id',
    [action],
  );

describe('a training in an instrument', () => {
  it('is asked of whoever starts, on the day of the interview (NMR-75)', async () => {
    const person = await aPersonInCustody(test, caseworker);
    const worker = await test.aUser('caseworker', site);
    await test.database.query('DELETE FROM instrument_training WHERE user_id = $1', [worker.id]);
    const begin = () => start(test, worker, person, 'throughcare-needs', { fitReason: 'Urgent.' });

    const untrained = await begin();
    expect(untrained.status).toBe(409);
    expect(untrained.body).toMatchObject({
      code: 'assessment.forbidden-for-person',
      facts: { failed: ['trained'] },
    });

    await record(worker.id, { trainedOn: '2020-05-01', validUntil: '2021-05-01' });
    expect((await begin()).body.facts).toEqual({ failed: ['trained'] });

    expect((await record(worker.id, { trainedOn: '2024-05-01' })).status).toBe(201);
    expect((await begin()).status).toBe(201);
  });

  it('is kept by administrators, shown, taken out again, and audited each time', async () => {
    const { id } = await test.aUser('facilitator', site);
    expect((await record(id, { trainedOn: '2025-01-10' }, caseworker)).status).toBe(403);
    const made = await record(id, {
      trainedOn: '2025-01-10',
      validUntil: '2027-01-10',
      certificate: 'TNP-7',
    });
    expect(await trainings(id)).toEqual([
      expect.objectContaining({
        instrument: 'throughcare-needs',
        trainedOn: '2025-01-10',
        validUntil: '2027-01-10',
        certificate: 'TNP-7',
      }),
    ]);
    const path = `/api/users/${id}/trainings/${made.body.id}`;
    expect((await test.as(administrator).delete(path)).status).toBe(204);
    expect((await test.as(administrator).delete(path)).status).toBe(404);
    expect(await trainings(id)).toEqual([]);
    expect((await lines('training.removed')).at(-1)).toMatchObject({
      actor_id: administrator.id,
      facts: { instrument: 'throughcare-needs', trainedOn: '2025-01-10' },
    });
    const [kept] = await test.database.query<{ row_before: { certificate: string } }>(
      'SELECT row_before FROM record_history WHERE record_id = $1',
      [made.body.id],
    );
    expect(kept?.row_before.certificate).toBe('TNP-7');
  });

  it.each([
    ['instrument', { instrument: 'no-such', trainedOn: '2025-01-10' }],
    ['trainedOn', { trainedOn: '2199-01-01' }],
    ['validUntil', { trainedOn: '2025-01-10', validUntil: '2025-01-09' }],
  ])('names the field that is wrong: %s', async (field, body) => {
    const refused = await record(caseworker.id, body);
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body)).toContain(`"${field}"`);
  });

  it('is recorded once for a day, however close two come', async () => {
    const { id } = await test.aUser('facilitator', site);
    const both = await Promise.all([1, 2].map(() => record(id, { trainedOn: '2025-02-02' })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 400]);
  });
});

describe('a version taken out of use', () => {
  const path = '/api/instruments/gad-7/1.0';
  const reason = 'Our outcomes show it fails for women.';
  const listed = async () =>
    (await test.as(caseworker).get('/api/instruments')).body.find(
      (one: { code: string }) => one.code === 'gad-7',
    );

  it('is started by nobody, with the reason shown, until it is put back; both audited', async () => {
    const person = await aPersonInCustody(test, caseworker);
    expect((await test.as(caseworker).post(`${path}/stop`, { reason })).status).toBe(403);
    expect((await test.as(administrator).post(`${path}/stop`, { reason })).status).toBe(201);
    expect((await listed()).stop).toMatchObject({ reason, by: { id: administrator.id } });

    const fit = await test
      .as(caseworker)
      .get(`/api/people/${person}/assessments/fit?instrument=gad-7`);
    expect(fit.body).toMatchObject({ fits: false });
    expect(fit.body.tests[0]).toMatchObject({ test: 'in-use', passed: false, weight: 'forbids' });
    expect(fit.body.tests[0].reason.en).toContain(reason);
    const refused = await start(test, caseworker, person, 'gad-7', { fitReason: 'All the same.' });
    expect(refused.body).toMatchObject({
      code: 'assessment.forbidden-for-person',
      facts: { failed: ['in-use'] },
    });

    const back = { reason: 'The figures were read wrongly.' };
    expect((await test.as(administrator).post(`${path}/resumption`, back)).status).toBe(201);
    expect((await listed()).stop).toBeNull();
    expect((await start(test, caseworker, person, 'gad-7')).status).toBe(201);
    expect(await lines('instrument.stopped')).toEqual([
      expect.objectContaining({ actor_id: administrator.id, reason }),
    ]);
    expect(await lines('instrument.resumed')).toEqual([expect.objectContaining(back)]);
  });

  it('is stopped once, and put back only when stopped', async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(() => test.as(administrator).post('/api/instruments/k6/1.0/stop', { reason })),
    );
    expect([one?.status, two?.status].sort()).toEqual([201, 409]);
    const never = await test
      .as(administrator)
      .post('/api/instruments/phq-9/1.0/resumption', { reason });
    expect(never.body.code).toBe('instrument.not-stopped');
    expect(
      (await test.as(administrator).post('/api/instruments/phq-9/9.9/stop', { reason })).status,
    ).toBe(404);
    expect(
      (await test.as(administrator).post('/api/instruments/phq-9/1.0/stop', { reason: 'x' }))
        .status,
    ).toBe(400);
  });
});
