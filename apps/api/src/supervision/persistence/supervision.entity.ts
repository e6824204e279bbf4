import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  AlternativeConsidered,
  CheckMethod,
  ConditionKind,
  ContactMethod,
  ContactPlace,
  ContactState,
  ContactType,
  MissedReason,
  NeedDomain,
  NoAccountReason,
  PathwayCloseReason,
  PathwayState,
  ResponseStep,
  SetbackKind,
  SetbackState,
  StatusArea,
  StatusValue,
  SupervisionEndReason,
  SupervisionLevel,
  SupervisionState,
} from '@throughcare/domain';
import { RecordColumns } from '../../platform/database/columns';

@Entity('supervision')
export class SupervisionEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('text') kind!: 'licence' | 'community-order';
  @Column('text') state!: SupervisionState;
  @Column('text') level!: SupervisionLevel;
  @Column('text', { nullable: true }) levelReason!: string | null;
  @Column('date') startsOn!: string;
  @Column('date') endsOn!: string;
  @Column('date', { nullable: true }) earlyEndFromOn!: string | null;
  @Column('date', { nullable: true }) endedOn!: string | null;
  @Column('text', { nullable: true }) endReason!: SupervisionEndReason | null;
}

@Entity('condition')
export class ConditionEntity extends RecordColumns {
  @Column('uuid') supervisionId!: string;
  @Column('uuid') personId!: string;
  @Column('text') kind!: ConditionKind;
  @Column('text') wording!: string;
  @Column('text') purpose!: string;
  @Column('text', { nullable: true }) needDomain!: NeedDomain | null;
  @Column('boolean', { default: false }) protectsVictim!: boolean;
  @Column('date') startsOn!: string;
  @Column('date', { nullable: true }) endsOn!: string | null;
  @Column('text') checkedBy!: CheckMethod;
}

@Entity('condition_explanation')
export class ExplanationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') conditionId!: string;
  @Column('date') explainedOn!: string;
  @Column('text') language!: string;
  @Column('boolean') wasSpoken!: boolean;
  @Column('boolean') wasWritten!: boolean;
  @Column('text', { nullable: true }) saidBack!: string | null;
  @Column('uuid') explainedBy!: string;
}

@Entity('condition_change')
export class ConditionChangeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') conditionId!: string;
  @Column('date') changedOn!: string;
  @Column('text') orderedBy!: string;
  @Column('text') fromWording!: string;
  @Column('text') toWording!: string;
}

@Entity('supervision_contact')
export class ContactEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('uuid') supervisionId!: string;
  @Column('uuid') officerId!: string;
  @Column('text') type!: ContactType;
  @Column('text') method!: ContactMethod;
  @Column('text') place!: ContactPlace;
  @Column('timestamptz') plannedAt!: Date;
  @Column('text') state!: ContactState;
  @Column('text', { nullable: true }) missedReason!: MissedReason | null;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity('setback')
export class SetbackEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('uuid') supervisionId!: string;
  @Column('uuid', { nullable: true }) conditionId!: string | null;
  @Column('text') kind!: SetbackKind;
  @Column('text') state!: SetbackState;
  @Column('date') happenedOn!: string;
  @Column('text') officersAccount!: string;
  @Column('text', { nullable: true }) personsAccount!: string | null;
  @Column('text', { nullable: true }) noAccountReason!: NoAccountReason | null;
  @Column('uuid') recordedById!: string;
  @Column('text', { nullable: true }) responseStep!: ResponseStep | null;
  @Column('text', { nullable: true }) responseWording!: string | null;
  @Column('jsonb', { nullable: true }) alternatives!: AlternativeConsidered[] | null;
  @Column('uuid', { nullable: true }) decidedById!: string | null;
  @Column('date', { nullable: true }) decidedOn!: string | null;
  @Column('date', { nullable: true }) appealUntilOn!: string | null;
  @Column('text', { nullable: true }) appealGrounds!: string | null;
  @Column('date', { nullable: true }) appealedOn!: string | null;
  @Column('text', { nullable: true }) appealStands!: string | null;
  @Column('uuid', { nullable: true }) appealDecidedById!: string | null;
  @Column('date', { nullable: true }) appealDecidedOn!: string | null;
  @Column('text', { nullable: true }) withdrawnBecause!: string | null;
}

@Entity('status_period')
export class StatusPeriodEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('text') area!: StatusArea;
  @Column('text') value!: StatusValue;
  @Column('date') fromOn!: string;
  @Column('date', { nullable: true }) toOn!: string | null;
  @Column('text') source!: 'verified' | 'self-reported' | 'unknown';
  @Column('date') confirmedOn!: string;
  @Column('text', { nullable: true }) detail!: string | null;
}

@Entity('milestone')
export class MilestoneEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('text') kind!: string;
  @Column('date') reachedOn!: string;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity('pathway')
export class PathwayEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('text') needDomain!: NeedDomain;
  @Column('text') state!: PathwayState;
  @Column('date') openedOn!: string;
  @Column('text', { nullable: true }) closeReason!: PathwayCloseReason | null;
}
