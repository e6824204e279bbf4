import { Injectable } from '@nestjs/common';
import type { Actor } from '@throughcare/domain';
import { QueryFailedError } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Transactions } from '../../platform/database/transactions';
import { ImportBatchEntity } from '../persistence/import-batch.entity';
import type { FootprintEntry } from './footprint';
import { TakeBack, WorkedOnSince } from './take-back';

interface LoadedRow {
  readonly line: number;
  readonly personId: string;
  readonly decidedBy: string | null;
  readonly footprint: readonly FootprintEntry[] | null;
}

const ROWS_AT_ONCE = 100;

/**
 * Takes an import back, the last row first. Only what it made or changed, and only while nobody has worked on it since:
 * such rows stay, and say so.
 */
@Injectable()
export class UndoRows {
  constructor(
    private readonly transactions: Transactions,
    private readonly takeBack: TakeBack,
    private readonly audit: AuditTrail,
  ) {}

  async step(actor: Actor, batch: ImportBatchEntity): Promise<boolean> {
    // Rows of people do not build on one another: a hundred go at once, and one by one where one of them is held.
    const limit = batch.kind === 'people' ? ROWS_AT_ONCE : 1;
    try {
      if (!(await this.undo(actor, batch, limit))) return false;
    } catch (problem) {
      if (!isHeld(problem)) throw problem;
      for (let count = 0; count < limit; count += 1) await this.one(actor, batch);
    }
    return true;
  }

  async kept(batchId: string): Promise<number> {
    const [{ kept }]: [{ kept: number }] = await this.transactions.manager.query(
      `SELECT count(*)::int AS kept FROM import_row WHERE batch_id = $1 AND state = 'loaded'`,
      [batchId],
    );
    return kept;
  }

  private async one(actor: Actor, batch: ImportBatchEntity): Promise<void> {
    try {
      await this.undo(actor, batch, 1);
    } catch (problem) {
      if (!isHeld(problem)) throw problem;
      await this.transactions.manager.query(
        `UPDATE import_row SET faults = '[{"field": null, "code": "worked-on-since"}]'
         WHERE batch_id = $1 AND line_number = (SELECT line_number FROM import_row
           WHERE batch_id = $1 AND state = 'loaded' AND faults = '[]' ORDER BY loaded_order DESC LIMIT 1)`,
        [batch.id],
      );
    }
  }

  /** False when nothing is left to take back. */
  private undo(actor: Actor, batch: ImportBatchEntity, limit: number): Promise<boolean> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const rows: LoadedRow[] = await manager.query(
        `SELECT line_number AS line, person_id AS "personId", decided_by AS "decidedBy", footprint FROM import_row
         WHERE batch_id = $1 AND state = 'loaded' AND faults = '[]' ORDER BY loaded_order DESC LIMIT $2 FOR UPDATE`,
        [batch.id, limit],
      );
      if (rows.length === 0) return false;
      const personIds = [...new Set(rows.map(({ personId }) => personId))];
      await manager.query(`SELECT 1 FROM person WHERE id = ANY($1) ORDER BY id FOR UPDATE`, [
        personIds,
      ]);
      await this.takeBack.execute(
        actor,
        rows.flatMap(({ footprint }) => footprint ?? []),
        rows.flatMap(({ decidedBy }) => (decidedBy ? [decidedBy] : [])),
      );
      await manager.query(
        `UPDATE import_row SET state = 'undone', footprint = NULL WHERE batch_id = $1 AND line_number = ANY($2::int[])`,
        [batch.id, rows.map(({ line }) => line)],
      );
      await this.audit.recordMany(
        actor,
        {
          action: 'import.row-undone',
          subjectKind: 'person',
          facts: { importId: batch.id, kind: batch.kind },
        },
        personIds,
      );
      return true;
    });
  }
}

/** Changed since, or something new refers to it. */
function isHeld(problem: unknown): boolean {
  if (problem instanceof WorkedOnSince) return true;
  if (!(problem instanceof QueryFailedError)) return false;
  const { code } = problem.driverError as { code?: string };
  return code === '23503' || code === '23P01' || code === '23001';
}
