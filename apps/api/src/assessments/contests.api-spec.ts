import { handedIn, HIGH_OGRS3, LOW_OGRS3, move, start } from '../../testing/assessment-story';
import { aPersonInCustody } from '../../testing/person-story';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';

let test: TestApp;
let caseworker: TestUser;
let signer: TestUser;
let reviewer: TestUser;
let other: TestUser;
let elsewhere: TestUser;

beforeAll(async () => {
  test = await createTestApp();
  const site = await test.aSite({ name: 'Northgate Prison' });
  caseworker = await test.aUser('caseworker', site);
  signer = await test.aUser('supervisor', site);
  reviewer = await test.aUser('supervisor', site);
  other = await test.aUser('supervisor', site);
  elsewhere = await test.aUser('supervisor', await test.aSite({ name: 'Harrow Point' }));
});
afterAll(() => test.close());

const SANCTIONS = 'totalNumberOfSanctionsForAllOffences';
const ACCOUNT = 'Twenty of these belong to my brother, we have the same name.';
const account = { account: ACCOUNT, voice: 'person', language: 'en', items: [SANCTIONS] };
const fewer = {
  item: SANCTIONS,
  value: 2,
  status: 'answered',
  because: 'The court register separates the brothers.',
};
const explanation = 'The register shows two sanctions of yours; the rest were counted by mistake.';

async function aSigned(): Promise<{ id: string; person: string }> {
  const person = await aPersonInCustody(test, caseworker);
  const id = await handedIn(test, caseworker, person, 'ew-ogrs3', HIGH_OGRS3);
  expect((await move(test, signer, id, 'countersignature')).status).toBe(201);
  return { id, person };
}
const contest = (by: TestUser, id: string, more: object = {}) =>
  test.as(by).post(`/api/assessments/${id}/contests`, { ...account, ...more });
const read = async (id: string, by = reviewer) =>
  (await test.as(by).get(`/api/contests/${id}`)).body;
async function act(by: TestUser, id: string, what: string, more: object = {}) {
  const { revision } = await read(id, other);
  return what === 'proposal'
    ? test.as(by).put(`/api/contests/${id}/proposal`, { revision, ...more })
    : test.as(by).post(`/api/contests/${id}/${what}`, { revision, ...more });
}

describe('contesting an assessment', () => {
  it('keeps the person’s words, starts the clock of NMR-54-57, and shows on the assessment', async () => {
    const { id, person } = await aSigned();
    const made = await contest(caseworker, id);
    expect(made.status).toBe(201);
    expect(await read(made.body.id)).toMatchObject({
      state: 'made',
      account: ACCOUNT,
      items: [SANCTIONS],
      recordedBy: { id: caseworker.id },
      rule: 'NMR-54-57',
      proposal: [],
    });
    const duties = (await test.as(caseworker).get(`/api/people/${person}/duties`)).body.items;
    expect(duties).toContainEqual(
      expect.objectContaining({ kind: 'contest-review', rule: 'NMR-54-57' }),
    );
    expect((await test.as(caseworker).get(`/api/assessments/${id}`)).body.contests).toMatchObject([
      { id: made.body.id, state: 'made', account: ACCOUNT },
    ]);
    expect((await contest(caseworker, id)).body).toMatchObject({
      code: 'contest.already-open',
      facts: { contestId: made.body.id },
    });
  });

  it('names what is wrong with the input, and is for signed ones within reach', async () => {
    const { id } = await aSigned();
    const bad = await contest(caseworker, id, {
      account: 'No',
      voice: 'someone',
      madeOn: '2026-02-31',
    });
    expect(bad.body.errors.map(({ field }: { field: string }) => field).sort()).toEqual([
      'account',
      'madeOn',
      'voice',
    ]);
    expect((await contest(caseworker, id, { items: ['no.such'] })).body.errors[0]).toMatchObject({
      field: 'items.0',
      code: 'unknown-choice',
    });
    expect((await contest(caseworker, id, { madeOn: '2099-01-01' })).body.errors[0]).toMatchObject({
      field: 'madeOn',
      code: 'in-the-future',
    });
    expect((await contest(elsewhere, id)).status).toBe(404);
    const person = await aPersonInCustody(test, caseworker);
    const draft = (await start(test, caseworker, person, 'phq-9')).body.id;
    expect((await contest(caseworker, draft)).body.code).toBe('contest.not-signed');
  });

  it('sent twice with one key is one contest', async () => {
    const { id } = await aSigned();
    const key = crypto.randomUUID();
    const [a, b] = await Promise.all(
      [1, 2].map(() => contest(caseworker, id).set('idempotency-key', key)),
    );
    expect(a?.body.id).toBe(b?.body.id);
  });
});

