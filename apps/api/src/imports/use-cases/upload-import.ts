import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refusal, type Actor, type ImportKind } from '@throughcare/domain';
import { AuditTrail } from '../../audit';
import { Transactions } from '../../platform/database/transactions';
import { ImportAccess } from '../import-access';
import { ImportBatchEntity } from '../persistence/import-batch.entity';
import { StageRows } from '../persistence/stage-rows';
import { openFile } from '../reading/open-file';

export interface FileToImport {
  readonly kind: ImportKind;
  readonly siteId: string;
  readonly again: boolean;
  readonly fileName: string;
  readonly content: AsyncIterable<Buffer>;
}

const LONGEST_NAME = 255;

/** Reads a file once into the staging table; nothing of it is kept beside its rows, and nothing at all when it is bad. */
@Injectable()
export class UploadImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: ImportAccess,
    private readonly stage: StageRows,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, file: FileToImport): Promise<ImportBatchEntity> {
    await this.access.requireSite(actor, file.siteId);
    return this.transactions.run(async () => {
      const hash = createHash('sha256');
      const table = await openFile(hashed(file.content, hash));
      const manager = this.transactions.manager;
      const batch = await manager.save(
        manager.create(ImportBatchEntity, {
          id: randomUUID(),
          kind: file.kind,
          siteId: file.siteId,
          fileName: file.fileName.slice(-LONGEST_NAME),
          fileHash: '',
          headings: [...table.headings],
          state: 'uploaded',
          rowCount: 0,
        }),
      );
      batch.rowCount = await this.stage.execute(batch.id, table.rows);
      batch.fileHash = hash.digest('hex');
      if (!file.again) await this.requireNew(batch);
      await this.audit.record(actor, {
        action: 'import.uploaded',
        subject: { kind: 'import', id: batch.id },
        facts: { kind: batch.kind, rows: batch.rowCount },
      });
      return manager.save(batch);
    });
  }

  /** The same file twice makes everyone twice; meant, it is sent with `again`. */
  private async requireNew(batch: ImportBatchEntity): Promise<void> {
    const [earlier]: { id: string; at: Date }[] = await this.transactions.manager.query(
      `SELECT id, created_at AS at FROM import_batch WHERE file_hash = $1 AND site_id = $2 AND kind = $3 AND id <> $4
         AND state NOT IN ('cancelled', 'undone') ORDER BY created_at DESC LIMIT 1`,
      [batch.fileHash, batch.siteId, batch.kind, batch.id],
    );
    if (earlier)
      throw new Refusal('import.same-file', {
        importId: earlier.id,
        on: earlier.at.toISOString().slice(0, 10),
      });
  }
}

async function* hashed(
  content: AsyncIterable<Buffer>,
  hash: { update(chunk: Buffer): unknown },
): AsyncGenerator<Buffer> {
  for await (const chunk of content) {
    hash.update(chunk);
    yield chunk;
  }
}
