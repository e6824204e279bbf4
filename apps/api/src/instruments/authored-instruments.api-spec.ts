import { compileInstrument } from '@throughcare/assessment';
import { toQuestionnaire, type Questionnaire } from '@throughcare/assessment/fhir';
import { findInstrument } from '@throughcare/assessment/registry';
import { answer, handedIn, move, start } from '../../testing/assessment-story';
import {
  allNine,
  moveDraft,
  publishedInstrument,
  revisionOf,
  TWO_CASES,
} from '../../testing/instrument-story';
import { aPersonInCustody } from '../../testing/person-story';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';

let test: TestApp;
let site: string;
let author: TestUser;
let reviewer: TestUser;
let caseworker: TestUser;

beforeAll(async () => {
  test = await createTestApp();
  site = await test.aSite();
  author = await test.aUser('instrument-author', site, { displayName: 'Lena Author' });
  reviewer = await test.aUser('instrument-author', site, { displayName: 'Marek Reader' });
  caseworker = await test.aUser('caseworker', site);
});
afterAll(() => test.close());

/** The built-in PHQ-9 as another system would send it. */
function phq9(version: 'R4' | 'R5'): Questionnaire {
  const definition = findInstrument('phq-9');
  if (!definition) throw new Error('PHQ-9 is not built in');
  return toQuestionnaire(definition, version).questionnaire;
}

const draft = async (id: string, by = author) =>
  (await test.as(by).get(`/api/instrument-drafts/${id}`)).body;

/** Nine answers and in it goes; gives what was scored. */
async function assessed(code: string, answers: Record<string, string>, changes: object = {}) {
  const personId = await aPersonInCustody(test, caseworker);
  const started = await start(test, caseworker, personId, code, {
    fitReason: 'Tried out.',
    ...changes,
  });
  expect(started.body).toMatchObject({ id: expect.any(String) });
  const id = started.body.id as string;
  for (const [item, value] of Object.entries(answers))
    expect((await answer(test, caseworker, id, item, value)).status).toBe(200);
  expect((await move(test, caseworker, id, 'submission')).body).toMatchObject({ id });
  return (await test.as(caseworker).get(`/api/assessments/${id}`)).body;
}

describe('an author', () => {
  it.each(['R4', 'R5'] as const)(
    'imports a FHIR %s PHQ-9, another reviews it, and a caseworker scores with it as with the built-in one',
    async (version) => {
      const code = `mood-${version.toLowerCase()}`;
      const begun = await test.as(author).post('/api/instrument-drafts', {
        from: 'questionnaire',
        questionnaire: phq9(version),
        code,
        version: '1.0',
      });
      expect(begun.status).toBe(201);
      expect(begun.body.notes).toEqual(
        expect.arrayContaining([expect.objectContaining({ code: 'to-be-stated' })]),
      );
      const id = begun.body.id as string;
      const { file, faults, may } = await draft(id);
      expect(may).toEqual(['edit', 'hand-in', 'discard']);
      // A questionnaire has no words for its bands in other languages: these the author adds.
      expect(new Set(faults.map((fault: { code: string }) => fault.code))).toEqual(
        new Set(['translation-missing']),
      );
      const early = await moveDraft(test, author, id, 'hand-in');
      expect(early.body).toMatchObject({ code: 'instrument-version.faults-open' });
      const [output] = file.scales[0].outputs;
      for (const band of output.bands) band.label.zh = '程度';
      const cases = TWO_CASES.map(({ expected, ...one }) => ({
        ...one,
        expected: { [output.code]: expected.total },
      }));
      const saved = await test.as(author).put(`/api/instrument-drafts/${id}`, {
        revision: await revisionOf(test, id),
        file,
        cases,
      });
      expect(saved.body.faults).toEqual([]);
      expect(saved.body.caseResults).toEqual([
        { name: 'nothing at all', passed: true, differences: [] },
        { name: 'every day', passed: true, differences: [] },
      ]);
      for (const [by, to] of [
        [author, 'hand-in'],
        [reviewer, 'approval'],
        [author, 'publication'],
      ] as const)
        expect((await moveDraft(test, by, id, to)).status).toBe(201);
      const published = await draft(id, reviewer);
      expect(published).toMatchObject({
        state: 'published',
        reviewer: { name: 'Marek Reader' },
        may: ['retire'],
      });
      expect(published.history.map((one: { move: string }) => one.move)).toEqual([
        'begin',
        'hand-in',
        'approve',
        'publish',
      ]);

      const { body: list } = await test.as(caseworker).get('/api/instruments');
      expect(list).toContainEqual(expect.objectContaining({ code, isRetired: false }));
      const given = { ...allNine('several-days'), 'phq9.9': 'more-than-half' };
      const done = await assessed(code, given);
      const own = compileInstrument(findInstrument('phq-9') as never).score(
        Object.fromEntries(Object.entries(given).map(([item, value]) => [item, { value }])),
        { assessedOn: done.assessedOn },
      );
      expect(done).toMatchObject({
        state: 'signed',
        instrument: code,
        version: '1.0',
        score: { total: own.total, band: { from: own.band?.from, below: own.band?.below } },
      });
      expect(own.total).toBe(10);
    },
  );

  it('publishes a newer version of one built in, which is the newest from then on', async () => {
    const changes = {
      version: '2.0',
      title: { en: 'PHQ-9, our wording', zh: 'PHQ-9（本地措辞）' },
    };
    await publishedInstrument(test, author, reviewer, 'phq-9', changes);
    const done = await assessed('phq-9', allNine('not-at-all'));
    expect(done).toMatchObject({ instrument: 'phq-9', version: '2.0', score: { total: 0 } });
    const earlier = await assessed('phq-9', allNine('not-at-all'), { version: '1.0' });
    expect(earlier).toMatchObject({ version: '1.0', state: 'signed' });
    const { body } = await test.as(caseworker).get('/api/instruments');
    expect(body.filter((one: { code: string }) => one.code === 'phq-9')).toEqual([
      expect.objectContaining({ version: '2.0', title: changes.title }),
    ]);
    const uses = await test
      .as(await test.aUser('administrator', site))
      .get('/api/instruments/uses');
    expect(
      uses.body.items
        .filter((one: { code: string }) => one.code === 'phq-9')
        .map(({ version, signed }: { version: string; signed: number }) => ({ version, signed })),
    ).toEqual([
      { version: '1.0', signed: 1 },
      { version: '2.0', signed: 1 },
    ]);
  });
});

