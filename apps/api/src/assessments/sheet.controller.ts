import {
  Controller,
  Get,
  Header,
  Param,
  ParseUUIDPipe,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Refusal, type Actor } from '@throughcare/domain';
import { Instruments } from '../instruments';
import { Clock } from '../platform/clock';
import { Reads } from '../platform/database/reads';
import { Typesetter } from '../platform/documents/typesetter';
import { ChoiceField } from '../platform/http/fields';
import { CurrentActor, Requires } from '../platform/http/marks';
import { sheetRecord } from './queries/sheet-record';
import { sheetData, type SheetRecord } from './sheet/sheet-data';
import { SHEET_TEMPLATE } from './sheet/sheet-template';
import { SHEET_LANGUAGES, type SheetLanguage } from './sheet/sheet-words';

class SheetQuery {
  @ChoiceField(SHEET_LANGUAGES, { name: 'SheetLanguage', description: 'One the person reads' })
  readonly language!: SheetLanguage;
}

const SIGNED: readonly string[] = ['signed', 'superseded'];

/** What is handed to the person: their result in plain words, in a language they read, and how to contest it (NMR-54). */
@ApiTags('Assessments')
@Controller('assessments/:assessmentId/sheet.pdf')
export class SheetController {
  constructor(
    private readonly reads: Reads,
    private readonly instruments: Instruments,
    private readonly typesetter: Typesetter,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('assessments:read')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async sheet(
    @CurrentActor() actor: Actor,
    @Param('assessmentId', ParseUUIDPipe) assessmentId: string,
    @Query() { language }: SheetQuery,
  ): Promise<StreamableFile> {
    const { text } = await this.reads.document(sheetRecord(actor, assessmentId));
    const record = JSON.parse(text) as SheetRecord;
    if (!record.score || !SIGNED.includes(record.state))
      throw new Refusal('assessment.not-signed', { state: record.state });
    const definition = await this.instruments.find(record.instrument, record.version);
    const data = sheetData(
      { ...record, score: record.score },
      definition,
      language,
      this.clock.today(),
    );
    return new StreamableFile(await this.typesetter.pdf(SHEET_TEMPLATE, data), {
      type: 'application/pdf',
      disposition: 'inline; filename="assessment.pdf"',
    });
  }
}
