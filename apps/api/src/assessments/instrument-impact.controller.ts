import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../platform/http/marks';
import { InstrumentImpactResponse } from './contract/instrument-impact.response';
import { PreviewImpact } from './use-cases/preview-impact';

@ApiTags('Instrument studio')
@Controller('instrument-drafts/:draftId/impact')
export class InstrumentImpactController {
  constructor(private readonly previewImpact: PreviewImpact) {}

  @Get()
  @Requires('instruments:review')
  @ApiOkResponse({ type: InstrumentImpactResponse })
  impact(@Param('draftId', ParseUUIDPipe) draftId: string): Promise<InstrumentImpactResponse> {
    return this.previewImpact.execute(draftId);
  }
}