describe('a published version', () => {
  it('is seen by a process that did not publish it, in the middle of a draft too', async () => {
    const other = await createTestApp(test.database);
    try {
      const id = await publishedInstrument(test, author, reviewer, 'seen-by-all');
      const personId = await aPersonInCustody(test, caseworker);
      const begun = await start(test, caseworker, personId, 'seen-by-all', { fitReason: 'Yes.' });
      // The other process has never heard of it: an answer is the first it sees.
      const saved = await answer(other, caseworker, begun.body.id, 'phq9.1', 'several-days');
      expect(saved.status).toBe(200);
      const wrong = await answer(other, caseworker, begun.body.id, 'phq9.2', 'sometimes');
      expect(wrong.body.errors).toMatchObject([{ field: 'value', code: 'not-possible' }]);

      await moveDraft(test, author, id, 'retirement', { reason: 'The national one replaces it.' });
      const again = await start(
        other,
        caseworker,
        await aPersonInCustody(test, caseworker),
        'seen-by-all',
      );
      expect(again.body).toMatchObject({ code: 'instrument.retired' });
    } finally {
      await other.close();
    }
  });

  it('is read, finished and scored with after it was retired, but not begun', async () => {
    const id = await publishedInstrument(test, author, reviewer, 'soon-gone');
    const personId = await aPersonInCustody(test, caseworker);
    const begun = await start(test, caseworker, personId, 'soon-gone', { fitReason: 'Yes.' });
    const reason = 'Its source was withdrawn.';
    expect((await moveDraft(test, author, id, 'retirement')).body).toMatchObject({
      code: 'instrument-version.reason-missing',
    });
    expect((await moveDraft(test, author, id, 'retirement', { reason })).status).toBe(201);

    for (const [item, value] of Object.entries(allNine('several-days')))
      expect((await answer(test, caseworker, begun.body.id, item, value)).status).toBe(200);
    expect((await move(test, caseworker, begun.body.id, 'submission')).status).toBe(201);
    const { body } = await test.as(caseworker).get(`/api/assessments/${begun.body.id}`);
    expect(body).toMatchObject({ state: 'signed', score: { total: 9 } });
    expect((await test.as(caseworker).get('/api/instruments/soon-gone/1.0')).status).toBe(200);
    const { body: list } = await test.as(caseworker).get('/api/instruments');
    expect(list).toContainEqual(expect.objectContaining({ code: 'soon-gone', isRetired: true }));

    for (const version of [undefined, '1.0']) {
      const refused = await start(test, caseworker, personId, 'soon-gone', { version });
      expect(refused.body).toMatchObject({ code: 'instrument.retired' });
    }
    const fit = await test
      .as(caseworker)
      .get(`/api/people/${personId}/assessments/fit?instrument=soon-gone`);
    expect(fit.body).toMatchObject({ code: 'instrument.retired' });
  });

  it('may be named by a policy, and stays while a protocol asks for it', async () => {
    const id = await publishedInstrument(test, author, reviewer, 'asked-for');
    const administrator = await test.aUser('administrator', site);
    const decide = (body: object, after: string | null) =>
      test.as(administrator).post('/api/policies/protocols/versions', {
        effectiveFrom: new Date(Date.now() + (after ? 2 : 1) * 86_400_000)
          .toISOString()
          .slice(0, 10),
        body,
        note: 'Decided by the ministry',
        after,
      });
    const line = { moment: 'reception', rule: 'NMR-30', dueIn: { days: 3 } };
    const unknown = await decide([{ ...line, instrument: 'never-heard-of' }], null);
    expect(unknown.body.errors).toMatchObject([{ field: 'body.0.instrument' }]);
    const decided = await decide([{ ...line, instrument: 'asked-for' }], null);
    expect(decided.status).toBe(201);

    const reason = 'Nobody uses it.';
    expect((await moveDraft(test, author, id, 'retirement', { reason })).body).toMatchObject({
      code: 'instrument-version.asked-by-protocol',
    });
    await publishedInstrument(test, author, reviewer, 'asked-for', { version: '1.1' });
    expect((await moveDraft(test, author, id, 'retirement', { reason })).status).toBe(201);
  });
});

