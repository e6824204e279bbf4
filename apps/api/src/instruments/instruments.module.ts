import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Drafts } from './drafts';
import { FileToBegin } from './file-to-begin';
import { InstrumentDraftMovesController } from './instrument-draft-moves.controller';
import { InstrumentDraftsController } from './instrument-drafts.controller';
import { Instruments } from './instruments';
import {
  InstrumentVersionEntity,
  InstrumentVersionMoveEntity,
} from './persistence/instrument-version.entity';
import { BeginDraft } from './use-cases/begin-draft';
import { ChangeVersion } from './use-cases/change-version';
import { CheckFile } from './use-cases/check-file';
import { MoveDraft } from './use-cases/move-draft';
import { SaveDraft } from './use-cases/save-draft';
import { WriteMove } from './use-cases/write-move';

/** Global: whoever assesses, decides a policy or trains asks here which instruments there are. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([InstrumentVersionEntity, InstrumentVersionMoveEntity])],
  controllers: [InstrumentDraftsController, InstrumentDraftMovesController],
  providers: [
    Instruments,
    Drafts,
    FileToBegin,
    CheckFile,
    ChangeVersion,
    WriteMove,
    BeginDraft,
    SaveDraft,
    MoveDraft,
  ],
  exports: [Instruments, Drafts],
})
export class InstrumentsModule {}
