import type { IsoDate } from '../foundations/iso-date';
import { addDays } from '../foundations/iso-date';
import { defineLifecycle } from '../foundations/lifecycle';
import { Refusal } from '../foundations/refusal';

/** Gravest first: one incident is counted once, at its gravest. */
export const SETBACK_KINDS = ['new-offence', 'absconding', 'technical', 'other'] as const;
export type SetbackKind = (typeof SETBACK_KINDS)[number];

export const SETBACK_STATES = [
  'recorded',
  'heard',
  'answered',
  'appealed',
  'closed',
  'withdrawn',
] as const;
export type SetbackState = (typeof SETBACK_STATES)[number];

export const setbackLifecycle = defineLifecycle<
  SetbackState,
  'hear' | 'answer' | 'appeal' | 'close' | 'withdraw'
>('setback', {
  recorded: { hear: 'heard', withdraw: 'withdrawn' },
  heard: { answer: 'answered', withdraw: 'withdrawn' },
  answered: { appeal: 'appealed', close: 'closed' },
  appealed: { answer: 'answered', close: 'closed' },
  closed: {},
  withdrawn: {},
});

/** The graduated ladder, mildest first (TR-14). */
export const RESPONSE_STEPS = [
  'talk',
  'more-support',
  'formal-warning',
  'changed-conditions',
  'return-to-court',
] as const;
export type ResponseStep = (typeof RESPONSE_STEPS)[number];

export const NO_ACCOUNT_REASONS = [
  'cannot-be-found',
  'in-hospital',
  'declined-to-say',
  'on-legal-advice',
] as const;
export type NoAccountReason = (typeof NO_ACCOUNT_REASONS)[number];

const LEAST_WORDS = 10; // characters: a few words that can be answered

export interface AlternativeConsidered {
  readonly step: ResponseStep;
  readonly whyNot: string;
}

export interface SetbackResponse {
  readonly step: ResponseStep;
  readonly wording: string;
  readonly alternatives: readonly AlternativeConsidered[];
  readonly decidedById: string;
  readonly decidedOn: IsoDate;
  readonly appealUntilOn: IsoDate;
}

export interface Setback {
  readonly kind: SetbackKind;
  readonly state: SetbackState;
  readonly happenedOn: IsoDate;
  readonly recordedById: string;
  readonly officersAccount: string;
  readonly personsAccount?: string;
  readonly noAccountReason?: NoAccountReason;
  readonly response?: SetbackResponse;
  readonly appeal?: SetbackAppeal;
}

/** What the person says against the answer, in their own words (TR-14.6). */
export interface SetbackAppeal {
  readonly grounds: string;
  readonly on: IsoDate;
  /** Why the answer stands, if it does; else a new answer follows. */
  readonly stands?: string;
}

/** Takes down the person's side, or why it could not be had. */
export function hearAccount<S extends Setback>(
  setback: S,
  account: { readonly personsAccount?: string; readonly noAccountReason?: NoAccountReason },
): S {
  if (!account.personsAccount?.trim() && !account.noAccountReason) {
    throw new Refusal('setback.account-missing');
  }
  return { ...setback, ...account, state: setbackLifecycle.move(setback.state, 'hear') };
}

export interface ResponsePolicy {
  readonly appealDays: number;
  /** From this step on somebody other than the recorder decides. */
  readonly secondPersonFrom: ResponseStep;
  readonly firstStep: Readonly<Record<SetbackKind, ResponseStep>>;
}

/** Demo jurisdiction. */
export const DEFAULT_RESPONSE_POLICY: ResponsePolicy = {
  appealDays: 14,
  secondPersonFrom: 'formal-warning',
  firstStep: {
    'new-offence': 'changed-conditions',
    absconding: 'formal-warning',
    technical: 'talk',
    other: 'talk',
  },
};

/** The step the ladder suggests: the first for the kind, one further for each answered setback of the last 180 days. */
export function suggestedStep(
  kind: SetbackKind,
  answeredInLast180Days: number,
  policy: ResponsePolicy = DEFAULT_RESPONSE_POLICY,
): ResponseStep {
  const at = RESPONSE_STEPS.indexOf(policy.firstStep[kind]) + answeredInLast180Days;
  return RESPONSE_STEPS[Math.min(at, RESPONSE_STEPS.length - 1)] ?? 'talk';
}

/**
 * Answers a setback: after hearing the person, with at least one other response considered, never by the recorder
 * alone once it is grave, and never with custody before every milder step was weighed (TR-14.1 to 14.4).
 */
export function answerSetback<S extends Setback>(
  setback: S,
  response: Omit<SetbackResponse, 'appealUntilOn'>,
  policy: ResponsePolicy = DEFAULT_RESPONSE_POLICY,
): S {
  if (setback.state === 'recorded') throw new Refusal('setback.not-heard');
  if (setback.state === 'appealed') requireAnother(setback, response.decidedById);
  const weighed = response.alternatives.filter(
    ({ step, whyNot }) => step !== response.step && whyNot.trim() !== '',
  );
  if (weighed.length === 0) throw new Refusal('setback.alternative-missing');
  const grave =
    RESPONSE_STEPS.indexOf(response.step) >= RESPONSE_STEPS.indexOf(policy.secondPersonFrom);
  if (grave && response.decidedById === setback.recordedById) {
    throw new Refusal('setback.decider-is-recorder', { step: response.step });
  }
  if (
    response.step === 'return-to-court' &&
    !weighed.some(({ step }) => step === 'changed-conditions')
  ) {
    throw new Refusal('setback.milder-step-not-weighed', { step: 'changed-conditions' });
  }
  const appealUntilOn = addDays(response.decidedOn, policy.appealDays);
  return {
    ...setback,
    state: setbackLifecycle.move(setback.state, 'answer'),
    response: { ...response, appealUntilOn },
  };
}

/** The person appeals in their own words, within the days that were given for it (TR-14.6). */
export function appealResponse<S extends Setback>(
  setback: S,
  appeal: { readonly grounds: string; readonly on: IsoDate },
): S {
  const state = setbackLifecycle.move(setback.state, 'appeal');
  if (appeal.grounds.trim().length < LEAST_WORDS) throw new Refusal('setback.grounds-missing');
  if (setback.response && appeal.on > setback.response.appealUntilOn) {
    throw new Refusal('setback.appeal-too-late', { until: setback.response.appealUntilOn });
  }
  return { ...setback, state, appeal: { ...appeal, grounds: appeal.grounds.trim() } };
}

/** The answer stands after the appeal: said by somebody who did not give it, and explained (TR-03.6-7, TR-14.6). */
export function upholdResponse<S extends Setback>(
  setback: S,
  decision: { readonly because: string; readonly decidedById: string },
): S {
  if (setback.state !== 'appealed' || !setback.appeal) throw new Refusal('setback.not-appealed');
  requireAnother(setback, decision.decidedById);
  if (decision.because.trim().length < LEAST_WORDS) throw new Refusal('setback.reason-missing');
  return {
    ...setback,
    state: setbackLifecycle.move(setback.state, 'close'),
    appeal: { ...setback.appeal, stands: decision.because.trim() },
  };
}

/** Takes back what should not have been recorded, with the reason; only before it was answered. */
export function withdrawSetback<S extends Setback>(setback: S, because: string): S {
  const state = setbackLifecycle.move(setback.state, 'withdraw');
  if (because.trim().length < LEAST_WORDS) throw new Refusal('setback.reason-missing');
  return { ...setback, state };
}

function requireAnother(setback: Setback, deciderId: string): void {
  if (setback.response?.decidedById === deciderId) throw new Refusal('setback.same-decider');
}
