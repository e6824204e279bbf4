import type { IsoDate } from '../foundations/iso-date';
import { defineLifecycle } from '../foundations/lifecycle';
import { Refusal } from '../foundations/refusal';

export const STEP_STATES = ['to-do', 'doing', 'done', 'blocked', 'dropped'] as const;
export type StepState = (typeof STEP_STATES)[number];
export type StepMove = 'start' | 'finish' | 'block' | 'unblock' | 'drop' | 'reopen';

export const stepLifecycle = defineLifecycle<StepState, StepMove>('step', {
  'to-do': { start: 'doing', finish: 'done', block: 'blocked', drop: 'dropped' },
  doing: { finish: 'done', block: 'blocked', drop: 'dropped' },
  blocked: { unblock: 'doing', drop: 'dropped' },
  done: { reopen: 'doing' },
  dropped: {},
});

export const STEP_BLOCKERS = [
  'waiting-for-place',
  'waiting-for-partner',
  'waiting-for-papers',
  'health',
  'moved',
  'money',
  'person-not-ready',
  'other',
] as const;
export type StepBlocker = (typeof STEP_BLOCKERS)[number];

/** Who acts: the person, one named user, or a partner organisation. */
export type StepOwner =
  | { readonly kind: 'person' }
  | { readonly kind: 'user'; readonly userId: string }
  | { readonly kind: 'partner'; readonly partnerId: string };

/** A concrete act with an owner and a date. */
export interface ActionStep {
  readonly id: string;
  readonly goalId: string;
  readonly wording: string;
  readonly owner: StepOwner;
  readonly dueOn: IsoDate;
  readonly state: StepState;
  readonly blocker?: StepBlocker;
  readonly doneOn?: IsoDate;
}

/** Moves a step along its table; a blocked step says by what, a finished one since when. */
export function moveStep<S extends ActionStep>(
  step: S,
  move: StepMove,
  detail: { readonly today: IsoDate; readonly blocker?: StepBlocker },
): S {
  if (move === 'block' && !detail.blocker) throw new Refusal('step.blocker-missing');
  const state = stepLifecycle.move(step.state, move);
  return {
    ...step,
    state,
    blocker: state === 'blocked' ? detail.blocker : undefined,
    doneOn: state === 'done' ? detail.today : undefined,
  };
}

/** Steps that count towards progress: all but the dropped ones. */
export function stepProgress(steps: readonly Pick<ActionStep, 'state'>[]): {
  readonly done: number;
  readonly of: number;
} {
  const counted = steps.filter(({ state }) => state !== 'dropped');
  return { done: counted.filter(({ state }) => state === 'done').length, of: counted.length };
}

export function isStepLate(step: Pick<ActionStep, 'state' | 'dueOn'>, today: IsoDate): boolean {
  return step.dueOn < today && step.state !== 'done' && step.state !== 'dropped';
}
