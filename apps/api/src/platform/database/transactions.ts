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
    if (currentContext()?.manager) return work();
    const afterwards: (() => Promise<void>)[] = [];
    try {
      return await this.begin(work, afterwards);
    } finally {
      for (const rest of afterwards) await this.begin(rest, []);
    }
  }

  /**
   * Keeps what `work` writes even when the transaction under way is rolled back: in one of its own, after that one has
   * ended. A second connection while the first is held would let a few refused requests use up the pool.
   */
  async runApart(work: () => Promise<void>): Promise<void> {
    const outer = currentContext();
    if (outer?.manager && outer.afterwards) outer.afterwards.push(work);
    else await this.begin(work, []);
  }

  private begin<Result>(
    work: () => Promise<Result>,
    afterwards: (() => Promise<void>)[],
  ): Promise<Result> {
    const outer = currentContext();
    return this.dataSource.transaction((manager) =>
      runInContext(
        {
          requestId: outer?.requestId ?? randomUUID(),
          actorId: outer?.actorId,
          manager,
          statements: 0,
          afterwards,
        },
        work,
      ),
    );
  }
}
