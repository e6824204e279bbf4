export { PlansModule } from './plans.module';
export { WriteSteps } from './use-cases/write-steps';
export { CasePlanEntity, GoalEntity, StepEntity } from './persistence/plan.entity';
