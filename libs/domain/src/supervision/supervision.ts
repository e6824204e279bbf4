import type { RiskLevel } from '../assessments/risk-level';
import type { IsoDate } from '../foundations/iso-date';
import { addDays, daysBetween } from '../foundations/iso-date';
import { defineLifecycle } from '../foundations/lifecycle';
import { Refusal } from '../foundations/refusal';

/** How closely someone is supervised, in step with the four risk levels. */
export const SUPERVISION_LEVELS = ['light', 'standard', 'close', 'intensive'] as const;
export type SupervisionLevel = (typeof SUPERVISION_LEVELS)[number];

export const SUPERVISION_STATES = ['planned', 'active', 'suspended', 'ended'] as const;
export type SupervisionState = (typeof SUPERVISION_STATES)[number];

export const supervisionLifecycle = defineLifecycle<
  SupervisionState,
  'begin' | 'suspend' | 'resume' | 'end'
>('supervision', {
  planned: { begin: 'active', end: 'ended' },
  active: { suspend: 'suspended', end: 'ended' },
  suspended: { resume: 'active', end: 'ended' },
  ended: {},
});

export const SUPERVISION_END_REASONS = [
  'term-served',
  'ended-early',
  'revoked-new-offence',
  'revoked-technical',
  'moved-away',
  'died',
  'order-quashed',
] as const;
export type SupervisionEndReason = (typeof SUPERVISION_END_REASONS)[number];

export interface Supervision {
  readonly state: SupervisionState;
  readonly level: SupervisionLevel;
  readonly startsOn: IsoDate;
  /** The last day the order or licence allows (TR-11.1). */
  readonly endsOn: IsoDate;
  /** First day an early end may be asked for. */
  readonly earlyEndFromOn?: IsoDate;
  readonly endReason?: SupervisionEndReason;
}

const LEVEL_FOR_RISK: Readonly<Record<RiskLevel, SupervisionLevel>> = {
  low: 'light',
  moderate: 'standard',
  high: 'close',
  'very-high': 'intensive',
};

export function levelForRisk(finalLevel: RiskLevel): SupervisionLevel {
  return LEVEL_FOR_RISK[finalLevel];
}

export const LEVEL_MATCHES = ['matches', 'closer-than-risk', 'lighter-than-risk'] as const;
export type LevelMatch = (typeof LEVEL_MATCHES)[number];

/** Supervision against the latest final level; shown both ways, for too much does harm too (TR-10.3, ASM-6). */
export function levelMatch(level: SupervisionLevel, finalLevel: RiskLevel): LevelMatch {
  const gap =
    SUPERVISION_LEVELS.indexOf(level) - SUPERVISION_LEVELS.indexOf(levelForRisk(finalLevel));
  if (gap === 0) return 'matches';
  return gap > 0 ? 'closer-than-risk' : 'lighter-than-risk';
}

/** Days someone is still supervised after their order ended; 0 when all is well (TR-11.1). */
export function daysPastEnd(
  supervision: Pick<Supervision, 'state' | 'endsOn'>,
  today: IsoDate,
): number {
  return supervision.state === 'ended' ? 0 : Math.max(0, daysBetween(supervision.endsOn, today));
}

export const EARLY_END_TESTS = [
  'date-reached',
  'no-setback-in-90-days',
  'priority-goals-reached',
  'contacts-kept',
  'level-light-or-standard',
] as const;
export type EarlyEndTest = (typeof EARLY_END_TESTS)[number];

/** Criteria for ending early, each met or not, so that progress is seen and asked about (TR-11.2). */
export function earlyEndTests(
  supervision: Supervision,
  progress: {
    readonly lastSetbackOn?: IsoDate;
    readonly openPriorityGoals: number;
    /** Share of due contacts kept over the last 90 days, 0 to 1. */
    readonly contactsKept: number;
    readonly today: IsoDate;
  },
): readonly { readonly test: EarlyEndTest; readonly met: boolean }[] {
  const { lastSetbackOn, openPriorityGoals, contactsKept, today } = progress;
  const met: Readonly<Record<EarlyEndTest, boolean>> = {
    'date-reached': supervision.earlyEndFromOn !== undefined && supervision.earlyEndFromOn <= today,
    'no-setback-in-90-days': lastSetbackOn === undefined || addDays(lastSetbackOn, 90) < today,
    'priority-goals-reached': openPriorityGoals === 0,
    'contacts-kept': contactsKept >= 0.9,
    'level-light-or-standard': supervision.level === 'light' || supervision.level === 'standard',
  };
  return EARLY_END_TESTS.map((test) => ({ test, met: met[test] }));
}

/** Begins supervision; conditions explained to the person come first or get their own clock. */
export function checkSupervision(supervision: Supervision): Supervision {
  if (supervision.endsOn < supervision.startsOn)
    throw new Refusal('supervision.dates-out-of-order');
  return supervision;
}

export function endSupervision<S extends Supervision>(
  supervision: S,
  endReason: SupervisionEndReason,
): S {
  return { ...supervision, state: supervisionLifecycle.move(supervision.state, 'end'), endReason };
}
