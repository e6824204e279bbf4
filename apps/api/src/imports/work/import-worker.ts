import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { importLifecycle, may, type Actor, type ImportMove } from '@throughcare/domain';
import { DataSource } from 'typeorm';
import { ActingUser } from '../../access';
import { AuditTrail } from '../../audit';
import { Transactions } from '../../platform/database/transactions';
import { Logger } from '../../platform/logging/logger';
import { runInContext } from '../../platform/request-context';
import { isOwnSite } from '../import-access';
import { ImportBatchEntity } from '../persistence/import-batch.entity';
import { CheckRows } from './check-rows';
import { LoadRows } from './load-rows';
import { UndoRows } from './undo-rows';

const EVERY_MS = 3_000;
/** What passes when it is tried again: a deadlock, a lost race, a server that restarts. */
const PASSING = /^(40001|40P01|55P03|57P0[123]|08\w{3})$/;
const TRIES = 5;
const BETWEEN_TRIES_MS = 400;

/**
 * Works off imports in the background, a few hundred rows a transaction. What is done is in the rows' own states, so
 * whoever goes on after a crash does exactly what is left; a lease lets one process work on one import.
 */
@Injectable()
export class ImportWorker implements OnApplicationShutdown {
  private readonly id = randomUUID();
  private timer: NodeJS.Timeout | undefined;
  private isStopping = false;
  private isWanted = false;
  private underWay: Promise<void> | undefined;
  private triesInARow = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly users: ActingUser,
    private readonly audit: AuditTrail,
    private readonly logger: Logger,
    private readonly checkRows: CheckRows,
    private readonly loadRows: LoadRows,
    private readonly undoRows: UndoRows,
  ) {}

  /** Goes on with what an earlier process left, now and whenever another one stops. */
  startWorking(): void {
    this.kick();
    this.timer = setInterval(() => this.kick(), EVERY_MS);
    this.timer.unref();
  }

  /** Begins once the change under way is committed. */
  wake(): Promise<void> {
    return this.transactions.runApart(async () => {
      setImmediate(() => this.kick());
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    clearInterval(this.timer);
    await this.underWay;
  }

  private kick(): void {
    this.isWanted = true;
    if (this.underWay || this.isStopping) return;
    this.underWay = this.workOff()
      .catch((problem: unknown) => this.complain(problem))
      .finally(() => {
        this.underWay = undefined;
        if (this.isWanted) this.kick();
      });
  }

  private async workOff(): Promise<void> {
    this.isWanted = false;
    while (!this.isStopping) {
      const batchId = await this.claim();
      if (!batchId) return;
      try {
        await this.carryOn(batchId);
      } finally {
        await this.dataSource.query(
          'DELETE FROM import_lease WHERE batch_id = $1 AND leased_by = $2',
          [batchId, this.id],
        );
      }
    }
  }

  private async carryOn(batchId: string): Promise<void> {
    let hasMore = true;
    while (hasMore && !this.isStopping && (await this.renew(batchId))) {
      const context = { requestId: `import-${batchId}`, statements: 0 };
      hasMore = await runInContext(context, () => this.step(batchId));
    }
  }

  /** One portion of rows; false when the import needs no more work. */
  private async step(batchId: string): Promise<boolean> {
    const batch = await this.dataSource.manager.findOneByOrFail(ImportBatchEntity, { id: batchId });
    const actor = batch.actingUserId ? await this.users.byId(batch.actingUserId) : undefined;
    if (!actor || !may(actor, 'people:import') || !isOwnSite(actor, batch.siteId))
      return this.finish(batchId, actor, 'fail', 'not-permitted');
    const context = { requestId: `import-${batchId}`, actorId: actor.userId, statements: 0 };
    return runInContext(context, () => this.stepAs(actor, batch));
  }

  private async stepAs(actor: Actor, batch: ImportBatchEntity): Promise<boolean> {
    try {
      const hasMore = await this.portion(actor, batch);
      this.triesInARow = 0;
      return hasMore;
    } catch (problem) {
      this.complain(problem);
      if (PASSING.test(String(codeOf(problem))) && this.triesInARow < TRIES) {
        this.triesInARow += 1;
        await pause(BETWEEN_TRIES_MS * this.triesInARow);
        return true;
      }
      this.triesInARow = 0;
      return this.finish(batch.id, actor, 'fail', 'unexpected');
    }
  }

  private async portion(actor: Actor, batch: ImportBatchEntity): Promise<boolean> {
    switch (batch.state) {
      case 'checking':
        return (
          (await this.checkRows.step(actor, batch)) || this.finish(batch.id, actor, 'finish-check')
        );
      case 'loading':
        return (
          (await this.loadRows.step(actor, batch)) || this.finish(batch.id, actor, 'finish-load')
        );
      case 'undoing': {
        if (await this.undoRows.step(actor, batch)) return true;
        const isWhole = (await this.undoRows.kept(batch.id)) === 0;
        return this.finish(batch.id, actor, isWhole ? 'finish-undo' : 'keep-some');
      }
      default:
        return false;
    }
  }

  private finish(
    batchId: string,
    actor: Actor | undefined,
    move: ImportMove,
    failedBecause: string | null = null,
  ): Promise<false> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const batch = await manager.findOneOrFail(ImportBatchEntity, {
        where: { id: batchId },
        lock: { mode: 'pessimistic_write' },
      });
      // Given up meanwhile.
      if (!importLifecycle.can(batch.state, move)) return false as const;
      batch.state = importLifecycle.move(batch.state, move);
      batch.failedBecause = failedBecause;
      const now = new Date();
      if (move === 'finish-check') batch.checkedAt = now;
      if (move === 'finish-load') batch.loadedAt = now;
      if (move === 'finish-undo') batch.undoneAt = now;
      await this.audit.record(actor ?? null, {
        action: `import.${batch.state}`,
        subject: { kind: 'import', id: batchId },
        ...(failedBecause ? { facts: { because: failedBecause } } : {}),
      });
      await manager.save(batch);
      return false as const;
    });
  }

  private async claim(): Promise<string | undefined> {
    const [lease]: { batch_id: string }[] = await this.dataSource.query(
      `INSERT INTO import_lease (batch_id, leased_by, leased_until)
       SELECT b.id, $1, now() + interval '30 seconds' FROM import_batch b LEFT JOIN import_lease l ON l.batch_id = b.id
       WHERE b.state IN ('checking', 'loading', 'undoing') AND (l.batch_id IS NULL OR l.leased_until < now())
       ORDER BY b.updated_at LIMIT 1
       ON CONFLICT (batch_id) DO UPDATE SET leased_by = excluded.leased_by, leased_until = excluded.leased_until
         WHERE import_lease.leased_until < now()
       RETURNING batch_id`,
      [this.id],
    );
    return lease?.batch_id;
  }

  /** False when another process has taken over after a long silence of this one. */
  private async renew(batchId: string): Promise<boolean> {
    const [kept]: [unknown[], number] = await this.dataSource.query(
      `UPDATE import_lease SET leased_until = now() + interval '30 seconds'
       WHERE batch_id = $1 AND leased_by = $2 RETURNING batch_id`,
      [batchId, this.id],
    );
    return kept.length > 0;
  }

  private complain(problem: unknown): void {
    const { name, stack } = problem as { name?: string; stack?: string };
    // The message of a database error may hold what the file says; its stack's first line as well.
    this.logger.error(
      { kind: name, code: codeOf(problem), stack: stack?.split('\n').slice(1, 12).join('\n') },
      'import stopped',
    );
  }
}

function codeOf(problem: unknown): string | undefined {
  const { code, driverError } = problem as { code?: string; driverError?: { code?: string } };
  return driverError?.code ?? code;
}
