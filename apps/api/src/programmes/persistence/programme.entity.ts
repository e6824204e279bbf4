import { Column, Entity } from 'typeorm';
import type {
  EligibilityRules,
  GroupState,
  NeedDomain,
  ProgrammeModule,
  ProgrammeTag,
  SessionKind,
  SessionState,
  WeeklySlot,
} from '@throughcare/domain';
import { RecordColumns } from '../../platform/database/columns';

@Entity('programme')
export class ProgrammeEntity extends RecordColumns {
  @Column('text') code!: string;
  @Column('int') version!: number;
  @Column('text') name!: string;
  @Column('text', { default: '' }) summary!: string;
  @Column('text', { array: true }) targetNeeds!: NeedDomain[];
  @Column('jsonb') modules!: ProgrammeModule[];
  @Column('int') intendedMinutes!: number;
  @Column('int') groupLeast!: number;
  @Column('int') groupMost!: number;
  @Column('jsonb', { default: {} }) eligibility!: EligibilityRules;
  @Column('text', { array: true, default: () => "'{}'" }) tags!: ProgrammeTag[];
  @Column('int') lengthDays!: number;
  @Column('double precision') completionShare!: number;
  @Column('text') evidenceNote!: string;
  @Column('text', { nullable: true }) accreditation!: string | null;
  @Column('boolean', { default: true }) isOffered!: boolean;
}

@Entity('programme_group')
export class ProgrammeGroupEntity extends RecordColumns {
  @Column('uuid') programmeId!: string;
  @Column('uuid') siteId!: string;
  @Column('int') number!: number;
  @Column('uuid', { array: true }) facilitatorIds!: string[];
  @Column('text') room!: string;
  @Column('date') startsOn!: string;
  @Column('date') endsOn!: string;
  @Column('jsonb') weekly!: WeeklySlot[];
  @Column('int') capacity!: number;
  @Column('text') state!: GroupState;
}

@Entity('programme_session')
export class ProgrammeSessionEntity extends RecordColumns {
  @Column('uuid') groupId!: string;
  @Column('int') number!: number;
  @Column('text') moduleCode!: string;
  @Column('text') title!: string;
  @Column('text') kind!: SessionKind;
  @Column('boolean') isRiskReducing!: boolean;
  @Column('int') minutes!: number;
  @Column('timestamptz') startsAt!: Date;
  @Column('text', { default: 'planned' }) state!: SessionState;
  @Column('text', { nullable: true }) didNotRunReason!: string | null;
}
