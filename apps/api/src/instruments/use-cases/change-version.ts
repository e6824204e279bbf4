import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions';
import { NotFound } from '../../platform/http/not-found';
import { requireRevision } from '../../platform/http/stale-revision';
import { InstrumentVersionEntity } from '../persistence/instrument-version.entity';

/** The beats every change of a version shares: loaded and locked, the revision you saw, saved. */
@Injectable()
export class ChangeVersion {
  constructor(private readonly transactions: Transactions) {}

  execute(
    id: string,
    given: { readonly revision: number },
    apply: (version: InstrumentVersionEntity) => Promise<void>,
  ): Promise<InstrumentVersionEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const version = await manager.findOne(InstrumentVersionEntity, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!version) throw new NotFound();
      requireRevision(version, given.revision, given, ({ revision, state, file, cases }) => ({
        revision,
        state,
        file,
        cases,
      }));
      await apply(version);
      return manager.save(version);
    });
  }
}
