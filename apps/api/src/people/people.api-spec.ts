import { randomUUID } from 'node:crypto';
import { nobodyElse } from '../../testing/nobody-else';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';

let test: TestApp;
let caseworker: TestUser;
let elsewhere: TestUser;
let site: string;

beforeAll(async () => {
  test = await createTestApp();
  site = await test.aSite({ name: 'Northgate Prison' });
  caseworker = await test.aUser('caseworker', site);
  elsewhere = await test.aUser('caseworker', await test.aSite({ name: 'Harrow Point' }));
});
afterAll(() => test.close());

const aPerson = (changes: object = {}) => ({
  givenName: 'Teodor',
  familyName: 'Ilievski',
  nameInScript: 'Теодор Илиевски',
  birthPrecision: 'day',
  bornOn: '1992-05-14',
  sex: 'male',
  ...changes,
});
const anOrder = (changes: object = {}) => ({
  orderNumber: 'C-101',
  court: 'Senn District Court',
  kind: 'sentence',
  imposedOn: '2026-01-10',
  startsOn: '2026-01-10',
  earliestReleaseOn: '2027-02-09',
  endsOn: '2027-12-01',
  offences: [{ iccsCode: '0502', label: 'Theft', isIndex: true }],
  ...changes,
});

async function register(changes: object = {}, by = caseworker): Promise<string> {
  const answer = await test
    .as(by)
    .post('/api/people', aPerson({ ...nobodyElse(), nameInScript: null, ...changes }));
  expect(answer.body).toMatchObject({ id: expect.any(String) });
  return answer.body.id as string;
}

describe('reception', () => {
  it('finds the same person under another spelling and script before a second file is opened (NMR-07a)', async () => {
    const first = await test.as(caseworker).post('/api/people', aPerson());
    expect(first.status).toBe(201);
    expect(first.body.number).toMatch(/^TC \d{4}-\d{3}-[A-Z]$/);

    const matches = await test
      .as(caseworker)
      .post(
        '/api/people/matches',
        aPerson({ givenName: 'Теодор', familyName: 'Илиевски', nameInScript: null }),
      );
    expect(matches.body.matches[0]).toMatchObject({ personId: first.body.id, verdict: 'same' });
    expect(matches.body.matches[0].reasons).toEqual(
      expect.arrayContaining([{ reason: 'birth-date-same', points: 8 }]),
    );

    const again = await test.as(caseworker).post('/api/people', aPerson());
    expect(again.status).toBe(409);
    expect(again.body.code).toBe('person.possible-duplicate');

    const ruledOut = await test
      .as(caseworker)
      .post('/api/people', aPerson({ notTheSameAs: [first.body.id] }));
    expect(ruledOut.status).toBe(201);
  });

  it('says that a match exists at another site without showing who it is', async () => {
    await register({ givenName: 'Li', familyName: 'Wenbo', bornOn: '1988-08-08' }, elsewhere);
    const matches = await test
      .as(caseworker)
      .post(
        '/api/people/matches',
        aPerson({ givenName: '文博', familyName: '李', nameInScript: null, bornOn: '1988-08-08' }),
      );
    const [match] = matches.body.matches;
    expect(match).toMatchObject({
      isWithinReach: false,
      name: null,
      number: null,
      site: 'Harrow Point',
    });
  });

  it('admits nobody without an order in force (NMR-07b), then starts the screening clocks', async () => {
    const id = await register({ sex: 'female' });
    const admission = {
      kind: 'admission',
      siteId: site,
      reason: 'new-order',
      movedAt: '2026-03-02T09:30:00Z',
      place: 'B1-07',
    };
    const refused = await test.as(caseworker).post(`/api/people/${id}/movements`, admission);
    expect(refused.body.code).toBe('admission.no-legal-basis');

    expect(
      (await test.as(caseworker).post(`/api/people/${id}/legal-bases`, anOrder())).status,
    ).toBe(201);
    expect((await test.as(caseworker).post(`/api/people/${id}/movements`, admission)).status).toBe(
      201,
    );
    const duties = await test.as(caseworker).get(`/api/people/${id}/duties`);
    const rules = duties.body.items.map((duty: { rule: string }) => duty.rule);
    expect(rules).toEqual(
      expect.arrayContaining(['NMR-30', 'NMR-54-57', 'NMR-07g', 'BR-03', 'NMR-94', 'NMR-108']),
    );

    const twice = await test
      .as(caseworker)
      .post(`/api/people/${id}/movements`, { ...admission, movedAt: '2026-03-03T09:30:00Z' });
    expect(twice.body.code).toBe('movement.not-possible');
    const file = await test.as(caseworker).get(`/api/people/${id}`);
    expect(file.body.person).toMatchObject({
      setting: 'custody',
      legalStatus: 'sentenced',
      earliestReleaseOn: '2027-02-09',
      place: 'B1-07',
    });
    expect(file.body.legalBases[0].offences[0]).toMatchObject({ iccsCode: '0502', isIndex: true });
  });

  it('closes the emergency-contact clock when a contact is recorded (NMR-07g)', async () => {
    const id = await register();
    await test.as(caseworker).post(`/api/people/${id}/legal-bases`, anOrder());
    await test.as(caseworker).post(`/api/people/${id}/movements`, {
      kind: 'admission',
      siteId: site,
      reason: 'new-order',
      movedAt: '2026-03-02T09:30:00Z',
    });
    await test
      .as(caseworker)
      .post(`/api/people/${id}/contacts`, { name: 'Mira', relation: 'sister', isNextOfKin: true });
    const duties = await test.as(caseworker).get(`/api/people/${id}/duties`);
    expect(
      duties.body.items.find((duty: { kind: string }) => duty.kind === 'emergency-contact').doneAt,
    ).not.toBeNull();
  });
});

