import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@throughcare/domain';
import { Reads, type JsonText } from '../platform/database/reads';
import { CurrentActor, Requires } from '../platform/http/marks';
import { RoundsResponse } from './contract/protocol.response';
import { ScoreHistories } from './contract/score-history.response';
import { personRounds } from './queries/protocol-json';
import { scoreHistories } from './queries/score-history';

@ApiTags('Assessments')
@Controller('people/:personId')
export class PersonRoundsController {
  constructor(private readonly reads: Reads) {}

  @Get('protocol')
  @Requires('assessments:read')
  @ApiOkResponse({ type: RoundsResponse })
  rounds(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<JsonText> {
    return this.reads.document(personRounds(actor, personId));
  }

  @Get('score-histories')
  @Requires('assessments:read')
  @ApiOkResponse({ type: ScoreHistories })
  histories(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<JsonText> {
    return this.reads.document(scoreHistories(actor, personId));
  }
}
