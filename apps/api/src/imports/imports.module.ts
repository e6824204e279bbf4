import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleModule } from '../people';
import { ErrorFile } from './error-file/error-file';
import { ImportAccess } from './import-access';
import { ImportsController } from './imports.controller';
import { ImportBatchEntity } from './persistence/import-batch.entity';
import { ImportRows } from './persistence/import-rows';
import { StageRows } from './persistence/stage-rows';
import { ImportColumns } from './queries/import-columns';
import { CheckImport } from './use-cases/check-import';
import { DecideRow } from './use-cases/decide-row';
import { MoveImport } from './use-cases/move-import';
import { UploadImport } from './use-cases/upload-import';
import { CheckRows } from './work/check-rows';
import { CheckSequence } from './work/check-sequence';
import { FindDuplicates } from './work/find-duplicates';
import { FindPeople } from './work/find-people';
import { Footprint } from './work/footprint';
import { ImportWorker } from './work/import-worker';
import { LoadPeople } from './work/load-people';
import { LoadRecords } from './work/load-records';
import { LoadRows } from './work/load-rows';
import { TakeBack } from './work/take-back';
import { UndoRows } from './work/undo-rows';

@Module({
  imports: [PeopleModule, TypeOrmModule.forFeature([ImportBatchEntity])],
  controllers: [ImportsController],
  providers: [
    ImportAccess,
    ImportRows,
    StageRows,
    ImportColumns,
    ErrorFile,
    UploadImport,
    CheckImport,
    DecideRow,
    MoveImport,
    ImportWorker,
    CheckRows,
    FindPeople,
    FindDuplicates,
    CheckSequence,
    LoadRows,
    LoadPeople,
    LoadRecords,
    UndoRows,
    TakeBack,
    Footprint,
  ],
  exports: [UploadImport, CheckImport, MoveImport, ImportColumns, ErrorFile, ImportWorker],
})
export class ImportsModule {}
