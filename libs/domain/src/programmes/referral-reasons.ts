/** Category → reasons, the tree a worker picks from whenever someone leaves the straight way; jurisdiction data. */
export const REFERRAL_REASON_TREE = {
  eligibility: [
    'level-outside',
    'time-too-short',
    'legal-status',
    'prerequisite-missing',
    'age-or-sex',
  ],
  suitability: [
    'need-not-present',
    'learning-support-needed',
    'language-not-offered',
    'group-not-safe',
    'health-first',
  ],
  'persons-choice': [
    'does-not-want-it',
    'prefers-other-help',
    'work-or-education-first',
    'family-reasons',
    'lost-confidence',
  ],
  circumstances: ['transferred', 'released', 'at-court', 'in-hospital', 'order-ended', 'died'],
  conduct: ['behaviour-in-group', 'repeated-unacceptable-absence', 'safety-of-others'],
  service: [
    'programme-cancelled',
    'facilitator-absent',
    'no-place-in-time',
    'no-interpreter',
    'referred-in-error',
    'duplicate',
  ],
} as const;

export type ReferralReasonCategory = keyof typeof REFERRAL_REASON_TREE;
export type ReferralReasonCode = (typeof REFERRAL_REASON_TREE)[ReferralReasonCategory][number];

export const REFERRAL_REASON_CATEGORIES = Object.keys(
  REFERRAL_REASON_TREE,
) as ReferralReasonCategory[];

export interface ReferralReason {
  readonly category: ReferralReasonCategory;
  readonly reason: ReferralReasonCode;
  readonly note?: string;
}

/** True when the reason hangs on that branch of the tree. */
export function isReasonInCategory(reason: ReferralReason): boolean {
  const branch: readonly ReferralReasonCode[] = REFERRAL_REASON_TREE[reason.category];
  return branch.includes(reason.reason);
}
