import type { IsoDate } from '../foundations/iso-date';
import { defineLifecycle } from '../foundations/lifecycle';
import { Refusal } from '../foundations/refusal';
import type { NeedDomain } from '../needs/need-domain';

export const GOAL_STATES = [
  'proposed',
  'active',
  'on-hold',
  'achieved',
  'partly-achieved',
  'not-achieved',
  'removed',
] as const;
export type GoalState = (typeof GOAL_STATES)[number];
export type GoalMove =
  'start' | 'hold' | 'resume' | 'achieve' | 'achieve-partly' | 'not-achieve' | 'remove';

export const goalLifecycle = defineLifecycle<GoalState, GoalMove>('goal', {
  proposed: { start: 'active', remove: 'removed' },
  active: {
    hold: 'on-hold',
    achieve: 'achieved',
    'achieve-partly': 'partly-achieved',
    'not-achieve': 'not-achieved',
    remove: 'removed',
  },
  'on-hold': { resume: 'active', 'not-achieve': 'not-achieved', remove: 'removed' },
  achieved: {},
  'partly-achieved': { resume: 'active' },
  'not-achieved': { resume: 'active' },
  removed: {},
});

export const GOAL_REMOVAL_REASONS = [
  'no-longer-needed',
  'replaced',
  'person-changed-mind',
  'not-possible-here',
  'recorded-in-error',
] as const;
export type GoalRemovalReason = (typeof GOAL_REMOVAL_REASONS)[number];

/** A change sought for a need, in words the person could say: "I will … so that …". */
export interface Goal {
  readonly id: string;
  readonly needDomain: NeedDomain;
  readonly wording: string;
  readonly targetOn: IsoDate;
  readonly state: GoalState;
  readonly removalReason?: GoalRemovalReason;
}

/** Moves a goal along its table; removing one needs a reason. */
export function moveGoal<G extends Goal>(
  goal: G,
  move: GoalMove,
  removalReason?: GoalRemovalReason,
): G {
  if (move === 'remove' && !removalReason) throw new Refusal('goal.removal-reason-missing');
  const state = goalLifecycle.move(goal.state, move);
  return move === 'remove' ? { ...goal, state, removalReason } : { ...goal, state };
}

/** Goals that answer a need: everything but removed ones. */
export function answersNeed(goal: Pick<Goal, 'needDomain' | 'state'>, domain: NeedDomain): boolean {
  return goal.needDomain === domain && goal.state !== 'removed';
}
