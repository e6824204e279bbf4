import { randomUUID } from 'node:crypto';
import { aPersonInCustody } from '../../testing/person-story';
import { checked, move, settled, upload } from '../../testing/import-story';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';

let test: TestApp;
let site: string;
let supervisor: TestUser;
let administrator: TestUser;
let caseworker: TestUser;
let elsewhere: TestUser;

beforeAll(async () => {
  test = await createTestApp();
  site = await test.aSite({ name: 'Northgate Prison' });
  supervisor = await test.aUser('supervisor', site);
  administrator = await test.aUser('administrator', site);
  caseworker = await test.aUser('caseworker', site);
  elsewhere = await test.aUser('supervisor', await test.aSite({ name: 'Harrow Point' }));
});
afterAll(() => test.close());

const PEOPLE = 'Given name,Family name,Date of birth,Sex,Prison number\n';
const rows = async (id: string, state: string, by = supervisor) =>
  (await test.as(by).get(`/api/imports/${id}/rows?state=${state}`)).body.items;
const word = (): string =>
  randomUUID()
    .replaceAll(/[^a-f]/g, '')
    .padEnd(9, 'o')
    .slice(0, 9);
const number = (): string => `P-${randomUUID().slice(0, 8)}`;
const aRow = (given = word(), family = word(), born = '1985-04-17', no = number()): string =>
  `${given},${family},${born},f,${no}\n`;

