import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  checkCondition,
  endCondition,
  explainCondition,
  Refusal,
  type Actor,
  type Condition,
} from '@throughcare/domain';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Duties } from '../../duties';
import { Timeline } from '../../people';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { NotFound } from '../../platform/http/not-found';
import { requireRevision } from '../../platform/http/stale-revision';
import type {
  ChangeConditionDto,
  EndConditionDto,
  ExplainConditionDto,
  ImposeConditionDto,
} from '../contract/supervision.dto';
import {
  ConditionChangeEntity,
  ConditionEntity,
  ExplanationEntity,
  SupervisionEntity,
} from '../persistence/supervision.entity';

/** Conditions: few, with a purpose, explained by word and in writing, explained anew when they change (TR-12). */
@Injectable()
export class ManageConditions {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly duties: Duties,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  impose(actor: Actor, supervisionId: string, given: ImposeConditionDto): Promise<ConditionEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const supervision = await manager.findOneBy(SupervisionEntity, { id: supervisionId });
      if (!supervision) throw new NotFound();
      const { personId } = supervision;
      await this.scope.require(actor, personId);
      if (supervision.state === 'ended') throw new Refusal('supervision.none-live');
      checkCondition({
        ...given,
        needDomain: given.needDomain ?? undefined,
        endsOn: given.endsOn ?? undefined,
        explanations: [],
        changes: [],
      });
      const condition = await manager.save(
        manager.create(ConditionEntity, { id: randomUUID(), supervisionId, personId, ...given }),
      );
      await this.askToExplain(condition);
      await this.audit.record(actor, {
        action: 'condition.imposed',
        subject: { kind: 'condition', id: condition.id },
        personId,
        facts: { condition: given.kind },
      });
      await this.timeline.note({
        personId,
        kind: 'condition.imposed',
        happenedAt: new Date(`${given.startsOn}T09:00:00Z`),
        subject: { kind: 'condition', id: condition.id },
        facts: { condition: given.kind },
      });
      return condition;
    });
  }

  explain(actor: Actor, conditionId: string, given: ExplainConditionDto): Promise<ConditionEntity> {
    if (given.on > this.clock.today())
      throw InvalidInput.field('on', 'in-the-future', 'Record it when it has been explained');
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const condition = await this.load(actor, conditionId);
      explainCondition(await this.whole(condition), {
        on: given.on,
        language: given.language,
        wasSpoken: given.wasSpoken,
        wasWritten: given.wasWritten,
        ...(given.saidBack ? { saidBack: given.saidBack } : {}),
      });
      await manager.insert(ExplanationEntity, {
        id: randomUUID(),
        conditionId,
        explainedOn: given.on,
        language: given.language,
        wasSpoken: given.wasSpoken,
        wasWritten: given.wasWritten,
        saidBack: given.saidBack ?? null,
        explainedBy: actor.userId,
      });
      await this.duties.complete(
        condition.personId,
        'conditions-explained',
        this.clock.now(),
        conditionId,
      );
      await this.audit.record(actor, {
        action: 'condition.explained',
        subject: { kind: 'condition', id: conditionId },
        personId: condition.personId,
      });
      return condition;
    });
  }

  reword(actor: Actor, conditionId: string, given: ChangeConditionDto): Promise<ConditionEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const condition = await this.load(actor, conditionId);
      requireRevision(condition, given.revision, given, ({ revision, wording }) => ({
        revision,
        wording,
      }));
      await manager.insert(ConditionChangeEntity, {
        id: randomUUID(),
        conditionId,
        changedOn: this.clock.today(),
        orderedBy: given.orderedBy,
        fromWording: condition.wording,
        toWording: given.wording,
      });
      condition.wording = given.wording;
      await this.audit.record(actor, {
        action: 'condition.changed',
        subject: { kind: 'condition', id: conditionId },
        personId: condition.personId,
      });
      return manager.save(condition);
    });
  }

  /** A condition that has done its work ends; if it was not explained yet, that no longer has to be. */
  end(actor: Actor, conditionId: string, given: EndConditionDto): Promise<ConditionEntity> {
    return this.transactions.run(async () => {
      const condition = await this.load(actor, conditionId);
      requireRevision(condition, given.revision, given, ({ revision, wording, endsOn }) => ({
        revision,
        wording,
        endsOn,
      }));
      const { endsOn } = endCondition(
        { startsOn: condition.startsOn, endsOn: condition.endsOn ?? undefined },
        given.endsOn,
      );
      condition.endsOn = endsOn ?? null;
      const { personId } = condition;
      if (given.endsOn <= this.clock.today())
        await this.duties.cancelOpen(
          personId,
          ['conditions-explained'],
          'no-longer-applies',
          conditionId,
        );
      await this.audit.record(actor, {
        action: 'condition.ended',
        subject: { kind: 'condition', id: conditionId },
        personId,
        reason: given.orderedBy,
      });
      await this.timeline.note({
        personId,
        kind: 'condition.ended',
        happenedAt: new Date(`${given.endsOn}T12:00:00Z`),
        tone: 'good',
        subject: { kind: 'condition', id: conditionId },
        facts: { condition: condition.kind },
      });
      return this.transactions.manager.save(condition);
    });
  }

  /** The condition with its explanations and changes, in the shape the rules read. */
  async whole(condition: ConditionEntity): Promise<Condition> {
    const manager = this.transactions.manager;
    const explanations = await manager.findBy(ExplanationEntity, { conditionId: condition.id });
    const changes = await manager.findBy(ConditionChangeEntity, { conditionId: condition.id });
    return {
      kind: condition.kind,
      wording: condition.wording,
      purpose: condition.purpose,
      needDomain: condition.needDomain ?? undefined,
      protectsVictim: condition.protectsVictim,
      startsOn: condition.startsOn,
      endsOn: condition.endsOn ?? undefined,
      checkedBy: condition.checkedBy,
      explanations: explanations.map(({ explainedOn, language, wasSpoken, wasWritten }) => ({
        on: explainedOn,
        language,
        wasSpoken,
        wasWritten,
      })),
      changes: changes.map(({ changedOn, orderedBy, fromWording, toWording }) => ({
        on: changedOn,
        orderedBy,
        fromWording,
        toWording,
      })),
    };
  }

  private async load(actor: Actor, conditionId: string): Promise<ConditionEntity> {
    const condition = await this.transactions.manager.findOne(ConditionEntity, {
      where: { id: conditionId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!condition) throw new NotFound();
    await this.scope.require(actor, condition.personId);
    return condition;
  }

  private async askToExplain(condition: ConditionEntity): Promise<void> {
    const startsAt = new Date(`${condition.startsOn}T00:00:00Z`);
    await this.duties.start(condition.personId, 'condition-added', condition.id, startsAt);
  }
}
