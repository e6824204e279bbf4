import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { randomUUID } from 'node:crypto';
import { currentContext, runInContext } from '../request-context';

/**
 * One transaction per use case, joined by whoever is called inside it without being told:
 * repositories, the audit trail and reactions all use `manager`.
 */
@Injectable()
export class Transactions {
  constructor(private readonly dataSource: DataSource) {}

  /** The open transaction's manager, or the plain one outside any. */
  get manager(): EntityManager {
    return currentContext()?.manager ?? this.dataSource.manager;
  }

  /** Runs `work` in a transaction; inside another `run` it joins that one. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    const outer = currentContext();
    if (outer?.manager) return work();
    return this.dataSource.transaction((manager) =>
      runInContext(
        { requestId: outer?.requestId ?? randomUUID(), actorId: outer?.actorId, manager, statements: 0 },
        work,
      ),
    );
  }

  /** A transaction of its own, whatever becomes of the one under way: for what must be kept even when that fails. */
  runApart<Result>(work: () => Promise<Result>): Promise<Result> {
    const outer = currentContext();
    return this.dataSource.transaction((manager) =>
      runInContext(
        { requestId: outer?.requestId ?? randomUUID(), actorId: outer?.actorId, manager, statements: 0 },
        work,
      ),
    );
  }
}
