import { handedIn } from '../../testing/assessment-story';
import { aPersonInCustody, inDays } from '../../testing/person-story';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';

let test: TestApp;
let caseworker: TestUser;
let facilitator: TestUser;
let elsewhere: TestUser;

beforeAll(async () => {
  test = await createTestApp();
  const site = await test.aSite({ name: 'Northgate Prison' });
  caseworker = await test.aUser('caseworker', site, { displayName: 'Nadia Ferrer' });
  facilitator = await test.aUser('facilitator', site);
  elsewhere = await test.aUser('caseworker', await test.aSite({ name: 'Harrow Point' }));
});
afterAll(() => test.close());

const NEEDS = {
  'accommodation.place': 'significant',
  'accommodation.own-words': 'I want my own door key.',
};
const AGREEMENT = {
  view: 'agreed',
  ownWords: 'I want my own door key.',
  language: 'mk',
  nextReviewOn: inDays(90),
};
const aGoal = (changes: object = {}) => ({
  needDomain: 'accommodation',
  wording: 'I will find a room so that I have an address to come home to.',
  targetOn: inDays(120),
  ...changes,
});

async function assessed(): Promise<string> {
  const personId = await aPersonInCustody(test, caseworker);
  await handedIn(test, caseworker, personId, 'throughcare-needs', NEEDS);
  return personId;
}

async function drafted(): Promise<{ personId: string; planId: string }> {
  const personId = await assessed();
  const { body } = await test.as(caseworker).post(`/api/people/${personId}/plans`);
  return { personId, planId: body.id };
}

const readPlan = async (personId: string) =>
  (await test.as(caseworker).get(`/api/people/${personId}/plan`)).body;

async function agreed(): Promise<{ personId: string; planId: string; goalId: string }> {
  const plan = await drafted();
  const goal = await test.as(caseworker).post(`/api/plans/${plan.planId}/goals`, aGoal());
  const { body } = await test
    .as(caseworker)
    .post(`/api/plans/${plan.planId}/agreement`, { revision: 1, ...AGREEMENT });
  expect(body).toMatchObject({ id: plan.planId });
  return { ...plan, goalId: goal.body.id };
}

