import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  completeDuty,
  exemptDuty,
  type Actor,
  type Duty,
  type ExemptionReason,
} from '@throughcare/domain';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Timeline } from '../../people';
import { Policies } from '../../policies';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { NotFound } from '../../platform/http/not-found';
import { requireRevision } from '../../platform/http/stale-revision';
import type { CompleteDutyDto, ExemptDutyDto, SnoozeDutyDto } from '../contract/duty.dto';
import { DutyEntity, DutyExemptionEntity } from '../persistence/duty.entity';

/** Between the reason and the words about it. */
const NOTE = ': ';

/** What a worker may do with a clock: say it is done, look at it later, or (a supervisor) move it with a reason. */
@Injectable()
export class ChangeDuty {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly timeline: Timeline,
    private readonly policies: Policies,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  complete(actor: Actor, dutyId: string, given: CompleteDutyDto): Promise<DutyEntity> {
    const doneAt = given.doneAt ? new Date(given.doneAt) : this.clock.now();
    if (doneAt > this.clock.now())
      throw InvalidInput.field('doneAt', 'in-the-future', 'This has not happened yet');
    return this.change(actor, dutyId, given, 'duty.completed', async (duty) => {
      if (doneAt < duty.triggeredAt) {
        throw InvalidInput.field('doneAt', 'before-start', 'This is before the clock began', {
          after: duty.triggeredAt.toISOString(),
        });
      }
      const done = completeDuty(toDomain(duty), actor.userId, doneAt);
      Object.assign(duty, {
        doneAt: done.doneAt,
        doneBy: actor.userId,
        note: given.note ?? duty.note,
      });
      await this.timeline.note({
        personId: duty.personId,
        kind: 'duty.completed',
        happenedAt: doneAt,
        subject: { kind: 'duty', id: duty.id },
        facts: { duty: duty.kind, rule: duty.rule },
      });
    });
  }

  exempt(actor: Actor, dutyId: string, given: ExemptDutyDto): Promise<DutyEntity> {
    return this.change(actor, dutyId, given, 'duty.exempted', async (duty) => {
      const now = this.clock.now();
      const manager = this.transactions.manager;
      const before = await manager.findBy(DutyExemptionEntity, { dutyId });
      const moved = exemptDuty(
        toDomain(duty, before),
        { ...given, changedById: actor.userId, changedAt: now },
        await this.policies.inForce('duty-exemptions'),
      );
      await manager.save(
        manager.create(DutyExemptionEntity, {
          id: randomUUID(),
          dutyId,
          dueBefore: duty.dueAt,
          dueAfter: moved.dueAt,
          reason: `${given.reason}${NOTE}${given.note}`,
        }),
      );
      duty.dueAt = moved.dueAt;
    });
  }

  snooze(actor: Actor, dutyId: string, given: SnoozeDutyDto): Promise<DutyEntity> {
    if (given.until <= this.clock.today())
      throw InvalidInput.field('until', 'in-the-past', 'Choose a later day');
    return this.change(actor, dutyId, given, 'duty.snoozed', async (duty) => {
      Object.assign(duty, { snoozedUntil: given.until, snoozeReason: given.reason });
    });
  }

  private change(
    actor: Actor,
    dutyId: string,
    given: { readonly revision: number },
    action: string,
    apply: (duty: DutyEntity) => Promise<void>,
  ): Promise<DutyEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const duty = await manager.findOne(DutyEntity, {
        where: { id: dutyId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!duty) throw new NotFound();
      await this.scope.require(actor, duty.personId);
      requireRevision(duty, given.revision, given, (stored) => ({
        revision: stored.revision,
        dueAt: stored.dueAt,
        doneAt: stored.doneAt,
        note: stored.note,
      }));
      await apply(duty);
      await this.audit.record(actor, {
        action,
        subject: { kind: 'duty', id: dutyId },
        personId: duty.personId,
        facts: { duty: duty.kind },
      });
      return manager.save(duty);
    });
  }
}

function toDomain(row: DutyEntity, exemptions: readonly DutyExemptionEntity[] = []): Duty {
  const state = row.doneAt ? 'done' : row.cancelledAt ? 'cancelled' : 'open';
  return {
    kind: row.kind,
    rule: row.rule,
    state,
    dueAt: row.dueAt,
    originalDueAt: row.originalDueAt,
    changes: exemptions.map((one) => ({
      reason: (one.reason.split(NOTE)[0] ?? 'other') as ExemptionReason,
      note: one.reason,
      fromDueAt: one.dueBefore,
      toDueAt: one.dueAfter,
      changedById: one.createdBy ?? '',
      changedAt: one.createdAt,
    })),
  };
}
