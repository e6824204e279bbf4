import type { ReferralReason } from './referral-reasons';

export const OUTCOME_RESULTS = ['completed', 'not-completed'] as const;
export type OutcomeResult = (typeof OUTCOME_RESULTS)[number];

export const OUTCOME_DECIDERS = ['person', 'service', 'circumstances'] as const;
export type OutcomeDecider = (typeof OUTCOME_DECIDERS)[number];

/** Where a measure moved between the start and the end, on any instrument. */
export interface MeasuredChange {
  readonly instrumentCode: string;
  readonly before: number;
  readonly after: number;
}

/** How taking part ended. */
export interface ProgrammeOutcome {
  readonly result: OutcomeResult;
  readonly reason?: ReferralReason;
  readonly decidedBy?: OutcomeDecider;
  readonly measures: readonly MeasuredChange[];
  readonly facilitatorReport: string;
  readonly personsView?: string;
}

/** Who ended it, read from the reason's branch: attrition is reported by whose doing it was (PRG-4). */
export function deciderOf(reason: ReferralReason): OutcomeDecider {
  if (reason.category === 'persons-choice') return 'person';
  return reason.category === 'circumstances' ? 'circumstances' : 'service';
}
