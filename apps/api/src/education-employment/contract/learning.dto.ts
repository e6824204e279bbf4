import {
  COURSE_END_REASONS,
  COURSE_KINDS,
  EMPLOYMENT_END_REASONS,
  EMPLOYMENT_KINDS,
  EVIDENCE_SOURCES,
  ISCED_FIELDS,
  ISCED_LEVELS,
  LITERACY_LEVELS,
  OFFENCE_FLAGS,
  READINESS_STATES,
  WORK_LIMITS,
  WORK_READINESS_ITEMS,
  type CourseEndReason,
  type CourseEnrolmentMove,
  type CourseKind,
  type EmploymentEndReason,
  type EmploymentKind,
  type EvidenceSource,
  type IscedField,
  type IscedLevel,
  type LiteracyLevel,
  type OffenceFlag,
  type ReadinessState,
  type WorkLimit,
  type WorkReadinessItem,
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
import { PageQuery } from '../../platform/http/page';

const LEVELS = ISCED_LEVELS.map(({ code }) => code);
const MOVES: readonly CourseEnrolmentMove[] = [
  'queue',
  'enrol',
  'begin',
  'complete',
  'not-complete',
  'decline',
  'find-not-suitable',
  'withdraw',
];

export class RecordScreenDto {
  @DateField({ optional: true, description: 'Today when left out' }) readonly screenedOn?: string;
  @ChoiceField(LEVELS, {
    name: 'IscedLevel',
    description: 'Highest level completed (ISCED 2011); X is no schooling',
  })
  readonly attainment!: IscedLevel;
  @ChoiceField(LITERACY_LEVELS, { name: 'LiteracyLevel' }) readonly literacy!: LiteracyLevel;
  @ChoiceField(LITERACY_LEVELS, { name: 'LiteracyLevel' }) readonly numeracy!: LiteracyLevel;
  @BooleanField() readonly mayHaveLearningDifficulty!: boolean;
  @TextField({ max: 2000, optional: true, nullable: true }) readonly note?: string | null;
}

export class WeeklyHoursDto {
  @IntegerField({ min: 0, max: 6, description: '0 = Sunday … 6 = Saturday' })
  readonly weekday!: number;
  @TextField({ min: 5, max: 5, description: 'Local time, `09:00`' }) readonly from!: string;
  @TextField({ min: 5, max: 5 }) readonly to!: string;
}

export class OfferCourseDto {
  @TextField({ max: 40 }) readonly code!: string;
  @ChoiceField(['course', 'workshop'], { name: 'CourseForm' }) readonly form!:
    'course' | 'workshop';
  @ChoiceField(COURSE_KINDS, { name: 'CourseKind' }) readonly kind!: CourseKind;
  @TextField({ max: 200 }) readonly title!: string;
  @UuidField() readonly siteId!: string;
  @TextField({ max: 200 }) readonly provider!: string;
  @TextField({
    max: 200,
    optional: true,
    nullable: true,
    description: 'The outside body that awards, never the prison (NMR-104)',
  })
  readonly awardingBody?: string | null;
  @ChoiceField(LEVELS, { name: 'IscedLevel', optional: true, nullable: true })
  readonly leadsToLevel?: IscedLevel | null;
  @ChoiceField(ISCED_FIELDS.map(({ code }) => code), { name: 'IscedField' })
  readonly field!: IscedField;
  @TextField({
    max: 4,
    optional: true,
    nullable: true,
    description: 'ISCO-08 group; a workshop has one',
  })
  readonly trade?: string | null;
  @IntegerField({ min: 1, max: 5000 }) readonly hours!: number;
  @IntegerField({ min: 1, max: 500 }) readonly places!: number;
  @NestedField(() => WeeklyHoursDto, { list: true, min: 1, max: 14 })
  readonly weekly!: WeeklyHoursDto[];
  @ChoiceField(WORK_LIMITS, { name: 'WorkLimit', list: true, optional: true })
  readonly demands?: WorkLimit[];
  @NumberField({ min: 0, max: 100_000, optional: true, nullable: true }) readonly payPerHour?:
    number | null;
}

export class ListCoursesQuery extends PageQuery {
  @ChoiceField(['course', 'workshop'], { name: 'CourseForm', optional: true }) readonly form?:
    'course' | 'workshop';
  @ChoiceField(COURSE_KINDS, { name: 'CourseKind', optional: true }) readonly kind?: CourseKind;
  @UuidField({ optional: true }) readonly siteId?: string;
}

export class RequestCourseDto {
  @UuidField() readonly courseId!: string;
  @UuidField({ optional: true, nullable: true }) readonly goalId?: string | null;
  @UuidField({ optional: true, nullable: true }) readonly stepId?: string | null;
}

export class MoveEnrolmentDto {
  @IntegerField({ min: 1 }) readonly revision!: number;
  @ChoiceField(MOVES, { name: 'CourseEnrolmentMove' }) readonly move!: CourseEnrolmentMove;
  @ChoiceField(COURSE_END_REASONS, { name: 'CourseEndReason', optional: true })
  readonly reason?: CourseEndReason;
  @UuidField({
    optional: true,
    description: 'The course chosen, where education was owed without one',
  })
  readonly courseId?: string;
  @ChoiceField(WORK_LIMITS, {
    name: 'WorkLimit',
    list: true,
    optional: true,
    description: 'Fitness limits of the person, for a workshop (NMR-30)',
  })
  readonly personLimits?: WorkLimit[];
}

export class RecordWeekDto {
  @DateField({ description: 'The Monday of the week' }) readonly weekOf!: string;
  @NumberField({ min: 0, max: 168 }) readonly hoursOffered!: number;
  @NumberField({ min: 0, max: 168 }) readonly hoursAttended!: number;
  @TextField({ max: 500, optional: true, nullable: true }) readonly note?: string | null;
}

export class AwardCertificateDto {
  @TextField({ max: 200 }) readonly title!: string;
  @TextField({ max: 200, description: 'The outside body, never the prison (NMR-104)' })
  readonly awardingBody!: string;
  @DateField() readonly awardedOn!: string;
  @UuidField({ optional: true, nullable: true }) readonly enrolmentId?: string | null;
}

export class ReadinessItemDto {
  @ChoiceField(WORK_READINESS_ITEMS, { name: 'WorkReadinessItem' })
  readonly item!: WorkReadinessItem;
  @ChoiceField(READINESS_STATES, { name: 'ReadinessState' }) readonly state!: ReadinessState;
  @TextField({ max: 500, optional: true, nullable: true }) readonly note?: string | null;
}

export class RecordReadinessDto {
  @NestedField(() => ReadinessItemDto, { list: true, min: 1, max: 8 })
  readonly items!: ReadinessItemDto[];
}

export class RecordEmploymentDto {
  @TextField({ max: 200 }) readonly employerName!: string;
  @UuidField({ optional: true, nullable: true }) readonly vacancyId?: string | null;
  @ChoiceField(EMPLOYMENT_KINDS, { name: 'EmploymentKind' }) readonly kind!: EmploymentKind;
  @TextField({ max: 4, description: 'ISCO-08 group' }) readonly trade!: string;
  @IntegerField({ min: 1, max: 100, optional: true, nullable: true }) readonly hoursAWeek?:
    number | null;
  @DateField() readonly startsOn!: string;
  @ChoiceField(EVIDENCE_SOURCES, { name: 'EvidenceSource' }) readonly source!: EvidenceSource;
}

export class ChangeEmploymentDto {
  @IntegerField({ min: 1 }) readonly revision!: number;
  @DateField({
    optional: true,
    description: 'Last day someone confirmed the job; today when left out',
  })
  readonly confirmedOn?: string;
  @ChoiceField(EVIDENCE_SOURCES, { name: 'EvidenceSource', optional: true })
  readonly source?: EvidenceSource;
  @DateField({ optional: true, description: 'Day after the last day of work' })
  readonly endsOn?: string;
  @ChoiceField(EMPLOYMENT_END_REASONS, { name: 'EmploymentEndReason', optional: true })
  readonly endReason?: EmploymentEndReason;
}

export class PostVacancyDto {
  @TextField({ max: 200 }) readonly employer!: string;
  @TextField({ max: 200 }) readonly title!: string;
  @TextField({ max: 4, description: 'ISCO-08 group' }) readonly trade!: string;
  @IntegerField({ min: 1, max: 80 }) readonly hoursAWeek!: number;
  @TextField({ max: 200 }) readonly place!: string;
  @DateField() readonly closesOn!: string;
  @ChoiceField(OFFENCE_FLAGS, { name: 'OffenceFlag', list: true, optional: true })
  readonly excludedOffenceFlags?: OffenceFlag[];
  @TextField({
    max: 500,
    optional: true,
    nullable: true,
    description: 'Shown to the people it keeps out',
  })
  readonly exclusionReason?: string | null;
}
