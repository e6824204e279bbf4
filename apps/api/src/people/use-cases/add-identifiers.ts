import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, Identifier } from '@throughcare/domain';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Transactions } from '../../platform/database/transactions';
import { PersonIdentifierEntity } from '../persistence/person-parts.entity';

/** Numbers a person is known by elsewhere, where the file does not have them yet. */
@Injectable()
export class AddIdentifiers {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly audit: AuditTrail,
  ) {}

  /** The ids of those that were new. */
  execute(actor: Actor, personId: string, given: readonly Identifier[]): Promise<string[]> {
    return this.transactions.run(async () => {
      await this.scope.require(actor, personId);
      const manager = this.transactions.manager;
      const known = await manager.findBy(PersonIdentifierEntity, { personId });
      const missing = given
        .filter(
          ({ type, value }) =>
            !known.some(
              (one) => one.type === type && one.value.toUpperCase() === value.toUpperCase(),
            ),
        )
        .map((identifier) =>
          manager.create(PersonIdentifierEntity, { id: randomUUID(), personId, ...identifier }),
        );
      if (missing.length === 0) return [];
      await manager.insert(PersonIdentifierEntity, missing);
      await this.audit.record(actor, {
        action: 'person.identifiers-added',
        subject: { kind: 'person', id: personId },
        personId,
        facts: { types: missing.map(({ type }) => type) },
      });
      return missing.map(({ id }) => id);
    });
  }
}
