import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { moveContact, Refusal, type Actor } from '@throughcare/domain';
import { Not } from 'typeorm';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Duties } from '../../duties';
import { Timeline } from '../../people';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { NotFound } from '../../platform/http/not-found';
import { requireRevision } from '../../platform/http/stale-revision';
import type { MoveContactDto, PlanContactDto } from '../contract/supervision.dto';
import { ContactEntity, SupervisionEntity } from '../persistence/supervision.entity';

/** Meetings and calls: planned, then kept, tried or missed with or without a good reason. */
@Injectable()
export class KeepContact {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly duties: Duties,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  plan(actor: Actor, personId: string, given: PlanContactDto): Promise<ContactEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      await this.scope.require(actor, personId);
      const supervision = await manager.findOneBy(SupervisionEntity, {
        personId,
        state: Not('ended'),
      });
      if (!supervision) throw new Refusal('supervision.none-live');
      const contact = await manager.save(
        manager.create(ContactEntity, {
          id: randomUUID(),
          personId,
          supervisionId: supervision.id,
          officerId: actor.userId,
          type: given.type,
          method: given.method,
          place: given.place,
          plannedAt: new Date(given.plannedAt),
          state: 'planned',
          note: given.note ?? null,
        }),
      );
      await this.audit.record(actor, {
        action: 'contact.planned',
        subject: { kind: 'contact', id: contact.id },
        personId,
      });
      return contact;
    });
  }

  move(actor: Actor, contactId: string, given: MoveContactDto): Promise<ContactEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const contact = await manager.findOne(ContactEntity, {
        where: { id: contactId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!contact) throw new NotFound();
      const { personId } = contact;
      await this.scope.require(actor, personId);
      requireRevision(contact, given.revision, given, ({ revision, state }) => ({
        revision,
        state,
      }));
      if (given.move !== 'cancel' && contact.plannedAt > this.clock.now()) {
        throw InvalidInput.field(
          'move',
          'in-the-future',
          'This contact lies ahead: record it when its time has come, or cancel it',
        );
      }
      const moved = moveContact(
        {
          type: contact.type,
          method: contact.method,
          place: contact.place,
          plannedOn: contact.plannedAt.toISOString().slice(0, 10),
          state: contact.state,
        },
        given.move,
        given.reason,
      );
      Object.assign(contact, {
        state: moved.state,
        missedReason: moved.state === 'missed-acceptable' ? (given.reason ?? null) : null,
        note: given.note ?? contact.note,
      });
      if (contact.state === 'attended' && contact.type === 'direct') {
        await this.duties.complete(personId, 'first-contact', contact.plannedAt);
        await this.duties.complete(personId, 'contact', contact.plannedAt);
      }
      await this.audit.record(actor, {
        action: `contact.${contact.state}`,
        subject: { kind: 'contact', id: contactId },
        personId,
      });
      if (contact.state !== 'cancelled') {
        await this.timeline.note({
          personId,
          kind: `contact.${contact.state}`,
          happenedAt: contact.plannedAt,
          subject: { kind: 'contact', id: contactId },
          facts: { place: contact.place, method: contact.method },
        });
      }
      return manager.save(contact);
    });
  }
}
