import { Column, Entity } from 'typeorm';
import type {
  EmploymentEndReason,
  EmploymentKind,
  EvidenceSource,
  OffenceFlag,
  ReadinessState,
  WorkReadinessItem,
} from '@throughcare/domain';
import { RecordColumns } from '../../platform/database/columns';

@Entity('work_readiness_item')
export class WorkReadinessItemEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('text') item!: WorkReadinessItem;
  @Column('text') state!: ReadinessState;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity('employer')
export class EmployerEntity extends RecordColumns {
  @Column('text') name!: string;
  @Column('text') place!: string;
  @Column('text', { nullable: true }) contact!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity('vacancy')
export class VacancyEntity extends RecordColumns {
  @Column('uuid') employerId!: string;
  @Column('text') title!: string;
  @Column('text') trade!: string;
  @Column('int', { name: 'hours_a_week' }) hoursAWeek!: number;
  @Column('text') place!: string;
  @Column('date') closesOn!: string;
  @Column('text', { array: true, default: () => "'{}'" }) excludedOffenceFlags!: OffenceFlag[];
  @Column('text', { nullable: true }) exclusionReason!: string | null;
}

@Entity('employment_period')
export class EmploymentPeriodEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('text') employerName!: string;
  @Column('uuid', { nullable: true }) employerId!: string | null;
  @Column('uuid', { nullable: true }) vacancyId!: string | null;
  @Column('text') kind!: EmploymentKind;
  @Column('text') trade!: string;
  @Column('int', { name: 'hours_a_week', nullable: true }) hoursAWeek!: number | null;
  @Column('date') startsOn!: string;
  @Column('date', { nullable: true }) endsOn!: string | null;
  @Column('text', { nullable: true }) endReason!: EmploymentEndReason | null;
  @Column('text') source!: EvidenceSource;
  @Column('date') confirmedOn!: string;
}
