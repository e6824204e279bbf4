import { Column, Entity } from 'typeorm';
import type {
  CourseEndReason,
  CourseEnrolmentState,
  CourseKind,
  EducationReferralCause,
  IscedField,
  IscedLevel,
  LiteracyLevel,
  WeeklyHours,
  WorkLimit,
} from '@throughcare/domain';
import { RecordColumns } from '../../platform/database/columns';

@Entity('learning_screen')
export class LearningScreenEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('date') screenedOn!: string;
  @Column('text') attainment!: IscedLevel;
  @Column('text') literacy!: LiteracyLevel;
  @Column('text') numeracy!: LiteracyLevel;
  @Column('boolean') mayHaveLearningDifficulty!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity('course')
export class CourseEntity extends RecordColumns {
  @Column('text') code!: string;
  @Column('text') form!: 'course' | 'workshop';
  @Column('text') kind!: CourseKind;
  @Column('text') title!: string;
  @Column('uuid') siteId!: string;
  @Column('text') provider!: string;
  @Column('text', { nullable: true }) awardingBody!: string | null;
  @Column('text', { nullable: true }) leadsToLevel!: IscedLevel | null;
  @Column('text') field!: IscedField;
  @Column('text', { nullable: true }) trade!: string | null;
  @Column('int') hours!: number;
  @Column('int') places!: number;
  @Column('jsonb') weekly!: WeeklyHours[];
  @Column('text', { array: true, default: () => "'{}'" }) demands!: WorkLimit[];
  @Column('numeric', { nullable: true, precision: 8, scale: 2 }) payPerHour!: string | null;
  @Column('boolean', { default: true }) isOffered!: boolean;
}

@Entity('course_enrolment')
export class CourseEnrolmentEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('uuid', { nullable: true }) courseId!: string | null;
  @Column('text', { nullable: true }) wantedKind!: CourseKind | null;
  @Column('text', { array: true, default: () => "'{}'" }) causes!: EducationReferralCause[];
  @Column('boolean', { default: false }) isCompulsory!: boolean;
  @Column('uuid', { nullable: true }) goalId!: string | null;
  @Column('uuid', { nullable: true }) stepId!: string | null;
  @Column('text') state!: CourseEnrolmentState;
  @Column('date') requestedOn!: string;
  @Column('date', { nullable: true }) startedOn!: string | null;
  @Column('date', { nullable: true }) endedOn!: string | null;
  @Column('text', { nullable: true }) endReason!: CourseEndReason | null;
}

@Entity('course_week')
export class CourseWeekEntity extends RecordColumns {
  @Column('uuid') enrolmentId!: string;
  @Column('uuid') personId!: string;
  @Column('date') weekOf!: string;
  @Column('double precision') hoursOffered!: number;
  @Column('double precision') hoursAttended!: number;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity('certificate')
export class CertificateEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('uuid', { nullable: true }) enrolmentId!: string | null;
  @Column('text') title!: string;
  @Column('text') awardingBody!: string;
  @Column('date') awardedOn!: string;
  @Column('text') verificationCode!: string;
}
