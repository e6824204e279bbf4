import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@throughcare/domain';
import type { JsonText } from '../platform/database/reads';
import { CurrentActor, Requires } from '../platform/http/marks';
import {
  MetricDefinition,
  MetricFilter,
  MetricPeoplePage,
  MetricPeopleQuery,
  MetricResponse,
} from './contract/insights.dto';
import { ReadMetric } from './read-metric';

@ApiTags('Insights')
@Controller('metrics')
export class InsightsController {
  constructor(private readonly metrics: ReadMetric) {}

  @Get()
  @Requires('insights:read')
  @ApiOkResponse({ type: [MetricDefinition] })
  definitions(): MetricDefinition[] {
    return this.metrics.definitions();
  }

  @Get(':code')
  @Requires('insights:read')
  @ApiOkResponse({ type: MetricResponse })
  read(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() filter: MetricFilter,
  ): Promise<MetricResponse> {
    return this.metrics.read(actor, code, filter);
  }

  @Get(':code/people')
  @Requires('insights:read')
  @ApiOkResponse({ type: MetricPeoplePage })
  people(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() query: MetricPeopleQuery,
  ): Promise<JsonText> {
    return this.metrics.people(actor, code, query);
  }
}
