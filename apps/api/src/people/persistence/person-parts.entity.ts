import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  AlertKind,
  AlertLevel,
  Clearance,
  IdentifierType,
  LegalBasisKind,
  MovementKind,
  MovementReason,
  NameKind,
} from '@throughcare/domain';
import { RecordColumns } from '../../platform/database/columns';

@Entity('person_name')
export class PersonNameEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('text') kind!: NameKind;
  @Column('text') given!: string;
  @Column('text', { default: '' }) family!: string;
  @Column('text') latinKey!: string;
  @Column('text', { array: true, default: () => "'{}'" }) phoneticKeys!: string[];
}

@Entity('person_identifier')
export class PersonIdentifierEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('text') type!: IdentifierType;
  @Column('text', { default: '' }) issuer!: string;
  @Column('text') value!: string;
}

@Entity('contact_person')
export class ContactPersonEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('text') name!: string;
  @Column('text') relation!: string;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('boolean', { default: false }) isNextOfKin!: boolean;
  @Column('boolean', { default: false }) mayBeContacted!: boolean;
  @Column('text', { nullable: true }) language!: string | null;
  @Column('date', { nullable: true }) endedOn!: string | null;
}

@Entity('dependant')
export class DependantEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('int', { nullable: true }) birthYear!: number | null;
  @Column('text', { nullable: true }) livesWhere!: string | null;
  @Column('text', { nullable: true }) carer!: string | null;
  @Column('text', { nullable: true }) socialService!: string | null;
  @Column('date', { nullable: true }) endedOn!: string | null;
}

@Entity('alert')
export class AlertEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('text') kind!: AlertKind;
  @Column('text') level!: AlertLevel;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('date') startsOn!: string;
  @Column('date', { nullable: true }) endsOn!: string | null;
  @Column('text', { nullable: true }) clearance!: Clearance | null;
}

@Entity('legal_basis')
export class LegalBasisEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('text') orderNumber!: string;
  @Column('text') court!: string;
  @Column('text') kind!: LegalBasisKind;
  @Column('date') imposedOn!: string;
  @Column('date') startsOn!: string;
  @Column('date', { nullable: true }) earliestReleaseOn!: string | null;
  @Column('date', { nullable: true }) conditionalReleaseOn!: string | null;
  @Column('date', { nullable: true }) endsOn!: string | null;
  @Column('date', { nullable: true }) endedEarlyOn!: string | null;
}

@Entity('offence')
export class OffenceEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') legalBasisId!: string;
  @Column('uuid') personId!: string;
  @Column('text', { nullable: true }) nationalCode!: string | null;
  @Column('text') iccsCode!: string;
  @Column('text') label!: string;
  @Column('date', { nullable: true }) committedOn!: string | null;
  @Column('boolean', { default: false }) isAttempted!: boolean;
  @Column('boolean', { default: false }) isIndex!: boolean;
}

@Entity('movement')
export class MovementEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('text') kind!: MovementKind;
  @Column('uuid', { nullable: true }) siteId!: string | null;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text') reason!: MovementReason;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('timestamptz') movedAt!: Date;
  @Column('timestamptz', { nullable: true }) until!: Date | null;
  @Column('uuid', { nullable: true }) legalBasisId!: string | null;
}

@Entity('assignment')
export class AssignmentEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('uuid') userId!: string;
  @Column('text') kind!: 'case-manager' | 'community-officer' | 'key-worker';
  @Column('date') startsOn!: string;
  @Column('date', { nullable: true }) endsOn!: string | null;
  @Column('timestamptz', { nullable: true }) acceptedAt!: Date | null;
}
