import { Shown } from '../../platform/http/fields';

const TEXT_OR_NULL = { type: String, nullable: true } as const;
const DATE = { type: String, format: 'date' } as const;
const DATE_OR_NULL = { type: String, format: 'date', nullable: true } as const;
const UUID_OR_NULL = { type: String, format: 'uuid', nullable: true } as const;
const WHOLE = { type: 'integer' } as const;
const NUMBER = { type: Number } as const;
const TEXTS: { readonly type: [StringConstructor] } = { type: [String] };

export class WeeklyHoursResponse {
  @Shown(WHOLE) weekday!: number;
  @Shown() from!: string;
  @Shown() to!: string;
}

export class CourseRow {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() code!: string;
  @Shown() form!: string;
  @Shown() kind!: string;
  @Shown() title!: string;
  @Shown() site!: string;
  @Shown() provider!: string;
  @Shown(TEXT_OR_NULL) awardingBody!: string | null;
  @Shown(TEXT_OR_NULL) leadsToLevel!: string | null;
  @Shown() field!: string;
  @Shown(TEXT_OR_NULL) trade!: string | null;
  @Shown(WHOLE) hours!: number;
  @Shown(WHOLE) places!: number;
  @Shown(WHOLE) taken!: number;
  @Shown(WHOLE) waiting!: number;
  @Shown({ type: [WeeklyHoursResponse] }) weekly!: WeeklyHoursResponse[];
  @Shown(TEXTS) demands!: string[];
  @Shown({ type: Number, nullable: true }) payPerHour!: number | null;
}

export class CoursePage {
  @Shown({ type: [CourseRow] }) items!: CourseRow[];
  @Shown(WHOLE) total!: number;
}

export class CourseMember {
  @Shown({ format: 'uuid' }) enrolmentId!: string;
  @Shown({ format: 'uuid' }) personId!: string;
  @Shown() personName!: string;
  @Shown() personNumber!: string;
  @Shown() state!: string;
  @Shown(DATE) requestedOn!: string;
  @Shown(DATE_OR_NULL) startedOn!: string | null;
  @Shown(NUMBER) hoursAttended!: number;
  @Shown(NUMBER) hoursOffered!: number;
  @Shown(WHOLE) revision!: number;
}

export class CourseResponse {
  @Shown({ type: CourseRow }) course!: CourseRow;
  @Shown({ type: [CourseMember] }) members!: CourseMember[];
}

export class ScreenResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown(DATE) screenedOn!: string;
  @Shown() attainment!: string;
  @Shown() literacy!: string;
  @Shown() numeracy!: string;
  @Shown() mayHaveLearningDifficulty!: boolean;
  @Shown(TEXT_OR_NULL) note!: string | null;
}

export class CourseReference {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() form!: string;
  @Shown() title!: string;
  @Shown() provider!: string;
  @Shown(TEXT_OR_NULL) awardingBody!: string | null;
  @Shown(WHOLE) hours!: number;
}

export class EnrolmentResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown({ type: CourseReference, nullable: true }) course!: CourseReference | null;
  @Shown(TEXT_OR_NULL) wantedKind!: string | null;
  @Shown({
    ...TEXTS,
    description: 'Why education is owed, where a screen raised it by itself (NMR-104)',
  })
  causes!: string[];
  @Shown() isCompulsory!: boolean;
  @Shown(UUID_OR_NULL) goalId!: string | null;
  @Shown() state!: string;
  @Shown(DATE) requestedOn!: string;
  @Shown(DATE_OR_NULL) startedOn!: string | null;
  @Shown(DATE_OR_NULL) endedOn!: string | null;
  @Shown(TEXT_OR_NULL) endReason!: string | null;
  @Shown(NUMBER) hoursAttended!: number;
  @Shown(NUMBER) hoursOffered!: number;
  @Shown(WHOLE) revision!: number;
}

export class CertificateResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() title!: string;
  @Shown() awardingBody!: string;
  @Shown(DATE) awardedOn!: string;
  @Shown() verificationCode!: string;
}

export class ReadinessItemResponse {
  @Shown() item!: string;
  @Shown() state!: string;
  @Shown(TEXT_OR_NULL) note!: string | null;
}

export class EmploymentResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() employerName!: string;
  @Shown() kind!: string;
  @Shown() trade!: string;
  @Shown({ type: 'integer', nullable: true }) hoursAWeek!: number | null;
  @Shown(DATE) startsOn!: string;
  @Shown(DATE_OR_NULL) endsOn!: string | null;
  @Shown(TEXT_OR_NULL) endReason!: string | null;
  @Shown() source!: string;
  @Shown(DATE) confirmedOn!: string;
  @Shown(WHOLE) revision!: number;
}

export class LearningAndWorkResponse {
  @Shown({ type: ScreenResponse, nullable: true, description: 'The latest screen' })
  screen!: ScreenResponse | null;
  @Shown({ type: [EnrolmentResponse] }) enrolments!: EnrolmentResponse[];
  @Shown({ type: [CertificateResponse] }) certificates!: CertificateResponse[];
  @Shown({ type: [ReadinessItemResponse] }) readiness!: ReadinessItemResponse[];
  @Shown({ type: [EmploymentResponse] }) employment!: EmploymentResponse[];
}

export class VacancyResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() employer!: string;
  @Shown() title!: string;
  @Shown() trade!: string;
  @Shown(WHOLE) hoursAWeek!: number;
  @Shown() place!: string;
  @Shown(DATE) closesOn!: string;
  @Shown(TEXTS) excludedOffenceFlags!: string[];
  @Shown(TEXT_OR_NULL) exclusionReason!: string | null;
}

export class VacancyPage {
  @Shown({ type: [VacancyResponse] }) items!: VacancyResponse[];
  @Shown(WHOLE) total!: number;
}

export class VacancyMatch extends VacancyResponse {
  @Shown({ ...TEXTS, description: 'Tests this person does not pass, by name; empty is a match' })
  failedTests!: string[];
}

export class VacancyMatches {
  @Shown({ type: [VacancyMatch] }) items!: VacancyMatch[];
}
