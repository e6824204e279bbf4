import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@throughcare/domain';
import { IdResponse } from '../people';
import { Reads, type JsonText } from '../platform/database/reads';
import { ChoiceField } from '../platform/http/fields';
import { CurrentActor, Requires } from '../platform/http/marks';
import { PageQuery } from '../platform/http/page';
import { CommunityResponse, SupervisionPage } from './contract/community.response';
import * as dto from './contract/supervision.dto';
import {
  personCommunity,
  SUPERVISION_VIEWS,
  supervisionList,
  type SupervisionView,
} from './queries/community';
import { AnswerSetback } from './use-cases/answer-setback';
import { RecordSetback } from './use-cases/record-setback';
import { ReconsiderSetback } from './use-cases/reconsider-setback';
import { KeepContact } from './use-cases/keep-contact';
import { ManageConditions } from './use-cases/manage-conditions';
import { RecordLife } from './use-cases/record-life';
import { Supervise } from './use-cases/supervise';

class SupervisionQuery extends PageQuery {
  @ChoiceField(SUPERVISION_VIEWS, { name: 'SupervisionView', optional: true })
  readonly view?: SupervisionView;
}

const shown = ({ id, revision }: IdResponse): IdResponse => ({ id, revision });

@ApiTags('Supervision')
@Controller()
export class SupervisionController {
  constructor(
    private readonly reads: Reads,
    private readonly supervise: Supervise,
    private readonly conditions: ManageConditions,
    private readonly contacts: KeepContact,
    private readonly recordedSetbacks: RecordSetback,
    private readonly setbacks: AnswerSetback,
    private readonly reconsidered: ReconsiderSetback,
    private readonly life: RecordLife,
  ) {}

  @Get('supervisions')
  @Requires('supervision:read')
  @ApiOkResponse({ type: SupervisionPage })
  list(@CurrentActor() actor: Actor, @Query() query: SupervisionQuery): Promise<JsonText> {
    return this.reads.list(supervisionList(actor, query.view ?? 'mine', query));
  }

  @Get('people/:personId/community')
  @Requires('supervision:read')
  @ApiOkResponse({ type: CommunityResponse })
  read(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<JsonText> {
    return this.reads.document(personCommunity(actor, personId));
  }

  @Post('people/:personId/supervisions')
  @Requires('supervision:record')
  @ApiCreatedResponse({ type: IdResponse })
  async begin(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) id: string,
    @Body() given: dto.BeginSupervisionDto,
  ): Promise<IdResponse> {
    return shown(await this.supervise.begin(actor, id, given));
  }

  @Post('supervisions/:supervisionId/level')
  @Requires('supervision:record')
  @ApiCreatedResponse({ type: IdResponse })
  async level(
    @CurrentActor() actor: Actor,
    @Param('supervisionId', ParseUUIDPipe) id: string,
    @Body() given: dto.SetLevelDto,
  ): Promise<IdResponse> {
    return shown(await this.supervise.setLevel(actor, id, given));
  }

  @Post('supervisions/:supervisionId/end')
  @Requires('supervision:record')
  @ApiCreatedResponse({ type: IdResponse })
  async end(
    @CurrentActor() actor: Actor,
    @Param('supervisionId', ParseUUIDPipe) id: string,
    @Body() given: dto.EndSupervisionDto,
  ): Promise<IdResponse> {
    return shown(await this.supervise.end(actor, id, given));
  }

  @Post('supervisions/:supervisionId/conditions')
  @Requires('conditions:manage')
  @ApiCreatedResponse({ type: IdResponse })
  async impose(
    @CurrentActor() actor: Actor,
    @Param('supervisionId', ParseUUIDPipe) id: string,
    @Body() given: dto.ImposeConditionDto,
  ): Promise<IdResponse> {
    return shown(await this.conditions.impose(actor, id, given));
  }

  @Post('conditions/:conditionId/explanations')
  @Requires('conditions:manage')
  @ApiCreatedResponse({ type: IdResponse })
  async explain(
    @CurrentActor() actor: Actor,
    @Param('conditionId', ParseUUIDPipe) id: string,
    @Body() given: dto.ExplainConditionDto,
  ): Promise<IdResponse> {
    return shown(await this.conditions.explain(actor, id, given));
  }

  @Post('conditions/:conditionId/changes')
  @Requires('conditions:manage')
  @ApiCreatedResponse({ type: IdResponse })
  async reword(
    @CurrentActor() actor: Actor,
    @Param('conditionId', ParseUUIDPipe) id: string,
    @Body() given: dto.ChangeConditionDto,
  ): Promise<IdResponse> {
    return shown(await this.conditions.reword(actor, id, given));
  }

