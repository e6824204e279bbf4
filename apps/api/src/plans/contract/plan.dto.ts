import {
  GOAL_REMOVAL_REASONS,
  NEED_DOMAINS,
  PERSON_VIEWS,
  PLAN_CLOSE_REASONS,
  STEP_BLOCKERS,
  type GoalMove,
  type GoalRemovalReason,
  type NeedDomain,
  type PersonView,
  type PlanCloseReason,
  type StepBlocker,
  type StepMove,
} from '@throughcare/domain';
import {
  ChoiceField,
  DateField,
  IntegerField,
  TextField,
  TextListField,
  UuidField,
} from '../../platform/http/fields';

export const GOAL_MOVES = [
  'start',
  'hold',
  'resume',
  'achieve',
  'achieve-partly',
  'not-achieve',
  'remove',
] as const satisfies readonly GoalMove[];
export const STEP_MOVES = [
  'start',
  'finish',
  'block',
  'unblock',
  'drop',
  'reopen',
] as const satisfies readonly StepMove[];
const OWNERS = ['person', 'user', 'partner'] as const;

class Revised {
  @IntegerField({ min: 1, description: 'The revision the change was made from' })
  readonly revision!: number;
}

export class SetGoalDto {
  @ChoiceField(NEED_DOMAINS, { name: 'NeedDomain' }) readonly needDomain!: NeedDomain;
  @TextField({ min: 5, max: 500, description: '«I will … so that …»' }) readonly wording!: string;
  @DateField() readonly targetOn!: string;
}

export class ReviseGoalDto extends Revised {
  @TextField({ min: 5, max: 500 }) readonly wording!: string;
  @DateField() readonly targetOn!: string;
}

export class MoveGoalDto extends Revised {
  @ChoiceField(GOAL_MOVES, { name: 'GoalMove' }) readonly move!: GoalMove;
  @ChoiceField(GOAL_REMOVAL_REASONS, { name: 'GoalRemovalReason', optional: true })
  readonly reason?: GoalRemovalReason;
}

export class SetStepDto {
  @TextField({ min: 3, max: 500 }) readonly wording!: string;
  @ChoiceField(OWNERS, { name: 'StepOwnerKind' }) readonly ownerKind!: (typeof OWNERS)[number];
  @UuidField({
    optional: true,
    nullable: true,
    description: 'The user or partner organisation that owns it',
  })
  readonly ownerId?: string | null;
  @DateField() readonly dueOn!: string;
}

export class MoveStepDto extends Revised {
  @ChoiceField(STEP_MOVES, { name: 'StepMove' }) readonly move!: StepMove;
  @ChoiceField(STEP_BLOCKERS, { name: 'StepBlocker', optional: true })
  readonly blocker?: StepBlocker;
}

export class NotNowDto {
  @ChoiceField(NEED_DOMAINS, { name: 'NeedDomain' }) readonly needDomain!: NeedDomain;
  @TextField({ min: 5, max: 500 }) readonly because!: string;
}

export class AgreePlanDto extends Revised {
  @ChoiceField(PERSON_VIEWS, { name: 'PersonView' }) readonly view!: PersonView;
  @TextField({ max: 500, optional: true, nullable: true }) readonly reason?: string | null;
  @TextField({ min: 0, max: 4000, description: 'The person’s own words' })
  readonly ownWords!: string;
  @TextField({ max: 35, description: 'Language they were said in' }) readonly language!: string;
  @DateField() readonly nextReviewOn!: string;
  @TextField({
    max: 4000,
    optional: true,
    nullable: true,
    description: 'How it came to this, in short (TR-13)',
  })
  readonly formulation?: string | null;
}

export class ReviewPlanDto extends Revised {
  @TextListField({ max: 20 }) readonly tookPart!: string[];
  @TextField({ min: 5, max: 4000 }) readonly whatChanged!: string;
  @DateField() readonly nextReviewOn!: string;
}

export class ClosePlanDto extends Revised {
  @ChoiceField(PLAN_CLOSE_REASONS, { name: 'PlanCloseReason' }) readonly reason!: PlanCloseReason;
}
