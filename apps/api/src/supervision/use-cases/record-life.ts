import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  closePathway,
  milestonesReached,
  pathwayLifecycle,
  recordStatus,
  Refusal,
  type Actor,
  type StatusPeriod,
} from '@throughcare/domain';
import { IsNull, Not } from 'typeorm';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Timeline } from '../../people';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { NotFound } from '../../platform/http/not-found';
import { requireRevision } from '../../platform/http/stale-revision';
import type {
  MovePathwayDto,
  OpenPathwayDto,
  RecordMilestoneDto,
  RecordStatusDto,
} from '../contract/supervision.dto';
import {
  MilestoneEntity,
  PathwayEntity,
  StatusPeriodEntity,
} from '../persistence/supervision.entity';

/** What a person's days stand on: home, work, learning, care; milestones follow from it by rule. */
@Injectable()
export class RecordLife {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  status(actor: Actor, personId: string, given: RecordStatusDto): Promise<StatusPeriodEntity> {
    const today = this.clock.today();
    if (given.fromOn > today)
      throw InvalidInput.field('fromOn', 'in-the-future', 'This day is still ahead');
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      await this.scope.require(actor, personId);
      const known = await manager.findBy(StatusPeriodEntity, { personId });
      const next: StatusPeriod = {
        area: given.area,
        value: given.value,
        fromOn: given.fromOn,
        source: given.source,
        confirmedOn: today,
      };
      recordStatus(known.map(asDomain), next);
      await manager.update(
        StatusPeriodEntity,
        { personId, area: given.area, toOn: IsNull() },
        { toOn: given.fromOn },
      );
      const period = await manager.save(
        manager.create(StatusPeriodEntity, {
          id: randomUUID(),
          personId,
          ...given,
          detail: given.detail ?? null,
          confirmedOn: today,
        }),
      );
      await this.audit.record(actor, {
        action: 'status.recorded',
        subject: { kind: 'status-period', id: period.id },
        personId,
        facts: { area: given.area, value: given.value },
      });
      await this.timeline.note({
        personId,
        kind: 'status.recorded',
        happenedAt: new Date(`${given.fromOn}T12:00:00Z`),
        subject: { kind: 'status-period', id: period.id },
        facts: { area: given.area, value: given.value, source: given.source },
      });
      await this.celebrate(personId, today);
      return period;
    });
  }

  milestone(actor: Actor, personId: string, given: RecordMilestoneDto): Promise<MilestoneEntity> {
    if (given.reachedOn > this.clock.today())
      throw InvalidInput.field('reachedOn', 'in-the-future', 'This day is still ahead');
    return this.transactions.run(async () => {
      await this.scope.require(actor, personId);
      const milestone = await this.keep(personId, given.kind, given.reachedOn, given.note ?? null);
      await this.audit.record(actor, {
        action: 'milestone.reached',
        subject: { kind: 'milestone', id: milestone.id },
        personId,
        facts: { milestone: given.kind },
      });
      return milestone;
    });
  }

  openPathway(actor: Actor, personId: string, given: OpenPathwayDto): Promise<PathwayEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      await this.scope.require(actor, personId);
      if (
        await manager.existsBy(PathwayEntity, {
          personId,
          needDomain: given.needDomain,
          state: Not('closed'),
        })
      )
        throw new Refusal('pathway.already-open', { needDomain: given.needDomain });
      const pathway = await manager.save(
        manager.create(PathwayEntity, {
          id: randomUUID(),
          personId,
          needDomain: given.needDomain,
          state: 'open',
          openedOn: this.clock.today(),
        }),
      );
      await this.audit.record(actor, {
        action: 'pathway.opened',
        subject: { kind: 'pathway', id: pathway.id },
        personId,
      });
      return pathway;
    });
  }

  movePathway(actor: Actor, pathwayId: string, given: MovePathwayDto): Promise<PathwayEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const pathway = await manager.findOne(PathwayEntity, {
        where: { id: pathwayId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!pathway) throw new NotFound();
      await this.scope.require(actor, pathway.personId);
      requireRevision(pathway, given.revision, given, ({ revision, state }) => ({
        revision,
        state,
      }));
      if (given.move === 'close') {
        if (!given.reason)
          throw InvalidInput.field('reason', 'required', 'Say why the pathway is closed');
        const closed = closePathway(
          { needDomain: pathway.needDomain, state: pathway.state, openedOn: pathway.openedOn },
          given.reason,
        );
        Object.assign(pathway, { state: closed.state, closeReason: given.reason });
      } else {
        pathway.state = pathwayLifecycle.move(pathway.state, given.move);
      }
      await this.audit.record(actor, {
        action: 'pathway.moved',
        subject: { kind: 'pathway', id: pathwayId },
        personId: pathway.personId,
        facts: { to: pathway.state },
      });
      return manager.save(pathway);
    });
  }

  private async celebrate(personId: string, today: string): Promise<void> {
    const manager = this.transactions.manager;
    const periods = await manager.findBy(StatusPeriodEntity, { personId });
    const known = new Set(
      (await manager.findBy(MilestoneEntity, { personId })).map(({ kind }) => kind),
    );
    for (const { milestone, on } of milestonesReached(periods.map(asDomain), today)) {
      if (!known.has(milestone)) await this.keep(personId, milestone, on, null);
    }
  }

  private async keep(
    personId: string,
    kind: string,
    reachedOn: string,
    note: string | null,
  ): Promise<MilestoneEntity> {
    const manager = this.transactions.manager;
    const milestone = await manager.save(
      manager.create(MilestoneEntity, { id: randomUUID(), personId, kind, reachedOn, note }),
    );
    await this.timeline.note({
      personId,
      kind: 'milestone.reached',
      happenedAt: new Date(`${reachedOn}T12:00:00Z`),
      tone: 'good',
      subject: { kind: 'milestone', id: milestone.id },
      facts: { milestone: kind },
    });
    return milestone;
  }
}

function asDomain(row: StatusPeriodEntity): StatusPeriod {
  return {
    area: row.area,
    value: row.value,
    fromOn: row.fromOn,
    toOn: row.toOn ?? undefined,
    source: row.source as StatusPeriod['source'],
    confirmedOn: row.confirmedOn,
  };
}
