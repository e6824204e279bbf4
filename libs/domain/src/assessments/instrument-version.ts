import { may, type Actor } from '../access/actor';
import type { Permission } from '../access/permission';
import { defineLifecycle } from '../foundations/lifecycle';
import { Refusal } from '../foundations/refusal';

export const INSTRUMENT_VERSION_STATES = [
  'draft',
  'in-review',
  'reviewed',
  'published',
  'retired',
  'discarded',
] as const;
export type InstrumentVersionState = (typeof INSTRUMENT_VERSION_STATES)[number];

export const INSTRUMENT_VERSION_MOVES = [
  'hand-in',
  'take-back',
  'approve',
  'return',
  'reopen',
  'publish',
  'retire',
  'discard',
] as const;
export type InstrumentVersionMove = (typeof INSTRUMENT_VERSION_MOVES)[number];

/** A published version never goes back: a correction is a new version beside it. */
export const instrumentVersionLifecycle = defineLifecycle<
  InstrumentVersionState,
  InstrumentVersionMove
>('instrument-version', {
  draft: { 'hand-in': 'in-review', discard: 'discarded' },
  'in-review': { approve: 'reviewed', return: 'draft', 'take-back': 'draft' },
  reviewed: { publish: 'published', reopen: 'draft' },
  published: { retire: 'retired' },
  retired: {},
  discarded: {},
});

/** A version of an instrument that is written here, as far as its states are concerned. */
export interface InstrumentVersion {
  readonly state: InstrumentVersionState;
  readonly authorId: string;
  /** Everyone who ever changed the file or its cases, the author among them. */
  readonly editorIds: readonly string[];
  /** Who approved it; nobody while it is being written. */
  readonly reviewerId?: string;
}

/** What the checks of a file and its golden cases found. */
export interface InstrumentProof {
  readonly faults: number;
  readonly cases: number;
  readonly failing: readonly string[];
}

/** Only a draft is written on; whoever changes it can no longer be its reviewer. */
export function editVersion<V extends InstrumentVersion>(version: V, byId: string): V {
  if (version.state !== 'draft')
    throw new Refusal('instrument-version.not-a-draft', { state: version.state });
  const editorIds = version.editorIds.includes(byId)
    ? version.editorIds
    : [...version.editorIds, byId];
  return { ...version, editorIds };
}

/** Handed in for review only without a fault and with golden cases that all pass. */
export function handInVersion<V extends InstrumentVersion>(version: V, proof: InstrumentProof): V {
  const state = instrumentVersionLifecycle.move(version.state, 'hand-in');
  requireProof(proof);
  return { ...version, state };
}

/** Four eyes: nobody approves what they wrote or changed. */
export function approveVersion<V extends InstrumentVersion>(version: V, byId: string): V {
  const state = instrumentVersionLifecycle.move(version.state, 'approve');
  requireOther(version, byId);
  return { ...version, state, reviewerId: byId };
}

/** Sent back to its author, who has to know why. */
export function returnVersion<V extends InstrumentVersion>(
  version: V,
  byId: string,
  reason: string | undefined,
): V {
  const state = instrumentVersionLifecycle.move(version.state, 'return');
  requireOther(version, byId);
  requireReason(reason, 'return');
  return { ...version, state };
}

/** Back on the desk: by one of its writers while it waits for review, or after approval; then it is reviewed again. */
export function rewriteVersion<V extends InstrumentVersion>(
  version: V,
  move: 'take-back' | 'reopen',
  byId: string,
): V {
  const state = instrumentVersionLifecycle.move(version.state, move);
  // Whoever else has something to say sends it back with a reason.
  if (move === 'take-back' && !version.editorIds.includes(byId))
    throw new Refusal('instrument-version.not-its-writer');
  return { ...version, state, reviewerId: undefined };
}

/** What was right when it was handed in must still be right: another version or a part of it may have changed since. */
export function publishVersion<V extends InstrumentVersion>(version: V, proof: InstrumentProof): V {
  const state = instrumentVersionLifecycle.move(version.state, 'publish');
  requireProof(proof);
  return { ...version, state };
}

/**
 * Taken out of use for good; those who used it must know why. What was assessed with it stays as it is. The last version
 * of its code stays while a protocol asks for it: nobody would notice that the assessment is asked for no more.
 */
export function retireVersion<V extends InstrumentVersion>(
  version: V,
  reason: string | undefined,
  isLastAsked = false,
): V {
  const state = instrumentVersionLifecycle.move(version.state, 'retire');
  requireReason(reason, 'retire');
  if (isLastAsked) throw new Refusal('instrument-version.asked-by-protocol');
  return { ...version, state };
}

export function discardVersion<V extends InstrumentVersion>(version: V): V {
  return { ...version, state: instrumentVersionLifecycle.move(version.state, 'discard') };
}

const NEEDS: Readonly<Record<InstrumentVersionMove, Permission>> = {
  'hand-in': 'instruments:author',
  'take-back': 'instruments:author',
  approve: 'instruments:review',
  return: 'instruments:review',
  reopen: 'instruments:author',
  publish: 'instruments:author',
  retire: 'instruments:author',
  discard: 'instruments:author',
};

/** The moves this reader may try now, `edit` among them: what the page offers. */
export function movesOpenTo(
  version: InstrumentVersion,
  actor: Actor,
): readonly (InstrumentVersionMove | 'edit')[] {
  const isWriter = version.editorIds.includes(actor.userId);
  const moves = instrumentVersionLifecycle
    .movesFrom(version.state)
    .filter((move) => may(actor, NEEDS[move]))
    .filter((move) => !(isWriter && NEEDS[move] === 'instruments:review'))
    .filter((move) => isWriter || move !== 'take-back');
  return version.state === 'draft' && may(actor, 'instruments:author') ? ['edit', ...moves] : moves;
}

function requireProof({ faults, cases, failing }: InstrumentProof): void {
  if (faults > 0) throw new Refusal('instrument-version.faults-open', { count: faults });
  if (cases === 0) throw new Refusal('instrument-version.cases-missing');
  if (failing.length > 0)
    throw new Refusal('instrument-version.cases-failing', { count: failing.length, failing });
}

function requireOther({ editorIds, authorId }: InstrumentVersion, byId: string): void {
  if (byId === authorId || editorIds.includes(byId))
    throw new Refusal('instrument-version.reviewer-wrote-it');
}

function requireReason(reason: string | undefined, move: InstrumentVersionMove): void {
  if (!reason?.trim()) throw new Refusal('instrument-version.reason-missing', { move });
}
