import { randomUUID } from 'node:crypto';
import { aDraft, aFile, moveDraft, revisionOf, TWO_CASES } from '../../testing/instrument-story';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';

let test: TestApp;
let site: string;
let author: TestUser;
let reviewer: TestUser;

beforeAll(async () => {
  test = await createTestApp();
  site = await test.aSite();
  author = await test.aUser('instrument-author', site, { displayName: 'Lena Author' });
  reviewer = await test.aUser('instrument-author', site, { displayName: 'Marek Reader' });
});
afterAll(() => test.close());

const begin = (body: object, by = author) => test.as(by).post('/api/instrument-drafts', body);
const save = async (id: string, body: object, by = author) =>
  test.as(by).put(`/api/instrument-drafts/${id}`, {
    revision: await revisionOf(test, id),
    cases: TWO_CASES,
    ...body,
  });
const draft = async (id: string, by = author) =>
  (await test.as(by).get(`/api/instrument-drafts/${id}`)).body;
const fields = (body: { errors?: { field: string; code: string }[] }) =>
  (body.errors ?? []).map(({ field, code }) => `${field} ${code}`);

describe('a beginning', () => {
  it('names what is missing and what has no place in it', async () => {
    expect(fields((await begin({ from: 'blank', code: 'a' })).body)).toEqual([
      'version required',
      'title required',
    ]);
    expect(
      fields((await begin({ from: 'version', code: 'phq-9', version: '2.0', title: {} })).body),
    ).toEqual(['basedOn required', 'title unknown-field']);
    expect(fields((await begin({ from: 'file' })).body)).toEqual(['file required']);
    expect(fields((await begin({ from: 'thin air' })).body)).toEqual(['from unknown-choice']);
  });

  it('refuses a code or version that cannot be, in the field that says it', async () => {
    const title = { en: 'A screen' };
    const blank = await begin({ from: 'blank', code: 'Our Screen', version: 'one', title });
    expect(fields(blank.body)).toEqual(['code not-a-code', 'version not-a-version']);
    const file = await begin({ from: 'file', file: aFile('ok', { version: 1 }) });
    expect(fields(file.body)).toEqual(['file.version not-a-version']);
    const untitled = await begin({
      from: 'blank',
      code: 'ours',
      version: '1.0',
      title: { zh: '筛查' },
    });
    expect(fields(untitled.body)).toEqual(['title.en required']);
  });

  it('refuses a version that is built in, taken, or older than what is published', async () => {
    const from = { from: 'version', code: 'phq-9', basedOn: '1.0' };
    expect(fields((await begin({ ...from, version: '1.0' })).body)).toEqual(['version taken']);
    expect(fields((await begin({ ...from, version: '0.9' })).body)).toEqual(['version not-newer']);
    expect((await begin({ ...from, version: '3.0' })).status).toBe(201);
    expect(fields((await begin({ ...from, version: '3.0' })).body)).toEqual(['version taken']);
    expect(fields((await begin({ ...from, basedOn: '7.7', version: '4.0' })).body)).toEqual([
      'basedOn unknown-choice',
    ]);
  });

  it('gives the version of two who begin it at once to one of them', async () => {
    const body = { from: 'blank', code: 'at-once', version: '1.0', title: { en: 'At once' } };
    const answers = await Promise.all([begin(body), begin(body, reviewer), begin(body)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400]);
  });

  it('makes one draft of a double submit with one key', async () => {
    const key = randomUUID();
    const body = { from: 'blank', code: 'twice', version: '1.0', title: { en: 'Twice' } };
    const [first, second] = [
      await begin(body).set('idempotency-key', key),
      await begin(body).set('idempotency-key', key),
    ];
    expect(second.body).toEqual(first.body);
    const { body: list } = await test.as(author).get('/api/instrument-drafts?q=twice');
    expect(list.total).toBe(1);
  });

  it('says what is too large, what is no JSON and what is no Questionnaire', async () => {
    const notes = [{ en: 'x'.repeat(1_000_001) }];
    const large = await begin({ from: 'file', file: aFile('large', { notes }) });
    expect(large.body.errors).toMatchObject([
      { field: 'file', code: 'file-too-large', limits: { max: '1 MB' } },
    ]);
    const enormous = await begin({
      from: 'file',
      file: aFile('large', { notes: [...notes, ...notes, ...notes] }),
    });
    expect(enormous.body).toMatchObject({
      status: 413,
      code: 'request.too-large',
      facts: { limitBytes: 2 * 1024 * 1024 },
    });
    const broken = await test
      .as(author)
      .post('/api/instrument-drafts')
      .set('content-type', 'application/json')
      .send('{"from": "file", ');
    expect(broken.body).toMatchObject({ status: 400, code: 'request.invalid' });
    for (const file of ['{}', [], 7])
      expect(fields((await begin({ from: 'file', file })).body)).toEqual(['file not-an-object']);
    const questionnaire = { resourceType: 'QuestionnaireResponse' };
    expect(fields((await begin({ from: 'questionnaire', questionnaire })).body)).toEqual([
      'questionnaire.resourceType not-a-questionnaire',
    ]);
  });
});