describe('the impact of a new version', () => {
  it('counts what it would have said of those already assessed, and hides what is small', async () => {
    await publishedInstrument(test, author, reviewer, 'impact');
    for (const option of [
      ...Array<string>(6).fill('several-days'),
      ...Array<string>(2).fill('nearly-every-day'),
    ]) {
      const personId = await aPersonInCustody(test, caseworker);
      const begun = await start(test, caseworker, personId, 'impact', { fitReason: 'Yes.' });
      for (const [item, value] of Object.entries(allNine(option)))
        await answer(test, caseworker, begun.body.id, item, value);
      await move(test, caseworker, begun.body.id, 'submission');
    }
    const begun = await test.as(author).post('/api/instrument-drafts', {
      from: 'version',
      code: 'impact',
      basedOn: '1.0',
      version: '1.1',
    });
    const id = begun.body.id as string;
    const { file, cases } = await draft(id);
    expect(cases).toHaveLength(TWO_CASES.length);
    const points = (await test.as(author).get(`/api/instrument-drafts/${id}/impact`)).body;
    expect(points).toMatchObject({
      against: { code: 'impact', version: '1.0' },
      considered: 8,
      rescored: 8,
      sameBand: 8,
      meanDifference: 0,
    });

    // Several days now counts two: 9 becomes 18, in another band.
    const frequency = file.optionSets.frequency.map((option: { code: string }) =>
      option.code === 'several-days' ? { ...option, points: 2 } : option,
    );
    const changed = { ...file, optionSets: { ...file.optionSets, frequency } };
    await test.as(author).put(`/api/instrument-drafts/${id}`, {
      revision: await revisionOf(test, id),
      file: changed,
      cases,
    });
    const { body } = await test.as(reviewer).get(`/api/instrument-drafts/${id}/impact`);
    // Two stayed where they were: too few to be told, and six with them, for eight is known.
    expect(body).toMatchObject({
      considered: 8,
      higher: null,
      sameBand: null,
      lower: 0,
      notComparable: 0,
      meanDifference: 6.75,
    });
    expect(body.bands.every(({ count }: { count: number | null }) => count === null)).toBe(true);
    expect(JSON.stringify(body)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  it('is nothing for the first version of a code', async () => {
    const begun = await test.as(author).post('/api/instrument-drafts', {
      from: 'questionnaire',
      questionnaire: phq9('R4'),
      code: 'brand-new',
    });
    const { body } = await test.as(author).get(`/api/instrument-drafts/${begun.body.id}/impact`);
    expect(body).toMatchObject({ against: null, considered: 0, rescored: 0, bands: [] });
  });
});

describe('an instrument that leaves', () => {
  it('is what was saved, and as a questionnaire says the same', async () => {
    await handedIn(test, caseworker, await aPersonInCustody(test, caseworker), 'k6');
    const begun = await test.as(author).post('/api/instrument-drafts', {
      from: 'version',
      code: 'k6',
      basedOn: '1.0',
      version: '1.1',
    });
    const { file } = await draft(begun.body.id);
    expect(Object.keys(file)[0]).toBe('$schema' in file ? '$schema' : 'format');
    for (const fhir of ['R4', 'R5']) {
      const { body } = await test
        .as(reviewer)
        .get(`/api/instrument-drafts/${begun.body.id}/questionnaire?fhir=${fhir}`);
      expect(body).toMatchObject({
        questionnaire: { resourceType: 'Questionnaire', version: '1.1' },
        leftOut: [],
      });
    }
  });
});
