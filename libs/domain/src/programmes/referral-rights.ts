import type { Permission } from '../access/permission';
import type { ReferralMove } from './referral';

/** A move as a worker asks for it: `resume` goes back to wherever the referral was held. */
export type ReferralRequest = Exclude<ReferralMove, `resume-${string}`> | 'resume';

/** Who may ask for which edge: any one of the permissions is enough. */
export const REFERRAL_MOVE_RIGHTS: Readonly<Record<ReferralRequest, readonly Permission[]>> = {
  submit: ['referrals:make'],
  review: ['referrals:decide'],
  accept: ['referrals:decide'],
  queue: ['referrals:decide'],
  enrol: ['referrals:decide'],
  'find-not-eligible': ['referrals:decide'],
  'find-not-suitable': ['referrals:decide'],
  begin: ['groups:run'],
  complete: ['groups:run'],
  'not-complete': ['groups:run'],
  deselect: ['referrals:decide', 'groups:run'],
  decline: ['referrals:make', 'referrals:decide', 'groups:run'],
  withdraw: ['referrals:make', 'referrals:decide', 'groups:run'],
  hold: ['referrals:make', 'referrals:decide', 'groups:run'],
  resume: ['referrals:make', 'referrals:decide', 'groups:run'],
};
