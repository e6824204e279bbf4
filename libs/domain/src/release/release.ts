import { Refusal } from '../foundations/refusal';
import type { Handover } from './handover';
import { isAccepted } from './handover';

export const RELEASE_KINDS = [
  'sentence-served',
  'conditional',
  'bail',
  'acquitted',
  'early',
  'removal-from-country',
  'other',
] as const;
export type ReleaseKind = (typeof RELEASE_KINDS)[number];

export const NO_HANDOVER_REASONS = [
  'released-by-court',
  'no-supervision-ordered',
  'person-declined',
  'no-worker-accepted',
  'leaves-country',
  'other',
] as const;
export type NoHandoverReason = (typeof NO_HANDOVER_REASONS)[number];

export interface Release {
  readonly kind: ReleaseKind;
  readonly releasedAt: Date;
  readonly destination: string;
  readonly handedOver: readonly string[];
  /** Present exactly when no named worker had accepted; counted in the HANDOVER measure. */
  readonly noHandoverReason?: NoHandoverReason;
}

/** Nobody is kept inside because the hand-over failed, but leaving without one is said aloud and counted (NMR-90). */
export function checkRelease(
  release: Release,
  handovers: readonly Pick<Handover, 'state'>[],
): Release {
  const hasHandover = handovers.some(({ state }) => isAccepted(state));
  if (!hasHandover && !release.noHandoverReason) throw new Refusal('release.no-accepted-handover');
  if (release.destination.trim() === '') throw new Refusal('release.destination-missing');
  return hasHandover ? { ...release, noHandoverReason: undefined } : release;
}
