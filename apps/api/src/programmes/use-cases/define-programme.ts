import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { checkProgramme, intendedMinutes, type Actor, type Programme } from '@throughcare/domain';
import { AuditTrail } from '../../audit';
import { Transactions } from '../../platform/database/transactions';
import type { DefineProgrammeDto } from '../contract/programme.dto';
import { ProgrammeEntity } from '../persistence/programme.entity';

/** Adds a programme to the catalogue, or the next version of one: a changed curriculum never rewrites what people took. */
@Injectable()
export class DefineProgramme {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, given: DefineProgrammeDto): Promise<ProgrammeEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const known = await manager.find(ProgrammeEntity, {
        where: { code: given.code },
        order: { version: 'DESC' },
      });
      const programme = checkProgramme(toDomain(given, (known[0]?.version ?? 0) + 1));
      for (const older of known.filter(({ isOffered }) => isOffered))
        await manager.save(Object.assign(older, { isOffered: false }));
      const entity = manager.create(ProgrammeEntity, {
        id: randomUUID(),
        code: given.code,
        version: programme.version,
        name: given.name,
        summary: given.summary ?? '',
        targetNeeds: given.targetNeeds,
        modules: given.modules,
        intendedMinutes: intendedMinutes(programme),
        groupLeast: given.groupLeast,
        groupMost: given.groupMost,
        eligibility: { ...given.eligibility },
        tags: given.tags ?? [],
        lengthDays: given.lengthDays,
        completionShare: given.completionShare,
        evidenceNote: given.evidenceNote,
        accreditation: given.accreditation ?? null,
        isOffered: true,
      });
      await this.audit.record(actor, {
        action: 'programme.defined',
        subject: { kind: 'programme', id: entity.id },
        facts: { code: given.code, version: programme.version },
      });
      return manager.save(entity);
    });
  }
}

function toDomain(given: DefineProgrammeDto, version: number): Programme {
  return {
    code: given.code,
    version,
    name: given.name,
    targetNeeds: given.targetNeeds,
    modules: given.modules,
    groupSize: { least: given.groupLeast, most: given.groupMost },
    eligibility: given.eligibility ?? {},
    tags: given.tags ?? [],
    lengthDays: given.lengthDays,
    completionShare: given.completionShare,
    evidenceNote: given.evidenceNote,
    ...(given.accreditation ? { accreditation: given.accreditation } : {}),
  };
}
