import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@throughcare/domain';
import { IdResponse } from '../people';
import { Clock } from '../platform/clock';
import { Reads, type JsonText } from '../platform/database/reads';
import { ChoiceField, IntegerField, TextField } from '../platform/http/fields';
import { CurrentActor, Requires } from '../platform/http/marks';
import { PageQuery } from '../platform/http/page';
import {
  AbandonAssessmentDto,
  AnswerDto,
  DecideOverrideDto,
  ProposeOverrideDto,
  ReturnAssessmentDto,
  RevisionDto,
  StartAssessmentDto,
  WithdrawAssessmentDto,
} from './contract/assessment.dto';
import {
  AssessmentResponse,
  AssessmentsPage,
  DraftAnswersResponse,
  FitResponse,
  NeedsResponse,
  SavedAnswerResponse,
} from './contract/assessment.response';
import {
  assessmentWork,
  needProfile,
  personAssessments,
  wholeAssessment,
  WORK_LISTS,
  type WorkList,
} from './queries/assessment-json';
import { draftAnswers } from './queries/draft-answers';
import { AnswerItem } from './use-cases/answer-item';
import { MoveAssessment } from './use-cases/move-assessment';
import { OverrideLevel } from './use-cases/override-level';
import { StartAssessment } from './use-cases/start-assessment';
import { SubmitAssessment } from './use-cases/submit-assessment';

class WorkListQuery extends PageQuery {
  @ChoiceField(WORK_LISTS, { name: 'AssessmentWorkList' }) readonly list!: WorkList;
}

class DraftVersionQuery {
  @IntegerField({ description: 'The version already shown; 0 for none' }) readonly version!: number;
}

class FitQuery {
  @TextField({ max: 60 }) readonly instrument!: string;
  @TextField({ max: 20, optional: true }) readonly version?: string;
}

const shown = ({ id, revision }: IdResponse): IdResponse => ({ id, revision });

@ApiTags('Assessments')
@Controller()
export class AssessmentsController {
  constructor(
    private readonly reads: Reads,
    private readonly startAssessment: StartAssessment,
    private readonly answerItem: AnswerItem,
    private readonly submitAssessment: SubmitAssessment,
    private readonly moveAssessment: MoveAssessment,
    private readonly overrideLevel: OverrideLevel,
    private readonly clock: Clock,
  ) {}

