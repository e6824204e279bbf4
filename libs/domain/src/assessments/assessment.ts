import { defineLifecycle } from '../foundations/lifecycle';
import { Refusal } from '../foundations/refusal';
import type { CountersignPolicy } from './countersign-policy';
import { needsCountersignature } from './countersign-policy';
import type { RiskLevel } from './risk-level';

export const ASSESSMENT_STATES = [
  'draft',
  'submitted',
  'awaiting-countersignature',
  'returned',
  'signed',
  'abandoned',
  'superseded',
  'withdrawn',
] as const;
export type AssessmentState = (typeof ASSESSMENT_STATES)[number];
export type AssessmentMove =
  | 'submit'
  | 'ask-countersignature'
  | 'sign'
  | 'return'
  | 'reopen'
  | 'abandon'
  | 'supersede'
  | 'withdraw';

export const assessmentLifecycle = defineLifecycle<AssessmentState, AssessmentMove>('assessment', {
  draft: { submit: 'submitted', abandon: 'abandoned' },
  submitted: {
    sign: 'signed',
    'ask-countersignature': 'awaiting-countersignature',
    return: 'returned',
  },
  'awaiting-countersignature': { sign: 'signed', return: 'returned' },
  returned: { reopen: 'draft', abandon: 'abandoned' },
  signed: { supersede: 'superseded', withdraw: 'withdrawn' },
  abandoned: {},
  superseded: {},
  withdrawn: {},
});

export const ABANDON_REASONS = [
  'person-declined',
  'person-moved',
  'started-in-error',
  'wrong-instrument',
  'too-old',
  'other',
] as const;
export type AbandonReason = (typeof ABANDON_REASONS)[number];

export const WITHDRAW_REASONS = [
  'wrong-person',
  'wrong-facts',
  'contest-upheld',
  'instrument-error',
  'other',
] as const;
export type WithdrawReason = (typeof WITHDRAW_REASONS)[number];

/** One conduct of one instrument with one person, as far as its states are concerned. */
export interface Assessment {
  readonly state: AssessmentState;
  readonly assessorId: string;
  readonly countersignerId?: string;
  /** The contested assessment that this one puts right. */
  readonly corrects?: string;
  readonly submittedAt?: Date;
  readonly signedAt?: Date;
  readonly returnNote?: string;
  readonly abandonReason?: AbandonReason;
  readonly withdrawReason?: WithdrawReason;
}

export interface Submission {
  readonly missingAnswers: readonly string[];
  /** The level after override, or absent for an instrument that gives none. */
  readonly finalLevel?: RiskLevel;
  readonly isOverridePending: boolean;
  readonly isOverridden: boolean;
  readonly policy: CountersignPolicy;
  readonly at: Date;
}

/** Answers change only in a draft; a signed assessment is immutable, and so is everything after it. */
export function requireDraft(assessment: Pick<Assessment, 'state'>): void {
  if (assessment.state !== 'draft') {
    throw new Refusal('assessment.locked', { state: assessment.state });
  }
}

/**
 * Hands an assessment in. It is signed at once unless policy wants a second pair of eyes
 * or an override still waits for its decision.
 */
export function submitAssessment<A extends Assessment>(assessment: A, submission: Submission): A {
  const { missingAnswers, policy, at } = submission;
  if (missingAnswers.length > 0) {
    throw new Refusal('assessment.answers-missing', { missing: missingAnswers });
  }
  const submitted = assessmentLifecycle.move(assessment.state, 'submit');
  if (submission.isOverridePending) return { ...assessment, state: submitted, submittedAt: at };
  const next = needsCountersignature(policy, submission) ? 'ask-countersignature' : 'sign';
  const state = assessmentLifecycle.move(submitted, next);
  return { ...assessment, state, submittedAt: at, ...(state === 'signed' ? { signedAt: at } : {}) };
}

/** Goes on from `submitted` once the override was decided. */
export function settleAssessment<A extends Assessment>(
  assessment: A,
  decided: Pick<Submission, 'finalLevel' | 'isOverridden' | 'policy' | 'at'>,
): A {
  const next = needsCountersignature(decided.policy, decided) ? 'ask-countersignature' : 'sign';
  const state = assessmentLifecycle.move(assessment.state, next);
  return { ...assessment, state, ...(state === 'signed' ? { signedAt: decided.at } : {}) };
}

/** A countersigner is never the assessor. */
export function countersignAssessment<A extends Assessment>(
  assessment: A,
  countersignerId: string,
  at: Date,
): A {
  requireOther(assessment, countersignerId);
  if (assessment.state !== 'awaiting-countersignature') {
    throw new Refusal('assessment.not-awaiting-countersignature', { state: assessment.state });
  }
  const state = assessmentLifecycle.move(assessment.state, 'sign');
  return { ...assessment, state, countersignerId, signedAt: at };
}

export function returnAssessment<A extends Assessment>(
  assessment: A,
  returnedById: string,
  note: string,
): A {
  requireOther(assessment, returnedById);
  if (note.trim() === '') throw new Refusal('assessment.reason-missing', { move: 'return' });
  const state = assessmentLifecycle.move(assessment.state, 'return');
  return { ...assessment, state, returnNote: note };
}

export function reopenAssessment<A extends Assessment>(assessment: A): A {
  return { ...assessment, state: assessmentLifecycle.move(assessment.state, 'reopen') };
}

export function abandonAssessment<A extends Assessment>(
  assessment: A,
  reason: AbandonReason,
  note?: string,
): A {
  requireWords(reason, note);
  // The person was told that it would be put right.
  if (assessment.corrects) throw new Refusal('assessment.is-correction');
  const state = assessmentLifecycle.move(assessment.state, 'abandon');
  return { ...assessment, state, abandonReason: reason };
}

/** The newer signed assessment of the same instrument takes this one's place; both stay readable. */
export function supersedeAssessment<A extends Assessment>(assessment: A): A {
  return { ...assessment, state: assessmentLifecycle.move(assessment.state, 'supersede') };
}

export function withdrawAssessment<A extends Assessment>(
  assessment: A,
  reason: WithdrawReason,
  note?: string,
): A {
  requireWords(reason, note);
  const state = assessmentLifecycle.move(assessment.state, 'withdraw');
  return { ...assessment, state, withdrawReason: reason };
}

function requireOther(assessment: Assessment, userId: string): void {
  if (assessment.assessorId === userId) throw new Refusal('assessment.countersigner-is-assessor');
}

/** «Other» alone explains nothing to whoever reads it next year. */
function requireWords(reason: AbandonReason | WithdrawReason, note: string | undefined): void {
  if (reason === 'other' && !note?.trim()) throw new Refusal('assessment.note-missing');
}
