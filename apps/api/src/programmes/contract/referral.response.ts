import { Shown } from '../../platform/http/fields';
import { UserReference } from '../../people';
import { ProgrammeReference } from './programme.response';

const TEXT_OR_NULL = { type: String, nullable: true } as const;
const UUID_OR_NULL = { type: String, format: 'uuid', nullable: true } as const;
const DATE_OR_NULL = { type: String, format: 'date', nullable: true } as const;
const INSTANT_OR_NULL = { type: String, format: 'date-time', nullable: true } as const;
const WHOLE = { type: 'integer' } as const;
const WHOLE_OR_NULL = { type: 'integer', nullable: true } as const;

export class SuitabilityTestResponse {
  @Shown() test!: string;
  @Shown() passed!: boolean;
  @Shown() asked!: string;
  @Shown() found!: string;
}

export class ProgrammeSuitability {
  @Shown({ type: ProgrammeReference }) programme!: ProgrammeReference;
  @Shown({ type: [String] }) targetNeeds!: string[];
  @Shown(WHOLE) intendedMinutes!: number;
  @Shown(WHOLE) lengthDays!: number;
  @Shown(DATE_OR_NULL) nextStartOn!: string | null;
  @Shown() isSuitable!: boolean;
  @Shown({ type: [SuitabilityTestResponse] }) tests!: SuitabilityTestResponse[];
  @Shown({
    ...TEXT_OR_NULL,
    description: 'State of an open referral of this person to this programme',
  })
  openReferral!: string | null;
}

export class SuitabilityResponse {
  @Shown({ type: [ProgrammeSuitability] }) items!: ProgrammeSuitability[];
}

export class ReferralMoveResponse {
  @Shown() move!: string;
  @Shown() from!: string;
  @Shown() to!: string;
  @Shown({ format: 'date-time' }) at!: string;
  @Shown({ type: UserReference }) by!: UserReference;
  @Shown(TEXT_OR_NULL) reasonCategory!: string | null;
  @Shown(TEXT_OR_NULL) reasonCode!: string | null;
  @Shown(TEXT_OR_NULL) note!: string | null;
}

export class ReferralGroup {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown(WHOLE) number!: number;
  @Shown({ format: 'date' }) startsOn!: string;
  @Shown() room!: string;
  @Shown() site!: string;
  @Shown(WHOLE) sessions!: number;
  @Shown(WHOLE) held!: number;
}

export class DoseResponse {
  @Shown({
    ...WHOLE,
    description:
      'Minutes attended in risk-reducing sessions; a session and its catch-up count once',
  })
  received!: number;
  @Shown(WHOLE) intended!: number;
  @Shown({ type: Number }) completionShare!: number;
}

export class SessionMark {
  @Shown(WHOLE) number!: number;
  @Shown() title!: string;
  @Shown({ format: 'date-time' }) startsAt!: string;
  @Shown() code!: string;
  @Shown(WHOLE) minutesPresent!: number;
  @Shown(WHOLE) minutes!: number;
}

export class MeasuredChangeResponse {
  @Shown() instrumentCode!: string;
  @Shown({ type: Number }) before!: number;
  @Shown({ type: Number }) after!: number;
}

export class OutcomeResponse {
  @Shown() result!: string;
  @Shown(TEXT_OR_NULL) reasonCode!: string | null;
  @Shown(TEXT_OR_NULL) decidedBy!: string | null;
  @Shown({ type: [MeasuredChangeResponse] }) measures!: MeasuredChangeResponse[];
  @Shown() facilitatorReport!: string;
  @Shown(TEXT_OR_NULL) personsView!: string | null;
  @Shown(WHOLE) doseMinutes!: number;
  @Shown({ format: 'date' }) endedOn!: string;
}

export class ReferralResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown({ type: ProgrammeReference }) programme!: ProgrammeReference;
  @Shown() needDomain!: string;
  @Shown(UUID_OR_NULL) goalId!: string | null;
  @Shown(UUID_OR_NULL) stepId!: string | null;
  @Shown() state!: string;
  @Shown(TEXT_OR_NULL) heldFrom!: string | null;
  @Shown({ type: [SuitabilityTestResponse] }) suitability!: SuitabilityTestResponse[];
  @Shown(TEXT_OR_NULL) overrideReason!: string | null;
  @Shown(TEXT_OR_NULL) note!: string | null;
  @Shown({ type: UserReference }) referredBy!: UserReference;
  @Shown(INSTANT_OR_NULL) submittedAt!: string | null;
  @Shown(INSTANT_OR_NULL) decidedAt!: string | null;
  @Shown({ type: UserReference, nullable: true }) decidedBy!: UserReference | null;
  @Shown(DATE_OR_NULL) waitingSinceOn!: string | null;
  @Shown(DATE_OR_NULL) enrolledOn!: string | null;
  @Shown(DATE_OR_NULL) startedOn!: string | null;
  @Shown(DATE_OR_NULL) endedOn!: string | null;
  @Shown(TEXT_OR_NULL) reasonCategory!: string | null;
  @Shown(TEXT_OR_NULL) reasonCode!: string | null;
  @Shown(TEXT_OR_NULL) reasonNote!: string | null;
  @Shown({ type: ReferralGroup, nullable: true }) group!: ReferralGroup | null;
  @Shown({ type: DoseResponse }) dose!: DoseResponse;
  @Shown({ type: [SessionMark] }) marks!: SessionMark[];
  @Shown({ type: OutcomeResponse, nullable: true }) outcome!: OutcomeResponse | null;
  @Shown({ type: [ReferralMoveResponse] }) moves!: ReferralMoveResponse[];
  @Shown(WHOLE) revision!: number;
}