  @Get('people/:personId/assessments')
  @Requires('assessments:read')
  @ApiOkResponse({ type: AssessmentsPage })
  list(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<JsonText> {
    return this.reads.document(personAssessments(actor, personId, this.clock.today()));
  }

  @Get('people/:personId/assessments/fit')
  @Requires('assessments:conduct')
  @ApiOkResponse({ type: FitResponse })
  fit(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Query() query: FitQuery,
  ) {
    return this.startAssessment.fit(actor, personId, query.instrument, query.version);
  }

  @Get('people/:personId/needs')
  @Requires('assessments:read')
  @ApiOkResponse({ type: NeedsResponse })
  needs(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<JsonText> {
    return this.reads.document(needProfile(actor, personId));
  }

  @Post('people/:personId/assessments')
  @Requires('assessments:conduct')
  @ApiCreatedResponse({ type: IdResponse })
  async start(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() given: StartAssessmentDto,
  ): Promise<IdResponse> {
    return shown(await this.startAssessment.execute(actor, personId, given));
  }

  @Get('assessments')
  @Requires('assessments:read')
  @ApiOkResponse({ type: AssessmentsPage })
  work(@CurrentActor() actor: Actor, @Query() query: WorkListQuery): Promise<JsonText> {
    return this.reads.list(assessmentWork(actor, query.list, query, this.clock.today()));
  }

  @Get('assessments/:assessmentId')
  @Requires('assessments:read')
  @ApiOkResponse({ type: AssessmentResponse })
  async read(
    @CurrentActor() actor: Actor,
    @Param('assessmentId', ParseUUIDPipe) assessmentId: string,
  ): Promise<JsonText> {
    return this.reads.document(wholeAssessment(actor, assessmentId));
  }

  @Get('assessments/:assessmentId/answers')
  @Requires('assessments:conduct')
  @ApiOkResponse({ type: DraftAnswersResponse })
  answers(
    @CurrentActor() actor: Actor,
    @Param('assessmentId', ParseUUIDPipe) assessmentId: string,
    @Query() query: DraftVersionQuery,
  ): Promise<JsonText> {
    return this.reads.document(draftAnswers(actor, assessmentId, query.version));
  }

  @Put('assessments/:assessmentId/answers/:item')
  @Requires('assessments:conduct')
  @ApiOkResponse({ type: SavedAnswerResponse })
  answer(
    @CurrentActor() actor: Actor,
    @Param('assessmentId', ParseUUIDPipe) assessmentId: string,
    @Param('item') item: string,
    @Body() given: AnswerDto,
  ): Promise<SavedAnswerResponse> {
    return this.answerItem.execute(actor, assessmentId, item, given);
  }

  @Post('assessments/:assessmentId/submission')
  @Requires('assessments:sign')
  @ApiCreatedResponse({ type: IdResponse })
  async submit(
    @CurrentActor() actor: Actor,
    @Param('assessmentId', ParseUUIDPipe) id: string,
    @Body() given: RevisionDto,
  ): Promise<IdResponse> {
    return shown(await this.submitAssessment.execute(actor, id, given));
  }

  @Post('assessments/:assessmentId/countersignature')
  @Requires('assessments:countersign')
  @ApiCreatedResponse({ type: IdResponse })
  async countersign(
    @CurrentActor() actor: Actor,
    @Param('assessmentId', ParseUUIDPipe) id: string,
    @Body() given: RevisionDto,
  ): Promise<IdResponse> {
    return shown(await this.moveAssessment.countersign(actor, id, given));
  }

  @Post('assessments/:assessmentId/return')
  @Requires('assessments:countersign')
  @ApiCreatedResponse({ type: IdResponse })
  async return(
    @CurrentActor() actor: Actor,
    @Param('assessmentId', ParseUUIDPipe) id: string,
    @Body() given: ReturnAssessmentDto,
  ): Promise<IdResponse> {
    return shown(await this.moveAssessment.return(actor, id, given));
  }

  @Post('assessments/:assessmentId/reopening')
  @Requires('assessments:conduct')
  @ApiCreatedResponse({ type: IdResponse })
  async reopen(
    @CurrentActor() actor: Actor,
    @Param('assessmentId', ParseUUIDPipe) id: string,
    @Body() given: RevisionDto,
  ): Promise<IdResponse> {
    return shown(await this.moveAssessment.reopen(actor, id, given));
  }

  @Post('assessments/:assessmentId/abandonment')
  @Requires('assessments:conduct')
  @ApiCreatedResponse({ type: IdResponse })
  async abandon(
    @CurrentActor() actor: Actor,
    @Param('assessmentId', ParseUUIDPipe) id: string,
    @Body() given: AbandonAssessmentDto,
  ): Promise<IdResponse> {
    return shown(await this.moveAssessment.abandon(actor, id, given));
  }

  @Post('assessments/:assessmentId/withdrawal')
  @Requires('assessments:withdraw')
  @ApiCreatedResponse({ type: IdResponse })
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('assessmentId', ParseUUIDPipe) id: string,
    @Body() given: WithdrawAssessmentDto,
  ): Promise<IdResponse> {
    return shown(await this.moveAssessment.withdraw(actor, id, given));
  }

  @Post('assessments/:assessmentId/overrides')
  @Requires('overrides:propose')
  @ApiCreatedResponse({ type: IdResponse })
  async propose(
    @CurrentActor() actor: Actor,
    @Param('assessmentId', ParseUUIDPipe) id: string,
    @Body() given: ProposeOverrideDto,
  ): Promise<IdResponse> {
    return shown(await this.overrideLevel.propose(actor, id, given));
  }

  @Post('overrides/:overrideId/decision')
  @Requires('overrides:decide')
  @ApiCreatedResponse({ type: IdResponse })
  async decide(
    @CurrentActor() actor: Actor,
    @Param('overrideId', ParseUUIDPipe) id: string,
    @Body() given: DecideOverrideDto,
  ): Promise<IdResponse> {
    return shown(await this.overrideLevel.decide(actor, id, given));
  }
}