  @Post('conditions/:conditionId/end')
  @Requires('conditions:manage')
  @ApiCreatedResponse({ type: IdResponse })
  async endCondition(
    @CurrentActor() actor: Actor,
    @Param('conditionId', ParseUUIDPipe) id: string,
    @Body() given: dto.EndConditionDto,
  ): Promise<IdResponse> {
    return shown(await this.conditions.end(actor, id, given));
  }

  @Post('people/:personId/supervision-contacts')
  @Requires('supervision:record')
  @ApiCreatedResponse({ type: IdResponse })
  async planContact(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) id: string,
    @Body() given: dto.PlanContactDto,
  ): Promise<IdResponse> {
    return shown(await this.contacts.plan(actor, id, given));
  }

  @Post('supervision-contacts/:contactId/moves')
  @Requires('supervision:record')
  @ApiCreatedResponse({ type: IdResponse })
  async moveContact(
    @CurrentActor() actor: Actor,
    @Param('contactId', ParseUUIDPipe) id: string,
    @Body() given: dto.MoveContactDto,
  ): Promise<IdResponse> {
    return shown(await this.contacts.move(actor, id, given));
  }

  @Post('people/:personId/setbacks')
  @Requires('setbacks:record')
  @ApiCreatedResponse({ type: IdResponse })
  async recordSetback(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) id: string,
    @Body() given: dto.RecordSetbackDto,
  ): Promise<IdResponse> {
    return shown(await this.recordedSetbacks.execute(actor, id, given));
  }

  @Post('setbacks/:setbackId/account')
  @Requires('setbacks:record')
  @ApiCreatedResponse({ type: IdResponse })
  async hear(
    @CurrentActor() actor: Actor,
    @Param('setbackId', ParseUUIDPipe) id: string,
    @Body() given: dto.HearAccountDto,
  ): Promise<IdResponse> {
    return shown(await this.setbacks.hear(actor, id, given));
  }

  @Post('setbacks/:setbackId/response')
  @Requires('setbacks:record')
  @ApiCreatedResponse({ type: IdResponse })
  async answer(
    @CurrentActor() actor: Actor,
    @Param('setbackId', ParseUUIDPipe) id: string,
    @Body() given: dto.AnswerSetbackDto,
  ): Promise<IdResponse> {
    return shown(await this.setbacks.answer(actor, id, given));
  }

  @Post('setbacks/:setbackId/appeal')
  @Requires('setbacks:record')
  @ApiCreatedResponse({ type: IdResponse })
  async appeal(
    @CurrentActor() actor: Actor,
    @Param('setbackId', ParseUUIDPipe) id: string,
    @Body() given: dto.AppealSetbackDto,
  ): Promise<IdResponse> {
    return shown(await this.reconsidered.appeal(actor, id, given));
  }

  @Post('setbacks/:setbackId/upholding')
  @Requires('setbacks:decide')
  @ApiCreatedResponse({ type: IdResponse })
  async uphold(
    @CurrentActor() actor: Actor,
    @Param('setbackId', ParseUUIDPipe) id: string,
    @Body() given: dto.UpholdSetbackDto,
  ): Promise<IdResponse> {
    return shown(await this.reconsidered.uphold(actor, id, given));
  }

  @Post('setbacks/:setbackId/withdrawal')
  @Requires('setbacks:record')
  @ApiCreatedResponse({ type: IdResponse })
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('setbackId', ParseUUIDPipe) id: string,
    @Body() given: dto.WithdrawSetbackDto,
  ): Promise<IdResponse> {
    return shown(await this.reconsidered.withdraw(actor, id, given));
  }

  @Post('people/:personId/status-periods')
  @Requires('supervision:record')
  @ApiCreatedResponse({ type: IdResponse })
  async status(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) id: string,
    @Body() given: dto.RecordStatusDto,
  ): Promise<IdResponse> {
    return shown(await this.life.status(actor, id, given));
  }

  @Post('people/:personId/milestones')
  @Requires('supervision:record')
  @ApiCreatedResponse({ type: IdResponse })
  async milestone(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) id: string,
    @Body() given: dto.RecordMilestoneDto,
  ): Promise<IdResponse> {
    return shown(await this.life.milestone(actor, id, given));
  }

  @Post('people/:personId/pathways')
  @Requires('supervision:record')
  @ApiCreatedResponse({ type: IdResponse })
  async openPathway(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) id: string,
    @Body() given: dto.OpenPathwayDto,
  ): Promise<IdResponse> {
    return shown(await this.life.openPathway(actor, id, given));
  }

  @Post('pathways/:pathwayId/moves')
  @Requires('supervision:record')
  @ApiCreatedResponse({ type: IdResponse })
  async movePathway(
    @CurrentActor() actor: Actor,
    @Param('pathwayId', ParseUUIDPipe) id: string,
    @Body() given: dto.MovePathwayDto,
  ): Promise<IdResponse> {
    return shown(await this.life.movePathway(actor, id, given));
  }
}
