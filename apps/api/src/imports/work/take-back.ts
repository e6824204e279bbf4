import { Injectable } from '@nestjs/common';
import type { Actor } from '@throughcare/domain';
import { Transactions } from '../../platform/database/transactions';
import type { FootprintEntry } from './footprint';

/** Somebody has changed what would be taken back. */
export class WorkedOnSince extends Error {
  override readonly name = 'WorkedOnSince';
}

/** Parents after their children; whatever is not named goes first. */
const LAST: readonly string[] = ['legal_basis', 'person'];
const TABLE_NAME = /^[a-z_]+$/;

/** Deletes what was made and restores what was changed, all of it or nothing; the history keeps what goes. */
@Injectable()
export class TakeBack {
  private readonly columns = new Map<string, string[]>();

  constructor(private readonly transactions: Transactions) {}

  async execute(
    actor: Actor,
    entries: readonly FootprintEntry[],
    deciders: readonly string[],
  ): Promise<void> {
    const tables = [...new Set(entries.map(({ table }) => table))].sort(
      (a, b) => LAST.indexOf(a) - LAST.indexOf(b),
    );
    for (const table of tables) {
      if (!TABLE_NAME.test(table)) throw new Error('a footprint names no table');
      await this.requireUntouched(
        table,
        entries.filter((entry) => entry.table === table),
      );
    }
    for (const table of tables) {
      const made = entries.filter((entry) => entry.table === table && entry.before === null);
      if (table === 'person') await this.forgetRuledOut(made, deciders);
      await this.transactions.manager.query(`DELETE FROM ${table} WHERE id = ANY($1::uuid[])`, [
        made.map(({ id }) => id),
      ]);
    }
    for (const table of tables) {
      const changed = entries.filter((entry) => entry.table === table && entry.before !== null);
      for (const { before } of changed) await this.restore(actor, table, before);
    }
  }

  private async requireUntouched(table: string, entries: readonly FootprintEntry[]): Promise<void> {
    const [{ same }]: [{ same: number }] = await this.transactions.manager.query(
      `SELECT count(*)::int AS same FROM ${table} x
       JOIN jsonb_to_recordset($1::jsonb) AS e(id uuid, print text) ON e.id = x.id AND e.print = row_print(to_jsonb(x))`,
      [JSON.stringify(entries)],
    );
    if (same !== entries.length) throw new WorkedOnSince();
  }

  /** «Not the same person», as decided in this import; the same said later by another holds the person. */
  private async forgetRuledOut(
    made: readonly FootprintEntry[],
    deciders: readonly string[],
  ): Promise<void> {
    await this.transactions.manager.query(
      `DELETE FROM different_people WHERE (person_a = ANY($1::uuid[]) OR person_b = ANY($1::uuid[])) AND decided_by = ANY($2::uuid[])`,
      [made.map(({ id }) => id), [...new Set(deciders)]],
    );
  }

  private async restore(actor: Actor, table: string, history: string | null): Promise<void> {
    const columns = await this.columnsOf(table);
    const list = columns.map((column) => `"${column}"`).join(', ');
    const values = columns.map((column) => `was."${column}"`).join(', ');
    await this.transactions.manager.query(
      `UPDATE ${table} x SET (${list}, revision, updated_at, updated_by) = (SELECT ${values}, x.revision + 1, now(), $2::uuid
         FROM jsonb_populate_record(NULL::${table}, h.row_before) AS was)
       FROM record_history h WHERE h.id = $1 AND x.id = h.record_id`,
      [history, actor.userId],
    );
  }

  private async columnsOf(table: string): Promise<string[]> {
    const known = this.columns.get(table);
    if (known) return known;
    const rows: { name: string }[] = await this.transactions.manager.query(
      `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped
         AND attgenerated = '' AND attname NOT IN ('id', 'revision', 'updated_at', 'updated_by')`,
      [table],
    );
    const columns = rows.map(({ name }) => name);
    this.columns.set(table, columns);
    return columns;
  }
}
