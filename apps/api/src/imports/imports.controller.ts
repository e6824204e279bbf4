import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Post,
  Query,
  Req,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '@throughcare/domain';
import type { FastifyRequest } from 'fastify';
import { Reads, type JsonText } from '../platform/database/reads';
import { CurrentActor, Requires } from '../platform/http/marks';
import { PageQuery } from '../platform/http/page';
import {
  CheckImportDto,
  DecideRowDto,
  ErrorFileQuery,
  ImportRowsQuery,
  MoveImportDto,
  UploadImportQuery,
} from './contract/import.dto';
import {
  ImportColumnsResponse,
  ImportMoved,
  ImportResponse,
  ImportRowsPage,
  ImportsPage,
} from './contract/import.response';
import { ErrorFile } from './error-file/error-file';
import { ImportBatchEntity } from './persistence/import-batch.entity';
import { ImportColumns } from './queries/import-columns';
import { importDocument, listImports } from './queries/import-json';
import { importRows } from './queries/import-rows';
import { receiveFile } from './reading/receive-file';
import { CheckImport } from './use-cases/check-import';
import { DecideRow } from './use-cases/decide-row';
import { MoveImport } from './use-cases/move-import';
import { UploadImport } from './use-cases/upload-import';

const UUID = new ParseUUIDPipe();

@ApiTags('Imports')
@Controller('imports')
@Requires('people:import')
export class ImportsController {
  constructor(
    private readonly reads: Reads,
    private readonly columnsOf: ImportColumns,
    private readonly errorFile: ErrorFile,
    private readonly uploadImport: UploadImport,
    private readonly checkImport: CheckImport,
    private readonly decideRow: DecideRow,
    private readonly moveImport: MoveImport,
  ) {}

  @Get()
  @ApiOkResponse({ type: ImportsPage })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<JsonText> {
    return this.reads.list(listImports(actor, query));
  }

  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    description: 'A CSV or XLSX file with a row of headings',
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
  })
  @ApiCreatedResponse({ type: ImportMoved })
  upload(
    @CurrentActor() actor: Actor,
    @Query() { kind, siteId, again }: UploadImportQuery,
    @Req() request: FastifyRequest,
  ): Promise<ImportMoved> {
    return receiveFile(request, async (file) =>
      moved(
        await this.uploadImport.execute(actor, { ...file, kind, siteId, again: again ?? false }),
      ),
    );
  }

  @Get(':importId')
  @ApiOkResponse({ type: ImportResponse })
  read(@CurrentActor() actor: Actor, @Param('importId', UUID) importId: string): Promise<JsonText> {
    return this.reads.document(importDocument(actor, importId));
  }

  @Get(':importId/columns')
  @ApiOkResponse({ type: ImportColumnsResponse })
  columns(
    @CurrentActor() actor: Actor,
    @Param('importId', UUID) importId: string,
  ): Promise<ImportColumnsResponse> {
    return this.columnsOf.execute(actor, importId);
  }

  @Post(':importId/check')
  @ApiCreatedResponse({ type: ImportMoved })
  async check(
    @CurrentActor() actor: Actor,
    @Param('importId', UUID) importId: string,
    @Body() chosen: CheckImportDto,
  ): Promise<ImportMoved> {
    return moved(await this.checkImport.execute(actor, importId, chosen));
  }

  @Get(':importId/rows')
  @ApiOkResponse({ type: ImportRowsPage })
  rows(
    @CurrentActor() actor: Actor,
    @Param('importId', UUID) importId: string,
    @Query() query: ImportRowsQuery,
  ): Promise<JsonText> {
    return this.reads.document(importRows(actor, importId, query));
  }

  @Post(':importId/rows/:line/decision')
  @HttpCode(204)
  decide(
    @CurrentActor() actor: Actor,
    @Param('importId', UUID) importId: string,
    @Param('line', ParseIntPipe) line: number,
    @Body() given: DecideRowDto,
  ): Promise<void> {
    return this.decideRow.execute(actor, importId, line, given);
  }

  @Get(':importId/error-file')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async errors(
    @CurrentActor() actor: Actor,
    @Param('importId', UUID) importId: string,
    @Query() { language }: ErrorFileQuery,
  ): Promise<StreamableFile> {
    const { name, content } = await this.errorFile.execute(actor, importId, language);
    return new StreamableFile(content, {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="to-correct.csv"; filename*=UTF-8''${encodeURIComponent(name)}`,
    });
  }

  @Post(':importId/load')
  @ApiCreatedResponse({ type: ImportMoved })
  async load(
    @CurrentActor() actor: Actor,
    @Param('importId', UUID) importId: string,
    @Body() { revision }: MoveImportDto,
  ): Promise<ImportMoved> {
    return moved(await this.moveImport.load(actor, importId, revision));
  }

  @Post(':importId/undo')
  @ApiCreatedResponse({ type: ImportMoved })
  async undo(
    @CurrentActor() actor: Actor,
    @Param('importId', UUID) importId: string,
    @Body() { revision }: MoveImportDto,
  ): Promise<ImportMoved> {
    return moved(await this.moveImport.undo(actor, importId, revision));
  }

  @Post(':importId/cancel')
  @ApiCreatedResponse({ type: ImportMoved })
  async cancel(
    @CurrentActor() actor: Actor,
    @Param('importId', UUID) importId: string,
    @Body() { revision }: MoveImportDto,
  ): Promise<ImportMoved> {
    return moved(await this.moveImport.cancel(actor, importId, revision));
  }
}

function moved({ id, revision }: ImportBatchEntity): ImportMoved {
  return { id, revision };
}
