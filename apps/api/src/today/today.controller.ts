import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@throughcare/domain';
import { Clock } from '../platform/clock';
import { Reads, type JsonText } from '../platform/database/reads';
import { CurrentActor, Requires } from '../platform/http/marks';
import { OverviewResponse } from './contract/overview.response';
import { SearchQuery, SearchResponse } from './contract/search.response';
import { ThreadResponse } from './contract/thread.response';
import { TodayQuery, TodayResponse } from './contract/today.response';
import { personOverview } from './queries/person-overview';
import { personThread } from './queries/person-thread';
import { searchOffers } from './queries/search-offers';
import { todayOf } from './queries/today';

/** What a worker reads first: their day, and one person in one look. Reading only; every act belongs to its own capability. */
@ApiTags('Today')
@Controller()
export class TodayController {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @Get('today')
  @Requires('duties:read')
  @ApiOkResponse({ type: TodayResponse })
  today(@CurrentActor() actor: Actor, @Query() query: TodayQuery): Promise<JsonText> {
    return this.reads.list(
      todayOf(
        actor,
        query.view ?? (actor.role === 'supervisor' || actor.role === 'manager' ? 'site' : 'mine'),
        this.clock.now(),
      ),
    );
  }

  @Get('search')
  @Requires('people:read')
  @ApiOkResponse({ type: SearchResponse })
  search(@CurrentActor() actor: Actor, @Query() query: SearchQuery): Promise<JsonText> {
    return this.reads.list(searchOffers(actor, query.words));
  }

  @Get('people/:personId/overview')
  @Requires('people:read')
  @ApiOkResponse({ type: OverviewResponse })
  overview(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<JsonText> {
    return this.reads.document(personOverview(actor, personId));
  }

  @Get('people/:personId/thread')
  @Requires('plans:read')
  @ApiOkResponse({ type: ThreadResponse })
  thread(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<JsonText> {
    return this.reads.document(personThread(actor, personId));
  }
}