describe('reviewing a contest', () => {
  it('is refused to whoever assessed or signed, by the service and by the database', async () => {
    const { id } = await aSigned();
    const { body } = await contest(caseworker, id);
    expect((await act(caseworker, body.id, 'review')).status).toBe(403);
    expect((await act(elsewhere, body.id, 'review')).status).toBe(404);
    expect((await act(signer, body.id, 'review')).body.code).toBe('contest.reviewer-took-part');
    await expect(
      test.database.query(
        `UPDATE contest SET state = 'in-review', reviewer_id = $2 WHERE id = $1`,
        [body.id, signer.id],
      ),
    ).rejects.toThrow('took no part');
    const waiting = (await test.as(signer).get('/api/contests')).body.items;
    expect(waiting.find((row: { id: string }) => row.id === body.id)).toMatchObject({
      mayReview: false,
      assessor: { id: caseworker.id },
    });
    const today = (by: TestUser) => test.as(by).get('/api/today?view=site');
    expect((await today(signer)).text).not.toContain(body.id);
    expect((await today(reviewer)).text).toContain(body.id);
  });

  it('scores other answers by the same engine, beside the ones given', async () => {
    const { id } = await aSigned();
    const { body } = await contest(caseworker, id);
    await act(reviewer, body.id, 'review');
    expect((await act(other, body.id, 'proposal', { answers: [fewer] })).body.code).toBe(
      'contest.not-your-review',
    );
    const bad = await act(reviewer, body.id, 'proposal', {
      answers: [
        { ...fewer, value: 'many' },
        { ...fewer, item: 'no.such' },
      ],
    });
    expect(bad.body.errors.map(({ field }: { field: string }) => field)).toEqual([
      'answers.0.value',
      'answers.1.item',
    ]);
    expect((await act(reviewer, body.id, 'proposal', { answers: [fewer] })).status).toBe(200);
    const proposed = await read(body.id);
    const given = (await test.as(reviewer).get(`/api/assessments/${id}`)).body;
    expect(given.scoredLevel).toBe('high');
    expect(proposed.proposedScore.total).toBeLessThan(given.score.total);
    expect(proposed.proposal).toEqual([fewer]);
    // The same answer again proposes nothing.
    await act(reviewer, body.id, 'proposal', {
      answers: [{ ...fewer, value: HIGH_OGRS3[SANCTIONS] }],
    });
    expect(await read(body.id)).toMatchObject({ proposal: [], proposedScore: null });
  });

  it('takes no stale revision and no decision of another', async () => {
    const { id } = await aSigned();
    const { body } = await contest(caseworker, id);
    await act(reviewer, body.id, 'review');
    const stale = await test
      .as(reviewer)
      .put(`/api/contests/${body.id}/proposal`, { revision: 1, answers: [fewer] });
    expect(stale.body).toMatchObject({ code: 'stale-revision', current: { state: 'in-review' } });
    const decision = { outcome: 'assessment-stands', explanation };
    expect((await act(other, body.id, 'decision', decision)).body.code).toBe(
      'contest.not-your-review',
    );
    // Another can take it over, and then decides.
    expect((await act(other, body.id, 'review')).status).toBe(201);
    expect((await act(other, body.id, 'decision', decision)).status).toBe(201);
    await expect(
      test.database.query(`UPDATE contest SET explanation = 'x' WHERE id = $1`, [body.id]),
    ).rejects.toThrow('a decided contest is immutable');
  });
});

