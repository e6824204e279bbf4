import { randomUUID } from 'node:crypto';
import {
  answer,
  answerAll,
  handedIn,
  LOW_OGRS3,
  move,
  start,
  HIGH_OGRS3,
} from '../../testing/assessment-story';
import { findInstrument } from '@throughcare/assessment/registry';
import { aPersonInCustody } from '../../testing/person-story';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';

let test: TestApp;
let caseworker: TestUser;
let colleague: TestUser;
let supervisor: TestUser;
let facilitator: TestUser;
let elsewhere: TestUser;

beforeAll(async () => {
  test = await createTestApp();
  const site = await test.aSite({ name: 'Northgate Prison' });
  caseworker = await test.aUser('caseworker', site);
  colleague = await test.aUser('caseworker', site);
  supervisor = await test.aUser('supervisor', site);
  facilitator = await test.aUser('facilitator', site);
  elsewhere = await test.aUser('caseworker', await test.aSite({ name: 'Harrow Point' }));
});
afterAll(() => test.close());

const read = async (id: string, by = caseworker) =>
  (await test.as(by).get(`/api/assessments/${id}`)).body;

describe('choosing an instrument', () => {
  it('says of each whether it was validated and whether it measures risk (BR-40)', async () => {
    const list = await test.as(caseworker).get('/api/instruments');
    expect(
      list.body.find((one: { code: string }) => one.code === 'throughcare-needs'),
    ).toMatchObject({ validationStatus: 'not-validated', measuresRisk: false });
    expect(
      (await test.as(caseworker).get('/api/instruments/phq-9/1.0')).body.definition,
    ).toMatchObject({ code: 'phq-9' });
    expect((await test.as(caseworker).get('/api/instruments/phq-9/99.0')).status).toBe(404);
  });

  it('names every test of fit, and asks a reason to go on where one failed (NMR-111)', async () => {
    const child = await aPersonInCustody(test, caseworker, { bornOn: '2012-01-01' });
    const fit = await test
      .as(caseworker)
      .get(`/api/people/${child}/assessments/fit?instrument=throughcare-needs`);
    expect(fit.body.fits).toBe(false);
    expect(fit.body.tests).toContainEqual(
      expect.objectContaining({ test: 'age', passed: false, weight: 'requires' }),
    );

    const refused = await start(test, caseworker, child, 'throughcare-needs');
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      code: 'assessment.not-made-for-person',
      facts: { failed: ['age'] },
    });
    expect(
      (
        await start(test, caseworker, child, 'throughcare-needs', {
          fitReason: 'The court asked for it.',
        })
      ).status,
    ).toBe(201);
  });

  it('leaves a line in the access log for reading the fit of a person', async () => {
    const id = await aPersonInCustody(test, caseworker);
    await test.as(caseworker).get(`/api/people/${id}/assessments/fit?instrument=phq-9`);
    expect(
      await test.database.query(
        `SELECT 1 FROM audit_entry WHERE person_id = $1 AND action = 'assessment.fit-read'`,
        [id],
      ),
    ).toHaveLength(1);
  });
});

describe('starting', () => {
  it('is open to those who may conduct, for people within reach, and once at a time', async () => {
    const personId = await aPersonInCustody(test, caseworker);
    expect((await start(test, facilitator, personId, 'phq-9')).status).toBe(403);
    expect((await start(test, elsewhere, personId, 'phq-9')).status).toBe(404);
    expect((await test.as(null).get(`/api/people/${personId}/assessments`)).status).toBe(401);
    const first = await start(test, caseworker, personId, 'phq-9');
    expect(first.status).toBe(201);
    const second = await start(test, colleague, personId, 'phq-9');
    expect(second.body).toMatchObject({
      code: 'assessment.already-open',
      facts: { assessmentId: first.body.id },
    });
    expect((await start(test, colleague, personId, 'gad-7')).status).toBe(201);
    expect((await test.as(caseworker).get(`/api/people/${personId}/assessments`)).body.total).toBe(
      2,
    );
    expect((await test.as(elsewhere).get(`/api/people/${personId}/assessments`)).status).toBe(404);
  });

  it('sent twice with one key makes one draft, and with bad input none', async () => {
    const personId = await aPersonInCustody(test, caseworker);
    const key = randomUUID();
    const [a, b] = await Promise.all(
      [1, 2].map(() => start(test, caseworker, personId, 'phq-9').set('idempotency-key', key)),
    );
    expect(a?.body.id).toBe(b?.body.id);
    const bad = await start(test, caseworker, personId, 'gad-7', {
      moment: 'whenever',
      assessedOn: '2026-02-31',
    });
    expect(bad.status).toBe(400);
    expect(bad.body.errors.map((error: { field: string }) => error.field).sort()).toEqual([
      'assessedOn',
      'moment',
    ]);
    expect(
      (await start(test, caseworker, personId, 'gad-7', { assessedOn: '2099-01-01' })).body
        .errors[0],
    ).toMatchObject({ field: 'assessedOn', code: 'in-the-future' });
    expect((await start(test, caseworker, personId, 'no-such-thing')).status).toBe(404);
  });
});

