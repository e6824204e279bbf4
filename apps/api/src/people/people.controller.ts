import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@throughcare/domain';
import { personRead } from '../access';
import { Reads, type JsonText } from '../platform/database/reads';
import { CurrentActor, Requires } from '../platform/http/marks';
import { AccessLogResponse, TimelineResponse } from './contract/history.response';
import { HistoryQuery, ListPeopleQuery } from './contract/list-people.dto';
import {
  FileResponse,
  IdResponse,
  PeoplePage,
  PossibleMatchesResponse,
  RegisteredResponse,
} from './contract/person.response';
import { AmendPersonDto, IdentityDto, RegisterPersonDto } from './contract/register-person.dto';
import { listPeople } from './queries/list-people';
import { personAccessLog, personTimeline } from './queries/person-history';
import { file } from './queries/person-json';
import { PossibleMatches } from './queries/possible-matches';
import { AmendPerson } from './use-cases/amend-person';
import { RegisterPerson } from './use-cases/register-person';

@ApiTags('People')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly reads: Reads,
    private readonly matches: PossibleMatches,
    private readonly registerPerson: RegisterPerson,
    private readonly amendPerson: AmendPerson,
  ) {}

  @Get()
  @Requires('people:read')
  @ApiOkResponse({ type: PeoplePage })
  list(@CurrentActor() actor: Actor, @Query() query: ListPeopleQuery): Promise<JsonText> {
    return this.reads.list(listPeople(actor, query));
  }

  @Post('matches')
  @HttpCode(200)
  @Requires('people:register')
  @ApiOkResponse({ type: PossibleMatchesResponse })
  async possibleMatches(
    @CurrentActor() actor: Actor,
    @Body() identity: IdentityDto,
  ): Promise<PossibleMatchesResponse> {
    return {
      matches: (await this.matches.search(actor, identity)).map((match) => ({
        ...match,
        reasons: [...match.reasons],
      })),
    };
  }

  @Post()
  @Requires('people:register')
  @ApiCreatedResponse({ type: RegisteredResponse })
  async register(
    @CurrentActor() actor: Actor,
    @Body() given: RegisterPersonDto,
  ): Promise<RegisteredResponse> {
    const { id, number, revision } = await this.registerPerson.execute(actor, given);
    return { id, number, revision };
  }

  @Get(':personId')
  @Requires('people:read')
  @ApiOkResponse({ type: FileResponse })
  read(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<JsonText> {
    return this.reads.document(personRead(actor, personId, 'person.read', file(actor)));
  }

  @Patch(':personId')
  @Requires('people:amend')
  @ApiOkResponse({ type: IdResponse })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() given: AmendPersonDto,
  ): Promise<IdResponse> {
    const { id, revision } = await this.amendPerson.execute(actor, personId, given);
    return { id, revision };
  }

  @Get(':personId/timeline')
  @Requires('people:read')
  @ApiOkResponse({ type: TimelineResponse })
  timeline(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Query() query: HistoryQuery,
  ): Promise<JsonText> {
    return this.reads.document(personTimeline(actor, personId, query.before));
  }

  @Get(':personId/access-log')
  @Requires('audit:read-own-people')
  @ApiOkResponse({ type: AccessLogResponse })
  accessLog(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Query() query: HistoryQuery,
  ): Promise<JsonText> {
    return this.reads.document(personAccessLog(actor, personId, query.before));
  }
}
