import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  checkSupervision,
  endSupervision,
  levelForRisk,
  openPathways,
  Refusal,
  type Actor,
  type NeedDomain,
  type RiskLevel,
  type SupervisionBegun,
  type SupervisionEnded,
} from '@throughcare/domain';
import { Not } from 'typeorm';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Duties } from '../../duties';
import { PersonEntity, Timeline } from '../../people';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainEvents } from '../../platform/events/domain-events';
import { InvalidInput } from '../../platform/http/invalid-input';
import { NotFound } from '../../platform/http/not-found';
import { requireRevision } from '../../platform/http/stale-revision';
import type {
  BeginSupervisionDto,
  EndSupervisionDto,
  SetLevelDto,
} from '../contract/supervision.dto';
import { PathwayEntity, SupervisionEntity } from '../persistence/supervision.entity';

/** Begins, adjusts and ends supervision; never past the ordered end (TR-11.1). */
@Injectable()
export class Supervise {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly duties: Duties,
    private readonly timeline: Timeline,
    private readonly events: DomainEvents,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  begin(actor: Actor, personId: string, given: BeginSupervisionDto): Promise<SupervisionEntity> {
    return this.transactions.run(async () => {
      await this.scope.require(actor, personId);
      const person = await this.transactions.manager.findOneByOrFail(PersonEntity, {
        id: personId,
      });
      if (person.setting === 'custody') throw new Refusal('supervision.still-in-custody');
      return this.start(actor, person, given);
    });
  }

  /** For a release that goes on under licence: the level follows the final level of risk. */
  beginAfterRelease(
    actor: Actor,
    person: PersonEntity,
    startsOn: string,
    endsOn: string,
  ): Promise<SupervisionEntity> {
    const level = levelForRisk(person.finalLevel ?? ('moderate' satisfies RiskLevel));
    return this.start(actor, person, { kind: 'licence', level, startsOn, endsOn });
  }

  private async start(
    actor: Actor,
    person: PersonEntity,
    given: BeginSupervisionDto,
  ): Promise<SupervisionEntity> {
    const manager = this.transactions.manager;
    if (await manager.existsBy(SupervisionEntity, { personId: person.id, state: Not('ended') }))
      throw new Refusal('supervision.already-live');
    checkSupervision({
      state: 'active',
      level: given.level,
      startsOn: given.startsOn,
      endsOn: given.endsOn,
    });
    const supervision = await manager.save(
      manager.create(SupervisionEntity, {
        id: randomUUID(),
        personId: person.id,
        kind: given.kind,
        state: 'active',
        level: given.level,
        startsOn: given.startsOn,
        endsOn: given.endsOn,
        earlyEndFromOn: given.earlyEndFromOn ?? null,
      }),
    );
    person.setting = 'community';
    person.orderEndsOn = given.endsOn;
    await manager.save(person);
    await this.openPathways(person.id);
    const at = new Date(`${given.startsOn}T09:00:00Z`);
    await this.duties.start(person.id, 'supervision-start', supervision.id, at);
    await this.events.publish<SupervisionBegun>({
      kind: 'supervision.begun',
      personId: person.id,
      supervisionId: supervision.id,
      at,
    });
    await this.audit.record(actor, {
      action: 'supervision.begun',
      subject: { kind: 'supervision', id: supervision.id },
      personId: person.id,
      facts: { level: given.level },
    });
    await this.timeline.note({
      personId: person.id,
      kind: 'supervision.begun',
      happenedAt: at,
      subject: { kind: 'supervision', id: supervision.id },
      facts: { level: given.level, endsOn: given.endsOn },
    });
    return supervision;
  }

  private async openPathways(personId: string): Promise<void> {
    const manager = this.transactions.manager;
    const needs = await manager.query<{ domain: NeedDomain }[]>(
      'SELECT domain FROM current_need WHERE person_id = $1 AND is_priority',
      [personId],
    );
    const existing = await manager.findBy(PathwayEntity, { personId });
    const opened = openPathways(
      needs.map(({ domain }) => domain),
      existing.map(({ needDomain, state, openedOn }) => ({ needDomain, state, openedOn })),
      this.clock.today(),
    );
    for (const pathway of opened)
      await manager.save(manager.create(PathwayEntity, { id: randomUUID(), personId, ...pathway }));
  }

  setLevel(actor: Actor, supervisionId: string, given: SetLevelDto): Promise<SupervisionEntity> {
    return this.change(
      actor,
      supervisionId,
      given,
      'supervision.level-set',
      async (supervision) => {
        const from = supervision.level;
        Object.assign(supervision, { level: given.level, levelReason: given.reason });
        await this.timeline.note({
          personId: supervision.personId,
          kind: 'supervision.level-set',
          happenedAt: this.clock.now(),
          subject: { kind: 'supervision', id: supervision.id },
          facts: { from, to: given.level },
        });
      },
    );
  }

  end(actor: Actor, supervisionId: string, given: EndSupervisionDto): Promise<SupervisionEntity> {
    if (given.endedOn > this.clock.today())
      throw InvalidInput.field('endedOn', 'in-the-future', 'Record the end when it has come');
    return this.change(actor, supervisionId, given, 'supervision.ended', async (supervision) => {
      if (given.endedOn < supervision.startsOn)
        throw InvalidInput.field('endedOn', 'before-start', 'This is before it began', {
          after: supervision.startsOn,
        });
      const ended = endSupervision(
        {
          state: supervision.state,
          level: supervision.level,
          startsOn: supervision.startsOn,
          endsOn: supervision.endsOn,
        },
        given.reason,
      );
      Object.assign(supervision, {
        state: ended.state,
        endReason: given.reason,
        endedOn: given.endedOn,
      });
      const { personId } = supervision;
      const manager = this.transactions.manager;
      const person = await manager.findOneByOrFail(PersonEntity, { id: personId });
      if (person.setting === 'community')
        await manager.save(Object.assign(person, { setting: 'none' }));
      await this.duties.cancelOpen(
        personId,
        ['contact', 'first-contact', 'plan-review', 'reassessment', 'conditions-explained'],
        'no-longer-applies',
      );
      await this.events.publish<SupervisionEnded>({ kind: 'supervision.ended', personId });
      await this.timeline.note({
        personId,
        kind: 'supervision.ended',
        happenedAt: new Date(`${given.endedOn}T12:00:00Z`),
        subject: { kind: 'supervision', id: supervision.id },
        facts: { reason: given.reason },
        tone: given.reason === 'term-served' || given.reason === 'ended-early' ? 'good' : 'plain',
      });
    });
  }

  private change(
    actor: Actor,
    supervisionId: string,
    given: { readonly revision: number },
    action: string,
    apply: (supervision: SupervisionEntity) => Promise<void>,
  ): Promise<SupervisionEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const supervision = await manager.findOne(SupervisionEntity, {
        where: { id: supervisionId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!supervision) throw new NotFound();
      await this.scope.require(actor, supervision.personId);
      requireRevision(supervision, given.revision, given, ({ revision, level, state }) => ({
        revision,
        level,
        state,
      }));
      await apply(supervision);
      await this.audit.record(actor, {
        action,
        subject: { kind: 'supervision', id: supervisionId },
        personId: supervision.personId,
      });
      return manager.save(supervision);
    });
  }
}
