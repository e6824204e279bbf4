import { Injectable } from '@nestjs/common';
import { rescheduleFrom, sessionLifecycle, type Actor } from '@throughcare/domain';
import { AuditTrail } from '../../audit';
import { Policies } from '../../policies';
import { Transactions } from '../../platform/database/transactions';
import { requireRevision } from '../../platform/http/stale-revision';
import type { CallOffSessionDto } from '../contract/referral.dto';
import { ProgrammeGroupEntity, ProgrammeSessionEntity } from '../persistence/programme.entity';
import { KeepRegister } from './keep-register';
import { instantOf, toPlanned } from './open-group';

/** A session that did not run: either it is lost, with its reason, or it and all later ones move. */
@Injectable()
export class CallOffSession {
  constructor(
    private readonly transactions: Transactions,
    private readonly register: KeepRegister,
    private readonly policies: Policies,
    private readonly audit: AuditTrail,
  ) {}

  execute(
    actor: Actor,
    sessionId: string,
    given: CallOffSessionDto,
  ): Promise<ProgrammeSessionEntity> {
    return this.transactions.run(async () => {
      const { session, group } = await this.register.load(actor, sessionId);
      requireRevision(session, given.revision, given, (stored) => ({
        revision: stored.revision,
        state: stored.state,
        startsAt: stored.startsAt,
      }));
      await this.audit.record(actor, {
        action: given.movedTo ? 'session.moved' : 'session.called-off',
        subject: { kind: 'programme-session', id: session.id },
        reason: given.reason,
      });
      if (given.movedTo) return this.move(session, group, given.movedTo);
      Object.assign(session, {
        state: sessionLifecycle.move(session.state, 'call-off'),
        didNotRunReason: given.reason,
      });
      return this.transactions.manager.save(session);
    });
  }

  private async move(
    session: ProgrammeSessionEntity,
    group: ProgrammeGroupEntity,
    notBefore: string,
  ): Promise<ProgrammeSessionEntity> {
    const manager = this.transactions.manager;
    // A catch-up stands by itself: the others keep their days.
    if (session.kind === 'catch-up') {
      const { startsAt } = toPlanned(session);
      session.startsAt = instantOf({ on: notBefore, startsAt });
      return manager.save(session);
    }
    const all = (
      await manager.find(ProgrammeSessionEntity, {
        where: { groupId: group.id },
        order: { number: 'ASC' },
      })
    ).filter(({ kind }) => kind !== 'catch-up');
    const moved = rescheduleFrom(
      all.map(toPlanned),
      { number: session.number, notBefore, weekly: group.weekly },
      (await this.policies.inForce('days-off')).holidays,
    );
    for (const [at, entity] of all.entries()) {
      const planned = moved[at];
      if (planned && entity.number >= session.number)
        await manager.save(Object.assign(entity, { startsAt: instantOf(planned) }));
    }
    await manager.save(Object.assign(group, { endsOn: moved.at(-1)?.on ?? group.endsOn }));
    return manager.findOneByOrFail(ProgrammeSessionEntity, { id: session.id });
  }
}
