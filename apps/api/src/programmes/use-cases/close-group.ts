import { Injectable } from '@nestjs/common';
import { cancelGroup, finishGroup, sessionLifecycle, type Actor } from '@throughcare/domain';
import { AuditTrail } from '../../audit';
import { Reads } from '../../platform/database/reads';
import { sql } from '../../platform/database/sql';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { NotFound } from '../../platform/http/not-found';
import { requireRevision } from '../../platform/http/stale-revision';
import type { CloseGroupDto } from '../contract/programme.dto';
import { visibleGroups } from '../group-reach';
import { ProgrammeGroupEntity, ProgrammeSessionEntity } from '../persistence/programme.entity';
import { ReferralEntity } from '../persistence/referral.entity';
import { ReferralWay } from '../referral-way';

/** Closes a group: finished when all is done, or cancelled, and whoever only had a place waits again. */
@Injectable()
export class CloseGroup {
  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    private readonly way: ReferralWay,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, groupId: string, given: CloseGroupDto): Promise<ProgrammeGroupEntity> {
    return this.transactions.run(async () => {
      const group = await this.load(actor, groupId);
      requireRevision(group, given.revision, given, ({ revision, state }) => ({ revision, state }));
      const manager = this.transactions.manager;
      const sessions = await manager.findBy(ProgrammeSessionEntity, { groupId, state: 'planned' });
      const members = await manager.find(ReferralEntity, {
        where: [
          { groupId, state: 'enrolled' },
          { groupId, state: 'in-progress' },
        ],
        lock: { mode: 'pessimistic_write' },
      });
      const begun = members.filter(({ state }) => state === 'in-progress').length;
      if (given.as === 'finished') {
        group.state = finishGroup(group.state, {
          sessionsToCome: sessions.length,
          membersTakingPart: begun,
        });
      } else {
        group.state = cancelGroup(group.state, {
          sessionsToCome: sessions.length,
          membersTakingPart: begun,
        });
        const reason = given.reason?.trim();
        if (!reason)
          throw InvalidInput.field('reason', 'required', 'Say why the group is cancelled');
        for (const session of sessions)
          Object.assign(session, {
            state: sessionLifecycle.move(session.state, 'call-off'),
            didNotRunReason: reason,
          });
      }
      await this.audit.record(actor, {
        action: `group.${given.as}`,
        subject: { kind: 'programme-group', id: group.id },
        ...(given.reason ? { reason: given.reason } : {}),
        facts: { backToWaiting: members.length },
      });
      for (const member of members) await this.way.take(actor, member, 'queue');
      await manager.save(sessions);
      await manager.save(members);
      return manager.save(group);
    });
  }

  private async load(actor: Actor, groupId: string): Promise<ProgrammeGroupEntity> {
    const [open] = await this.reads.rows(
      sql`SELECT g.id FROM programme_group g WHERE g.id = ${groupId}::uuid AND ${visibleGroups(actor)}`,
    );
    const group =
      open &&
      (await this.transactions.manager.findOne(ProgrammeGroupEntity, {
        where: { id: groupId },
        lock: { mode: 'pessimistic_write' },
      }));
    if (!group) throw new NotFound();
    return group;
  }
}
