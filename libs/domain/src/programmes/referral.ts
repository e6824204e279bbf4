import { defineLifecycle } from '../foundations/lifecycle';
import { Refusal } from '../foundations/refusal';
import type { ReferralReason, ReferralReasonCategory } from './referral-reasons';
import { isReasonInCategory } from './referral-reasons';

export const OPEN_REFERRAL_STATES = [
  'draft',
  'submitted',
  'under-review',
  'accepted',
  'waiting',
  'enrolled',
  'in-progress',
] as const;
export type OpenReferralState = (typeof OPEN_REFERRAL_STATES)[number];

export const REFERRAL_STATES = [
  ...OPEN_REFERRAL_STATES,
  'on-hold',
  'completed',
  'not-completed',
  'not-eligible',
  'not-suitable',
  'declined-by-person',
  'withdrawn',
  'deselected',
] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];

export type ReferralMove =
  | 'submit'
  | 'review'
  | 'accept'
  | 'queue'
  | 'enrol'
  | 'begin'
  | 'complete'
  | 'not-complete'
  | 'find-not-eligible'
  | 'find-not-suitable'
  | 'decline'
  | 'withdraw'
  | 'deselect'
  | 'hold'
  | `resume-${OpenReferralState}`;

// Every open state can be held and left: nobody is stuck in a queue they no longer want.
const WAYS_OUT = { hold: 'on-hold', withdraw: 'withdrawn', decline: 'declined-by-person' } as const;

export const referralLifecycle = defineLifecycle<ReferralState, ReferralMove>('referral', {
  draft: { submit: 'submitted', ...WAYS_OUT },
  submitted: { review: 'under-review', ...WAYS_OUT },
  'under-review': {
    accept: 'accepted',
    'find-not-eligible': 'not-eligible',
    'find-not-suitable': 'not-suitable',
    ...WAYS_OUT,
  },
  accepted: {
    queue: 'waiting',
    enrol: 'enrolled',
    'find-not-suitable': 'not-suitable',
    ...WAYS_OUT,
  },
  waiting: { enrol: 'enrolled', 'find-not-suitable': 'not-suitable', ...WAYS_OUT },
  enrolled: { begin: 'in-progress', queue: 'waiting', deselect: 'deselected', ...WAYS_OUT },
  'in-progress': {
    complete: 'completed',
    'not-complete': 'not-completed',
    deselect: 'deselected',
    ...WAYS_OUT,
  },
  'on-hold': {
    'resume-draft': 'draft',
    'resume-submitted': 'submitted',
    'resume-under-review': 'under-review',
    'resume-accepted': 'accepted',
    'resume-waiting': 'waiting',
    'resume-enrolled': 'enrolled',
    'resume-in-progress': 'in-progress',
    withdraw: 'withdrawn',
    decline: 'declined-by-person',
  },
  completed: {},
  'not-completed': {},
  'not-eligible': {},
  'not-suitable': {},
  'declined-by-person': {},
  withdrawn: {},
  deselected: {},
});

/** Which branches of the reason tree a move may draw on; a move absent here needs no reason. */
export const MOVE_REASON_CATEGORIES: Readonly<
  Partial<Record<ReferralMove, readonly ReferralReasonCategory[]>>
> = {
  'find-not-eligible': ['eligibility'],
  'find-not-suitable': ['suitability', 'eligibility'],
  decline: ['persons-choice'],
  withdraw: ['circumstances', 'service', 'suitability', 'persons-choice'],
  deselect: ['conduct', 'suitability', 'service'],
  'not-complete': ['circumstances', 'conduct', 'service', 'persons-choice'],
  hold: ['circumstances', 'service', 'suitability', 'persons-choice'],
};

/** One edge of a referral's history. */
export interface ReferralStep {
  readonly from: ReferralState;
  readonly to: ReferralState;
  readonly at: Date;
  readonly byId: string;
  readonly reason?: ReferralReason;
}

export interface Referral {
  readonly state: ReferralState;
  /** Where a held referral goes back to. */
  readonly heldFrom?: OpenReferralState;
  readonly steps: readonly ReferralStep[];
}

export interface ReferralAct {
  readonly byId: string;
  readonly at: Date;
  readonly reason?: ReferralReason;
}

/** Moves a referral along its table with the reason the move asks for; the whole way stays on record. */
export function moveReferral<R extends Referral>(
  referral: R,
  move: Exclude<ReferralMove, `resume-${OpenReferralState}`>,
  act: ReferralAct,
): R {
  const state = referralLifecycle.move(referral.state, move);
  checkReason(move, act.reason);
  const heldFrom = move === 'hold' ? (referral.state as OpenReferralState) : undefined;
  return withStep({ ...referral, heldFrom }, state, act);
}

/** Brings a held referral back to exactly where it was. */
export function resumeReferral<R extends Referral>(referral: R, act: ReferralAct): R {
  if (referral.state !== 'on-hold' || !referral.heldFrom) {
    throw new Refusal('referral.not-on-hold', { state: referral.state });
  }
  const state = referralLifecycle.move('on-hold', `resume-${referral.heldFrom}`);
  return withStep({ ...referral, heldFrom: undefined }, state, act);
}

/** Submitting with failed suitability tests needs a reason for going on all the same. */
export function submitReferral<R extends Referral>(
  referral: R,
  check: { readonly failedTests: readonly string[]; readonly overrideReason?: string },
  act: ReferralAct,
): R {
  if (check.failedTests.length > 0 && !check.overrideReason?.trim()) {
    throw new Refusal('referral.tests-failed', { failed: check.failedTests });
  }
  return moveReferral(referral, 'submit', act);
}

/** An open referral of the same person to the same programme: warned about, never created by accident. */
export function requireNoDuplicate(
  open: readonly { readonly programmeCode: string; readonly state: ReferralState }[],
  programmeCode: string,
  { isAllowed = false } = {},
): void {
  const duplicate = open.find(
    (other) => other.programmeCode === programmeCode && !referralLifecycle.isFinal(other.state),
  );
  if (duplicate && !isAllowed) throw new Refusal('referral.duplicate', { state: duplicate.state });
}

export function isOpenReferral(state: ReferralState): boolean {
  return !referralLifecycle.isFinal(state);
}

function checkReason(move: ReferralMove, reason?: ReferralReason): void {
  const categories = MOVE_REASON_CATEGORIES[move];
  if (!categories) return;
  if (!reason) throw new Refusal('referral.reason-missing', { move, categories });
  if (!categories.includes(reason.category) || !isReasonInCategory(reason)) {
    throw new Refusal('referral.reason-not-for-move', { move, categories });
  }
}

function withStep<R extends Referral>(referral: R, to: ReferralState, act: ReferralAct): R {
  const step: ReferralStep = { from: referral.state, to, ...act };
  return { ...referral, state: to, steps: [...referral.steps, step] };
}
