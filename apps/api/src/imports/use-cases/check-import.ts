import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  headingSet,
  importLifecycle,
  mappingProblems,
  rememberMapping,
  type Actor,
  type ColumnMapping,
  type DateOrder,
  type MappingProblem,
} from '@throughcare/domain';
import { AuditTrail } from '../../audit';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { ImportAccess } from '../import-access';
import { ImportBatchEntity } from '../persistence/import-batch.entity';
import { ImportRows } from '../persistence/import-rows';
import { ImportWorker } from '../work/import-worker';

export interface ColumnsChosen {
  readonly revision: number;
  readonly mapping: ColumnMapping;
  readonly dateOrder?: DateOrder;
}

const WORDS: Readonly<Record<MappingProblem['code'], string>> = {
  required: 'Choose the column of this field',
  'unknown-choice': 'There is no such field',
  'chosen-twice': 'Two columns fill this field',
};

/** Settles what the columns are, remembers it for the next such file, and begins the dry run. */
@Injectable()
export class CheckImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: ImportAccess,
    private readonly rows: ImportRows,
    private readonly worker: ImportWorker,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, importId: string, chosen: ColumnsChosen): Promise<ImportBatchEntity> {
    return this.transactions.run(async () => {
      const batch = await this.access.lock(actor, importId, chosen.revision);
      requireMapping(batch, chosen.mapping);
      batch.state = importLifecycle.move(batch.state, 'check');
      batch.mapping = [...chosen.mapping];
      batch.dateOrder = chosen.dateOrder ?? batch.dateOrder;
      batch.actingUserId = actor.userId;
      batch.failedBecause = null;
      await this.rows.beginAgain(importId);
      await this.remember(actor, batch);
      await this.audit.record(actor, {
        action: 'import.check-begun',
        subject: { kind: 'import', id: importId },
      });
      await this.worker.wake();
      return this.transactions.manager.save(batch);
    });
  }

  private async remember(actor: Actor, batch: ImportBatchEntity): Promise<void> {
    await this.transactions.manager.query(
      `INSERT INTO import_mapping (site_id, kind, heading_set, fields, date_order, used_by) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (site_id, kind, heading_set) DO UPDATE SET fields = excluded.fields, date_order = excluded.date_order,
         used_by = excluded.used_by, used_at = now()`,
      [
        batch.siteId,
        batch.kind,
        headingsKey(batch.headings),
        JSON.stringify(rememberMapping(batch.headings, batch.mapping ?? [])),
        batch.dateOrder,
        actor.userId,
      ],
    );
  }
}

/** Headings may be many and long; an index wants a short key. */
export function headingsKey(headings: readonly string[]): string {
  return createHash('sha256').update(headingSet(headings)).digest('hex');
}

function requireMapping(batch: ImportBatchEntity, mapping: unknown): void {
  const isList =
    Array.isArray(mapping) &&
    mapping.every((field) => field === null || typeof field === 'string') &&
    mapping.length === batch.headings.length;
  if (!isList)
    throw InvalidInput.field(
      'mapping',
      'not-a-list',
      'mapping must name a field or null per column',
      {
        columns: batch.headings.length,
      },
    );
  const problems = mappingProblems(batch.kind, mapping as ColumnMapping);
  if (problems.length > 0)
    throw new InvalidInput(
      problems.map(({ field, code }) => ({
        field: `mapping.${field}`,
        code,
        message: WORDS[code],
      })),
    );
}
