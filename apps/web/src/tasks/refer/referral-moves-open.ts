import {
  MOVE_REASON_CATEGORIES,
  REFERRAL_MOVE_RIGHTS,
  referralLifecycle,
  type Permission,
  type ReferralMove,
  type ReferralReasonCategory,
  type ReferralRequest,
  type ReferralState,
} from '@throughcare/domain';
import type { MoveReferral, Referral } from './refer.api';

export type AskedMove = MoveReferral['move'];

/** Moves that this page offers; a place and an outcome are given where the group is. */
const OFFERED: readonly AskedMove[] = [
  'submit',
  'accept',
  'resume',
  'hold',
  'find-not-suitable',
  'find-not-eligible',
  'deselect',
  'decline',
  'withdraw',
];

/** The moves open to this user from where the referral stands. */
export function openMoves(
  referral: Pick<Referral, 'state' | 'heldFrom'>,
  may: (permission: Permission) => boolean,
): readonly AskedMove[] {
  return OFFERED.filter(
    (move) => isPossible(referral, move) && REFERRAL_MOVE_RIGHTS[move as ReferralRequest].some(may),
  );
}

function isPossible(
  { state, heldFrom }: Pick<Referral, 'state' | 'heldFrom'>,
  move: AskedMove,
): boolean {
  if (move === 'resume') return state === 'on-hold' && heldFrom !== null;
  // Looking at it is part of deciding, so a sent referral can be decided at once.
  const from =
    state === 'submitted' && (move === 'accept' || move.startsWith('find-'))
      ? 'under-review'
      : state;
  return referralLifecycle.can(from as ReferralState, move as ReferralMove);
}

/** Branches of reasons a move may draw on; none means no reason is asked. */
export function categoriesOf(move: AskedMove): readonly ReferralReasonCategory[] {
  return move === 'resume' ? [] : (MOVE_REASON_CATEGORIES[move as ReferralMove] ?? []);
}
