export { PlansModule } from './plans.module';
export { CasePlanEntity, GoalEntity, StepEntity } from './persistence/plan.entity';
