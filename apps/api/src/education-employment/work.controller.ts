import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@throughcare/domain';
import { IdResponse } from '../people';
import { Clock } from '../platform/clock';
import { Reads, type JsonText } from '../platform/database/reads';
import { CurrentActor, Requires } from '../platform/http/marks';
import { PageQuery } from '../platform/http/page';
import {
  ChangeEmploymentDto,
  PostVacancyDto,
  RecordEmploymentDto,
  RecordReadinessDto,
} from './contract/learning.dto';
import { VacancyMatches, VacancyPage } from './contract/learning.response';
import { vacancyList } from './queries/learning-json';
import { OfferCourse } from './use-cases/offer-course';
import { PrepareForWork } from './use-cases/prepare-for-work';

const shown = ({ id, revision }: IdResponse): IdResponse => ({ id, revision });

@ApiTags('Learning and work')
@Controller()
export class WorkController {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly work: PrepareForWork,
    private readonly offers: OfferCourse,
  ) {}

  @Put('people/:personId/work-readiness')
  @HttpCode(204)
  @Requires('work:record')
  @ApiNoContentResponse()
  readiness(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() given: RecordReadinessDto,
  ): Promise<void> {
    return this.work.readiness(actor, personId, given);
  }

  @Post('people/:personId/employment')
  @Requires('work:record')
  @ApiCreatedResponse({ type: IdResponse })
  async hire(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() given: RecordEmploymentDto,
  ): Promise<IdResponse> {
    return shown(await this.work.hire(actor, personId, given));
  }

  @Patch('employment/:periodId')
  @Requires('work:record')
  @ApiOkResponse({ type: IdResponse })
  async change(
    @CurrentActor() actor: Actor,
    @Param('periodId', ParseUUIDPipe) periodId: string,
    @Body() given: ChangeEmploymentDto,
  ): Promise<IdResponse> {
    return shown(await this.work.changeJob(actor, periodId, given));
  }

  @Get('people/:personId/vacancy-matches')
  @Requires('work:read')
  @ApiOkResponse({ type: VacancyMatches })
  matches(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<VacancyMatches> {
    return this.work.matches(actor, personId);
  }

  @Get('vacancies')
  @Requires('work:read')
  @ApiOkResponse({ type: VacancyPage })
  vacancies(@Query() query: PageQuery): Promise<JsonText> {
    return this.reads.list(vacancyList(query, this.clock.today()));
  }

  @Post('vacancies')
  @Requires('work:manage')
  @ApiCreatedResponse({ type: IdResponse })
  async post(@CurrentActor() actor: Actor, @Body() given: PostVacancyDto): Promise<IdResponse> {
    return shown(await this.offers.vacancy(actor, given));
  }
}
