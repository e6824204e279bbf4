import { defineLifecycle } from '../foundations/lifecycle';
import { Refusal } from '../foundations/refusal';
import type { AssessmentState } from './assessment';

export const CONTEST_STATES = ['made', 'in-review', 'decided', 'taken-back'] as const;
export type ContestState = (typeof CONTEST_STATES)[number];

/** A review can be handed on to another reviewer while it is under way. */
export const contestLifecycle = defineLifecycle<ContestState, 'review' | 'decide' | 'take-back'>(
  'contest',
  {
    made: { review: 'in-review', 'take-back': 'taken-back' },
    'in-review': { review: 'in-review', decide: 'decided', 'take-back': 'taken-back' },
    decided: {},
    'taken-back': {},
  },
);

export const CONTEST_OUTCOMES = ['assessment-stands', 'note-added', 'new-assessment'] as const;
export type ContestOutcome = (typeof CONTEST_OUTCOMES)[number];

export const CONTEST_VOICES = ['person', 'representative'] as const;
export type ContestVoice = (typeof CONTEST_VOICES)[number];

/** How long a contest may wait for its answer; jurisdiction data. */
export interface ContestPolicy {
  readonly answerWithinWorkingDays: number;
}

/** Demo jurisdiction: a planning figure of our own. */
export const DEFAULT_CONTEST_POLICY: ContestPolicy = { answerWithinWorkingDays: 10 };

/** Complaints are a right in custody (NMR-54-57) and in the community (TR-03.6-7). */
export const contestRule = (setting: 'custody' | 'community' | 'none'): string =>
  setting === 'community' ? 'TR-03.6-7' : 'NMR-54-57';

const LEAST_ACCOUNT = 10;
const LEAST_EXPLANATION = 20; // characters: enough for a sentence the person can answer

/** Who had a part in the assessment that is contested. */
export interface Contested {
  readonly state: AssessmentState;
  readonly assessorId: string;
  readonly countersignerId?: string;
}

export interface Contest {
  readonly state: ContestState;
  readonly account: string;
  readonly reviewerId?: string;
  readonly outcome?: ContestOutcome;
  readonly explanation?: string;
  /** What stands beside the assessment from now on. */
  readonly note?: string;
  readonly decidedAt?: Date;
}

/** The person says in their own words what is wrong with a signed assessment. */
export function makeContest(account: string, contested: Pick<Contested, 'state'>): Contest {
  if (contested.state !== 'signed')
    throw new Refusal('contest.not-signed', { state: contested.state });
  if (account.trim().length < LEAST_ACCOUNT)
    throw new Refusal('contest.account-missing', { least: LEAST_ACCOUNT });
  return { state: 'made', account: account.trim() };
}

/** Whoever assessed or signed does not judge their own work (TR-03.6-7). */
export function reviewContest<C extends Contest>(
  contest: C,
  reviewerId: string,
  contested: Contested,
): C {
  const tookPart = [contested.assessorId, contested.countersignerId].includes(reviewerId);
  if (tookPart) throw new Refusal('contest.reviewer-took-part');
  return { ...contest, state: contestLifecycle.move(contest.state, 'review'), reviewerId };
}

/** Only the one who reviews proposes other answers, and only while it is under way. */
export function requireReviewer(
  contest: Pick<Contest, 'state' | 'reviewerId'>,
  userId: string,
): void {
  if (contest.state !== 'in-review')
    throw new Refusal('contest.not-in-review', { state: contest.state });
  if (contest.reviewerId !== userId) throw new Refusal('contest.not-your-review');
}

/** The answer to the person: always explained; a correction is a new assessment from proposed answers. */
export function decideContest<C extends Contest>(
  contest: C,
  decision: {
    readonly outcome: ContestOutcome;
    readonly explanation: string;
    readonly note?: string;
    readonly byId: string;
    readonly at: Date;
    readonly changedAnswers: number;
  },
  contested: Pick<Contested, 'state'>,
): C {
  requireReviewer(contest, decision.byId);
  if (decision.explanation.trim().length < LEAST_EXPLANATION)
    throw new Refusal('contest.explanation-missing', { least: LEAST_EXPLANATION });
  if (decision.outcome === 'note-added' && !decision.note?.trim())
    throw new Refusal('contest.note-missing');
  if (decision.outcome === 'new-assessment') {
    if (decision.changedAnswers === 0) throw new Refusal('contest.nothing-proposed');
    if (contested.state !== 'signed')
      throw new Refusal('contest.assessment-replaced', { state: contested.state });
  }
  return {
    ...contest,
    state: contestLifecycle.move(contest.state, 'decide'),
    outcome: decision.outcome,
    explanation: decision.explanation.trim(),
    note: decision.outcome === 'note-added' ? decision.note?.trim() : undefined,
    decidedAt: decision.at,
  };
}

/** The person may let it rest at any time before it is decided. */
export function takeBackContest<C extends Contest>(contest: C): C {
  return { ...contest, state: contestLifecycle.move(contest.state, 'take-back') };
}
