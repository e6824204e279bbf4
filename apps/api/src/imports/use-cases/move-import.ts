import { Injectable } from '@nestjs/common';
import { importLifecycle, Refusal, type Actor } from '@throughcare/domain';
import { AuditTrail } from '../../audit';
import { Transactions } from '../../platform/database/transactions';
import { ImportAccess } from '../import-access';
import { ImportBatchEntity } from '../persistence/import-batch.entity';
import { ImportWorker } from '../work/import-worker';

/** Begins to load what is ready, to take back what was loaded, or gives the file up. */
@Injectable()
export class MoveImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: ImportAccess,
    private readonly worker: ImportWorker,
    private readonly audit: AuditTrail,
  ) {}

  load(actor: Actor, importId: string, seen: number): Promise<ImportBatchEntity> {
    return this.begin(actor, importId, seen, 'load', async (batch) => {
      const [{ ready }]: [{ ready: boolean }] = await this.transactions.manager.query(
        `SELECT EXISTS (SELECT 1 FROM import_row WHERE batch_id = $1 AND state = 'ready') AS ready`,
        [batch.id],
      );
      if (!ready) throw new Refusal('import.nothing-ready', {});
    });
  }

  undo(actor: Actor, importId: string, seen: number): Promise<ImportBatchEntity> {
    // Rows an earlier undo had to leave are tried again.
    return this.begin(actor, importId, seen, 'undo', (batch) =>
      this.transactions.manager.query(
        `UPDATE import_row SET faults = '[]' WHERE batch_id = $1 AND state = 'loaded' AND faults <> '[]'`,
        [batch.id],
      ),
    );
  }

  /** The rows go with it: they are no longer needed, and they name people. */
  cancel(actor: Actor, importId: string, seen: number): Promise<ImportBatchEntity> {
    return this.transactions.run(async () => {
      const batch = await this.access.lock(actor, importId, seen);
      batch.state = importLifecycle.move(batch.state, 'cancel');
      const manager = this.transactions.manager;
      const [{ loaded }]: [{ loaded: boolean }] = await manager.query(
        `SELECT EXISTS (SELECT 1 FROM import_row WHERE batch_id = $1 AND state = 'loaded') AS loaded`,
        [importId],
      );
      if (loaded) throw new Refusal('import.undo-first', {});
      batch.failedBecause = null;
      await manager.query('DELETE FROM import_key WHERE batch_id = $1', [importId]);
      await manager.query('DELETE FROM import_row WHERE batch_id = $1', [importId]);
      await this.record(actor, importId, 'import.cancelled');
      return manager.save(batch);
    });
  }

  private begin(
    actor: Actor,
    importId: string,
    seen: number,
    move: 'load' | 'undo',
    prepare: (batch: ImportBatchEntity) => Promise<unknown>,
  ): Promise<ImportBatchEntity> {
    return this.transactions.run(async () => {
      const batch = await this.access.lock(actor, importId, seen);
      batch.state = importLifecycle.move(batch.state, move);
      await prepare(batch);
      batch.actingUserId = actor.userId;
      batch.failedBecause = null;
      await this.record(actor, importId, `import.${move}-begun`);
      await this.worker.wake();
      return this.transactions.manager.save(batch);
    });
  }

  private record(actor: Actor, id: string, action: string): Promise<void> {
    return this.audit.record(actor, { action, subject: { kind: 'import', id } });
  }
}
