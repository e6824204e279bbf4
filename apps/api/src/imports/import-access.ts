import { Injectable } from '@nestjs/common';
import { Refusal, may, type Actor } from '@throughcare/domain';
import { AuditTrail } from '../audit';
import { Reads } from '../platform/database/reads';
import { sql } from '../platform/database/sql';
import { Transactions } from '../platform/database/transactions';
import { InvalidInput } from '../platform/http/invalid-input';
import { NotFound } from '../platform/http/not-found';
import { requireRevision } from '../platform/http/stale-revision';
import { ImportBatchEntity } from './persistence/import-batch.entity';

/** «May you, for this site and this import?» and the lock every move of an import begins with. */
@Injectable()
export class ImportAccess {
  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    private readonly audit: AuditTrail,
  ) {}

  /** A site that exists and is one of the actor's; anything else looks the same. */
  async requireSite(actor: Actor, siteId: string): Promise<void> {
    const [site] = await this.reads.rows(sql`SELECT 1 FROM site WHERE id = ${siteId}::uuid`);
    if (!site || !isOwnSite(actor, siteId))
      throw InvalidInput.field('siteId', 'unknown', 'This is not one of your sites');
  }

  /** The import, locked, or NotFound; a stale revision gets both versions. */
  async lock(actor: Actor, importId: string, seen?: number): Promise<ImportBatchEntity> {
    const batch = await this.transactions.manager.findOne(ImportBatchEntity, {
      where: { id: importId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!batch) throw new NotFound();
    if (!isOwnSite(actor, batch.siteId)) {
      await this.audit.recordApart(actor, {
        action: 'access.refused',
        subject: { kind: 'import', id: importId },
      });
      throw new NotFound();
    }
    if (seen !== undefined)
      requireRevision(batch, seen, { revision: seen }, ({ state, revision }) => ({
        state,
        revision,
      }));
    return batch;
  }

  /** Whoever compares people must be allowed to read them. */
  requireReader(actor: Actor): void {
    if (!may(actor, 'people:read')) throw new Refusal('import.review-needs-reader', {});
  }
}

export function isOwnSite(actor: Actor, siteId: string): boolean {
  return actor.scope === 'all' || actor.siteIds.includes(siteId);
}
