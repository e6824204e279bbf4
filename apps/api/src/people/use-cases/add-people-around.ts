import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isCleared, type Actor } from '@throughcare/domain';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Transactions } from '../../platform/database/transactions';
import { DomainEvents } from '../../platform/events/domain-events';
import { NotFound } from '../../platform/http/not-found';
import type { ContactPersonDto, DependantDto } from '../contract/register-person.dto';
import { ContactPersonEntity, DependantEntity } from '../persistence/person-parts.entity';

/** People around the person: whom to call (NMR-07g), and dependants, which only cleared users may see (NMR-07f, BR-03). */
@Injectable()
export class AddPeopleAround {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly events: DomainEvents,
    private readonly audit: AuditTrail,
  ) {}

  contact(actor: Actor, personId: string, given: ContactPersonDto): Promise<ContactPersonEntity> {
    return this.transactions.run(async () => {
      await this.scope.require(actor, personId);
      const manager = this.transactions.manager;
      const contact = await manager.save(
        manager.create(ContactPersonEntity, { id: randomUUID(), personId, ...given }),
      );
      await this.audit.record(actor, {
        action: 'contact-person.added',
        subject: { kind: 'contact-person', id: contact.id },
        personId,
      });
      await this.events.publish({ kind: 'person.contact-recorded', personId });
      return contact;
    });
  }

  dependant(actor: Actor, personId: string, given: DependantDto): Promise<DependantEntity> {
    if (!isCleared(actor, 'dependants')) throw new NotFound();
    return this.transactions.run(async () => {
      await this.scope.require(actor, personId);
      const manager = this.transactions.manager;
      const dependant = await manager.save(
        manager.create(DependantEntity, { id: randomUUID(), personId, ...given }),
      );
      await this.audit.record(actor, {
        action: 'dependant.added',
        subject: { kind: 'dependant', id: dependant.id },
        personId,
      });
      await this.events.publish({ kind: 'person.dependants-recorded', personId });
      return dependant;
    });
  }
}
