import { Injectable } from '@nestjs/common';
import type { Actor } from '@throughcare/domain';
import { AuditTrail } from '../audit';
import { sql } from '../platform/database/sql';
import { Reads } from '../platform/database/reads';
import { NotFound } from '../platform/http/not-found';
import { visiblePeople } from './visible-people';

/** «May you, for this person?», asked by every use case right after it has loaded its record. */
@Injectable()
export class PeopleScope {
  constructor(
    private readonly reads: Reads,
    private readonly audit: AuditTrail,
  ) {}

  /** NotFound unless the person is within the actor's reach; a refusal is kept in the trail. */
  async require(actor: Actor, personId: string): Promise<void> {
    const [found] = await this.reads.rows<{ is_open: boolean }>(
      sql`SELECT ${visiblePeople(actor)} AS is_open FROM person p WHERE p.id = ${personId}::uuid`,
    );
    if (found?.is_open) return;
    if (found) await this.audit.recordApart(actor, { action: 'access.refused', personId });
    throw new NotFound();
  }
}
