import type { IsoDate } from '../foundations/iso-date';
import { defineLifecycle } from '../foundations/lifecycle';
import { Refusal } from '../foundations/refusal';
import type { NeedDomain } from '../needs/need-domain';
import type { Goal } from './goal';
import { answersNeed } from './goal';

export const PLAN_STATES = ['draft', 'agreed', 'under-review', 'closed'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export const planLifecycle = defineLifecycle<PlanState, 'agree' | 'review' | 'close'>('plan', {
  draft: { agree: 'agreed' },
  agreed: { review: 'under-review', close: 'closed' },
  'under-review': { agree: 'agreed', close: 'closed' },
  closed: {},
});

export const PERSON_VIEWS = ['agreed', 'disagreed', 'unable'] as const;
export type PersonView = (typeof PERSON_VIEWS)[number];

/** What the person said to one version of the plan, in their own words; a plan goes on, but never as if they agreed. */
export interface Agreement {
  readonly planVersion: number;
  readonly view: PersonView;
  readonly reason?: string;
  readonly ownWords: string;
  readonly language: string;
  readonly on: IsoDate;
}

/** A priority need left for later, and why. */
export interface NotNow {
  readonly needDomain: NeedDomain;
  readonly because: string;
  readonly recordedOn: IsoDate;
}

export const PLAN_CLOSE_REASONS = [
  'completed',
  'order-ended',
  'replaced',
  'removed-from-country',
  'died',
  'other',
] as const;
export type PlanCloseReason = (typeof PLAN_CLOSE_REASONS)[number];

export interface PlanReview {
  readonly on: IsoDate;
  readonly tookPart: readonly string[];
  readonly whatChanged: string;
  readonly nextReviewOn: IsoDate;
}

/** One live plan per person, across custody and community. */
export interface CasePlan {
  readonly state: PlanState;
  readonly version: number;
  /** The signed assessment the plan answers (NMR-94). */
  readonly assessmentId?: string;
  readonly priorityNeeds: readonly NeedDomain[];
  readonly goals: readonly Goal[];
  readonly notNow: readonly NotNow[];
  readonly agreements: readonly Agreement[];
  readonly reviews: readonly PlanReview[];
  readonly agreedOn?: IsoDate;
  readonly nextReviewOn?: IsoDate;
  readonly closeReason?: PlanCloseReason;
}

/** Priority needs without a goal and without a recorded "not now, because" (PLN-2). */
export function unansweredNeeds(
  plan: Pick<CasePlan, 'priorityNeeds' | 'goals' | 'notNow'>,
): readonly NeedDomain[] {
  return plan.priorityNeeds.filter(
    (domain) =>
      !plan.goals.some((goal) => answersNeed(goal, domain)) &&
      !plan.notNow.some(
        ({ needDomain, because }) => needDomain === domain && because.trim() !== '',
      ),
  );
}

/** A plan may be agreed only when every priority need is answered, and with the person's view on record. */
export function agreePlan<P extends CasePlan>(
  plan: P,
  agreement: Omit<Agreement, 'planVersion' | 'on'>,
  dates: { readonly today: IsoDate; readonly nextReviewOn: IsoDate },
): P {
  if (!plan.assessmentId) throw new Refusal('plan.assessment-missing');
  const unanswered = unansweredNeeds(plan);
  if (unanswered.length > 0) throw new Refusal('plan.priority-need-without-goal', { unanswered });
  if (agreement.view !== 'agreed' && !agreement.reason?.trim()) {
    throw new Refusal('plan.view-reason-missing', { view: agreement.view });
  }
  if (agreement.view !== 'unable' && agreement.ownWords.trim() === '') {
    throw new Refusal('plan.own-words-missing');
  }
  if (dates.nextReviewOn <= dates.today) throw new Refusal('plan.review-not-ahead');
  const version = plan.state === 'draft' ? plan.version : plan.version + 1;
  return {
    ...plan,
    state: planLifecycle.move(plan.state, 'agree'),
    version,
    agreedOn: dates.today,
    nextReviewOn: dates.nextReviewOn,
    goals: plan.goals.map((goal) =>
      goal.state === 'proposed' ? { ...goal, state: 'active' } : goal,
    ),
    agreements: [...plan.agreements, { ...agreement, planVersion: version, on: dates.today }],
  };
}

/** Opens the planned look at progress; it ends by agreeing the next version. */
export function reviewPlan<P extends CasePlan>(plan: P, review: PlanReview): P {
  if (review.nextReviewOn <= review.on) throw new Refusal('plan.review-not-ahead');
  return {
    ...plan,
    state: planLifecycle.move(plan.state, 'review'),
    reviews: [...plan.reviews, review],
    nextReviewOn: review.nextReviewOn,
  };
}

export function closePlan<P extends CasePlan>(plan: P, closeReason: PlanCloseReason): P {
  return { ...plan, state: planLifecycle.move(plan.state, 'close'), closeReason };
}

/** Goals change while drafting or reviewing; in between, a review is opened first. */
export function requireOpenForGoals(plan: Pick<CasePlan, 'state'>): void {
  if (plan.state !== 'draft' && plan.state !== 'under-review') {
    throw new Refusal('plan.not-open', { state: plan.state });
  }
}

/** Work on goals and steps goes on from draft to review; a closed plan is history. */
export function requireLivePlan(plan: Pick<CasePlan, 'state'>): void {
  if (planLifecycle.isFinal(plan.state)) throw new Refusal('plan.not-open', { state: plan.state });
}

export function isReviewOverdue(
  plan: Pick<CasePlan, 'state' | 'nextReviewOn'>,
  today: IsoDate,
): boolean {
  return plan.state !== 'closed' && plan.nextReviewOn !== undefined && plan.nextReviewOn < today;
}

export const PLAN_PROMPTS = ['no-family-or-community-goal', 'no-accommodation-goal'] as const;
export type PlanPrompt = (typeof PLAN_PROMPTS)[number];

/** Gentle questions, never refusals: family or community (NMR-106), somewhere to live (NMR-108). */
export function planPrompts(plan: Pick<CasePlan, 'goals'>): readonly PlanPrompt[] {
  const has = (domain: NeedDomain) => plan.goals.some((goal) => answersNeed(goal, domain));
  return PLAN_PROMPTS.filter((prompt) =>
    prompt === 'no-accommodation-goal'
      ? !has('accommodation')
      : !has('family') && !has('community'),
  );
}