describe('next of kin named at registration', () => {
  it('answer the emergency-contact clock the moment it starts (NMR-07g)', async () => {
    const id = await register({
      contacts: [{ name: 'Mira', relation: 'sister', isNextOfKin: true }],
    });
    await test.as(caseworker).post(`/api/people/${id}/legal-bases`, anOrder());
    await test.as(caseworker).post(`/api/people/${id}/movements`, {
      kind: 'admission',
      siteId: site,
      reason: 'new-order',
      movedAt: '2026-03-02T09:30:00Z',
    });
    const duties = await test.as(caseworker).get(`/api/people/${id}/duties`);
    expect(
      duties.body.items.find((duty: { kind: string }) => duty.kind === 'emergency-contact'),
    ).toMatchObject({ doneAt: expect.any(String) });
  });
});

describe('a record', () => {
  it('outside the scope is as absent, and the attempt is in its access log', async () => {
    const id = await register();
    const outside = await test.as(elsewhere).get(`/api/people/${id}`);
    const absent = await test.as(elsewhere).get(`/api/people/${randomUUID()}`);
    expect(outside.status).toBe(404);
    expect({ ...outside.body, requestId: '' }).toEqual({ ...absent.body, requestId: '' });
    const log = await test.as(caseworker).get(`/api/people/${id}/access-log`);
    expect(log.body.items.map((line: { action: string }) => line.action)).toEqual(
      expect.arrayContaining(['access.refused', 'person.registered']),
    );
  });

  it('read once writes exactly one line in the trail, in the same statement', async () => {
    const id = await register();
    await test.as(caseworker).get(`/api/people/${id}`);
    const lines = await test.database.query(
      `SELECT 1 FROM audit_entry WHERE person_id = $1 AND action = 'person.read'`,
      [id],
    );
    expect(lines).toHaveLength(1);
  });

  it('changed meanwhile gives 409 with both versions and changes nothing', async () => {
    const id = await register();
    const { person } = (await test.as(caseworker).get(`/api/people/${id}`)).body;
    const change = (given: string) =>
      test
        .as(caseworker)
        .patch(
          `/api/people/${id}`,
          aPerson({ givenName: given, familyName: 'Ilić', revision: person.revision }),
        );
    expect((await change('First')).status).toBe(200);
    const stale = await change('Second');
    expect(stale.status).toBe(409);
    expect(stale.body).toMatchObject({
      code: 'stale-revision',
      current: { givenName: 'First' },
      yours: { givenName: 'Second' },
    });
    const kept = await test.database.query(
      `SELECT row_before->>'family_name' AS name FROM record_history WHERE record_id = $1`,
      [id],
    );
    expect(kept.length).toBeGreaterThan(0);
  });

  it('keeps dependants from those without the clearance, saying only that they exist (BR-03)', async () => {
    const id = await register();
    await test
      .as(caseworker)
      .post(`/api/people/${id}/dependants`, { birthYear: 2019, carer: 'Grandmother' });
    const facilitator = await test.aUser('facilitator', site, { scope: 'site' });
    const seen = await test.as(facilitator).get(`/api/people/${id}`);
    expect(seen.body).toMatchObject({ dependants: null, dependantCount: 1 });
    expect((await test.as(caseworker).get(`/api/people/${id}`)).body.dependants).toHaveLength(1);
  });
});

