import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { editVersion, type Actor } from '@throughcare/domain';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { FileToBegin } from '../file-to-begin';
import type { BeginDraftDto } from '../contract/instrument-draft.dto';
import { InstrumentVersionEntity } from '../persistence/instrument-version.entity';
import { CheckFile } from './check-file';
import { WriteMove } from './write-move';

/** A new version on the desk: blank, after one there is, or from a file somebody brings. Its place is checked at once. */
@Injectable()
export class BeginDraft {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: FileToBegin,
    private readonly check: CheckFile,
    private readonly moves: WriteMove,
  ) {}

  execute(actor: Actor, given: BeginDraftDto): Promise<InstrumentVersionEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const { code, version, file, cases, notes, basedOn, fields } = await this.files.of(given);
      // Two who begin the same version at once come one after the other, and the second is told.
      await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
        `instrument_version ${code}`,
      ]);
      const fault = await this.check.place(code, version);
      if (fault)
        throw InvalidInput.field(
          fields.version,
          fault.code === 'version-taken' ? 'taken' : 'not-newer',
          fault.message,
        );
      const { faults, caseResults } = await this.check.execute({ code, file, cases });
      const { editorIds, state } = editVersion(
        { state: 'draft', authorId: actor.userId, editorIds: [] },
        actor.userId,
      );
      const begun = await manager.save(
        manager.create(InstrumentVersionEntity, {
          id: randomUUID(),
          code,
          version,
          state,
          file: file as unknown as Record<string, unknown>,
          cases,
          notes: [...notes],
          faults: [...faults],
          caseResults: [...caseResults],
          basedOnCode: basedOn?.code ?? null,
          basedOnVersion: basedOn?.version ?? null,
          authorId: actor.userId,
          editorIds: [...editorIds],
          reviewerId: null,
          publishedAt: null,
        }),
      );
      await this.moves.execute(actor, begun, 'begin');
      return begun;
    });
  }
}