describe('a draft', () => {
  it('begins blank and says everything that has to be filled in', async () => {
    const title = { en: 'Reception talk' };
    const { body } = await begin({ from: 'blank', code: 'reception-talk', version: '0.1', title });
    const { faults, file } = await draft(body.id);
    expect(file).toMatchObject({ code: 'reception-talk', title, items: [] });
    expect(faults).toContainEqual(expect.objectContaining({ code: 'form', at: '/purpose/en' }));
  });

  it('is saved with its faults, each at its place, and its order of keys', async () => {
    const id = await aDraft(test, author, 'half-done');
    const items = (aFile('half-done')['items'] as object[]).map((item, at) =>
      at === 0 ? { ...item, kind: 'radio' } : item,
    );
    const saved = await save(id, { file: aFile('half-done', { items }) });
    expect(saved.status).toBe(200);
    expect(saved.body.faults).toEqual([
      { code: 'form', at: '/items/0/kind', message: expect.stringContaining('choice') },
    ]);
    const { file } = await draft(id);
    expect(file).toEqual(aFile('half-done', { items }));
    expect(Object.keys(file)).toEqual(Object.keys(aFile('half-done')));
    expect((await moveDraft(test, author, id, 'hand-in')).body).toMatchObject({
      code: 'instrument-version.faults-open',
      facts: { count: 1 },
    });
  });

  it('keeps its code, and a version without a place as a fault', async () => {
    const id = await aDraft(test, author, 'stays');
    expect(fields((await save(id, { file: aFile('other') })).body)).toEqual(['file.code fixed']);
    const other = await aDraft(test, author, 'stays', { version: '1.1' });
    const taken = await save(id, { file: aFile('stays', { version: '1.1' }) });
    expect(taken.body.faults).toMatchObject([{ code: 'version-taken', at: '/version' }]);
    expect(await draft(id)).toMatchObject({ version: '1.0', file: { version: '1.1' } });
    await moveDraft(test, author, other, 'discarding');
    const free = await save(id, { file: aFile('stays', { version: '1.1' }) });
    expect(free.body.faults).toEqual([]);
    expect(await draft(id)).toMatchObject({ version: '1.1' });
  });

  it('is handed in only with golden cases that pass, and says which do not', async () => {
    const id = await aDraft(test, author, 'unproved');
    await save(id, { file: aFile('unproved'), cases: [] });
    expect((await moveDraft(test, author, id, 'hand-in')).body.code).toBe(
      'instrument-version.cases-missing',
    );
    const wrong = [
      { ...TWO_CASES[1], expected: { total: 26, band: 'severe' } },
      { ...TWO_CASES[0], name: 'empty', expected: {} },
    ];
    const saved = await save(id, { file: aFile('unproved'), cases: wrong });
    expect(saved.body.caseResults).toEqual([
      {
        name: 'every day',
        passed: false,
        differences: [
          { output: 'total', expected: 26, actual: 27 },
          { output: 'band', expected: 'severe', actual: 'SEVERE' },
        ],
      },
      { name: 'empty', passed: false, differences: [] },
    ]);
    expect((await moveDraft(test, author, id, 'hand-in')).body).toMatchObject({
      code: 'instrument-version.cases-failing',
      facts: { count: 2, failing: ['every day', 'empty'] },
    });
  });

  it('names what is wrong with a case', async () => {
    const id = await aDraft(test, author, 'bad-case');
    const cases = [{ name: '', asOf: '2026-02-30', answers: [], expected: {}, more: 1 }];
    expect(fields((await save(id, { file: aFile('bad-case'), cases })).body).sort()).toEqual([
      'cases.0.answers not-an-object',
      'cases.0.asOf not-a-date',
      'cases.0.more unknown-field',
      'cases.0.name required',
    ]);
  });

  it('shows both versions when another saved meanwhile', async () => {
    const id = await aDraft(test, author, 'meanwhile');
    const revision = await revisionOf(test, id);
    const mine = aFile('meanwhile', { minutes: 7 });
    await save(id, { file: aFile('meanwhile', { minutes: 5 }) }, reviewer);
    const stale = await save(id, { revision, file: mine });
    expect(stale.status).toBe(409);
    expect(stale.body).toMatchObject({
      code: 'stale-revision',
      current: { revision: revision + 1, file: { minutes: 5 } },
      yours: { file: { minutes: 7 } },
    });
    for (const to of ['hand-in', 'discarding'])
      expect(
        (await test.as(author).post(`/api/instrument-drafts/${id}/${to}`, { revision })).body.code,
      ).toBe('stale-revision');
  });
});

