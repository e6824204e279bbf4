import { Column, Entity } from 'typeorm';
import { RecordColumns } from '../../platform/database/columns';

/** That someone was trained in an instrument, and until when that holds. */
@Entity('instrument_training')
export class TrainingEntity extends RecordColumns {
  @Column('uuid') userId!: string;
  @Column('text') instrumentCode!: string;
  @Column('date') trainedOn!: string;
  @Column('date', { nullable: true }) validUntil!: string | null;
  @Column('text', { nullable: true }) certificate!: string | null;
}

/** One time that a version was taken out of use; open while it is not resumed. */
@Entity('instrument_stop')
export class InstrumentStopEntity extends RecordColumns {
  @Column('text') instrumentCode!: string;
  @Column('text') instrumentVersion!: string;
  @Column('text') reason!: string;
  @Column('uuid') stoppedById!: string;
  @Column('timestamptz') stoppedAt!: Date;
  @Column('uuid', { nullable: true }) resumedById!: string | null;
  @Column('timestamptz', { nullable: true }) resumedAt!: Date | null;
  @Column('text', { nullable: true }) resumeReason!: string | null;
}
