import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@throughcare/domain';
import { IdResponse } from '../people';
import { Reads, type JsonText } from '../platform/database/reads';
import { CurrentActor, Requires } from '../platform/http/marks';
import {
  AgreePlanDto,
  ClosePlanDto,
  MoveGoalDto,
  MoveStepDto,
  NotNowDto,
  ReviewPlanDto,
  ReviseGoalDto,
  SetGoalDto,
  SetStepDto,
} from './contract/plan.dto';
import { PersonPlanResponse } from './contract/plan.response';
import { personPlan } from './queries/person-plan';
import { DraftPlan } from './use-cases/draft-plan';
import { SettlePlan } from './use-cases/settle-plan';
import { WriteGoals } from './use-cases/write-goals';
import { WriteSteps } from './use-cases/write-steps';

const shown = ({ id, revision }: IdResponse): IdResponse => ({ id, revision });

@ApiTags('Plans')
@Controller()
export class PlansController {
  constructor(
    private readonly reads: Reads,
    private readonly draftPlan: DraftPlan,
    private readonly goals: WriteGoals,
    private readonly steps: WriteSteps,
    private readonly settle: SettlePlan,
  ) {}

  @Get('people/:personId/plan')
  @Requires('plans:read')
  @ApiOkResponse({ type: PersonPlanResponse })
  read(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<JsonText> {
    return this.reads.document(personPlan(actor, personId));
  }

  @Post('people/:personId/plans')
  @Requires('plans:draft')
  @ApiCreatedResponse({ type: IdResponse })
  async draft(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<IdResponse> {
    return shown(await this.draftPlan.execute(actor, personId));
  }

  @Post('plans/:planId/goals')
  @Requires('plans:draft')
  @ApiCreatedResponse({ type: IdResponse })
  async setGoal(
    @CurrentActor() actor: Actor,
    @Param('planId', ParseUUIDPipe) planId: string,
    @Body() given: SetGoalDto,
  ): Promise<IdResponse> {
    return shown(await this.goals.set(actor, planId, given));
  }

  @Patch('goals/:goalId')
  @Requires('plans:draft')
  @ApiOkResponse({ type: IdResponse })
  async reviseGoal(
    @CurrentActor() actor: Actor,
    @Param('goalId', ParseUUIDPipe) goalId: string,
    @Body() given: ReviseGoalDto,
  ): Promise<IdResponse> {
    return shown(await this.goals.revise(actor, goalId, given));
  }

  @Post('goals/:goalId/moves')
  @Requires('plans:draft')
  @ApiCreatedResponse({ type: IdResponse })
  async moveGoal(
    @CurrentActor() actor: Actor,
    @Param('goalId', ParseUUIDPipe) goalId: string,
    @Body() given: MoveGoalDto,
  ): Promise<IdResponse> {
    return shown(await this.goals.move(actor, goalId, given));
  }

  @Post('goals/:goalId/steps')
  @Requires('plans:draft')
  @ApiCreatedResponse({ type: IdResponse })
  async setStep(
    @CurrentActor() actor: Actor,
    @Param('goalId', ParseUUIDPipe) goalId: string,
    @Body() given: SetStepDto,
  ): Promise<IdResponse> {
    return shown(await this.steps.set(actor, goalId, given));
  }

  @Post('steps/:stepId/moves')
  @Requires('plans:draft')
  @ApiCreatedResponse({ type: IdResponse })
  async moveStep(
    @CurrentActor() actor: Actor,
    @Param('stepId', ParseUUIDPipe) stepId: string,
    @Body() given: MoveStepDto,
  ): Promise<IdResponse> {
    return shown(await this.steps.move(actor, stepId, given));
  }

  @Post('plans/:planId/not-now')
  @Requires('plans:draft')
  @HttpCode(204)
  @ApiNoContentResponse()
  notNow(
    @CurrentActor() actor: Actor,
    @Param('planId', ParseUUIDPipe) planId: string,
    @Body() given: NotNowDto,
  ): Promise<void> {
    return this.goals.notNow(actor, planId, given);
  }

  @Post('plans/:planId/agreement')
  @Requires('plans:agree')
  @ApiCreatedResponse({ type: IdResponse })
  async agree(
    @CurrentActor() actor: Actor,
    @Param('planId', ParseUUIDPipe) planId: string,
    @Body() given: AgreePlanDto,
  ): Promise<IdResponse> {
    return shown(await this.settle.agree(actor, planId, given));
  }

  @Post('plans/:planId/reviews')
  @Requires('plans:review')
  @ApiCreatedResponse({ type: IdResponse })
  async review(
    @CurrentActor() actor: Actor,
    @Param('planId', ParseUUIDPipe) planId: string,
    @Body() given: ReviewPlanDto,
  ): Promise<IdResponse> {
    return shown(await this.settle.review(actor, planId, given));
  }

  @Post('plans/:planId/closure')
  @Requires('plans:agree')
  @ApiCreatedResponse({ type: IdResponse })
  async close(
    @CurrentActor() actor: Actor,
    @Param('planId', ParseUUIDPipe) planId: string,
    @Body() given: ClosePlanDto,
  ): Promise<IdResponse> {
    return shown(await this.settle.close(actor, planId, given));
  }
}
