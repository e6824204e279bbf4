import { Injectable } from '@nestjs/common';
import type {
  ImportDecision,
  ImportFault,
  ImportRowState,
  MatchVerdict,
  RowValues,
} from '@throughcare/domain';
import { Transactions } from '../../platform/database/transactions';

/** Who, or what, a row may be already: someone on file, a record of theirs, or an earlier row of the file. */
export interface RowMatch {
  readonly kind: 'person' | 'order' | 'movement' | 'row';
  readonly id: string | null;
  readonly line: number | null;
  readonly score: number;
  readonly verdict: MatchVerdict;
  readonly reasons: readonly { readonly reason: string; readonly points: number }[];
}

export interface ImportRow {
  readonly line: number;
  readonly cells: readonly string[] | null;
  readonly state: ImportRowState;
  readonly values: RowValues | null;
  readonly faults: readonly ImportFault[];
  readonly matches: readonly RowMatch[];
  readonly decision: ImportDecision | null;
  readonly sameAsId: string | null;
  readonly sameAsLine: number | null;
  readonly decidedBy: string | null;
  readonly personId: string | null;
  readonly recordId: string | null;
}

/** What a check or a load finds out about a row; columns left out stay as they are. */
export interface RowOutcome {
  readonly line: number;
  readonly state: ImportRowState;
  readonly values?: RowValues;
  readonly faults?: readonly ImportFault[];
  readonly matches?: readonly RowMatch[];
  readonly personId?: string | null;
  readonly happenedAt?: string | null;
}

/** Earlier rows looked at for one key. */
const MEETINGS = 40;

const COLUMNS = `line_number AS line, cells, state, "values", faults, matches, decision, same_as_id AS "sameAsId",
  same_as_line AS "sameAsLine", decided_by AS "decidedBy", person_id AS "personId", record_id AS "recordId"`;

/** The staged rows of one import; hundreds at a time, so that memory does not grow with the file. */
@Injectable()
export class ImportRows {
  constructor(private readonly transactions: Transactions) {}

  next(batchId: string, state: ImportRowState, limit: number): Promise<ImportRow[]> {
    return this.transactions.manager.query(
      `SELECT ${COLUMNS} FROM import_row WHERE batch_id = $1 AND state = $2 ORDER BY line_number LIMIT $3 FOR UPDATE`,
      [batchId, state, limit],
    );
  }

  /** Movements are loaded as they happened, whatever their order in the file. */
  async nextInTime(batchId: string): Promise<ImportRow | undefined> {
    const [row]: ImportRow[] = await this.transactions.manager.query(
      `SELECT ${COLUMNS} FROM import_row WHERE batch_id = $1 AND state = 'ready'
       ORDER BY happened_at NULLS FIRST, line_number LIMIT 1 FOR UPDATE`,
      [batchId],
    );
    return row;
  }

  async lock(batchId: string, line: number): Promise<ImportRow | undefined> {
    const [row]: ImportRow[] = await this.transactions.manager.query(
      `SELECT ${COLUMNS} FROM import_row WHERE batch_id = $1 AND line_number = $2 FOR UPDATE`,
      [batchId, line],
    );
    return row;
  }

  async settle(batchId: string, outcomes: readonly RowOutcome[]): Promise<void> {
    if (outcomes.length === 0) return;
    await this.transactions.manager.query(
      `UPDATE import_row r SET state = o.state, "values" = coalesce(o."values", r."values"),
         faults = coalesce(o.faults, r.faults), matches = coalesce(o.matches, r.matches),
         person_id = coalesce(o."personId", r.person_id),
         happened_at = coalesce(o."happenedAt", r.happened_at)
       FROM jsonb_to_recordset($2::jsonb) AS o(line int, state text, "values" jsonb, faults jsonb, matches jsonb,
         "personId" uuid, "happenedAt" timestamptz)
       WHERE r.batch_id = $1 AND r.line_number = o.line`,
      [batchId, JSON.stringify(outcomes)],
    );
  }

  /** The row's own words go: from now on the record says it. */
  async markLoaded(
    batchId: string,
    loaded: readonly {
      readonly line: number;
      readonly personId: string;
      readonly recordId: string;
      readonly footprint: unknown;
    }[],
  ): Promise<void> {
    if (loaded.length === 0) return;
    await this.transactions.manager.query(
      `UPDATE import_row r SET state = 'loaded', cells = NULL, "values" = NULL, faults = '[]',
         person_id = o."personId", record_id = o."recordId", footprint = o.footprint, loaded_order = o.at
       FROM (SELECT l.*, nextval('import_loaded_order') AS at FROM jsonb_to_recordset($2::jsonb)
         AS l(line int, "personId" uuid, "recordId" uuid, footprint jsonb) ORDER BY l.line) o
       WHERE r.batch_id = $1 AND r.line_number = o.line`,
      [batchId, JSON.stringify(loaded)],
    );
  }

  /** The keys of these rows, and which earlier rows share one; a few for each key, the first ones. */
  async meet(
    batchId: string,
    keys: readonly { readonly line: number; readonly key: string }[],
  ): Promise<{ readonly line: number; readonly earlier: number; readonly values: RowValues }[]> {
    const manager = this.transactions.manager;
    await manager.query(
      `INSERT INTO import_key (batch_id, key, line_number) SELECT $1, s.key, s.line
       FROM jsonb_to_recordset($2::jsonb) AS s(line int, key text) ON CONFLICT DO NOTHING`,
      [batchId, JSON.stringify(keys)],
    );
    return manager.query(
      `SELECT pair.line, pair.earlier, r."values" FROM (
         SELECT DISTINCT s.line, e.line_number AS earlier FROM jsonb_to_recordset($2::jsonb) AS s(line int, key text)
         CROSS JOIN LATERAL (SELECT k.line_number FROM import_key k WHERE k.batch_id = $1 AND k.key = s.key
           AND k.line_number < s.line ORDER BY k.line_number LIMIT ${MEETINGS}) e) pair
       JOIN import_row r ON r.batch_id = $1 AND r.line_number = pair.earlier AND r.state IN ('ready', 'review')`,
      [batchId, JSON.stringify(keys)],
    );
  }

  /** Begins the check afresh: what was decided belongs to the columns chosen before. */
  async beginAgain(batchId: string): Promise<void> {
    await this.forgetKeys(batchId);
    await this.transactions.manager.query(
      `UPDATE import_row SET state = 'waiting', "values" = NULL, faults = '[]', matches = '[]', decision = NULL,
         decided_by = NULL, same_as_id = NULL, same_as_line = NULL, person_id = NULL, happened_at = NULL
       WHERE batch_id = $1 AND state NOT IN ('waiting', 'loaded', 'undone')`,
      [batchId],
    );
  }

  async forgetKeys(batchId: string): Promise<void> {
    await this.transactions.manager.query('DELETE FROM import_key WHERE batch_id = $1', [batchId]);
  }
}