describe('a plan', () => {
  it('begins from an assessment of needs (NMR-94), once, for people within reach', async () => {
    const fresh = await aPersonInCustody(test, caseworker);
    expect((await test.as(caseworker).post(`/api/people/${fresh}/plans`)).body.code).toBe(
      'plan.assessment-missing',
    );
    expect(await readPlan(fresh)).toEqual({ plan: null, needs: [], unanswered: [] });

    const personId = await assessed();
    expect((await test.as(facilitator).post(`/api/people/${personId}/plans`)).status).toBe(403);
    expect((await test.as(elsewhere).post(`/api/people/${personId}/plans`)).status).toBe(404);
    expect((await test.as(elsewhere).get(`/api/people/${personId}/plan`)).status).toBe(404);
    expect((await test.as(caseworker).post(`/api/people/${personId}/plans`)).status).toBe(201);
    expect((await test.as(caseworker).post(`/api/people/${personId}/plans`)).body.code).toBe(
      'plan.already-open',
    );
    const shown = await readPlan(personId);
    expect(shown.plan).toMatchObject({ state: 'draft', version: 1, goals: [] });
    expect(shown.needs[0]).toMatchObject({
      domain: 'accommodation',
      isPriority: true,
      ownWords: 'I want my own door key.',
    });
    expect(shown.unanswered).toEqual(['accommodation']);
    expect(
      await test.database.query(
        `SELECT 1 FROM audit_entry WHERE action = 'plan.drafted' AND person_id = $1`,
        [personId],
      ),
    ).toHaveLength(1);
  });

  it('is not agreed while a priority need has neither goal nor reason (PLN-2)', async () => {
    const { personId, planId } = await drafted();
    const agree = (changes: object = {}) =>
      test
        .as(caseworker)
        .post(`/api/plans/${planId}/agreement`, { revision: 1, ...AGREEMENT, ...changes });
    const refused = await agree();
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      code: 'plan.priority-need-without-goal',
      facts: { unanswered: ['accommodation'] },
    });

    expect(
      (
        await test
          .as(caseworker)
          .post(`/api/plans/${planId}/not-now`, { needDomain: 'accommodation', because: 'x' })
      ).status,
    ).toBe(400);
    const because = 'Release is two years away; the council opens its list a year before.';
    expect(
      (
        await test
          .as(caseworker)
          .post(`/api/plans/${planId}/not-now`, { needDomain: 'accommodation', because })
      ).status,
    ).toBe(204);
    expect(await readPlan(personId)).toMatchObject({
      unanswered: [],
      plan: { notNow: [{ needDomain: 'accommodation', because }] },
    });
    expect((await agree()).status).toBe(201);
    expect((await readPlan(personId)).plan).toMatchObject({
      state: 'agreed',
      agreements: [
        { planVersion: 1, view: 'agreed', ownWords: 'I want my own door key.', language: 'mk' },
      ],
    });
  });

  it('asks for the person’s own words, a reason when they do not agree, and a review ahead', async () => {
    const { planId } = await drafted();
    await test.as(caseworker).post(`/api/plans/${planId}/goals`, aGoal());
    const agree = (changes: object) =>
      test
        .as(caseworker)
        .post(`/api/plans/${planId}/agreement`, { revision: 1, ...AGREEMENT, ...changes });
    expect((await agree({ ownWords: '  ' })).body.code).toBe('plan.own-words-missing');
    expect((await agree({ view: 'disagreed' })).body.code).toBe('plan.view-reason-missing');
    expect((await agree({ nextReviewOn: inDays(0) })).body.code).toBe('plan.review-not-ahead');
    expect((await agree({ nextReviewOn: 'soon' })).body.errors[0]).toMatchObject({
      field: 'nextReviewOn',
      code: 'not-a-date',
    });
    expect((await agree({ revision: 7 })).body).toMatchObject({
      code: 'stale-revision',
      current: { revision: 1, state: 'draft' },
    });
    expect((await agree({ view: 'unable', reason: 'In hospital', ownWords: '' })).status).toBe(201);
  });

  it('goes on when the person disagrees, but not as something that went well', async () => {
    const { personId, planId } = await drafted();
    await test.as(caseworker).post(`/api/plans/${planId}/goals`, aGoal());
    const { status } = await test.as(caseworker).post(`/api/plans/${planId}/agreement`, {
      revision: 1,
      ...AGREEMENT,
      view: 'disagreed',
      reason: 'Wants to live with his cousin.',
    });
    expect(status).toBe(201);
    const [note] = await test.database.query(
      `SELECT tone FROM timeline_entry WHERE person_id = $1 AND kind = 'plan.agreed'`,
      [personId],
    );
    expect(note?.['tone']).not.toBe('good');
  });

  it('starts its goals and the review clock when agreed, and keeps the words of each version', async () => {
    const { personId, planId } = await agreed();
    const { plan } = await readPlan(personId);
    expect(plan.goals[0]).toMatchObject({ state: 'active' });
    const open = async () =>
      (
        (await test.as(caseworker).get(`/api/people/${personId}/duties`)).body.items as {
          kind: string;
          doneAt: string | null;
        }[]
      ).filter(({ kind, doneAt }) => kind === 'plan-review' && !doneAt);
    expect(await open()).toHaveLength(1);

    const review = {
      revision: plan.revision,
      tookPart: ['Teodor', 'Nadia Ferrer'],
      whatChanged: 'The council answered.',
      nextReviewOn: inDays(200),
    };
    expect(
      (
        await test
          .as(caseworker)
          .post(`/api/plans/${planId}/reviews`, { ...review, whatChanged: '' })
      ).status,
    ).toBe(400);
    expect((await test.as(caseworker).post(`/api/plans/${planId}/reviews`, review)).status).toBe(
      201,
    );
    const reviewed = (await readPlan(personId)).plan;
    expect(reviewed).toMatchObject({
      state: 'under-review',
      reviews: [{ whatChanged: 'The council answered.' }],
    });
    await test.as(caseworker).post(`/api/plans/${planId}/agreement`, {
      revision: reviewed.revision,
      ...AGREEMENT,
      ownWords: 'Still my own key.',
    });
    expect(
      (await readPlan(personId)).plan.agreements.map(
        (one: { planVersion: number; ownWords: string }) => [one.planVersion, one.ownWords],
      ),
    ).toEqual([
      [2, 'Still my own key.'],
      [1, 'I want my own door key.'],
    ]);
    expect(await open()).toHaveLength(1);
  });

  it('is closed with a reason, for good', async () => {
    const { personId, planId, goalId } = await agreed();
    const { plan } = await readPlan(personId);
    expect(
      (
        await test
          .as(caseworker)
          .post(`/api/plans/${planId}/closure`, { revision: plan.revision, reason: 'because' })
      ).status,
    ).toBe(400);
    expect(
      (
        await test
          .as(caseworker)
          .post(`/api/plans/${planId}/closure`, { revision: plan.revision, reason: 'order-ended' })
      ).status,
    ).toBe(201);
    const step = await test.as(caseworker).post(`/api/goals/${goalId}/steps`, {
      wording: 'Write to the council',
      ownerKind: 'person',
      dueOn: inDays(10),
    });
    expect(step.body.code).toBe('plan.not-open');
    expect(
      (
        await test
          .as(caseworker)
          .post(`/api/goals/${goalId}/moves`, { revision: 2, move: 'achieve' })
      ).body.code,
    ).toBe('plan.not-open');
    expect((await test.as(caseworker).post(`/api/people/${personId}/plans`)).status).toBe(201);
  });
});