describe('answering', () => {
  let draft: string;
  let personId: string;
  beforeAll(async () => {
    personId = await aPersonInCustody(test, caseworker);
    draft = (await start(test, caseworker, personId, 'throughcare-needs')).body.id;
  });

  it('keeps value, evidence, source, who, and the question as it was shown, in the language shown', async () => {
    const saved = await answer(test, caseworker, draft, 'accommodation.place', 'some', {
      evidence: 'Letter of the landlord',
      sources: ['person', 'record'],
      language: 'zh',
    });
    expect(saved.body).toMatchObject({ item: 'accommodation.place', revision: 1 });
    const [kept] = (await read(draft)).answers;
    expect(kept).toMatchObject({
      value: 'some',
      evidence: 'Letter of the landlord',
      sources: ['person', 'record'],
      isPrefilled: false,
      by: { id: caseworker.id },
    });
    const [row] = await test.database.query(
      `SELECT shown->>'text' AS text FROM assessment_answer WHERE assessment_id = $1`,
      [draft],
    );
    expect(row).toEqual({ text: '现在或释放后的住处' });
    expect(
      await test.database.query(
        `SELECT 1 FROM audit_entry WHERE action = 'answer.saved' AND subject_id = $1`,
        [draft],
      ),
    ).toHaveLength(1);
  });

  it('shows both values when two people answered one question, and loses neither', async () => {
    await answer(test, caseworker, draft, 'accommodation.safety', 'none');
    expect(
      (await answer(test, colleague, draft, 'accommodation.safety', 'some', { seen: 1 })).body
        .revision,
    ).toBe(2);
    const late = await answer(test, caseworker, draft, 'accommodation.safety', 'significant', {
      seen: 1,
    });
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({
      code: 'stale-revision',
      current: { value: 'some', revision: 2 },
      yours: { value: 'significant' },
    });
    const blind = await answer(test, caseworker, draft, 'accommodation.safety', 'significant');
    expect(blind.status).toBe(409);
    expect(
      (await answer(test, caseworker, draft, 'accommodation.safety', 'significant', { seen: 2 }))
        .body.revision,
    ).toBe(3);
    const history = await test.database.query(
      `SELECT row_before->'value' AS value FROM assessment_answer_history WHERE assessment_id = $1 ORDER BY id`,
      [draft],
    );
    expect(history).toEqual([{ value: 'none' }, { value: 'some' }]);
  });

  it('saves two first answers of the same moment once', async () => {
    const both = await Promise.all(
      ['none', 'some'].map((value) => answer(test, caseworker, draft, 'accommodation.cost', value)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('saves fifty answers at once without losing one, each with its line in the trail', async () => {
    const person = await aPersonInCustody(test, caseworker);
    const { body } = await start(test, caseworker, person, 'throughcare-needs');
    const items = findInstrument('throughcare-needs')?.items.slice(0, 50) ?? [];
    expect(items).toHaveLength(50);
    const saved = await Promise.all(
      items.map(({ code }) => answer(test, caseworker, body.id, code, null, { status: 'unknown' })),
    );
    expect(new Set(saved.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await read(body.id)).answers).toHaveLength(50);
    const again = await Promise.all(
      Array.from({ length: 50 }, () =>
        answer(test, caseworker, body.id, items[0]?.code ?? '', null, {
          status: 'declined',
          seen: 1,
        }),
      ),
    );
    expect(again.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(again.filter(({ body: { code } }) => code === 'stale-revision')).toHaveLength(49);
    const [kept] = await test.database.query(
      `SELECT (SELECT count(*)::int FROM audit_entry WHERE action = 'answer.saved' AND person_id = $1) AS lines,
        (SELECT count(*)::int FROM assessment_answer_history WHERE assessment_id = $2) AS replaced`,
      [person, body.id],
    );
    expect(kept).toEqual({ lines: 51, replaced: 1 });
  });

  it('takes none once the draft is being handed in, however close they come', async () => {
    const person = await aPersonInCustody(test, caseworker);
    const { body } = await start(test, caseworker, person, 'phq-9');
    await answerAll(test, caseworker, body.id);
    const first = findInstrument('phq-9')?.items[0]?.code ?? '';
    const [handed, ...late] = await Promise.all([
      move(test, caseworker, body.id, 'submission'),
      ...Array.from({ length: 12 }, () =>
        answer(test, caseworker, body.id, first, 'nearly-every-day', { seen: 1 }),
      ),
    ]);
    expect(handed?.status).toBe(201);
    // Saved before the hand-in or refused after it; what is scored is what is kept.
    const codes = late.map(({ status, body: refusal }) => refusal.code ?? status);
    expect(codes.filter((code) => code === 200).length).toBeLessThanOrEqual(1);
    expect(codes.every((code) => [200, 'stale-revision', 'assessment.locked'].includes(code))).toBe(
      true,
    );
    const scored = await read(body.id);
    const kept = scored.answers.find(({ item }: { item: string }) => item === first);
    const points = kept.value === 'nearly-every-day' ? 3 : 0;
    expect(scored.score.total).toBe(points);
  });

  it('tells unknown, declined and not asked apart; none of them carries a value', async () => {
    await answer(test, caseworker, draft, 'drugs.use', 'none', { status: 'declined' });
    const kept = (await read(draft)).answers.find(
      (one: { item: string }) => one.item === 'drugs.use',
    );
    expect(kept).toMatchObject({ status: 'declined', value: null });
  });

  it('refuses what the question does not allow, an unknown question, and answers of people out of reach', async () => {
    const bad = await answer(test, caseworker, draft, 'accommodation.area', 'sometimes');
    expect(bad.status).toBe(400);
    expect(bad.body.errors[0]).toMatchObject({ field: 'value', code: 'not-possible' });
    expect((await answer(test, caseworker, draft, 'accommodation.area', null)).status).toBe(400);
    expect((await answer(test, caseworker, draft, 'no.such.question', 'none')).status).toBe(404);
    expect((await answer(test, elsewhere, draft, 'accommodation.area', 'none')).status).toBe(404);
    expect((await answer(test, facilitator, draft, 'accommodation.area', 'none')).status).toBe(403);
    expect((await test.as(elsewhere).get(`/api/assessments/${draft}`)).status).toBe(404);
  });

  it('is refused by the service and by the database once handed in', async () => {
    const person = await aPersonInCustody(test, caseworker);
    const id = await handedIn(test, caseworker, person, 'phq-9');
    const { body } = await answer(test, caseworker, id, 'interest', '3', { seen: 1 });
    expect(body.code).toBe('assessment.locked');
    await expect(
      test.database.query(`UPDATE assessment_answer SET value = '"3"' WHERE assessment_id = $1`, [
        id,
      ]),
    ).rejects.toThrow('answers change only in a draft');
    await expect(
      test.database.query(`UPDATE assessment SET score = '{}' WHERE id = $1`, [id]),
    ).rejects.toThrow('a signed assessment is immutable');
    await expect(
      test.database.query(`UPDATE assessment SET assessor_id = $2 WHERE id = $1`, [
        id,
        colleague.id,
      ]),
    ).rejects.toThrow('a signed assessment is immutable');
  });
});

describe('handing in', () => {
  it('names what is still unanswered, changes nothing, and scores nothing', async () => {
    const person = await aPersonInCustody(test, caseworker);
    const { body } = await start(test, caseworker, person, 'phq-9');
    const refused = await move(test, caseworker, body.id, 'submission');
    expect(refused.status).toBe(409);
    expect(refused.body.code).toBe('assessment.answers-missing');
    expect(refused.body.facts.missing.length).toBeGreaterThan(8);
    expect(await read(body.id)).toMatchObject({ state: 'draft', score: null });
  });

  it('accepts «unknown» as a reply and says the score is provisional or absent', async () => {
    const person = await aPersonInCustody(test, caseworker);
    const { body } = await start(test, caseworker, person, 'k6');
    const items = (await test.as(caseworker).get('/api/instruments/k6/1.0')).body.definition
      .items as { code: string }[];
    for (const item of items)
      await answer(test, caseworker, body.id, item.code, null, { status: 'unknown' });
    expect((await move(test, caseworker, body.id, 'submission')).status).toBe(201);
    const done = await read(body.id);
    expect(done).toMatchObject({ state: 'signed', score: { total: null } });
    expect(done.score.missing[0]).toMatchObject({ status: 'unknown' });
  });

  it('keeps the needs, closes the clock it answers and starts the next one (NMR-92-3, NMR-94)', async () => {
    const person = await aPersonInCustody(test, caseworker);
    const id = await handedIn(test, caseworker, person, 'throughcare-needs', {
      'accommodation.place': 'significant',
      'accommodation.linked': true,
    });
    expect(await read(id)).toMatchObject({
      state: 'signed',
      assessor: { id: caseworker.id },
      scoredLevel: null,
    });
    const needs = (await test.as(caseworker).get(`/api/people/${person}/needs`)).body.items;
    expect(needs).toHaveLength(10);
    expect(needs[0]).toMatchObject({
      domain: 'accommodation',
      level: 'significant',
      isPriority: true,
      isLinkedToOffending: true,
      levelBefore: null,
      assessmentId: id,
    });
    const duties = (await test.as(caseworker).get(`/api/people/${person}/duties`)).body.items as {
      rule: string;
      instrument: string;
    }[];
    expect(duties.filter(({ rule }) => rule === 'NMR-92-3')).toMatchObject([
      { instrument: 'throughcare-needs' },
    ]);
    expect(
      await test.database.query(
        `SELECT 1 FROM audit_entry WHERE action = 'assessment.signed' AND subject_id = $1`,
        [id],
      ),
    ).toHaveLength(1);
  });

  it('goes wrong for whoever saw an older revision, with both versions', async () => {
    const person = await aPersonInCustody(test, caseworker);
    const { body } = await start(test, caseworker, person, 'phq-9');
    await answerAll(test, caseworker, body.id);
    const stale = await test
      .as(caseworker)
      .post(`/api/assessments/${body.id}/submission`, { revision: 99 });
    expect(stale.status).toBe(409);
    expect(stale.body).toMatchObject({
      code: 'stale-revision',
      current: { state: 'draft', revision: 1 },
      yours: { revision: 99 },
    });
  });
});

describe('the second time', () => {
  it('offers the answers of the last time, counts none until confirmed, and supersedes when signed', async () => {
    const person = await aPersonInCustody(test, caseworker);
    const first = await handedIn(test, caseworker, person, 'throughcare-needs', {
      'accommodation.place': 'significant',
    });
    const second = (
      await start(test, caseworker, person, 'throughcare-needs', { moment: 'review' })
    ).body.id as string;
    const drafted = await read(second);
    expect(drafted.previousId).toBe(first);
    expect(drafted.answers.length).toBeGreaterThan(50);
    expect(drafted.answers.every((one: { isPrefilled: boolean }) => one.isPrefilled)).toBe(true);
    expect((await move(test, caseworker, second, 'submission')).body.code).toBe(
      'assessment.answers-missing',
    );

    await answerAll(test, caseworker, second);
    expect((await move(test, caseworker, second, 'submission')).status).toBe(201);
    expect((await read(first)).state).toBe('superseded');
    const [need] = (await test.as(caseworker).get(`/api/people/${person}/needs`)).body.items;
    expect(need).toMatchObject({
      domain: 'accommodation',
      level: 'none',
      levelBefore: 'significant',
      assessmentId: second,
    });
    expect(
      (await move(test, supervisor, first, 'withdrawal', { reason: 'wrong-facts' })).body.code,
    ).toBe('assessment.move-not-possible');
  });
});

describe('a second pair of eyes', () => {
  it('is needed from high on, is never the assessor’s own, and signs (ASM-5)', async () => {
    const person = await aPersonInCustody(test, caseworker);
    const id = await handedIn(test, supervisor, person, 'ew-ogrs3', HIGH_OGRS3);
    expect(await read(id)).toMatchObject({
      state: 'awaiting-countersignature',
      scoredLevel: 'high',
      finalLevel: 'high',
      signedAt: null,
    });
    expect((await move(test, supervisor, id, 'countersignature')).body.code).toBe(
      'assessment.countersigner-is-assessor',
    );
    expect((await move(test, caseworker, id, 'countersignature')).status).toBe(403);
    const other = await test.aUser('supervisor', caseworker.siteId);
    expect(
      (await test.as(other).get('/api/assessments?list=to-countersign')).body.items.map(
        (row: { id: string }) => row.id,
      ),
    ).toContain(id);
    expect(
      (await test.as(supervisor).get('/api/assessments?list=to-countersign')).body.items.map(
        (row: { id: string }) => row.id,
      ),
    ).not.toContain(id);
    expect((await move(test, other, id, 'countersignature')).status).toBe(201);
    expect(await read(id)).toMatchObject({ state: 'signed', countersigner: { id: other.id } });
    expect((await test.as(caseworker).get(`/api/people/${person}`)).body.person.finalLevel).toBe(
      'high',
    );
    await expect(
      test.database.query('UPDATE assessment SET countersigner_id = assessor_id WHERE id = $1', [
        id,
      ]),
    ).rejects.toThrow();
  });

  it('may send it back with a note; it is taken up, corrected and handed in again', async () => {
    const person = await aPersonInCustody(test, caseworker);
    const id = await handedIn(test, caseworker, person, 'ew-ogrs3', HIGH_OGRS3);
    expect((await move(test, supervisor, id, 'return', { note: 'x' })).status).toBe(400);
    expect(
      (await move(test, supervisor, id, 'return', { note: 'Count the sanctions again, please.' }))
        .status,
    ).toBe(201);
    expect(await read(id)).toMatchObject({
      state: 'returned',
      returnNote: 'Count the sanctions again, please.',
      score: null,
    });
    expect(
      (await answer(test, caseworker, id, 'ageAtFirstSanction', 24, { seen: 1 })).body.code,
    ).toBe('assessment.locked');
    expect((await move(test, caseworker, id, 'reopening')).status).toBe(201);
    // Both were filled in from the record before they were first answered.
    await answer(test, caseworker, id, 'totalNumberOfSanctionsForAllOffences', 2, { seen: 2 });
    await answer(test, caseworker, id, 'ageAtFirstSanction', 24, { seen: 2 });
    await answer(test, caseworker, id, 'currentOffenceCode', '11618', { seen: 1 });
    expect((await move(test, caseworker, id, 'submission')).status).toBe(201);
    expect(await read(id)).toMatchObject({ state: 'signed', finalLevel: 'low', returnNote: null });
  });
});

describe('another level than the score gives', () => {
  const proposal = {
    to: 'moderate',
    reason: 'protective-factors-not-scored',
    justification: 'Lives with his sister and has worked for two years.',
  };

  it('is proposed by one and decided by another; the score stays, the final level follows (BR-41a)', async () => {
    const person = await aPersonInCustody(test, caseworker);
    const id = await handedIn(test, caseworker, person, 'ew-ogrs3', LOW_OGRS3);
    expect(
      (
        await test
          .as(caseworker)
          .post(`/api/assessments/${id}/overrides`, { ...proposal, justification: 'Because.' })
      ).status,
    ).toBe(400);
    expect(
      (
        await test
          .as(caseworker)
          .post(`/api/assessments/${id}/overrides`, { ...proposal, to: 'low' })
      ).body.code,
    ).toBe('override.same-level');
    expect(
      (await test.as(elsewhere).post(`/api/assessments/${id}/overrides`, proposal)).status,
    ).toBe(404);
    const { body } = await test.as(caseworker).post(`/api/assessments/${id}/overrides`, proposal);
    expect(
      (await test.as(colleague).post(`/api/assessments/${id}/overrides`, proposal)).body.code,
    ).toBe('override.already-open');
    expect(
      (
        await test
          .as(caseworker)
          .post(`/api/overrides/${body.id}/decision`, { revision: 1, decision: 'accept' })
      ).status,
    ).toBe(403);
    expect(
      (await test.as(supervisor).get('/api/assessments?list=overrides')).body.items.map(
        (row: { id: string }) => row.id,
      ),
    ).toContain(id);
    expect(
      (
        await test
          .as(supervisor)
          .post(`/api/overrides/${body.id}/decision`, { revision: 9, decision: 'accept' })
      ).body.code,
    ).toBe('stale-revision');
    expect(
      (
        await test
          .as(supervisor)
          .post(`/api/overrides/${body.id}/decision`, { revision: 1, decision: 'accept' })
      ).status,
    ).toBe(201);
    const done = await read(id);
    expect(done).toMatchObject({
      scoredLevel: 'low',
      finalLevel: 'moderate',
      score: { band: { code: 'LOW' } },
    });
    expect(done.overrides[0]).toMatchObject({
      state: 'accepted',
      decidedBy: { id: supervisor.id },
    });
    expect((await test.as(caseworker).get(`/api/people/${person}`)).body.person.finalLevel).toBe(
      'moderate',
    );
  });

  it('is never decided by the proposer, and refused only with a note', async () => {
    const person = await aPersonInCustody(test, caseworker);
    const id = await handedIn(test, caseworker, person, 'ew-ogrs3', LOW_OGRS3);
    const { body } = await test
      .as(supervisor)
      .post(`/api/assessments/${id}/overrides`, { ...proposal, to: 'high' });
    expect(
      (
        await test
          .as(supervisor)
          .post(`/api/overrides/${body.id}/decision`, { revision: 1, decision: 'accept' })
      ).body.code,
    ).toBe('override.decider-is-proposer');
    const other = await test.aUser('supervisor', caseworker.siteId);
    expect(
      (
        await test
          .as(other)
          .post(`/api/overrides/${body.id}/decision`, { revision: 1, decision: 'refuse' })
      ).body.code,
    ).toBe('override.note-missing');
    expect(
      (
        await test.as(other).post(`/api/overrides/${body.id}/decision`, {
          revision: 1,
          decision: 'refuse',
          note: 'The facts do not carry it.',
        })
      ).status,
    ).toBe(201);
    expect(await read(id)).toMatchObject({ finalLevel: 'low', overrides: [{ state: 'refused' }] });
  });

  it('falls with the score when the assessment is sent back', async () => {
    const person = await aPersonInCustody(test, caseworker);
    const id = await handedIn(test, caseworker, person, 'ew-ogrs3', HIGH_OGRS3);
    await test.as(caseworker).post(`/api/assessments/${id}/overrides`, proposal);
    await move(test, supervisor, id, 'return', { note: 'Count the sanctions again, please.' });
    expect((await read(id)).overrides).toMatchObject([{ state: 'withdrawn', decidedBy: null }]);
  });

  it('is for instruments that give a level', async () => {
    const person = await aPersonInCustody(test, caseworker);
    const id = await handedIn(test, caseworker, person, 'phq-9');
    expect(
      (await test.as(caseworker).post(`/api/assessments/${id}/overrides`, proposal)).body.code,
    ).toBe('override.no-scored-level');
  });
});

describe('what went wrong', () => {
  it('is abandoned with a reason while a draft, and frees the place for another', async () => {
    const person = await aPersonInCustody(test, caseworker);
    const { body } = await start(test, caseworker, person, 'phq-9');
    expect((await move(test, caseworker, body.id, 'abandonment')).status).toBe(400);
    expect(
      (await move(test, caseworker, body.id, 'abandonment', { reason: 'started-in-error' })).status,
    ).toBe(201);
    expect((await start(test, caseworker, person, 'phq-9')).status).toBe(201);
  });

  it('is withdrawn by a supervisor once signed; its needs and its level count no more', async () => {
    const person = await aPersonInCustody(test, caseworker);
    const id = await handedIn(test, caseworker, person, 'throughcare-needs');
    const risk = await handedIn(test, caseworker, person, 'ew-ogrs3', LOW_OGRS3);
    expect(
      (await move(test, caseworker, id, 'withdrawal', { reason: 'wrong-person' })).status,
    ).toBe(403);
    expect(
      (await move(test, supervisor, id, 'withdrawal', { reason: 'wrong-person' })).status,
    ).toBe(201);
    expect((await test.as(caseworker).get(`/api/people/${person}/needs`)).body.items).toEqual([]);
    expect((await test.as(caseworker).get(`/api/people/${person}`)).body.person.finalLevel).toBe(
      'low',
    );
    expect(
      (await move(test, supervisor, risk, 'withdrawal', { reason: 'wrong-facts' })).status,
    ).toBe(201);
    expect(
      (await test.as(caseworker).get(`/api/people/${person}`)).body.person.finalLevel,
    ).toBeNull();
  });
});
