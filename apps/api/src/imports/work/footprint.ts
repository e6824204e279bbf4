import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { Transactions } from '../../platform/database/transactions';

/** One row of the database a row of a file has made or changed. */
export interface FootprintEntry {
  readonly table: string;
  readonly id: string;
  /** Of its content right afterwards: a different one means that somebody has worked on it since. */
  readonly print: string;
  /** Where the history keeps what it was before; null when it was made. */
  readonly before: string | null;
}

interface PersonFootprint {
  readonly person_id: string;
  readonly entries: FootprintEntry[];
}

interface PersonTable {
  readonly table: string;
  readonly column: string;
}

/**
 * What a transaction has written about a person, read from the database itself: every table that refers to a person is
 * asked for its rows of this very transaction. Whatever another capability adds in reaction is found without being named.
 */
@Injectable()
export class Footprint {
  private statement: Promise<string> | undefined;

  constructor(private readonly transactions: Transactions) {}

  /** Must be asked before the transaction ends, and outside any savepoint. */
  async of(personIds: readonly string[]): Promise<Map<string, FootprintEntry[]>> {
    const manager = this.transactions.manager;
    const client = (await manager.queryRunner?.connect()) as PoolClient | undefined;
    if (!client) throw new Error('a footprint is that of a transaction');
    const text = await this.sql();
    // Planning some forty tables takes ten times as long as asking them: one plan is kept for each connection.
    await manager.query('SET LOCAL plan_cache_mode = force_generic_plan');
    const { rows } = await client.query<PersonFootprint>({
      name: 'import_footprint',
      text,
      values: [personIds],
    });
    await manager.query('SET LOCAL plan_cache_mode = auto');
    return new Map(rows.map(({ person_id, entries }) => [person_id, entries]));
  }

  private sql(): Promise<string> {
    this.statement ??= this.tables().then(statementOver);
    return this.statement;
  }

  private tables(): Promise<PersonTable[]> {
    return this.transactions.manager.query(
      `SELECT c.conrelid::regclass::text AS "table", a.attname AS "column" FROM pg_constraint c
       JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
       WHERE c.contype = 'f' AND c.confrelid = 'person'::regclass AND c.conrelid <> c.confrelid AND cardinality(c.conkey) = 1
         AND EXISTS (SELECT 1 FROM pg_attribute i WHERE i.attrelid = c.conrelid AND i.attname = 'id' AND i.atttypid = 'uuid'::regtype)
       ORDER BY 1, 2`,
    );
  }
}

function statementOver(tables: readonly PersonTable[]): string {
  const parts = [{ table: 'person', column: 'id' }, ...tables].map(
    ({ table, column }) => `
    SELECT '${table}' AS "table", x.id, x."${column}" AS person_id, row_print(to_jsonb(x)) AS print, before.id AS before
    FROM ${table} x LEFT JOIN LATERAL (SELECT min(h.id) AS id FROM record_history h
      WHERE h.record_id = x.id AND h.xmin = pg_current_xact_id()::xid
        -- What was made and then changed by one transaction was still made by it.
        AND (to_jsonb(x) ->> 'created_at')::timestamptz < now()) before ON true
    WHERE x."${column}" = ANY($1::uuid[]) AND x.xmin = pg_current_xact_id()::xid`,
  );
  return `SELECT f.person_id, json_agg(json_build_object('table', f."table", 'id', f.id, 'print', f.print, 'before', f.before::text)) AS entries
    FROM (${parts.join(' UNION ALL ')}) f GROUP BY f.person_id`;
}
