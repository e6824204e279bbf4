import { Column, Entity } from 'typeorm';
import type { ProtocolMoment, SetbackKind } from '@throughcare/domain';
import { RecordColumns } from '../../platform/database/columns';

/** The assessments a protocol asks for at one moment of one person; its clocks are duties that name it. */
@Entity('assessment_round')
export class AssessmentRoundEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('text') moment!: ProtocolMoment;
  /** The movement, supervision, order or setback it began with. */
  @Column('uuid') triggerId!: string;
  @Column('text', { nullable: true }) setback!: SetbackKind | null;
  @Column('timestamptz') beganAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}
