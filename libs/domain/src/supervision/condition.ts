import type { IsoDate } from '../foundations/iso-date';
import { Refusal } from '../foundations/refusal';
import type { NeedDomain } from '../needs/need-domain';

export const CONDITION_KINDS = [
  'meet-officer',
  'live-at',
  'work-or-look-for-work',
  'programme',
  'treatment',
  'drug-testing',
  'alcohol-monitoring',
  'no-contact',
  'keep-away-from-place',
  'curfew',
  'electronic-monitoring',
  'no-travel',
  'community-work',
  'pay-back',
] as const;
export type ConditionKind = (typeof CONDITION_KINDS)[number];

export const CHECK_METHODS = [
  'talk',
  'visit',
  'document',
  'third-party',
  'test',
  'device',
  'court-record',
] as const;
export type CheckMethod = (typeof CHECK_METHODS)[number];

/** How a condition was explained: by word and in writing, in a language the person understands (TR-12.3). */
export interface ConditionExplanation {
  readonly on: IsoDate;
  readonly language: string;
  readonly wasSpoken: boolean;
  readonly wasWritten: boolean;
  /** What the person said it means to them. */
  readonly saidBack?: string;
}

export interface ConditionChange {
  readonly on: IsoDate;
  readonly orderedBy: string;
  readonly fromWording: string;
  readonly toWording: string;
}

/** A duty laid on someone: practical, precise and few (TR-12.1). */
export interface Condition {
  readonly kind: ConditionKind;
  readonly wording: string;
  readonly purpose: string;
  readonly needDomain?: NeedDomain;
  readonly protectsVictim: boolean;
  readonly startsOn: IsoDate;
  readonly endsOn?: IsoDate;
  readonly checkedBy: CheckMethod;
  readonly explanations: readonly ConditionExplanation[];
  readonly changes: readonly ConditionChange[];
}

/** A condition states its purpose and serves a need or a victim (TR-12.2). */
export function checkCondition(condition: Condition): Condition {
  if (condition.purpose.trim() === '') throw new Refusal('condition.purpose-missing');
  if (!condition.needDomain && !condition.protectsVictim)
    throw new Refusal('condition.serves-nothing');
  if (condition.endsOn && condition.endsOn < condition.startsOn) {
    throw new Refusal('condition.dates-out-of-order');
  }
  return condition;
}

export function explainCondition<C extends Condition>(
  condition: C,
  explanation: ConditionExplanation,
): C {
  if (!explanation.wasSpoken || !explanation.wasWritten)
    throw new Refusal('condition.explain-both-ways');
  return { ...condition, explanations: [...condition.explanations, explanation] };
}

/** Changing the wording means explaining anew: earlier explanations no longer count (TR-12.4). */
export function changeCondition<C extends Condition>(
  condition: C,
  change: Omit<ConditionChange, 'fromWording'>,
): C {
  const recorded = { ...change, fromWording: condition.wording };
  return { ...condition, wording: change.toWording, changes: [...condition.changes, recorded] };
}

/** Ends a condition: never before it began, and never later than it was ordered for (TR-11.1, 12.4). */
export function endCondition<C extends Pick<Condition, 'startsOn' | 'endsOn'>>(
  condition: C,
  endsOn: IsoDate,
): C {
  if (endsOn < condition.startsOn) throw new Refusal('condition.dates-out-of-order');
  if (condition.endsOn && endsOn > condition.endsOn)
    throw new Refusal('condition.already-ends', { on: condition.endsOn });
  return { ...condition, endsOn };
}

/** True when the present wording was explained, both ways, on or before the day. */
export function wasExplained(
  condition: Pick<Condition, 'explanations' | 'changes'>,
  by: IsoDate,
): boolean {
  const changed = condition.changes
    .map(({ on }) => on)
    .sort()
    .at(-1);
  return condition.explanations.some(
    ({ on }) => on <= by && (changed === undefined || on >= changed),
  );
}

/** No breach can be recorded of a condition that was not in force or never explained by then (TR-12.3). */
export function requireBreachable(condition: Condition, happenedOn: IsoDate): void {
  const isInForce =
    condition.startsOn <= happenedOn && (!condition.endsOn || happenedOn <= condition.endsOn);
  if (!isInForce) throw new Refusal('condition.not-in-force', { on: happenedOn });
  if (!wasExplained(condition, happenedOn)) throw new Refusal('condition.never-explained');
}