describe('bad input', () => {
  it('names the field and changes nothing', async () => {
    const answer = await test
      .as(caseworker)
      .post(
        '/api/people',
        aPerson({ bornOn: '2031-02-30', sex: 'robot', givenName: 'x'.repeat(300), surprise: 1 }),
      );
    expect(answer.status).toBe(400);
    expect(
      answer.body.errors
        .map((error: { field: string; code: string }) => `${error.field} ${error.code}`)
        .sort(),
    ).toEqual([
      'bornOn not-a-date',
      'givenName too-long',
      'sex unknown-choice',
      'surprise unknown-field',
    ]);
  });

  it('with dates in an impossible order is refused by the rule', async () => {
    const id = await register();
    const answer = await test
      .as(caseworker)
      .post(
        `/api/people/${id}/legal-bases`,
        anOrder({ startsOn: '2026-01-01', imposedOn: '2026-02-01' }),
      );
    expect(answer.body).toMatchObject({
      code: 'legal-basis.dates-out-of-order',
      facts: { earlier: 'imposedOn', later: 'startsOn' },
    });
  });

  it('sent twice with one idempotency key makes one person', async () => {
    const body = aPerson({ givenName: 'Twice', familyName: 'Clicked', bornOn: '1970-03-03' });
    const key = randomUUID();
    const [a, b] = await Promise.all([
      test.as(caseworker).post('/api/people', body).set('idempotency-key', key),
      test.as(caseworker).post('/api/people', body).set('idempotency-key', key),
    ]);
    expect(a.body.id).toBe(b.body.id);
    expect(
      await test.database.query(`SELECT 1 FROM person WHERE family_name = 'Clicked'`),
    ).toHaveLength(1);
  });
});

describe('lists', () => {
  it('give a caseload a page at a time and search any script, within scope only', async () => {
    await register({ givenName: 'Наталия', familyName: 'Петрова', bornOn: '1979-09-09' });
    const mine = await test.as(caseworker).get('/api/people?view=mine&size=2');
    expect(mine.body.items).toHaveLength(2);
    expect(mine.body.total).toBeGreaterThan(2);
    const found = await test
      .as(caseworker)
      .get(`/api/people?search=${encodeURIComponent('petrova')}`);
    expect(found.body.items[0]).toMatchObject({ familyName: 'Петрова' });
    const hidden = await test
      .as(elsewhere)
      .get(`/api/people?search=${encodeURIComponent('petrova')}`);
    expect(hidden.body).toEqual({ items: [], total: 0, hasMore: false });
  });

  it('put who begins with the search first, then who contains it, then who resembles it', async () => {
    const of = (familyName: string, givenName: string, more: object = {}) =>
      register({ familyName, givenName, bornOn: '1971-02-03', ...more });
    await of('Quillforde', 'Oskar');
    await of('Brand', 'Quillian');
    await of('Quilforde', 'Emilian', {
      identifiers: [{ type: 'passport', issuer: 'XX', value: 'qz-77181' }],
    });
    const names = async (search: string) =>
      (
        await test.as(caseworker).get(`/api/people?search=${encodeURIComponent(search)}`)
      ).body.items.map((row: { familyName: string }) => row.familyName);
    expect(await names('quill')).toEqual(['Quillforde', 'Brand']);
    expect((await names('Oskar Quillforde'))[0]).toBe('Quillforde');
    expect(await names('quillforde')).toEqual(['Quillforde', 'Quilforde']);
    // Two letters begin a word: any word of the name.
    expect(await names('qu')).toEqual(['Quilforde', 'Quillforde', 'Brand']);
    expect(await names('QZ-77181')).toEqual(['Quilforde']);
    expect(await names('%_%')).toEqual([]);
    expect(await names('…')).toEqual([]);
  });
});
