import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@throughcare/domain';
import { IdResponse } from '../people';
import { Clock } from '../platform/clock';
import { Reads, type JsonText } from '../platform/database/reads';
import { CurrentActor, Requires } from '../platform/http/marks';
import {
  CloseGroupDto,
  DefineProgrammeDto,
  ListGroupsQuery,
  ListProgrammesQuery,
  ListSessionsQuery,
  OpenGroupDto,
} from './contract/programme.dto';
import {
  DaySessions,
  GroupPage,
  GroupResponse,
  ProgrammePage,
  ProgrammeResponse,
  RegisterResponse,
} from './contract/programme.response';
import { CallOffSessionDto, GiveCatchUpDto, KeepRegisterDto } from './contract/referral.dto';
import { WaitingListResponse } from './contract/referral.response';
import { groupDocument, sessionRegister } from './queries/group-json';
import {
  groupList,
  programmeCatalogue,
  programmeDocument,
  sessionsOfDay,
} from './queries/programme-json';
import { waitingList } from './queries/waiting-list';
import { CloseGroup } from './use-cases/close-group';
import { CallOffSession } from './use-cases/call-off-session';
import { DefineProgramme } from './use-cases/define-programme';
import { GiveCatchUp } from './use-cases/give-catch-up';
import { KeepRegister } from './use-cases/keep-register';
import { OpenGroup } from './use-cases/open-group';

const shown = ({ id, revision }: IdResponse): IdResponse => ({ id, revision });

@ApiTags('Programmes')
@Controller()
export class ProgrammesController {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly defineProgramme: DefineProgramme,
    private readonly openGroup: OpenGroup,
    private readonly keepRegister: KeepRegister,
    private readonly callOffSession: CallOffSession,
    private readonly closeGroup: CloseGroup,
    private readonly giveCatchUp: GiveCatchUp,
  ) {}

  @Get('programmes')
  @Requires('programmes:read')
  @ApiOkResponse({ type: ProgrammePage })
  catalogue(@Query() query: ListProgrammesQuery): Promise<JsonText> {
    return this.reads.list(programmeCatalogue(query, this.clock.today()));
  }

  @Post('programmes')
  @Requires('programmes:manage')
  @ApiCreatedResponse({ type: IdResponse })
  async define(
    @CurrentActor() actor: Actor,
    @Body() given: DefineProgrammeDto,
  ): Promise<IdResponse> {
    return shown(await this.defineProgramme.execute(actor, given));
  }

  @Get('programmes/:programmeId')
  @Requires('programmes:read')
  @ApiOkResponse({ type: ProgrammeResponse })
  programme(
    @CurrentActor() actor: Actor,
    @Param('programmeId', ParseUUIDPipe) programmeId: string,
  ): Promise<JsonText> {
    return this.reads.document(programmeDocument(actor, programmeId, this.clock.today()));
  }

  @Get('programmes/:programmeId/waiting-list')
  @Requires('referrals:read')
  @ApiOkResponse({ type: WaitingListResponse })
  waiting(
    @CurrentActor() actor: Actor,
    @Param('programmeId', ParseUUIDPipe) programmeId: string,
  ): Promise<JsonText> {
    return this.reads.document(waitingList(actor, programmeId, this.clock.today()));
  }

  @Post('programmes/:programmeId/groups')
  @Requires('groups:manage')
  @ApiCreatedResponse({ type: IdResponse })
  async group(
    @CurrentActor() actor: Actor,
    @Param('programmeId', ParseUUIDPipe) programmeId: string,
    @Body() given: OpenGroupDto,
  ): Promise<IdResponse> {
    return shown(await this.openGroup.execute(actor, programmeId, given));
  }

  @Get('groups')
  @Requires('groups:read')
  @ApiOkResponse({ type: GroupPage })
  groups(@CurrentActor() actor: Actor, @Query() query: ListGroupsQuery): Promise<JsonText> {
    return this.reads.list(groupList(actor, query));
  }

  @Get('groups/:groupId')
  @Requires('groups:read')
  @ApiOkResponse({ type: GroupResponse })
  groupById(
    @CurrentActor() actor: Actor,
    @Param('groupId', ParseUUIDPipe) groupId: string,
  ): Promise<JsonText> {
    return this.reads.document(groupDocument(actor, groupId));
  }

  @Post('groups/:groupId/closure')
  @Requires('groups:manage')
  @ApiCreatedResponse({ type: IdResponse })
  async close(
    @CurrentActor() actor: Actor,
    @Param('groupId', ParseUUIDPipe) groupId: string,
    @Body() given: CloseGroupDto,
  ): Promise<IdResponse> {
    return shown(await this.closeGroup.execute(actor, groupId, given));
  }

  @Get('sessions')
  @Requires('groups:read')
  @ApiOkResponse({ type: DaySessions })
  sessions(@CurrentActor() actor: Actor, @Query() query: ListSessionsQuery): Promise<JsonText> {
    return this.reads.list(
      sessionsOfDay(actor, query.on ?? this.clock.today(), query.all ?? false),
    );
  }

  @Get('sessions/:sessionId/attendance')
  @Requires('groups:read')
  @ApiOkResponse({ type: RegisterResponse })
  register(
    @CurrentActor() actor: Actor,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
  ): Promise<JsonText> {
    return this.reads.document(sessionRegister(actor, sessionId));
  }

  @Put('sessions/:sessionId/attendance')
  @Requires('groups:run')
  @ApiOkResponse({ type: IdResponse })
  async keep(
    @CurrentActor() actor: Actor,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Body() given: KeepRegisterDto,
  ): Promise<IdResponse> {
    return shown(await this.keepRegister.execute(actor, sessionId, given));
  }

  @Post('sessions/:sessionId/catch-ups')
  @Requires('groups:run')
  @ApiCreatedResponse({ type: IdResponse })
  async catchUp(
    @CurrentActor() actor: Actor,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Body() given: GiveCatchUpDto,
  ): Promise<IdResponse> {
    return shown(await this.giveCatchUp.execute(actor, sessionId, given));
  }

  @Post('sessions/:sessionId/cancellation')
  @Requires('groups:run')
  @ApiCreatedResponse({ type: IdResponse })
  async callOff(
    @CurrentActor() actor: Actor,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Body() given: CallOffSessionDto,
  ): Promise<IdResponse> {
    return shown(await this.callOffSession.execute(actor, sessionId, given));
  }
}
