import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refusal, requireBreachable, type Actor, type SetbackRecorded } from '@throughcare/domain';
import { Not } from 'typeorm';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Timeline } from '../../people';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainEvents } from '../../platform/events/domain-events';
import { InvalidInput } from '../../platform/http/invalid-input';
import type { RecordSetbackDto } from '../contract/supervision.dto';
import {
  ConditionEntity,
  SetbackEntity,
  SupervisionEntity,
} from '../persistence/supervision.entity';
import { ManageConditions } from './manage-conditions';

/** A setback as the officer saw it; a condition counts only once it was explained (TR-12.3). */
@Injectable()
export class RecordSetback {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly conditions: ManageConditions,
    private readonly timeline: Timeline,
    private readonly events: DomainEvents,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, personId: string, given: RecordSetbackDto): Promise<SetbackEntity> {
    if (given.happenedOn > this.clock.today())
      throw InvalidInput.field('happenedOn', 'in-the-future', 'This day is still ahead');
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      await this.scope.require(actor, personId);
      const supervision = await manager.findOneBy(SupervisionEntity, {
        personId,
        state: Not('ended'),
      });
      if (!supervision) throw new Refusal('supervision.none-live');
      if (given.conditionId) {
        const condition = await manager.findOneBy(ConditionEntity, {
          id: given.conditionId,
          personId,
        });
        if (!condition)
          throw InvalidInput.field(
            'conditionId',
            'unknown-choice',
            'This is not a condition of this person',
          );
        requireBreachable(await this.conditions.whole(condition), given.happenedOn);
      }
      const setback = await manager.save(
        manager.create(SetbackEntity, {
          id: randomUUID(),
          personId,
          supervisionId: supervision.id,
          conditionId: given.conditionId ?? null,
          kind: given.kind,
          state: 'recorded',
          happenedOn: given.happenedOn,
          officersAccount: given.officersAccount,
          recordedById: actor.userId,
        }),
      );
      await this.audit.record(actor, {
        action: 'setback.recorded',
        subject: { kind: 'setback', id: setback.id },
        personId,
        facts: { setback: given.kind },
      });
      await this.events.publish<SetbackRecorded>({
        kind: 'setback.recorded',
        personId,
        setbackId: setback.id,
        setback: given.kind,
        at: this.clock.now(),
      });
      await this.timeline.note({
        personId,
        kind: 'setback.recorded',
        happenedAt: new Date(`${given.happenedOn}T12:00:00Z`),
        tone: 'setback',
        subject: { kind: 'setback', id: setback.id },
        facts: { setback: given.kind },
      });
      return setback;
    });
  }
}
