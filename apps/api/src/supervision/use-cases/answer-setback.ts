import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  answerSetback,
  hearAccount,
  may,
  Refusal,
  RESPONSE_STEPS,
  requireBreachable,
  type Actor,
  type Setback,
  type SetbackRecorded,
} from '@throughcare/domain';
import { Not } from 'typeorm';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Timeline } from '../../people';
import { Policies } from '../../policies';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainEvents } from '../../platform/events/domain-events';
import { InvalidInput } from '../../platform/http/invalid-input';
import { NotFound } from '../../platform/http/not-found';
import { requireRevision } from '../../platform/http/stale-revision';
import type {
  AnswerSetbackDto,
  HearAccountDto,
  RecordSetbackDto,
} from '../contract/supervision.dto';
import {
  ConditionEntity,
  SetbackEntity,
  SupervisionEntity,
} from '../persistence/supervision.entity';
import { ManageConditions } from './manage-conditions';

/** A setback: both sides heard before any answer, a milder way weighed, the graver answers given by someone else (TR-14). */
@Injectable()
export class AnswerSetback {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly conditions: ManageConditions,
    private readonly policies: Policies,
    private readonly timeline: Timeline,
    private readonly events: DomainEvents,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  record(actor: Actor, personId: string, given: RecordSetbackDto): Promise<SetbackEntity> {
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

  hear(actor: Actor, setbackId: string, given: HearAccountDto): Promise<SetbackEntity> {
    return this.change(actor, setbackId, given, 'setback.heard', (setback) => {
      const heard = hearAccount(asDomain(setback), {
        ...(given.personsAccount ? { personsAccount: given.personsAccount } : {}),
        ...(given.noAccountReason ? { noAccountReason: given.noAccountReason } : {}),
      });
      Object.assign(setback, {
        state: heard.state,
        personsAccount: given.personsAccount || null,
        noAccountReason: given.noAccountReason ?? null,
      });
    });
  }

  answer(actor: Actor, setbackId: string, given: AnswerSetbackDto): Promise<SetbackEntity> {
    return this.change(actor, setbackId, given, 'setback.answered', async (setback) => {
      const policy = await this.policies.inForce('setback-responses');
      const today = this.clock.today();
      const isGrave =
        RESPONSE_STEPS.indexOf(given.step) >= RESPONSE_STEPS.indexOf(policy.secondPersonFrom);
      if (isGrave && !may(actor, 'setbacks:decide'))
        throw new Refusal('setback.needs-supervisor', { step: given.step });
      const answered = answerSetback(
        asDomain(setback),
        {
          step: given.step,
          wording: given.wording,
          alternatives: given.alternatives,
          decidedById: actor.userId,
          decidedOn: today,
        },
        policy,
      );
      Object.assign(setback, {
        state: answered.state,
        responseStep: given.step,
        responseWording: given.wording,
        alternatives: given.alternatives,
        decidedById: actor.userId,
        decidedOn: today,
        appealUntilOn: answered.response?.appealUntilOn ?? null,
      });
    });
  }

  private change(
    actor: Actor,
    setbackId: string,
    given: { readonly revision: number },
    action: string,
    apply: (setback: SetbackEntity) => void | Promise<void>,
  ): Promise<SetbackEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const setback = await manager.findOne(SetbackEntity, {
        where: { id: setbackId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!setback) throw new NotFound();
      await this.scope.require(actor, setback.personId);
      requireRevision(setback, given.revision, given, ({ revision, state }) => ({
        revision,
        state,
      }));
      await apply(setback);
      await this.audit.record(actor, {
        action,
        subject: { kind: 'setback', id: setbackId },
        personId: setback.personId,
        facts: { step: setback.responseStep },
      });
      await this.timeline.note({
        personId: setback.personId,
        kind: action,
        happenedAt: this.clock.now(),
        tone: 'setback',
        subject: { kind: 'setback', id: setbackId },
        facts: { setback: setback.kind, step: setback.responseStep },
      });
      return manager.save(setback);
    });
  }
}

function asDomain(row: SetbackEntity): Setback {
  return {
    kind: row.kind,
    state: row.state,
    happenedOn: row.happenedOn,
    recordedById: row.recordedById,
    officersAccount: row.officersAccount,
    personsAccount: row.personsAccount ?? undefined,
    noAccountReason: row.noAccountReason ?? undefined,
  };
}