describe('the answer to a contest', () => {
  it('may leave the assessment as it is, with a note on the record; the clock is answered', async () => {
    const { id, person } = await aSigned();
    const { body } = await contest(caseworker, id);
    await act(reviewer, body.id, 'review');
    const noted = { outcome: 'note-added', explanation };
    expect((await act(reviewer, body.id, 'decision', noted)).body.code).toBe(
      'contest.note-missing',
    );
    expect(
      (await act(reviewer, body.id, 'decision', { ...noted, note: 'A brother of the same name.' }))
        .status,
    ).toBe(201);
    const shown = (await test.as(caseworker).get(`/api/assessments/${id}`)).body;
    expect(shown).toMatchObject({
      state: 'signed',
      contests: [{ outcome: 'note-added', note: 'A brother of the same name.', explanation }],
    });
    const [duty] = await test.database.query(
      `SELECT done_by FROM duty WHERE person_id = $1 AND kind = 'contest-review'`,
      [person],
    );
    expect(duty).toEqual({ done_by: reviewer.id });
    const actions = await test.database.query<{ action: string }>(
      `SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY id`,
      [body.id],
    );
    expect(actions.map(({ action }) => action)).toEqual([
      'contest.made',
      'contest.review-begun',
      'contest.decided',
    ]);
  });

  it('puts it right by a new assessment with the answers proposed; once signed the first one falls', async () => {
    const { id, person } = await aSigned();
    const { body } = await contest(caseworker, id);
    await act(reviewer, body.id, 'review');
    const corrected = { outcome: 'new-assessment', explanation };
    expect((await act(reviewer, body.id, 'decision', corrected)).body.code).toBe(
      'contest.nothing-proposed',
    );
    await act(reviewer, body.id, 'proposal', { answers: [fewer] });
    expect((await act(reviewer, body.id, 'decision', corrected)).status).toBe(201);
    const { correctionId } = await read(body.id);
    const draft = (await test.as(reviewer).get(`/api/assessments/${correctionId}`)).body;
    expect(draft).toMatchObject({
      state: 'draft',
      corrects: id,
      previousId: id,
      assessor: { id: reviewer.id },
    });
    const answers = new Map(
      draft.answers.map((each: { item: string }) => [each.item, each] as const),
    );
    expect(answers.size).toBe(Object.keys(HIGH_OGRS3).length);
    expect(answers.get(SANCTIONS)).toMatchObject({
      value: 2,
      evidence: fewer.because,
      by: { id: reviewer.id },
    });
    expect(answers.get('ageAtFirstSanction')).toMatchObject({
      value: HIGH_OGRS3.ageAtFirstSanction,
      by: { id: caseworker.id },
    });
    // What was promised cannot be dropped.
    expect(
      (await move(test, reviewer, correctionId, 'abandonment', { reason: 'too-old' })).body.code,
    ).toBe('assessment.is-correction');
    expect((await test.as(caseworker).get(`/api/assessments/${id}`)).body.state).toBe('signed');
    expect((await move(test, reviewer, correctionId, 'submission')).status).toBe(201);
    const now = (await test.as(caseworker).get(`/api/assessments/${correctionId}`)).body;
    if (now.state === 'awaiting-countersignature')
      await move(test, other, correctionId, 'countersignature');
    expect((await test.as(caseworker).get(`/api/assessments/${id}`)).body).toMatchObject({
      state: 'withdrawn',
      withdrawReason: 'contest-upheld',
    });
    expect((await test.as(caseworker).get(`/api/people/${person}`)).body.person.finalLevel).toBe(
      now.finalLevel,
    );
  });

  it('is not a correction of what a newer assessment has replaced', async () => {
    const { id, person } = await aSigned();
    const { body } = await contest(caseworker, id);
    await act(reviewer, body.id, 'review');
    await act(reviewer, body.id, 'proposal', { answers: [fewer] });
    await handedIn(test, caseworker, person, 'ew-ogrs3', LOW_OGRS3);
    expect(
      (await act(reviewer, body.id, 'decision', { outcome: 'new-assessment', explanation })).body
        .code,
    ).toBe('contest.assessment-replaced');
  });

  it('is not needed when the person lets it rest', async () => {
    const { id, person } = await aSigned();
    const { body } = await contest(caseworker, id);
    expect(
      (await act(caseworker, body.id, 'taking-back', { reason: 'Wants to let it rest.' })).status,
    ).toBe(201);
    const [duty] = await test.database.query(
      `SELECT done_at, cancelled_reason FROM duty WHERE person_id = $1 AND kind = 'contest-review'`,
      [person],
    );
    expect(duty).toEqual({ done_at: null, cancelled_reason: 'no-longer-applies' });
    expect((await contest(caseworker, id)).status).toBe(201);
  });
});
