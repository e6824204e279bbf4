import { Column, Entity } from 'typeorm';
import type { AnswerStatus, AnswerValue, Score } from '@throughcare/assessment';
import type { ContestOutcome, ContestState, ContestVoice, RiskLevel } from '@throughcare/domain';
import { RecordColumns } from '../../platform/database/columns';

/** Another answer than the one given, and what speaks for it. */
export interface ProposedAnswer {
  readonly item: string;
  readonly value: AnswerValue;
  readonly status: AnswerStatus;
  readonly because: string;
}

@Entity('contest')
export class ContestEntity extends RecordColumns {
  @Column('uuid') assessmentId!: string;
  @Column('uuid') personId!: string;
  @Column('text') state!: ContestState;
  @Column('text') account!: string;
  @Column('text') voice!: ContestVoice;
  @Column('text') language!: string;
  @Column('text', { array: true, default: () => "'{}'" }) items!: string[];
  @Column('date') madeOn!: string;
  @Column('uuid') recordedById!: string;
  @Column('timestamptz') dueAt!: Date;
  @Column('uuid', { nullable: true }) reviewerId!: string | null;
  @Column('timestamptz', { nullable: true }) reviewBeganAt!: Date | null;
  @Column('jsonb', { default: () => "'[]'" }) proposal!: readonly ProposedAnswer[];
  @Column('jsonb', { nullable: true }) proposedScore!: Score | null;
  @Column('text', { nullable: true }) proposedLevel!: RiskLevel | null;
  @Column('text', { nullable: true }) outcome!: ContestOutcome | null;
  @Column('text', { nullable: true }) explanation!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) correctionId!: string | null;
  @Column('text', { nullable: true }) takenBackBecause!: string | null;
}