describe('a file of people', () => {
  it('is read, mapped, checked, loaded: names in any script, faulty rows left out and named', async () => {
    const no = number();
    const file =
      PEOPLE +
      `小明,王,1992年5月14日,男,${no}\n` +
      `محمد,الحسن,14/05/1979,male,${number()}\n` +
      `,Nameless,1990-01-01,f,\n` +
      `Too,Late,2999-01-01,maybe,\n`;
    const batch = await checked(test, supervisor, 'people', file);
    expect(batch).toMatchObject({ state: 'checked', rowCount: 4, counts: { ready: 2, faulty: 2 } });
    expect(await rows(batch.id, 'faulty')).toMatchObject([
      { line: 4, faults: [{ field: 'givenName', code: 'required' }] },
      {
        line: 5,
        faults: [
          { field: 'bornOn', code: 'in-the-future' },
          { field: 'sex', code: 'unknown-choice' },
        ],
      },
    ]);
    const before = await test.database.query(`SELECT count(*)::int AS n FROM person`);
    const loaded = await move(test, supervisor, 'load', batch);
    expect(loaded).toMatchObject({ state: 'loaded', counts: { loaded: 2, faulty: 2, ready: 0 } });
    const after = await test.database.query(`SELECT count(*)::int AS n FROM person`);
    expect((after[0] as { n: number }).n).toBe((before[0] as { n: number }).n + 2);

    const [first] = await rows(batch.id, 'loaded');
    expect(first).toMatchObject({
      cells: null,
      person: { givenName: '小明', familyName: '王', number: expect.stringMatching(/^TC /) },
    });
    const person = (await test.as(supervisor).get(`/api/people/${first.person.id}`)).body;
    expect(person.person).toMatchObject({ bornOn: '1992-05-14', sex: 'male' });
    expect(person.identifiers).toMatchObject([{ type: 'prison-number', value: no }]);
    const trail = await test.database.query(
      `SELECT action, facts FROM audit_entry WHERE person_id = $1 AND action = 'person.registered'`,
      [first.person.id],
    );
    expect(trail).toEqual([{ action: 'person.registered', facts: { importId: batch.id } }]);
    // Found by the other script, as if registered by hand.
    const found = await test.as(supervisor).post('/api/people/matches', {
      givenName: 'Xiaoming',
      familyName: 'Wang',
      bornOn: '1992-05-14',
      birthPrecision: 'day',
      sex: 'male',
    });
    expect(found.body.matches[0]).toMatchObject({ personId: first.person.id, verdict: 'same' });
  });

  it('remembers the columns for the next file with these headings, in any order', async () => {
    const first = await upload(test, supervisor, 'people', 'Alpha,Beta,Sex\nA,B,f\n');
    const guessed = (await test.as(supervisor).get(`/api/imports/${first.body.id}/columns`)).body;
    expect(guessed).toMatchObject({
      isRemembered: false,
      columns: [
        { heading: 'Alpha', samples: ['A'], field: null },
        { heading: 'Beta', field: null },
        { heading: 'Sex', field: 'sex' },
      ],
    });
    const refused = await test.as(supervisor).post(`/api/imports/${first.body.id}/check`, {
      revision: first.body.revision,
      mapping: [null, 'sex', 'sex'],
    });
    expect(refused.status).toBe(400);
    expect(refused.body.errors).toMatchObject([
      { field: 'mapping.sex', code: 'chosen-twice' },
      { field: 'mapping.givenName', code: 'required' },
    ]);
    await test.as(supervisor).post(`/api/imports/${first.body.id}/check`, {
      revision: first.body.revision,
      mapping: ['familyName', 'givenName', 'sex'],
      dateOrder: 'month-first',
    });
    await settled(test, supervisor, first.body.id);
    const next = await upload(test, supervisor, 'people', 'sex,BETA,alpha\nf,C,D\n');
    const columns = (await test.as(supervisor).get(`/api/imports/${next.body.id}/columns`)).body;
    expect(columns).toMatchObject({ isRemembered: true, dateOrder: 'month-first' });
    expect(columns.columns.map(({ field }: { field: string }) => field)).toEqual([
      'sex',
      'givenName',
      'familyName',
    ]);
  });

  it('gives its faulty rows back as a file to correct, which is read again with the same columns', async () => {
    const batch = await checked(
      test,
      supervisor,
      'people',
      `${PEOPLE}=SUM(1),${word()},1990-13-01,f,${number()}\n`,
    );
    const answer = await test.as(supervisor).get(`/api/imports/${batch.id}/error-file?language=zh`);
    expect(answer.headers['content-disposition']).toContain('attachment');
    const [headings, row] = answer.text.replace('\uFEFF', '').trim().split('\n');
    expect(headings).toBe(`${PEOPLE.trim()},Throughcare: what to correct`);
    // A spreadsheet would run it as a formula.
    expect(row).toMatch(/^'=SUM\(1\),.*Date of birth: 请写成/);
    const corrected = answer.text.replace('1990-13-01', '1990-03-01');
    const again = await checked(test, supervisor, 'people', corrected);
    expect(again.counts).toMatchObject({ ready: 1, faulty: 0 });
    const [ready] = await rows(again.id, 'ready');
    expect(ready.cells[0]).toBe('=SUM(1)');
  });
});

describe('a duplicate', () => {
  it('of someone on file goes to a person to decide: the same gets the number, another gets a file (HB-1)', async () => {
    const [given, family] = [word(), word()];
    const known = await test.as(supervisor).post('/api/people', {
      givenName: given,
      familyName: family,
      bornOn: '1985-04-17',
      birthPrecision: 'day',
      sex: 'female',
    });
    const no = number();
    const batch = await checked(
      test,
      supervisor,
      'people',
      PEOPLE + aRow(given, family, '1985-04-17', no) + aRow(given, family, '1985-04-18'),
    );
    expect(batch.counts).toMatchObject({ review: 2, ready: 0 });
    const [likely, possible] = await rows(batch.id, 'review');
    expect(likely.matches[0]).toMatchObject({
      kind: 'person',
      id: known.body.id,
      verdict: 'same',
      isWithinReach: true,
      name: `${given} ${family}`,
      reasons: expect.arrayContaining([{ reason: 'birth-date-same', points: 8 }]),
    });
    const early = await test
      .as(supervisor)
      .post(`/api/imports/${batch.id}/load`, { revision: batch.revision });
    expect(early.body.code).toBe('import.nothing-ready');
    const decide = (line: number, body: object, by = supervisor) =>
      test.as(by).post(`/api/imports/${batch.id}/rows/${line}/decision`, body);
    expect((await decide(likely.line, { decision: 'same', sameAsId: randomUUID() })).status).toBe(
      400,
    );
    expect((await decide(likely.line, { decision: 'new' }, administrator)).body.code).toBe(
      'import.review-needs-reader',
    );
    expect((await decide(likely.line, { decision: 'same', sameAsId: known.body.id })).status).toBe(
      204,
    );
    expect((await decide(possible.line, { decision: 'new' })).status).toBe(204);
    const loaded = await move(test, supervisor, 'load', {
      id: batch.id,
      revision: (await test.as(supervisor).get(`/api/imports/${batch.id}`)).body.revision,
    });
    expect(loaded.counts).toMatchObject({ loaded: 2, review: 0 });
    const [joined, made] = await rows(batch.id, 'loaded');
    expect(joined.person.id).toBe(known.body.id);
    expect(made.person.id).not.toBe(known.body.id);
    const file = (await test.as(supervisor).get(`/api/people/${known.body.id}`)).body;
    expect(file.identifiers).toMatchObject([{ value: no }]);

    const undone = await move(test, supervisor, 'undo', loaded);
    expect(undone).toMatchObject({ state: 'undone', counts: { undone: 2, loaded: 0 } });
    const untouched = (await test.as(supervisor).get(`/api/people/${known.body.id}`)).body;
    expect(untouched.identifiers).toEqual([]);
    expect(
      await test.database.query(
        `SELECT 1 FROM different_people WHERE person_a = $1 OR person_b = $1`,
        [known.body.id],
      ),
    ).toEqual([]);
  });

  it('within the file is found too, and the later row follows the earlier', async () => {
    const [given, family] = [word(), word()];
    const batch = await checked(
      test,
      supervisor,
      'people',
      PEOPLE + aRow(given, family) + aRow() + aRow(family, given),
    );
    expect(batch.counts).toMatchObject({ ready: 2, review: 1 });
    const [twice] = await rows(batch.id, 'review');
    expect(twice).toMatchObject({
      line: 4,
      matches: [{ kind: 'row', line: 2, cells: expect.arrayContaining([given]) }],
    });
    await test
      .as(supervisor)
      .post(`/api/imports/${batch.id}/rows/4/decision`, { decision: 'same', sameAsLine: 2 });
    const loaded = await move(test, supervisor, 'load', batch);
    expect(loaded.counts).toMatchObject({ loaded: 3 });
    const [first, , third] = await rows(batch.id, 'loaded');
    expect(third.person.id).toBe(first.person.id);
  });

  it('registered between check and load stops that row, not the import', async () => {
    const [given, family] = [word(), word()];
    const batch = await checked(test, supervisor, 'people', PEOPLE + aRow(given, family) + aRow());
    expect(batch.counts).toMatchObject({ ready: 2 });
    await test.as(caseworker).post('/api/people', {
      givenName: given,
      familyName: family,
      bornOn: '1985-04-17',
      birthPrecision: 'day',
      sex: 'female',
    });
    const loaded = await move(test, supervisor, 'load', batch);
    expect(loaded).toMatchObject({ state: 'loaded', counts: { loaded: 1, review: 1 } });
  });

  it('out of reach is said to exist without saying who', async () => {
    const [given, family] = [word(), word()];
    const hidden = await test.as(elsewhere).post('/api/people', {
      givenName: given,
      familyName: family,
      bornOn: '1985-04-17',
      birthPrecision: 'day',
      sex: 'female',
    });
    const batch = await checked(test, supervisor, 'people', PEOPLE + aRow(given, family));
    const [row] = await rows(batch.id, 'review');
    expect(row.matches[0]).toMatchObject({
      isWithinReach: false,
      name: null,
      number: null,
      site: 'Harrow Point',
    });
    const decided = await test.as(supervisor).post(`/api/imports/${batch.id}/rows/2/decision`, {
      decision: 'same',
      sameAsId: hidden.body.id,
    });
    expect(decided.status).toBe(404);
    const seen = await rows(batch.id, 'review', administrator);
    expect(seen[0].matches[0]).toMatchObject({ isWithinReach: false, name: null });
  });
});

const ORDERS =
  'Prison number,Order number,Court,Type,Order date,Earliest release,End date,ICCS code\n';
const MOVEMENTS = 'Prison number,Movement,Date and time,To,Reason,Wing\n';

/** People in the database with a prison number each. */
async function peopleWith(numbers: readonly string[]): Promise<string> {
  const batch = await checked(
    test,
    supervisor,
    'people',
    PEOPLE + numbers.map((no) => aRow(word(), word(), '1985-04-17', no)).join(''),
  );
  const loaded = await move(test, supervisor, 'load', batch);
  expect(loaded.counts.loaded).toBe(numbers.length);
  return batch.id;
}

async function tableCounts(): Promise<Record<string, number>> {
  const tables = [
    'person',
    'legal_basis',
    'offence',
    'movement',
    'duty',
    'release_check',
    'timeline_entry',
  ];
  const [row] = await test.database.query(
    `SELECT ${tables.map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`).join(', ')}`,
  );
  return row as Record<string, number>;
}

describe('orders and movements', () => {
  it('find their people by number, follow the rules, start the clocks, and are taken back exactly', async () => {
    const [a, b] = [number(), number()];
    await peopleWith([a, b]);
    const start = await tableCounts();
    const orders = await checked(
      test,
      supervisor,
      'orders',
      ORDERS +
        `${a},C-1,Senn,sentence,2026-01-10,2027-02-09,2027-12-01,502\n` +
        `${b},C-2,Senn,判刑,2026-01-10,2027-02-09,2025-12-01,0502\n` +
        `nobody,C-3,Senn,remand,2026-01-10,,,0502\n` +
        `${a},C-1,Senn,sentence,2026-01-10,2027-02-09,2027-12-01,9999\n` +
        `${a},c-1,Senn,sentence,2026-01-10,2027-02-09,2027-12-01,0502\n`,
    );
    expect(orders.counts).toMatchObject({ ready: 1, faulty: 3, review: 1 });
    expect(await rows(orders.id, 'faulty')).toMatchObject([
      { line: 3, faults: [{ code: 'dates-out-of-order' }] },
      { line: 4, faults: [{ field: 'prisonNumber', code: 'person-unknown' }] },
      { line: 5, faults: [{ field: 'offenceCode', code: 'unknown-code' }] },
    ]);
    const ordersLoaded = await move(test, supervisor, 'load', orders);
    expect(ordersLoaded.counts).toMatchObject({ loaded: 1 });

    const movements = await checked(
      test,
      supervisor,
      'movements',
      MOVEMENTS +
        // Not in the order in which they happened.
        `${a},release,2026-03-01 10:00,,sentence served,\n` +
        `${a},admission,2026-01-12 09:30,Northgate Prison,,B1\n` +
        `${b},admission,2026-01-12 09:30,Northgate Prison,,B2\n` +
        `${a},transfer,2026-04-01 09:30,Northgate Prison,,\n` +
        `${a},admission,2026-01-12 09:30,Atlantis,,\n`,
    );
    expect(movements.counts).toMatchObject({ ready: 2, faulty: 3 });
    expect(await rows(movements.id, 'faulty')).toMatchObject([
      { line: 4, faults: [{ code: 'refused', facts: { reason: 'admission.no-legal-basis' } }] },
      { line: 5, faults: [{ code: 'refused', facts: { reason: 'movement.not-possible' } }] },
      { line: 6, faults: [{ field: 'site', code: 'site-unknown' }] },
    ]);
    const loaded = await move(test, supervisor, 'load', movements);
    expect(loaded.counts).toMatchObject({ loaded: 2 });
    const [{ person }] = await rows(movements.id, 'loaded');
    const duties = await test.database.query(
      `SELECT DISTINCT trigger_kind FROM duty WHERE person_id = $1`,
      [person.id],
    );
    expect(duties).toEqual(expect.arrayContaining([{ trigger_kind: 'admission' }]));
    expect((await tableCounts())['release_check']).toBeGreaterThan(start['release_check'] ?? 0);

    const refused = await move(test, supervisor, 'undo', ordersLoaded);
    expect(refused).toMatchObject({ state: 'loaded', counts: { loaded: 1, kept: 1 } });
    expect((await rows(orders.id, 'loaded'))[0].faults).toEqual([
      { field: null, code: 'worked-on-since' },
    ]);
    expect(await move(test, supervisor, 'undo', loaded)).toMatchObject({ state: 'undone' });
    expect(await move(test, supervisor, 'undo', refused)).toMatchObject({ state: 'undone' });
    expect(await tableCounts()).toEqual(start);
    const [standing] = await test.database.query(
      `SELECT setting, legal_status, earliest_release_on, site_id FROM person WHERE id = $1`,
      [person.id],
    );
    expect(standing).toEqual({
      setting: 'none',
      legal_status: 'none',
      earliest_release_on: null,
      site_id: site,
    });
  });

  it('of people out of reach are of people unknown', async () => {
    const no = number();
    await peopleWith([no]);
    const batch = await checked(
      test,
      elsewhere,
      'orders',
      `${ORDERS}${no},C-1,Senn,sentence,2026-01-10,,,0502\n`,
    );
    expect(batch.counts).toMatchObject({ faulty: 1, ready: 0 });
  });
});

describe('undoing', () => {
  it('leaves the people somebody has worked with since, names them, and keeps what goes as history', async () => {
    const [worked, untouched] = [number(), number()];
    const id = await peopleWith([worked, untouched]);
    const [first, second] = await rows(id, 'loaded');
    await test.as(supervisor).post(`/api/people/${first.person.id}/contacts`, {
      name: 'A sister',
      relation: 'sister',
    });
    const batch = (await test.as(supervisor).get(`/api/imports/${id}`)).body;
    const undone = await move(test, supervisor, 'undo', batch);
    expect(undone).toMatchObject({ state: 'loaded', counts: { kept: 1, undone: 1, loaded: 1 } });
    expect((await rows(id, 'loaded'))[0]).toMatchObject({
      person: { id: first.person.id },
      faults: [{ code: 'worked-on-since' }],
    });
    expect((await test.as(supervisor).get(`/api/people/${second.person.id}`)).status).toBe(404);
    const history = await test.database.query(
      `SELECT DISTINCT table_name FROM record_history h WHERE h.row_before ->> 'person_id' = $1 OR h.record_id = $1::uuid ORDER BY 1`,
      [second.person.id],
    );
    expect(history.map((row) => (row as { table_name: string }).table_name)).toEqual([
      'person',
      'person_identifier',
      'person_name',
      'timeline_entry',
    ]);
    const trail = await test.database.query(
      `SELECT action FROM audit_entry WHERE person_id = $1 AND action = 'import.row-undone'`,
      [second.person.id],
    );
    expect(trail).toHaveLength(1);
  });
});

describe('what may not be', () => {
  it.each(['caseworker', 'probation-officer', 'facilitator', 'manager'] as const)(
    'a %s may not import',
    async (role) => {
      const user = await test.aUser(role, site);
      expect((await test.as(user).get('/api/imports')).status).toBe(403);
      expect((await upload(test, user, 'people', PEOPLE + aRow())).status).toBe(403);
    },
  );

  it('another site’s import is not there, and nothing goes into another site', async () => {
    const made = await upload(test, supervisor, 'people', PEOPLE + aRow());
    const { id, revision } = made.body;
    for (const path of ['', '/rows', '/columns', '/error-file'])
      expect((await test.as(elsewhere).get(`/api/imports/${id}${path}`)).status).toBe(404);
    for (const path of ['load', 'undo', 'cancel'])
      expect(
        (await test.as(elsewhere).post(`/api/imports/${id}/${path}`, { revision })).status,
      ).toBe(404);
    const list = (await test.as(elsewhere).get('/api/imports')).body.items;
    expect(list.map((one: { id: string }) => one.id)).not.toContain(id);
    const other = await upload(test, supervisor, 'people', PEOPLE + aRow(), {
      siteId: elsewhere.siteId,
    });
    expect(other.body.errors).toMatchObject([{ field: 'siteId', code: 'unknown' }]);
    expect((await upload(test, administrator, 'people', PEOPLE + aRow())).status).toBe(201);
  });

  it.each([
    ['empty', '', 'no-headings'],
    ['only headings', PEOPLE, 'no-rows'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 10]), 'not-a-table'],
    ['a PDF', '%PDF-1.7 …', 'not-a-table'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'old-workbook'],
    ['a broken workbook', Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3, 4, 5, 6]), 'broken-workbook'],
    ['another encoding', Buffer.from([0x41, 0x2c, 0xc3, 0x28, 0x0a, 0x42, 0x0a]), 'not-utf-8'],
    ['an open quote', `${PEOPLE}"A,B,1990-01-01,f,\n`, 'broken-quotes'],
    ['too many columns', `${'a,'.repeat(300)}b\n1\n`, 'too-many-columns'],
  ])('a file that is %s is refused by name and leaves nothing', async (_, content, code) => {
    const before = await test.database.query(`SELECT count(*)::int AS n FROM import_batch`);
    const answer = await upload(test, supervisor, 'people', content);
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body.errors).toMatchObject([{ field: 'file', code }]);
    expect(await test.database.query(`SELECT count(*)::int AS n FROM import_batch`)).toEqual(
      before,
    );
  });

  it('no file at all, or an unknown kind, is named', async () => {
    const none = await test.as(supervisor).post(`/api/imports?kind=people&siteId=${site}`, {});
    expect(none.body.errors).toMatchObject([{ field: 'file', code: 'required' }]);
    const kind = await upload(test, supervisor, 'sheep', PEOPLE + aRow());
    expect(kind.body.errors).toMatchObject([{ field: 'kind', code: 'unknown-choice' }]);
  });

  it('the same file twice is refused unless it is meant, and a double submit makes one import', async () => {
    const file = PEOPLE + aRow();
    const key = randomUUID();
    const first = await upload(test, supervisor, 'people', file, { key });
    expect(first.status).toBe(201);
    const replay = await upload(test, supervisor, 'people', file, { key });
    expect(replay.body).toEqual(first.body);
    const twice = await upload(test, supervisor, 'people', file);
    expect(twice.status).toBe(409);
    expect(twice.body).toMatchObject({
      code: 'import.same-file',
      facts: { importId: first.body.id },
    });
    expect((await upload(test, supervisor, 'people', file, { again: true })).status).toBe(201);
  });

  it('a stale revision gets both versions; a move out of turn is refused', async () => {
    const batch = await checked(test, supervisor, 'people', PEOPLE + aRow());
    const stale = await test
      .as(supervisor)
      .post(`/api/imports/${batch.id}/load`, { revision: batch.revision - 1 });
    expect(stale.body).toMatchObject({
      code: 'stale-revision',
      current: { revision: batch.revision },
      yours: { revision: batch.revision - 1 },
    });
    const early = await test
      .as(supervisor)
      .post(`/api/imports/${batch.id}/undo`, { revision: batch.revision });
    expect(early.body.code).toBe('import.move-not-possible');
    const cancelled = await move(test, supervisor, 'cancel', batch);
    expect(cancelled).toMatchObject({ state: 'cancelled', counts: { ready: 0 } });
    expect(
      await test.database.query('SELECT 1 FROM import_row WHERE batch_id = $1', [batch.id]),
    ).toEqual([]);
  });

  it('a line that is not in the file is not there', async () => {
    const batch = await checked(test, supervisor, 'people', PEOPLE + aRow());
    for (const line of ['7', '0', '99999999999', '-1'])
      expect(
        (
          await test
            .as(supervisor)
            .post(`/api/imports/${batch.id}/rows/${line}/decision`, { decision: 'skip' })
        ).status,
      ).toBe(404);
    const word = await test
      .as(supervisor)
      .post(`/api/imports/${batch.id}/rows/first/decision`, { decision: 'skip' });
    expect(word.status).toBe(400);
    const wrong = await test
      .as(supervisor)
      .post(`/api/imports/${batch.id}/rows/2/decision`, { decision: 'perhaps' });
    expect(wrong.body.errors).toMatchObject([{ field: 'decision', code: 'unknown-choice' }]);
  });

  it('work stops when the user may no longer do it', async () => {
    const leaver = await test.aUser('supervisor', site);
    const batch = await checked(test, leaver, 'people', PEOPLE + aRow());
    await test.database.query('UPDATE app_user SET is_active = false WHERE id = $1', [leaver.id]);
    await test.as(leaver).post(`/api/imports/${batch.id}/load`, { revision: batch.revision });
    expect(await settled(test, supervisor, batch.id)).toMatchObject({
      state: 'failed',
      failedBecause: 'not-permitted',
      counts: { ready: 1, loaded: 0 },
    });
  });

  it('a person in custody is not moved twice at once by a file', async () => {
    const personId = await aPersonInCustody(test, supervisor);
    const { number: no } = (await test.as(supervisor).get(`/api/people/${personId}`)).body.person;
    const batch = await checked(
      test,
      supervisor,
      'movements',
      `Person number,Movement,Date,To\n${no},admission,2026-01-12 09:30,Northgate Prison\n`,
    );
    expect((await rows(batch.id, 'review'))[0].matches[0]).toMatchObject({
      kind: 'movement',
      reasons: [{ reason: 'movement-same' }],
    });
  });
});
