import type { IsoDate } from '../foundations/iso-date';
import { defineLifecycle } from '../foundations/lifecycle';
import { Refusal } from '../foundations/refusal';
import type { NeedDomain } from '../needs/need-domain';
import type { SharedSection, SharingAgreement } from './partner';
import { requireSharing } from './partner';

export const PARTNER_REFERRAL_STATES = [
  'sent',
  'accepted',
  'declined',
  'started',
  'finished',
  'withdrawn',
] as const;
export type PartnerReferralState = (typeof PARTNER_REFERRAL_STATES)[number];
export type PartnerReferralMove = 'accept' | 'decline' | 'start' | 'finish' | 'withdraw';

export const partnerReferralLifecycle = defineLifecycle<PartnerReferralState, PartnerReferralMove>(
  'partner-referral',
  {
    sent: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
    accepted: { start: 'started', decline: 'declined', withdraw: 'withdrawn' },
    started: { finish: 'finished', withdraw: 'withdrawn' },
    declined: {},
    finished: {},
    withdrawn: {},
  },
);

export const PARTNER_DECLINE_REASONS = [
  'no-place',
  'outside-area',
  'not-our-service',
  'language-not-offered',
  'person-did-not-come',
  'other',
] as const;
export type PartnerDeclineReason = (typeof PARTNER_DECLINE_REASONS)[number];

export const PARTNER_OUTCOMES = [
  'need-met',
  'partly-met',
  'not-met',
  'person-stopped',
  'handed-on',
] as const;
export type PartnerOutcome = (typeof PARTNER_OUTCOMES)[number];

export const LEGAL_GROUNDS = ['court-order', 'statutory-duty', 'vital-interest'] as const;
export type LegalGround = (typeof LEGAL_GROUNDS)[number];

/** Asking an outside body for help with one need; the partner sees this referral and nothing else. */
export interface PartnerReferral {
  readonly state: PartnerReferralState;
  readonly needDomain: NeedDomain;
  readonly sections: readonly SharedSection[];
  readonly consentOn?: IsoDate;
  readonly legalGround?: LegalGround;
  readonly sentAt: Date;
  readonly declineReason?: PartnerDeclineReason;
  readonly outcome?: PartnerOutcome;
}

/** Sends a referral with the person's consent or on a legal ground, sharing only what an agreement in force covers (TR-03.10). */
export function sendPartnerReferral(
  request: Omit<PartnerReferral, 'state' | 'declineReason' | 'outcome'>,
  agreements: readonly SharingAgreement[],
  today: IsoDate,
): PartnerReferral {
  if (!request.consentOn && !request.legalGround) throw new Refusal('partner-referral.no-ground');
  if (request.consentOn && request.consentOn > today)
    throw new Refusal('partner-referral.consent-in-future');
  requireSharing(agreements, request.sections, today);
  return { ...request, state: 'sent' };
}

/** The partner's answer and progress: declining needs a reason, finishing an outcome. */
export function movePartnerReferral<R extends PartnerReferral>(
  referral: R,
  move: PartnerReferralMove,
  detail: { readonly declineReason?: PartnerDeclineReason; readonly outcome?: PartnerOutcome } = {},
): R {
  if (move === 'decline' && !detail.declineReason)
    throw new Refusal('partner-referral.reason-missing');
  if (move === 'finish' && !detail.outcome) throw new Refusal('partner-referral.outcome-missing');
  return { ...referral, ...detail, state: partnerReferralLifecycle.move(referral.state, move) };
}
