import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  GoalRemovalReason,
  GoalState,
  NeedDomain,
  PersonView,
  PlanCloseReason,
  PlanState,
  StepBlocker,
  StepState,
} from '@throughcare/domain';
import { RecordColumns } from '../../platform/database/columns';

@Entity('case_plan')
export class CasePlanEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('text') state!: PlanState;
  @Column('int', { default: 1 }) version!: number;
  @Column('uuid') assessmentId!: string;
  @Column('text', { nullable: true }) formulation!: string | null;
  @Column('date', { nullable: true }) agreedOn!: string | null;
  @Column('date', { nullable: true }) nextReviewOn!: string | null;
  @Column('text', { nullable: true }) closeReason!: PlanCloseReason | null;
}

@Entity('plan_goal')
export class GoalEntity extends RecordColumns {
  @Column('uuid') planId!: string;
  @Column('uuid') personId!: string;
  @Column('uuid', { nullable: true }) needId!: string | null;
  @Column('text') needDomain!: NeedDomain;
  @Column('text') wording!: string;
  @Column('date') targetOn!: string;
  @Column('text') state!: GoalState;
  @Column('text', { nullable: true }) removalReason!: GoalRemovalReason | null;
  @Column('int', { default: 0 }) place!: number;
}

@Entity('plan_step')
export class StepEntity extends RecordColumns {
  @Column('uuid') goalId!: string;
  @Column('uuid') planId!: string;
  @Column('uuid') personId!: string;
  @Column('text') wording!: string;
  @Column('text') ownerKind!: 'person' | 'user' | 'partner';
  @Column('uuid', { nullable: true }) ownerUserId!: string | null;
  @Column('uuid', { nullable: true }) ownerPartnerId!: string | null;
  @Column('date') dueOn!: string;
  @Column('text') state!: StepState;
  @Column('text', { nullable: true }) blocker!: StepBlocker | null;
  @Column('date', { nullable: true }) doneOn!: string | null;
  @Column('int', { default: 0 }) place!: number;
}

@Entity('plan_agreement')
export class AgreementEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') planId!: string;
  @Column('uuid') personId!: string;
  @Column('int') planVersion!: number;
  @Column('text') view!: PersonView;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text') ownWords!: string;
  @Column('text') language!: string;
  @Column('date') agreedOn!: string;
  @Column('uuid') recordedBy!: string;
}

@Entity('plan_not_now')
export class NotNowEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') planId!: string;
  @Column('text') needDomain!: NeedDomain;
  @Column('text') because!: string;
  @Column('date') recordedOn!: string;
}

@Entity('plan_review')
export class PlanReviewEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') planId!: string;
  @Column('uuid') personId!: string;
  @Column('date') reviewedOn!: string;
  @Column('text', { array: true }) tookPart!: string[];
  @Column('text') whatChanged!: string;
  @Column('date') nextReviewOn!: string;
  @Column('uuid') recordedBy!: string;
}
