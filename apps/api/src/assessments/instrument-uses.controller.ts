import { Controller, Get } from '@nestjs/common';
import { builtInInstruments } from '@throughcare/assessment/registry';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Clock } from '../platform/clock';
import { Reads, type JsonText } from '../platform/database/reads';
import { Requires } from '../platform/http/marks';
import { InstrumentUsesResponse } from './contract/instrument-uses.response';
import { instrumentUses } from './queries/instrument-uses';

@ApiTags('Instruments')
@Controller('instruments/uses')
export class InstrumentUsesController {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('instruments:manage')
  @ApiOkResponse({ type: InstrumentUsesResponse })
  uses(): Promise<JsonText> {
    return this.reads.document(instrumentUses(builtInInstruments, this.clock.today()));
  }
}
