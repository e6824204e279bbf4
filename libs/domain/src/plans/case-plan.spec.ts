import { isStepLate, moveStep, stepProgress } from './action-step';
import type { ActionStep } from './action-step';
import {
  agreePlan,
  closePlan,
  isReviewOverdue,
  planPrompts,
  requireLivePlan,
  requireOpenForGoals,
  reviewPlan,
  unansweredNeeds,
} from './case-plan';
import type { CasePlan } from './case-plan';
import { goalLifecycle, moveGoal } from './goal';
import type { Goal } from './goal';

const refusal = (code: string) => expect.objectContaining({ code });
const aGoal = (changes: Partial<Goal> = {}): Goal => ({
  id: 'g1',
  needDomain: 'drugs',
  wording: 'I will stay free of drugs so that I can weld safely.',
  targetOn: '2026-09-01',
  state: 'proposed',
  ...changes,
});
const aPlan = (changes: Partial<CasePlan> = {}): CasePlan => ({
  state: 'draft',
  version: 1,
  assessmentId: 'a1',
  priorityNeeds: ['drugs'],
  goals: [aGoal()],
  notNow: [],
  agreements: [],
  reviews: [],
  ...changes,
});
const yes = { view: 'agreed', ownWords: 'I want my own door key.', language: 'mk' } as const;
const dates = { today: '2026-03-02', nextReviewOn: '2026-06-02' };

describe('a plan', () => {
  it('leaves no priority need unanswered', () => {
    const plan = aPlan({
      priorityNeeds: ['drugs', 'accommodation', 'employment'],
      notNow: [
        { needDomain: 'employment', because: 'In hospital until May', recordedOn: '2026-03-01' },
      ],
    });
    expect(unansweredNeeds(plan)).toEqual(['accommodation']);
    expect(() => agreePlan(plan, yes, dates)).toThrow(refusal('plan.priority-need-without-goal'));
  });

  it('does not count a removed goal as an answer', () => {
    expect(unansweredNeeds(aPlan({ goals: [aGoal({ state: 'removed' })] }))).toEqual(['drugs']);
  });

  it('is agreed with the person’s own words and starts its goals', () => {
    const agreed = agreePlan(aPlan(), yes, dates);
    expect(agreed).toMatchObject({
      state: 'agreed',
      version: 1,
      agreedOn: '2026-03-02',
      nextReviewOn: '2026-06-02',
    });
    expect(agreed.goals[0]?.state).toBe('active');
    expect(agreed.agreements).toEqual([{ ...yes, planVersion: 1, on: '2026-03-02' }]);
  });

  it('records disagreement and inability with a reason', () => {
    expect(() => agreePlan(aPlan(), { ...yes, view: 'disagreed' }, dates)).toThrow(
      refusal('plan.view-reason-missing'),
    );
    const unable = { view: 'unable', reason: 'In hospital', ownWords: '', language: 'mk' } as const;
    expect(agreePlan(aPlan(), unable, dates).agreements[0]?.view).toBe('unable');
    expect(() => agreePlan(aPlan(), { ...yes, ownWords: ' ' }, dates)).toThrow(
      refusal('plan.own-words-missing'),
    );
  });

  it('cites an assessment (NMR-94) and looks ahead to a review', () => {
    expect(() => agreePlan(aPlan({ assessmentId: undefined }), yes, dates)).toThrow(
      refusal('plan.assessment-missing'),
    );
    expect(() => agreePlan(aPlan(), yes, { ...dates, nextReviewOn: '2026-03-02' })).toThrow(
      refusal('plan.review-not-ahead'),
    );
  });

  it('gets a new version by review, then closes for good', () => {
    const review = {
      on: '2026-06-02',
      tookPart: ['person', 'nadia'],
      whatChanged: 'Course passed',
      nextReviewOn: '2026-09-02',
    };
    const reviewed = reviewPlan(agreePlan(aPlan(), yes, dates), review);
    expect(() => requireOpenForGoals(reviewed)).not.toThrow();
    const again = agreePlan(reviewed, yes, { today: '2026-06-03', nextReviewOn: '2026-09-02' });
    expect(again.version).toBe(2);
    expect(() => requireOpenForGoals(again)).toThrow(refusal('plan.not-open'));
    expect(() => requireLivePlan(again)).not.toThrow();
    expect(() => requireLivePlan(closePlan(again, 'order-ended'))).toThrow(
      refusal('plan.not-open'),
    );
    expect(isReviewOverdue(again, '2026-09-03')).toBe(true);
  });

  it('asks, without insisting, about family, community and a home', () => {
    expect(planPrompts(aPlan())).toEqual(['no-family-or-community-goal', 'no-accommodation-goal']);
    expect(planPrompts(aPlan({ goals: [aGoal({ needDomain: 'family' })] }))).toEqual([
      'no-accommodation-goal',
    ]);
  });
});

describe('a goal', () => {
  it('is removed only with a reason', () => {
    expect(() => moveGoal(aGoal(), 'remove')).toThrow(refusal('goal.removal-reason-missing'));
    expect(moveGoal(aGoal(), 'remove', 'replaced')).toMatchObject({
      state: 'removed',
      removalReason: 'replaced',
    });
  });

  it('can be taken up again when it was not reached', () => {
    expect(goalLifecycle.move('not-achieved', 'resume')).toBe('active');
    expect(goalLifecycle.isFinal('achieved')).toBe(true);
  });
});

describe('a step', () => {
  const step: ActionStep = {
    id: 's1',
    goalId: 'g1',
    wording: 'Apply for a card',
    owner: { kind: 'person' },
    dueOn: '2026-03-10',
    state: 'to-do',
  };

  it('says what blocks it and when it was done', () => {
    expect(() => moveStep(step, 'block', { today: '2026-03-02' })).toThrow(
      refusal('step.blocker-missing'),
    );
    const blocked = moveStep(step, 'block', { today: '2026-03-02', blocker: 'waiting-for-papers' });
    expect(blocked).toMatchObject({ state: 'blocked', blocker: 'waiting-for-papers' });
    const freed = moveStep(blocked, 'unblock', { today: '2026-03-05' });
    expect(moveStep(freed, 'finish', { today: '2026-03-06' })).toMatchObject({
      state: 'done',
      doneOn: '2026-03-06',
      blocker: undefined,
    });
  });

  it('counts unless dropped, and is late after its day', () => {
    expect(stepProgress([{ state: 'done' }, { state: 'to-do' }, { state: 'dropped' }])).toEqual({
      done: 1,
      of: 2,
    });
    expect(isStepLate(step, '2026-03-11')).toBe(true);
    expect(isStepLate(step, '2026-03-10')).toBe(false);
  });
});
