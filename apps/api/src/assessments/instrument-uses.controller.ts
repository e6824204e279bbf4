import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Clock } from '../platform/clock';
import { Reads, type JsonText } from '../platform/database/reads';
import { Requires } from '../platform/http/marks';
import { InstrumentUsesResponse } from './contract/instrument-uses.response';
import { Instruments } from './instruments';
import { instrumentUses } from './queries/instrument-uses';

@ApiTags('Instruments')
@Controller('instruments/uses')
export class InstrumentUsesController {
  constructor(
    private readonly instruments: Instruments,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('instruments:manage')
  @ApiOkResponse({ type: InstrumentUsesResponse })
  uses(): Promise<JsonText> {
    return this.reads.document(instrumentUses(this.instruments.all(), this.clock.today()));
  }
}
