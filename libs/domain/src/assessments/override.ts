import { defineLifecycle } from '../foundations/lifecycle';
import { Refusal } from '../foundations/refusal';
import type { RiskLevel } from './risk-level';
import { compareLevels } from './risk-level';

export const OVERRIDE_STATES = ['proposed', 'accepted', 'refused', 'withdrawn'] as const;
export type OverrideState = (typeof OVERRIDE_STATES)[number];

export const overrideLifecycle = defineLifecycle<OverrideState, 'accept' | 'refuse' | 'withdraw'>(
  'override',
  {
    proposed: { accept: 'accepted', refuse: 'refused', withdraw: 'withdrawn' },
    accepted: {},
    refused: {},
    withdrawn: {},
  },
);

export const OVERRIDE_DIRECTIONS = ['up', 'down'] as const;
export type OverrideDirection = (typeof OVERRIDE_DIRECTIONS)[number];

/** Why a score misstates the risk; reported by reason and direction (ASM-5, BR-41a). */
export const OVERRIDE_REASONS = [
  'recent-change-in-circumstances',
  'protective-factors-not-scored',
  'risk-factors-not-scored',
  'imminence-of-harm',
  'specialist-assessment-differs',
  'instrument-not-made-for-this-person',
  'health-or-disability-changes-capacity',
  'policy',
] as const;
export type OverrideReason = (typeof OVERRIDE_REASONS)[number];

export interface Override {
  readonly state: OverrideState;
  readonly scoredLevel: RiskLevel;
  readonly proposedLevel: RiskLevel;
  readonly reason: OverrideReason;
  readonly justification: string;
  readonly proposedById: string;
  readonly proposedAt: Date;
  readonly decidedById?: string;
  readonly decidedAt?: Date;
  readonly decisionNote?: string;
}

export type OverrideProposal = Pick<
  Override,
  'scoredLevel' | 'proposedLevel' | 'reason' | 'justification' | 'proposedById' | 'proposedAt'
>;

const LEAST_JUSTIFICATION = 20; // characters: enough for a sentence that can be contested

/** Asks for another level than the score gives; the score itself stays as it is. */
export function proposeOverride(proposal: OverrideProposal): Override {
  if (proposal.scoredLevel === proposal.proposedLevel) throw new Refusal('override.same-level');
  if (proposal.justification.trim().length < LEAST_JUSTIFICATION) {
    throw new Refusal('override.justification-too-short', { least: LEAST_JUSTIFICATION });
  }
  return { ...proposal, state: 'proposed' };
}

/** Decided by somebody other than the proposer, always with a note when refused. */
export function decideOverride<O extends Override>(
  override: O,
  decision: {
    readonly move: 'accept' | 'refuse';
    readonly decidedById: string;
    readonly at: Date;
    readonly note?: string;
  },
): O {
  if (decision.decidedById === override.proposedById) {
    throw new Refusal('override.decider-is-proposer');
  }
  if (decision.move === 'refuse' && !decision.note?.trim()) {
    throw new Refusal('override.note-missing');
  }
  return {
    ...override,
    state: overrideLifecycle.move(override.state, decision.move),
    decidedById: decision.decidedById,
    decidedAt: decision.at,
    decisionNote: decision.note,
  };
}

export function overrideDirection(
  override: Pick<Override, 'scoredLevel' | 'proposedLevel'>,
): OverrideDirection {
  return compareLevels(override.proposedLevel, override.scoredLevel) > 0 ? 'up' : 'down';
}

/** The level that counts: the accepted proposal, else the score's. */
export function finalLevel(
  scoredLevel: RiskLevel,
  override?: Pick<Override, 'state' | 'proposedLevel'>,
): RiskLevel {
  return override?.state === 'accepted' ? override.proposedLevel : scoredLevel;
}
