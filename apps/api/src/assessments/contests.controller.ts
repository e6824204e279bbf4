import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@throughcare/domain';
import { IdResponse } from '../people';
import { Reads, type JsonText } from '../platform/database/reads';
import { CurrentActor, Requires } from '../platform/http/marks';
import { PageQuery } from '../platform/http/page';
import { RevisionDto } from './contract/assessment.dto';
import {
  ContestResponse,
  ContestsPage,
  DecideContestDto,
  MakeContestDto,
  ProposeAnswersDto,
  TakeBackContestDto,
} from './contract/contest.dto';
import { openContests, wholeContest } from './queries/contest-json';
import { MakeContest } from './use-cases/make-contest';
import { TakeBackContest } from './use-cases/take-back-contest';
import { ReviewContest } from './use-cases/review-contest';

const shown = ({ id, revision }: IdResponse): IdResponse => ({ id, revision });

@ApiTags('Contests')
@Controller()
export class ContestsController {
  constructor(
    private readonly reads: Reads,
    private readonly makeContest: MakeContest,
    private readonly takeBackContest: TakeBackContest,
    private readonly reviewContest: ReviewContest,
  ) {}

  @Post('assessments/:assessmentId/contests')
  @Requires('contests:record')
  @ApiCreatedResponse({ type: IdResponse })
  async make(
    @CurrentActor() actor: Actor,
    @Param('assessmentId', ParseUUIDPipe) assessmentId: string,
    @Body() given: MakeContestDto,
  ): Promise<IdResponse> {
    return shown(await this.makeContest.execute(actor, assessmentId, given));
  }

  @Get('contests')
  @Requires('contests:review')
  @ApiOkResponse({ type: ContestsPage })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<JsonText> {
    return this.reads.list(openContests(actor, query));
  }

  @Get('contests/:contestId')
  @Requires('assessments:read')
  @ApiOkResponse({ type: ContestResponse })
  read(
    @CurrentActor() actor: Actor,
    @Param('contestId', ParseUUIDPipe) contestId: string,
  ): Promise<JsonText> {
    return this.reads.document(wholeContest(actor, contestId));
  }

  @Post('contests/:contestId/review')
  @Requires('contests:review')
  @ApiCreatedResponse({ type: IdResponse })
  async review(
    @CurrentActor() actor: Actor,
    @Param('contestId', ParseUUIDPipe) contestId: string,
    @Body() given: RevisionDto,
  ): Promise<IdResponse> {
    return shown(await this.reviewContest.begin(actor, contestId, given));
  }

  @Put('contests/:contestId/proposal')
  @Requires('contests:review')
  @ApiOkResponse({ type: IdResponse })
  async propose(
    @CurrentActor() actor: Actor,
    @Param('contestId', ParseUUIDPipe) contestId: string,
    @Body() given: ProposeAnswersDto,
  ): Promise<IdResponse> {
    return shown(await this.reviewContest.propose(actor, contestId, given));
  }

  @Post('contests/:contestId/decision')
  @Requires('contests:review')
  @ApiCreatedResponse({ type: IdResponse })
  async decide(
    @CurrentActor() actor: Actor,
    @Param('contestId', ParseUUIDPipe) contestId: string,
    @Body() given: DecideContestDto,
  ): Promise<IdResponse> {
    return shown(await this.reviewContest.decide(actor, contestId, given));
  }

  @Post('contests/:contestId/taking-back')
  @Requires('contests:record')
  @ApiCreatedResponse({ type: IdResponse })
  async takeBack(
    @CurrentActor() actor: Actor,
    @Param('contestId', ParseUUIDPipe) contestId: string,
    @Body() given: TakeBackContestDto,
  ): Promise<IdResponse> {
    return shown(await this.takeBackContest.execute(actor, contestId, given));
  }
}