export class ReferralsResponse {
  @Shown({ type: [ReferralResponse] }) items!: ReferralResponse[];
}

export class ReferralToDecide {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown({ format: 'uuid' }) personId!: string;
  @Shown() personName!: string;
  @Shown() personNumber!: string;
  @Shown(TEXT_OR_NULL) site!: string | null;
  @Shown({ type: ProgrammeReference }) programme!: ProgrammeReference;
  @Shown() needDomain!: string;
  @Shown() state!: string;
  @Shown(TEXT_OR_NULL) finalLevel!: string | null;
  @Shown(DATE_OR_NULL) earliestReleaseOn!: string | null;
  @Shown(INSTANT_OR_NULL) submittedAt!: string | null;
  @Shown({ type: [SuitabilityTestResponse] }) suitability!: SuitabilityTestResponse[];
  @Shown(TEXT_OR_NULL) overrideReason!: string | null;
  @Shown(TEXT_OR_NULL) note!: string | null;
  @Shown({ type: UserReference }) referredBy!: UserReference;
  @Shown(WHOLE) revision!: number;
}

export class ReferralsToDecidePage {
  @Shown({ type: [ReferralToDecide] }) items!: ReferralToDecide[];
  @Shown(WHOLE) total!: number;
}

export class ReferralStateResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() state!: string;
  @Shown(WHOLE) revision!: number;
}

export class WaitingPolicyTerm {
  @Shown(WHOLE) most!: number;
  @Shown(WHOLE) overDays!: number;
}

export class WaitingPolicyWaited {
  @Shown(WHOLE) daysPerPoint!: number;
  @Shown(WHOLE) most!: number;
}

export class WaitingPolicyResponse {
  @Shown(WHOLE) priorityNeed!: number;
  @Shown({ type: 'object', additionalProperties: { type: 'integer' } }) level!: Record<
    string,
    number
  >;
  @Shown({ type: WaitingPolicyTerm }) lastSafeStart!: WaitingPolicyTerm;
  @Shown({ type: WaitingPolicyWaited }) waited!: WaitingPolicyWaited;
  @Shown(DATE_OR_NULL) inForceSince!: string | null;
}

export class NextGroupResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown(WHOLE) number!: number;
  @Shown({ format: 'date' }) startsOn!: string;
  @Shown() room!: string;
  @Shown() site!: string;
  @Shown(WHOLE) places!: number;
}

export class WaitingProgramme extends ProgrammeReference {
  @Shown(WHOLE) lengthDays!: number;
}

export class WaitingTermsResponse {
  @Shown(WHOLE) 'priority-need'!: number;
  @Shown(WHOLE) 'final-level'!: number;
  @Shown(WHOLE) 'last-safe-start'!: number;
  @Shown(WHOLE) 'days-waited'!: number;
}

export class WaitingRow {
  @Shown({ format: 'uuid' }) referralId!: string;
  @Shown(WHOLE) revision!: number;
  @Shown({ format: 'uuid' }) personId!: string;
  @Shown() personName!: string;
  @Shown() personNumber!: string;
  @Shown(TEXT_OR_NULL) site!: string | null;
  @Shown({ ...WHOLE_OR_NULL, description: '1 is next; none for whom it comes too late' }) place!:
    number | null;
  @Shown(TEXT_OR_NULL) finalLevel!: string | null;
  @Shown(DATE_OR_NULL) earliestReleaseOn!: string | null;
  @Shown(DATE_OR_NULL) lastSafeStartOn!: string | null;
  @Shown({ ...WHOLE_OR_NULL, description: 'Days to the last safe start; negative once past' })
  daysLeft!: number | null;
  @Shown({ format: 'date' }) waitingSinceOn!: string;
  @Shown(WHOLE) daysWaited!: number;
  @Shown(WHOLE_OR_NULL) decidedAfterDays!: number | null;
  @Shown({ type: WaitingTermsResponse }) terms!: WaitingTermsResponse;
  @Shown(WHOLE) totalPoints!: number;
  @Shown() isTooLate!: boolean;
  @Shown() isLastChance!: boolean;
}

export class WaitingListResponse {
  @Shown({ type: WaitingProgramme }) programme!: WaitingProgramme;
  @Shown({ type: WaitingPolicyResponse }) policy!: WaitingPolicyResponse;
  @Shown({ type: NextGroupResponse, nullable: true }) nextGroup!: NextGroupResponse | null;
  @Shown(DATE_OR_NULL) followingStartOn!: string | null;
  @Shown({ ...WHOLE, description: 'Everyone who waits, also those the reader may not see' })
  total!: number;
  @Shown({ type: [WaitingRow] }) items!: WaitingRow[];
}
