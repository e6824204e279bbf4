import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@throughcare/domain';
import { IdResponse } from '../people';
import { Reads, type JsonText } from '../platform/database/reads';
import { ChoiceField } from '../platform/http/fields';
import { CurrentActor, Requires } from '../platform/http/marks';
import { PageQuery } from '../platform/http/page';
import * as dto from './contract/release.dto';
import { HandoversPage, PersonReleaseResponse, ReleasesPage } from './contract/release.response';
import { handoversFor, personRelease, releasesAhead } from './queries/release-json';
import { HandOver } from './use-cases/hand-over';
import { PrepareRelease } from './use-cases/prepare-release';
import { ReleasePerson } from './use-cases/release-person';

class ReleasesQuery extends PageQuery {
  @ChoiceField(['mine', 'site'], { name: 'ReleasesView', optional: true }) readonly view?:
    'mine' | 'site';
}

const shown = ({ id, revision }: IdResponse): IdResponse => ({ id, revision });

@ApiTags('Release')
@Controller()
export class ReleaseController {
  constructor(
    private readonly reads: Reads,
    private readonly prepareRelease: PrepareRelease,
    private readonly handOver: HandOver,
    private readonly releasePerson: ReleasePerson,
  ) {}

  @Get('releases')
  @Requires('releases:read')
  @ApiOkResponse({ type: ReleasesPage })
  ahead(@CurrentActor() actor: Actor, @Query() query: ReleasesQuery): Promise<JsonText> {
    return this.reads.list(releasesAhead(actor, query.view ?? 'mine', query));
  }

  @Get('people/:personId/release')
  @Requires('releases:read')
  @ApiOkResponse({ type: PersonReleaseResponse })
  read(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<JsonText> {
    return this.reads.document(personRelease(actor, personId));
  }

  @Post('people/:personId/release-checklist')
  @Requires('releases:prepare')
  @HttpCode(204)
  @ApiNoContentResponse()
  begin(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<void> {
    return this.prepareRelease.begin(actor, personId);
  }

  @Post('release-checks/:checkId/moves')
  @Requires('releases:prepare')
  @ApiCreatedResponse({ type: IdResponse })
  async moveCheck(
    @CurrentActor() actor: Actor,
    @Param('checkId', ParseUUIDPipe) id: string,
    @Body() given: dto.MoveCheckDto,
  ): Promise<IdResponse> {
    return shown(await this.prepareRelease.move(actor, id, given));
  }

  @Get('handovers')
  @Requires('handovers:read')
  @ApiOkResponse({ type: HandoversPage })
  handovers(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<JsonText> {
    return this.reads.list(handoversFor(actor, query));
  }

  @Post('people/:personId/handovers')
  @Requires('handovers:offer')
  @ApiCreatedResponse({ type: IdResponse })
  async offer(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) id: string,
    @Body() given: dto.OfferHandoverDto,
  ): Promise<IdResponse> {
    return shown(await this.handOver.offer(actor, id, given));
  }

  @Post('handovers/:handoverId/moves')
  @Requires('handovers:read')
  @ApiCreatedResponse({ type: IdResponse })
  async moveHandover(
    @CurrentActor() actor: Actor,
    @Param('handoverId', ParseUUIDPipe) id: string,
    @Body() given: dto.MoveHandoverDto,
  ): Promise<IdResponse> {
    return shown(await this.handOver.move(actor, id, given));
  }

  @Post('people/:personId/releases')
  @Requires('releases:record')
  @ApiCreatedResponse({ type: IdResponse })
  async release(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) id: string,
    @Body() given: dto.ReleasePersonDto,
  ): Promise<IdResponse> {
    return shown(await this.releasePerson.execute(actor, id, given));
  }
}
