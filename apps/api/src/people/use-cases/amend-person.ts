import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@throughcare/domain';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainEvents } from '../../platform/events/domain-events';
import { NotFound } from '../../platform/http/not-found';
import { requireRevision } from '../../platform/http/stale-revision';
import type { AmendPersonDto } from '../contract/register-person.dto';
import { nameRows } from '../persistence/person-names';
import { PersonEntity } from '../persistence/person.entity';
import { PersonIdentifierEntity, PersonNameEntity } from '../persistence/person-parts.entity';
import { toDetails } from '../contract/person.response';
import { checkBirth, detailsOf, namesOf } from './register-person';

/** Corrects or completes who a person is; the values before stay in the history. */
@Injectable()
export class AmendPerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly events: DomainEvents,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, personId: string, given: AmendPersonDto): Promise<PersonEntity> {
    checkBirth(given, this.clock.today());
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      await this.scope.require(actor, personId);
      const person = await manager.findOne(PersonEntity, {
        where: { id: personId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!person) throw new NotFound();
      requireRevision(person, given.revision, given, toDetails);
      const before = { ...person };
      Object.assign(person, detailsOf(given));
      await this.replaceNames(personId, given);
      await this.replaceIdentifiers(personId, given);
      const changed = Object.keys(before).filter(
        (key) => before[key as keyof PersonEntity] !== person[key as keyof PersonEntity],
      );
      await this.audit.record(actor, {
        action: 'person.amended',
        subject: { kind: 'person', id: personId },
        personId,
        facts: { changed },
      });
      const saved = await manager.save(person);
      await this.events.publish({ kind: 'person.amended', personId });
      return saved;
    });
  }

  private async replaceNames(personId: string, given: AmendPersonDto): Promise<void> {
    await this.transactions.manager.delete(PersonNameEntity, { personId });
    await this.transactions.manager.insert(PersonNameEntity, nameRows(personId, namesOf(given)));
  }

  private async replaceIdentifiers(personId: string, given: AmendPersonDto): Promise<void> {
    if (!given.identifiers) return;
    const manager = this.transactions.manager;
    await manager.delete(PersonIdentifierEntity, { personId });
    for (const { type, issuer, value } of given.identifiers) {
      await manager.save(
        manager.create(PersonIdentifierEntity, {
          id: randomUUID(),
          personId,
          type,
          issuer: issuer ?? '',
          value,
        }),
      );
    }
  }
}