describe('a review', () => {
  it('is never by the author, nor by whoever changed the file', async () => {
    const id = await aDraft(test, author, 'four-eyes');
    await save(id, { file: aFile('four-eyes', { minutes: 4 }) }, reviewer);
    await moveDraft(test, author, id, 'hand-in');
    for (const by of [author, reviewer])
      for (const to of ['approval', 'return'])
        expect((await moveDraft(test, by, id, to, { reason: 'Fine.' })).body).toMatchObject({
          code: 'instrument-version.reviewer-wrote-it',
        });
    expect((await draft(id, reviewer)).may).toEqual(['take-back']);
    const third = await test.aUser('administrator', site);
    expect((await draft(id, third)).may).toEqual(['approve', 'return']);
    expect((await moveDraft(test, third, id, 'approval')).status).toBe(201);
    expect((await moveDraft(test, third, id, 'publication')).status).toBe(403);
  });

  it('sends back with a reason, and begins anew after every reopening', async () => {
    const id = await aDraft(test, author, 'to-and-fro');
    await moveDraft(test, author, id, 'hand-in');
    expect((await moveDraft(test, reviewer, id, 'return')).body.code).toBe(
      'instrument-version.reason-missing',
    );
    const reason = 'Question 9 needs its help text.';
    await moveDraft(test, reviewer, id, 'return', { reason });
    await moveDraft(test, author, id, 'hand-in');
    await moveDraft(test, reviewer, id, 'approval');
    await moveDraft(test, author, id, 'reopening');
    const { state, reviewer: nobody, history } = await draft(id);
    expect({ state, nobody }).toEqual({ state: 'draft', nobody: null });
    expect(history).toContainEqual(
      expect.objectContaining({
        move: 'return',
        reason,
        by: expect.objectContaining({ name: 'Marek Reader' }),
      }),
    );
    expect((await moveDraft(test, author, id, 'publication')).body.code).toBe(
      'instrument-version.move-not-possible',
    );
  });

  it('leaves nothing to be changed in what is handed in', async () => {
    const id = await aDraft(test, author, 'handed-in');
    await moveDraft(test, author, id, 'hand-in');
    expect((await save(id, { file: aFile('handed-in') })).body).toMatchObject({
      code: 'instrument-version.not-a-draft',
      facts: { state: 'in-review' },
    });
  });

  it('is checked again before publishing: a newer version may have come', async () => {
    const early = await aDraft(test, author, 'overtaken');
    await moveDraft(test, author, early, 'hand-in');
    await moveDraft(test, reviewer, early, 'approval');
    const late = await aDraft(test, author, 'overtaken', { version: '2.0' });
    await moveDraft(test, author, late, 'hand-in');
    await moveDraft(test, reviewer, late, 'approval');
    expect((await moveDraft(test, author, late, 'publication')).status).toBe(201);
    expect((await moveDraft(test, author, early, 'publication')).body).toMatchObject({
      code: 'instrument-version.faults-open',
    });
    expect((await draft(early)).faults).toEqual([]);
  });
});

describe('who may', () => {
  it('is refused to everyone else, and a draft nobody has is not found', async () => {
    for (const role of ['caseworker', 'supervisor', 'auditor', 'manager'] as const) {
      const someone = await test.aUser(role, site);
      expect((await test.as(someone).get('/api/instrument-drafts')).status).toBe(403);
      expect((await begin({}, someone)).status).toBe(403);
    }
    expect((await test.as(author).get(`/api/instrument-drafts/${randomUUID()}`)).status).toBe(404);
    const administrator = await test.aUser('administrator', site);
    expect((await test.as(administrator).get('/api/instrument-drafts')).status).toBe(200);
    expect((await begin({ from: 'blank' }, administrator)).status).toBe(403);
  });

  it('is written down with each step', async () => {
    const id = await aDraft(test, author, 'in-the-trail');
    await moveDraft(test, author, id, 'hand-in');
    const lines = await test.database.query<{ action: string; actor_id: string }>(
      'SELECT action, actor_id FROM audit_entry WHERE subject_id = $1 ORDER BY id',
      [id],
    );
    expect(lines).toEqual(
      ['begun', 'changed', 'handed-in'].map((what) => ({
        action: `instrument-version.${what}`,
        actor_id: author.id,
      })),
    );
  });
});
