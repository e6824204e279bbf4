import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@throughcare/domain';
import { Reads, type JsonText } from '../platform/database/reads';
import { CurrentActor, Requires } from '../platform/http/marks';
import { RoundsResponse } from './contract/protocol.response';
import { personRounds } from './queries/protocol-json';

@ApiTags('Assessments')
@Controller('people/:personId/protocol')
export class ProtocolsController {
  constructor(private readonly reads: Reads) {}

  @Get()
  @Requires('assessments:read')
  @ApiOkResponse({ type: RoundsResponse })
  rounds(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<JsonText> {
    return this.reads.document(personRounds(actor, personId));
  }
}
