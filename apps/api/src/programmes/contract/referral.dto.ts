import {
  ACCEPTABLE_ABSENCE_REASONS,
  ATTENDANCE_CODES,
  NEED_DOMAINS,
  OUTCOME_RESULTS,
  REFERRAL_MOVE_RIGHTS,
  REFERRAL_REASON_CATEGORIES,
  REFERRAL_REASON_TREE,
  type AcceptableAbsenceReason,
  type AttendanceCode,
  type NeedDomain,
  type OutcomeResult,
  type ReferralReasonCategory,
  type ReferralReasonCode,
  type ReferralRequest,
} from '@throughcare/domain';
import {
  BooleanField,
  ChoiceField,
  DateField,
  IntegerField,
  NestedField,
  NumberField,
  TextField,
  UuidField,
} from '../../platform/http/fields';

const REASONS = Object.values(REFERRAL_REASON_TREE).flat();
/** Moves asked for by name; a place and an ending have routes of their own because they carry more. */
const ASKED_BY_NAME = Object.keys(REFERRAL_MOVE_RIGHTS).filter(
  (move) => !['enrol', 'complete', 'not-complete'].includes(move),
);

export class MakeReferralDto {
  @UuidField() readonly programmeId!: string;
  @ChoiceField(NEED_DOMAINS, { name: 'NeedDomain', description: 'The need this answers' })
  readonly needDomain!: NeedDomain;
  @UuidField({ optional: true, nullable: true, description: 'The goal of the plan it serves' })
  readonly goalId?: string | null;
  @UuidField({ optional: true, nullable: true }) readonly stepId?: string | null;
  @TextField({
    max: 1000,
    optional: true,
    nullable: true,
    description: 'Why to go on although a test failed',
  })
  readonly overrideReason?: string | null;
  @TextField({
    max: 2000,
    optional: true,
    nullable: true,
    description: 'What the decider should know',
  })
  readonly note?: string | null;
  @BooleanField({
    optional: true,
    description: 'A second open referral to the same programme is meant',
  })
  readonly isDuplicateMeant?: boolean;
  @BooleanField({ optional: true, description: 'Kept as a draft instead of sent' })
  readonly isDraft?: boolean;
}

export class MoveReferralDto {
  @IntegerField({ min: 1 }) readonly revision!: number;
  @ChoiceField(ASKED_BY_NAME, { name: 'ReferralRequest' }) readonly move!: Exclude<
    ReferralRequest,
    'enrol' | 'complete' | 'not-complete'
  >;
  @ChoiceField(REFERRAL_REASON_CATEGORIES, { name: 'ReferralReasonCategory', optional: true })
  readonly category?: ReferralReasonCategory;
  @ChoiceField(REASONS, { name: 'ReferralReasonCode', optional: true })
  readonly reason?: ReferralReasonCode;
  @TextField({ max: 2000, optional: true, nullable: true }) readonly text?: string | null;
}

export class EnrolDto {
  @IntegerField({ min: 1 }) readonly revision!: number;
  @UuidField() readonly groupId!: string;
}

export class MeasuredChangeDto {
  @TextField({ max: 60 }) readonly instrumentCode!: string;
  @NumberField() readonly before!: number;
  @NumberField() readonly after!: number;
}

export class EndProgrammeDto {
  @IntegerField({ min: 1 }) readonly revision!: number;
  @ChoiceField(OUTCOME_RESULTS, { name: 'OutcomeResult' }) readonly result!: OutcomeResult;
  @DateField({ optional: true, description: 'Today when left out' }) readonly endedOn?: string;
  @ChoiceField(REFERRAL_REASON_CATEGORIES, { name: 'ReferralReasonCategory', optional: true })
  readonly category?: ReferralReasonCategory;
  @ChoiceField(REASONS, { name: 'ReferralReasonCode', optional: true })
  readonly reason?: ReferralReasonCode;
  @TextField({ min: 10, max: 4000, description: 'What the facilitators saw' })
  readonly facilitatorReport!: string;
  @TextField({
    max: 4000,
    optional: true,
    nullable: true,
    description: 'What the person says about it',
  })
  readonly personsView?: string | null;
  @TextField({
    max: 1000,
    optional: true,
    nullable: true,
    description: 'Why it counts as completed below the intended dose',
  })
  readonly discretionReason?: string | null;
  @NestedField(() => MeasuredChangeDto, { list: true, optional: true, max: 10 })
  readonly measures?: MeasuredChangeDto[];
}

export class AttendanceMarkDto {
  @UuidField() readonly referralId!: string;
  @ChoiceField(ATTENDANCE_CODES, { name: 'AttendanceCode' }) readonly code!: AttendanceCode;
  @ChoiceField(ACCEPTABLE_ABSENCE_REASONS, {
    name: 'AbsenceReason',
    optional: true,
    nullable: true,
  })
  readonly absenceReason?: AcceptableAbsenceReason | null;
  @IntegerField({ optional: true, max: 600 }) readonly minutesLate?: number;
  @IntegerField({ optional: true, nullable: true, max: 600 }) readonly leftAfterMinutes?:
    number | null;
  @TextField({ max: 1000, optional: true, nullable: true }) readonly note?: string | null;
}

export class KeepRegisterDto {
  @IntegerField({ min: 1, description: 'The session’s revision as seen' })
  readonly revision!: number;
  @NestedField(() => AttendanceMarkDto, { list: true, max: 100 })
  readonly marks!: AttendanceMarkDto[];
  @BooleanField({ description: 'Closes the register; everyone must be marked' })
  readonly isFinished!: boolean;
}

export class GiveCatchUpDto {
  @DateField() readonly on!: string;
  @TextField({ min: 5, max: 5, description: 'Local time, `10:00`' }) readonly startsAt!: string;
  @UuidField({ list: true, max: 100, description: 'Members who missed the session' })
  readonly referralIds!: string[];
}

export class CallOffSessionDto {
  @IntegerField({ min: 1 }) readonly revision!: number;
  @TextField({ min: 3, max: 500 }) readonly reason!: string;
  @DateField({
    optional: true,
    nullable: true,
    description: 'Moves it and all later sessions to the first free times from this day on',
  })
  readonly movedTo?: string | null;
}
