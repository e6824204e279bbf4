import { Shown } from '../../platform/http/fields';

export class StepOwnerResponse {
  @Shown() kind!: string;
  @Shown({ type: String, format: 'uuid', nullable: true }) id!: string | null;
  @Shown({ type: String, nullable: true }) name!: string | null;
}

export class StepResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() wording!: string;
  @Shown({ type: StepOwnerResponse }) owner!: StepOwnerResponse;
  @Shown({ format: 'date' }) dueOn!: string;
  @Shown() state!: string;
  @Shown({ type: String, nullable: true }) blocker!: string | null;
  @Shown({ type: String, format: 'date', nullable: true }) doneOn!: string | null;
  @Shown({ type: 'integer' }) revision!: number;
}

export class GoalResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() needDomain!: string;
  @Shown({ type: String, format: 'uuid', nullable: true }) needId!: string | null;
  @Shown() wording!: string;
  @Shown({ format: 'date' }) targetOn!: string;
  @Shown() state!: string;
  @Shown({ type: String, nullable: true }) removalReason!: string | null;
  @Shown({ type: [StepResponse] }) steps!: StepResponse[];
  @Shown({ type: 'integer' }) revision!: number;
}

export class AgreementResponse {
  @Shown({ type: 'integer' }) planVersion!: number;
  @Shown() view!: string;
  @Shown({ type: String, nullable: true }) reason!: string | null;
  @Shown() ownWords!: string;
  @Shown() language!: string;
  @Shown({ format: 'date' }) agreedOn!: string;
  @Shown({ type: String, nullable: true }) recordedBy!: string | null;
}

export class NotNowResponse {
  @Shown() needDomain!: string;
  @Shown() because!: string;
  @Shown({ format: 'date' }) recordedOn!: string;
}

export class PlanReviewResponse {
  @Shown({ format: 'date' }) reviewedOn!: string;
  @Shown({ type: [String] }) tookPart!: string[];
  @Shown() whatChanged!: string;
  @Shown({ format: 'date' }) nextReviewOn!: string;
}

export class PlanResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() state!: string;
  @Shown({ type: 'integer' }) version!: number;
  @Shown({ format: 'uuid' }) assessmentId!: string;
  @Shown({ type: String, nullable: true }) formulation!: string | null;
  @Shown({ type: String, format: 'date', nullable: true }) agreedOn!: string | null;
  @Shown({ type: String, format: 'date', nullable: true }) nextReviewOn!: string | null;
  @Shown({ type: String, nullable: true }) closeReason!: string | null;
  @Shown({ type: [GoalResponse] }) goals!: GoalResponse[];
  @Shown({ type: [NotNowResponse] }) notNow!: NotNowResponse[];
  @Shown({ type: [AgreementResponse] }) agreements!: AgreementResponse[];
  @Shown({ type: [PlanReviewResponse] }) reviews!: PlanReviewResponse[];
  @Shown({ type: 'integer' }) revision!: number;
}

export class PlanNeedResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() domain!: string;
  @Shown() level!: string;
  @Shown() isPriority!: boolean;
  @Shown() isLinkedToOffending!: boolean;
  @Shown({ type: String, nullable: true }) ownWords!: string | null;
  @Shown({ type: String, nullable: true }) strengths!: string | null;
}

export class PersonPlanResponse {
  @Shown({
    type: PlanResponse,
    nullable: true,
    description: 'The live plan, else the last closed one, else null',
  })
  plan!: PlanResponse | null;
  @Shown({ type: [PlanNeedResponse] }) needs!: PlanNeedResponse[];
  @Shown({
    type: [String],
    description: 'Priority needs without a goal or a «not now, because» (PLN-2)',
  })
  unanswered!: string[];
}
