import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@throughcare/domain';
import { IdResponse } from '../people';
import { Reads, type JsonText } from '../platform/database/reads';
import { CurrentActor, Requires } from '../platform/http/marks';
import { CompleteDutyDto, DutiesResponse, ExemptDutyDto, SnoozeDutyDto } from './contract/duty.dto';
import { personDuties } from './queries/person-duties';
import { ChangeDuty } from './use-cases/change-duty';

const shown = ({ id, revision }: IdResponse): IdResponse => ({ id, revision });

@ApiTags('Duties')
@Controller()
export class DutiesController {
  constructor(
    private readonly reads: Reads,
    private readonly changeDuty: ChangeDuty,
  ) {}

  @Get('people/:personId/duties')
  @Requires('duties:read')
  @ApiOkResponse({ type: DutiesResponse })
  list(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<JsonText> {
    return this.reads.document(personDuties(actor, personId));
  }

  @Post('duties/:dutyId/completion')
  @Requires('duties:complete')
  @ApiCreatedResponse({ type: IdResponse })
  async complete(
    @CurrentActor() actor: Actor,
    @Param('dutyId', ParseUUIDPipe) dutyId: string,
    @Body() given: CompleteDutyDto,
  ): Promise<IdResponse> {
    return shown(await this.changeDuty.complete(actor, dutyId, given));
  }

  @Post('duties/:dutyId/exemptions')
  @Requires('duties:exempt')
  @ApiCreatedResponse({ type: IdResponse })
  async exempt(
    @CurrentActor() actor: Actor,
    @Param('dutyId', ParseUUIDPipe) dutyId: string,
    @Body() given: ExemptDutyDto,
  ): Promise<IdResponse> {
    return shown(await this.changeDuty.exempt(actor, dutyId, given));
  }

  @Post('duties/:dutyId/snooze')
  @Requires('duties:complete')
  @ApiCreatedResponse({ type: IdResponse })
  async snooze(
    @CurrentActor() actor: Actor,
    @Param('dutyId', ParseUUIDPipe) dutyId: string,
    @Body() given: SnoozeDutyDto,
  ): Promise<IdResponse> {
    return shown(await this.changeDuty.snooze(actor, dutyId, given));
  }
}
