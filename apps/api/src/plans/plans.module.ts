import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DutiesModule } from '../duties';
import { PeopleModule } from '../people';
import * as records from './persistence/plan.entity';
import { PlanRecords } from './plan-records';
import { PlansController } from './plans.controller';
import { DraftPlan } from './use-cases/draft-plan';
import { SettlePlan } from './use-cases/settle-plan';
import { WriteGoals } from './use-cases/write-goals';
import { WriteSteps } from './use-cases/write-steps';

@Module({
  imports: [PeopleModule, DutiesModule, TypeOrmModule.forFeature(Object.values(records))],
  controllers: [PlansController],
  providers: [PlanRecords, DraftPlan, WriteGoals, WriteSteps, SettlePlan],
  exports: [WriteSteps],
})
export class PlansModule {}
