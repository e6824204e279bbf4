import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface AuditVerdict {
  readonly isWhole: boolean;
  readonly batches: number;
  readonly rows: number;
  /** Rows written since the last batch: their own hashes are checked, their order is not yet sealed. */
  readonly unsealedRows: number;
  /** Id of the first row whose content no longer matches its hash. */
  readonly firstBrokenRow: string | null;
  /** Number of the first batch whose hash no longer covers its rows and the batch before. */
  readonly firstBrokenBatch: number | null;
}

/** Recomputes every hash from the content; the answer names the first place where the trail was touched. */
@Injectable()
export class VerifyAuditTrail {
  constructor(private readonly dataSource: DataSource) {}

  async execute(): Promise<AuditVerdict> {
    const [row]: AuditVerdict[] = await this.dataSource.query(`
      WITH broken_row AS (
        SELECT min(e.id) AS id FROM audit_entry e WHERE e.content_hash IS DISTINCT FROM audit_content_hash(e)
      ), chain AS (
        SELECT s.batch, s.batch_hash, s.row_count, s.previous_hash,
          lag(s.batch_hash) OVER (ORDER BY s.batch) AS hash_before,
          lag(s.to_tx) OVER (ORDER BY s.batch) AS tx_before, s.from_tx, s.to_tx
        FROM audit_seal s
      ), broken_batch AS (
        SELECT min(c.batch) AS batch FROM chain c
        CROSS JOIN LATERAL audit_batch_digest(c.from_tx, c.to_tx, c.previous_hash) d
        WHERE d.batch_hash IS DISTINCT FROM c.batch_hash OR d.row_count <> c.row_count
          OR (c.hash_before IS NOT NULL AND c.hash_before <> c.previous_hash)
          OR (c.tx_before IS NOT NULL AND c.tx_before <> c.from_tx)
      )
      SELECT (SELECT count(*)::int FROM audit_seal) AS "batches",
        (SELECT count(*)::int FROM audit_entry) AS "rows",
        (SELECT count(*)::int FROM audit_entry e
          WHERE e.tx >= coalesce((SELECT s.to_tx FROM audit_seal s ORDER BY s.batch DESC LIMIT 1), '0'::xid8)) AS "unsealedRows",
        (SELECT id::text FROM broken_row) AS "firstBrokenRow",
        (SELECT batch FROM broken_batch) AS "firstBrokenBatch",
        ((SELECT id FROM broken_row) IS NULL AND (SELECT batch FROM broken_batch) IS NULL) AS "isWhole"`);
    if (!row) throw new Error('the audit trail gave no verdict');
    return row;
  }
}
