import { Injectable } from '@nestjs/common';
import { editVersion, type Actor } from '@throughcare/domain';
import { AuditTrail } from '../../audit';
import { InvalidInput } from '../../platform/http/invalid-input';
import type { SaveDraftDto } from '../contract/instrument-draft.dto';
import { requireSize } from '../file-to-begin';
import { asVersion, type InstrumentVersionEntity } from '../persistence/instrument-version.entity';
import { ChangeVersion } from './change-version';
import { CheckFile } from './check-file';

const NO_PLACE = new Set(['version-taken', 'version-not-newer']);

/** Keeps a draft as it is, faults and all, so that nothing typed is lost; what is wrong is said beside it. */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly change: ChangeVersion,
    private readonly check: CheckFile,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, id: string, given: SaveDraftDto): Promise<InstrumentVersionEntity> {
    requireSize(given.file, 'file');
    requireSize(given.cases, 'cases');
    return this.change.execute(id, given, async (version) => {
      const edited = editVersion(asVersion(version), actor.userId);
      if (given.file['code'] !== version.code)
        throw InvalidInput.field('file.code', 'fixed', 'The code of an instrument stays', {
          code: version.code,
        });
      const cases = given.cases.map(({ name, asOf, answers, expected }) => ({
        name,
        ...(asOf ? { asOf } : {}),
        answers,
        expected,
      }));
      const { faults, caseResults } = await this.check.execute({
        id,
        code: version.code,
        file: given.file,
        cases,
      });
      // A version that has no place is kept in the file only, and is a fault until it has one.
      const isPlaced = !faults.some(({ code, at }) => NO_PLACE.has(code) || at === '/version');
      Object.assign(version, {
        file: given.file,
        cases,
        faults,
        caseResults,
        editorIds: [...edited.editorIds],
        ...(isPlaced ? { version: String(given.file['version']) } : {}),
      });
      await this.audit.record(actor, {
        action: 'instrument-version.changed',
        subject: { kind: 'instrument-version', id },
        facts: { instrument: version.code, version: version.version },
      });
    });
  }
}
