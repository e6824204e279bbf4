import { Column, Entity } from 'typeorm';
import type { DutyKind } from '@throughcare/domain';
import { RecordColumns } from '../../platform/database/columns';

@Entity('duty')
export class DutyEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('text') kind!: DutyKind;
  @Column('text') rule!: string;
  @Column('text') triggerKind!: string;
  @Column('uuid', { nullable: true }) triggerId!: string | null;
  @Column('timestamptz') triggeredAt!: Date;
  @Column('timestamptz') dueAt!: Date;
  @Column('timestamptz') originalDueAt!: Date;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  @Column('uuid', { nullable: true }) doneBy!: string | null;
  @Column('timestamptz', { nullable: true }) cancelledAt!: Date | null;
  @Column('text', { nullable: true }) cancelledReason!: string | null;
  @Column('text') ownerRole!: string;
  @Column('uuid', { nullable: true }) ownerId!: string | null;
  @Column('date', { nullable: true }) snoozedUntil!: string | null;
  @Column('text', { nullable: true }) snoozeReason!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  /** The assessment it asks for, and the first day on which one counts. */
  @Column('text', { nullable: true }) instrumentCode!: string | null;
  @Column('date', { nullable: true }) opensOn!: string | null;
  @Column('uuid', { nullable: true }) roundId!: string | null;
}

@Entity('duty_exemption')
export class DutyExemptionEntity extends RecordColumns {
  @Column('uuid') dutyId!: string;
  @Column('timestamptz') dueBefore!: Date;
  @Column('timestamptz') dueAfter!: Date;
  @Column('text') reason!: string;
}
