import { Injectable } from '@nestjs/common';
import type { Actor, Setback } from '@throughcare/domain';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Timeline } from '../../people';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { NotFound } from '../../platform/http/not-found';
import { requireRevision } from '../../platform/http/stale-revision';
import { SetbackEntity } from '../persistence/supervision.entity';

/** Every change of a setback after it was recorded: locked, within reach, on the revision that was seen, on the trail. */
@Injectable()
export class ChangeSetback {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(
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

export function asDomain(row: SetbackEntity): Setback {
  return {
    kind: row.kind,
    state: row.state,
    happenedOn: row.happenedOn,
    recordedById: row.recordedById,
    officersAccount: row.officersAccount,
    personsAccount: row.personsAccount ?? undefined,
    noAccountReason: row.noAccountReason ?? undefined,
    ...(row.responseStep && row.decidedById && row.decidedOn && row.appealUntilOn
      ? {
          response: {
            step: row.responseStep,
            wording: row.responseWording ?? '',
            alternatives: row.alternatives ?? [],
            decidedById: row.decidedById,
            decidedOn: row.decidedOn,
            appealUntilOn: row.appealUntilOn,
          },
        }
      : {}),
    ...(row.appealGrounds && row.appealedOn
      ? { appeal: { grounds: row.appealGrounds, on: row.appealedOn } }
      : {}),
  };
}
