import type { ContestPolicy } from '../assessments/contest';
import { DEFAULT_CONTEST_POLICY } from '../assessments/contest';
import type { CountersignPolicy } from '../assessments/countersign-policy';
import { DEFAULT_COUNTERSIGN_POLICY } from '../assessments/countersign-policy';
import type { ProtocolRule } from '../assessments/protocol';
import { DEFAULT_PROTOCOLS } from '../assessments/protocol-policy';
import type { ReassessmentPolicy } from '../assessments/reassessment-due';
import { DEFAULT_REASSESSMENT_POLICY } from '../assessments/reassessment-due';
import type { DraftPolicy } from '../assessments/untouched-draft';
import { DEFAULT_DRAFT_POLICY } from '../assessments/untouched-draft';
import type { ExemptionPolicy } from '../duties/duty';
import { DEFAULT_EXEMPTION_POLICY } from '../duties/duty';
import type { DutyRule } from '../duties/duty-policy';
import { DEFAULT_DUTY_POLICY } from '../duties/duty-policy';
import type { WorkCalendar } from '../foundations/work-calendar';
import { DEFAULT_CALENDAR } from '../foundations/work-calendar';
import type { ReferralReasonCategory, ReferralReasonCode } from '../programmes/referral-reasons';
import { REFERRAL_REASON_TREE } from '../programmes/referral-reasons';
import type { WaitingPolicy } from '../programmes/waiting-order';
import { DEFAULT_WAITING_POLICY } from '../programmes/waiting-order';
import type { ChecklistRule } from '../release/release-checklist';
import { DEFAULT_CHECKLIST } from '../release/release-checklist';
import type { SuppressionPolicy } from '../statistics/suppression';
import { DEFAULT_SUPPRESSION } from '../statistics/suppression';
import type { ContactStandard } from '../supervision/contact';
import { DEFAULT_CONTACT_STANDARD } from '../supervision/contact';
import type { ResponsePolicy } from '../supervision/setback';
import { DEFAULT_RESPONSE_POLICY } from '../supervision/setback';

/** Days offices do not work: everything in working days counts around them. */
export type DaysOff = Pick<WorkCalendar, 'holidays' | 'weekend'>;

/** The reasons a worker may choose from, by branch. */
export type ReferralReasonTree = Readonly<
  Record<ReferralReasonCategory, readonly ReferralReasonCode[]>
>;

/** What an agency decides for itself, each with its dates of effect; every rule that asks takes its page as an argument. */
export interface PolicyBook {
  readonly 'duty-clocks': readonly DutyRule[];
  readonly 'duty-exemptions': ExemptionPolicy;
  readonly 'days-off': DaysOff;
  readonly protocols: readonly ProtocolRule[];
  readonly countersigning: CountersignPolicy;
  readonly reassessment: ReassessmentPolicy;
  readonly contests: ContestPolicy;
  readonly drafts: DraftPolicy;
  readonly 'waiting-order': WaitingPolicy;
  readonly 'referral-reasons': ReferralReasonTree;
  readonly 'release-checklist': readonly ChecklistRule[];
  readonly 'contact-standard': ContactStandard;
  readonly 'setback-responses': ResponsePolicy;
  readonly 'small-numbers': SuppressionPolicy;
}

export type PolicyCode = keyof PolicyBook;

/** What holds where an agency has not decided yet. */
export const DEFAULT_POLICY_BOOK: PolicyBook = {
  'duty-clocks': DEFAULT_DUTY_POLICY,
  'duty-exemptions': DEFAULT_EXEMPTION_POLICY,
  'days-off': { holidays: DEFAULT_CALENDAR.holidays, weekend: DEFAULT_CALENDAR.weekend },
  protocols: DEFAULT_PROTOCOLS,
  countersigning: DEFAULT_COUNTERSIGN_POLICY,
  reassessment: DEFAULT_REASSESSMENT_POLICY,
  contests: DEFAULT_CONTEST_POLICY,
  drafts: DEFAULT_DRAFT_POLICY,
  'waiting-order': DEFAULT_WAITING_POLICY,
  'referral-reasons': REFERRAL_REASON_TREE,
  'release-checklist': DEFAULT_CHECKLIST,
  'contact-standard': DEFAULT_CONTACT_STANDARD,
  'setback-responses': DEFAULT_RESPONSE_POLICY,
  'small-numbers': DEFAULT_SUPPRESSION,
};

export const POLICY_CODES = Object.keys(DEFAULT_POLICY_BOOK) as readonly PolicyCode[];

/** The calendar that working days are counted by. */
export function calendarWith(daysOff: DaysOff): WorkCalendar {
  return { ...DEFAULT_CALENDAR, ...daysOff };
}