describe('a goal', () => {
  it('lies ahead, answers a need, and is set only while the plan is open', async () => {
    const { personId, planId } = await drafted();
    expect(
      (
        await test
          .as(caseworker)
          .post(`/api/plans/${planId}/goals`, aGoal({ targetOn: '2020-01-01' }))
      ).body.errors[0],
    ).toMatchObject({ field: 'targetOn' });
    expect(
      (await test.as(caseworker).post(`/api/plans/${planId}/goals`, aGoal({ needDomain: 'luck' })))
        .body.errors[0],
    ).toMatchObject({ field: 'needDomain' });
    expect((await test.as(elsewhere).post(`/api/plans/${planId}/goals`, aGoal())).status).toBe(404);
    await test.as(caseworker).post(`/api/plans/${planId}/goals`, aGoal());
    const { plan, needs } = await readPlan(personId);
    expect(plan.goals[0]).toMatchObject({ needId: needs[0].id, state: 'proposed', revision: 1 });
    await test
      .as(caseworker)
      .post(`/api/plans/${planId}/agreement`, { revision: plan.revision, ...AGREEMENT });
    expect((await test.as(caseworker).post(`/api/plans/${planId}/goals`, aGoal())).body.code).toBe(
      'plan.not-open',
    );
  });

  it('is reworded from the revision seen, and removed only with a reason', async () => {
    const { planId, personId } = await drafted();
    const { body } = await test.as(caseworker).post(`/api/plans/${planId}/goals`, aGoal());
    const revise = (revision: number, wording: string) =>
      test
        .as(caseworker)
        .patch(`/api/goals/${body.id}`, { revision, wording, targetOn: inDays(100) });
    expect((await revise(1, 'I will rent a room with my brother.')).status).toBe(200);
    expect((await revise(1, 'I will wait.')).body).toMatchObject({
      code: 'stale-revision',
      current: { wording: 'I will rent a room with my brother.' },
      yours: { wording: 'I will wait.' },
    });
    expect(
      (
        await test
          .as(caseworker)
          .post(`/api/goals/${body.id}/moves`, { revision: 2, move: 'remove' })
      ).body.code,
    ).toBe('goal.removal-reason-missing');
    expect(
      (
        await test
          .as(caseworker)
          .post(`/api/goals/${body.id}/moves`, { revision: 2, move: 'remove', reason: 'replaced' })
      ).status,
    ).toBe(201);
    expect((await readPlan(personId)).unanswered).toEqual(['accommodation']);
  });

  it('reached is something that went well', async () => {
    const { personId, goalId } = await agreed();
    const { plan } = await readPlan(personId);
    expect(
      (
        await test
          .as(caseworker)
          .post(`/api/goals/${goalId}/moves`, { revision: plan.goals[0].revision, move: 'achieve' })
      ).status,
    ).toBe(201);
    expect(
      await test.database.query(
        `SELECT 1 FROM timeline_entry WHERE person_id = $1 AND kind = 'goal.achieved' AND tone = 'good'`,
        [personId],
      ),
    ).toHaveLength(1);
    expect(
      (
        await test.as(caseworker).post(`/api/goals/${goalId}/moves`, {
          revision: plan.goals[0].revision + 1,
          move: 'resume',
        })
      ).body.code,
    ).toBe('goal.move-not-possible');
  });
});

describe('a step', () => {
  it('belongs to the person, a colleague or a partner, and says what blocks it', async () => {
    const { personId, goalId } = await agreed();
    const set = (changes: object) =>
      test.as(caseworker).post(`/api/goals/${goalId}/steps`, {
        wording: 'Write to the council',
        ownerKind: 'person',
        dueOn: inDays(10),
        ...changes,
      });
    expect((await set({ ownerKind: 'user' })).body.errors[0]).toMatchObject({
      field: 'ownerId',
      code: 'required',
    });
    expect(
      (await set({ ownerKind: 'partner', ownerId: caseworker.id })).body.errors[0],
    ).toMatchObject({ field: 'ownerId', code: 'unknown-choice' });
    expect((await set({ dueOn: '2020-01-01' })).body.errors[0]).toMatchObject({ field: 'dueOn' });
    expect((await set({ ownerKind: 'user', ownerId: caseworker.id })).status).toBe(201);
    const { body } = await set({});
    const step = async () => (await readPlan(personId)).plan.goals[0].steps;
    expect((await step()).map((one: { owner: object }) => one.owner)).toEqual([
      { kind: 'user', id: caseworker.id, name: 'Nadia Ferrer' },
      { kind: 'person', id: null, name: null },
    ]);
    const move = (revision: number, to: string, more: object = {}) =>
      test.as(caseworker).post(`/api/steps/${body.id}/moves`, { revision, move: to, ...more });
    expect((await move(1, 'block')).body.code).toBe('step.blocker-missing');
    expect((await move(1, 'block', { blocker: 'waiting-for-papers' })).status).toBe(201);
    expect((await move(1, 'unblock')).body.code).toBe('stale-revision');
    expect((await move(2, 'unblock')).status).toBe(201);
    expect((await move(3, 'finish')).status).toBe(201);
    expect((await step())[1]).toMatchObject({ state: 'done', doneOn: inDays(0), blocker: null });
    expect(
      await test.database.query(
        `SELECT 1 FROM audit_entry WHERE action = 'step.moved' AND subject_id = $1`,
        [body.id],
      ),
    ).toHaveLength(3);
    expect(
      (
        await test
          .as(elsewhere)
          .post(`/api/steps/${body.id}/moves`, { revision: 4, move: 'reopen' })
      ).status,
    ).toBe(404);
  });
});
