import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  Answer,
  AnswerStatus,
  AnswerValue,
  AssessmentContext,
  Score,
} from '@throughcare/assessment';
import type {
  AbandonReason,
  Assessment,
  AssessmentState,
  NeedDomain,
  NeedLevel,
  OverrideReason,
  OverrideState,
  RiskLevel,
  WithdrawReason,
} from '@throughcare/domain';
import { RecordColumns } from '../../platform/database/columns';

export const ASSESSMENT_MOMENTS = [
  'reception',
  'review',
  'before-release',
  'after-event',
  'community',
] as const;
export type AssessmentMoment = (typeof ASSESSMENT_MOMENTS)[number];

@Entity('assessment')
export class AssessmentEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('text') instrumentCode!: string;
  @Column('text') instrumentVersion!: string;
  @Column('text') moment!: AssessmentMoment;
  @Column('text') state!: AssessmentState;
  @Column('uuid') assessorId!: string;
  @Column('uuid', { nullable: true }) countersignerId!: string | null;
  @Column('text') language!: string;
  @Column('date') assessedOn!: string;
  @Column('jsonb') context!: AssessmentContext;
  @Column('jsonb') fit!: unknown;
  @Column('text', { nullable: true }) fitReason!: string | null;
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) signedAt!: Date | null;
  @Column('text', { nullable: true }) returnNote!: string | null;
  @Column('text', { nullable: true }) abandonReason!: AbandonReason | null;
  @Column('text', { nullable: true }) withdrawReason!: WithdrawReason | null;
  /** In words, why it was given up or taken back. */
  @Column('text', { nullable: true }) endedNote!: string | null;
  @Column('jsonb', { nullable: true }) score!: Score | null;
  @Column('text', { nullable: true }) scoredLevel!: RiskLevel | null;
  @Column('text', { nullable: true }) finalLevel!: RiskLevel | null;
  @Column('uuid', { nullable: true }) supersedesId!: string | null;
}

@Entity('assessment_answer')
export class AnswerEntity {
  @PrimaryColumn('uuid') assessmentId!: string;
  @PrimaryColumn('text') itemCode!: string;
  @Column('jsonb', { nullable: true }) value!: AnswerValue;
  @Column('text') status!: AnswerStatus;
  @Column('jsonb') shown!: unknown;
  @Column('text') language!: string;
  @Column('text', { nullable: true }) evidence!: string | null;
  @Column('text', { array: true, default: () => "'{}'" }) sources!: string[];
  @Column('boolean', { default: false }) isPrefilled!: boolean;
  @Column('uuid') answeredBy!: string;
  @Column('timestamptz', { default: () => 'now()' }) answeredAt!: Date;
  @Column('int', { default: 1 }) revision!: number;
}

@Entity('need')
export class NeedEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('uuid') assessmentId!: string;
  @Column('text') domain!: NeedDomain;
  @Column('text') level!: NeedLevel;
  @Column('boolean', { default: false }) isLinkedToOffending!: boolean;
  @Column('boolean', { default: false }) isLinkedToHarm!: boolean;
  @Column('boolean') isPriority!: boolean;
  @Column('text', { nullable: true }) strengths!: string | null;
  @Column('text', { nullable: true }) ownWords!: string | null;
  @Column('text', { default: 'not-asked' }) motivation!: string;
  @Column('text', { array: true, default: () => "'{}'" }) because!: string[];
  @Column('date') foundOn!: string;
  /** The first day on which it is older than its instrument's review interval. */
  @Column('date', { nullable: true }) reviewOn!: string | null;
}

@Entity('override')
export class OverrideEntity extends RecordColumns {
  @Column('uuid') assessmentId!: string;
  @Column('uuid') personId!: string;
  @Column('text') state!: OverrideState;
  @Column('text') scoredLevel!: RiskLevel;
  @Column('text') proposedLevel!: RiskLevel;
  @Column('text') reason!: OverrideReason;
  @Column('text') justification!: string;
  @Column('uuid') proposedById!: string;
  @Column('timestamptz') proposedAt!: Date;
  @Column('uuid', { nullable: true }) decidedById!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('text', { nullable: true }) decisionNote!: string | null;
}

/** Stored answers in the form the engine reads; what was filled in from before counts only once confirmed. */
export function answersOf(rows: readonly AnswerEntity[]): Record<string, Answer> {
  return Object.fromEntries(
    rows
      .filter((row) => !row.isPrefilled)
      .map((row) => [row.itemCode, { value: row.value, status: row.status }]),
  );
}

/** The states of a row, in the form the rules read. */
export function asDomain(row: AssessmentEntity): Assessment {
  return {
    state: row.state,
    assessorId: row.assessorId,
    countersignerId: row.countersignerId ?? undefined,
    corrects: row.supersedesId ?? undefined,
    submittedAt: row.submittedAt ?? undefined,
    signedAt: row.signedAt ?? undefined,
  };
}
