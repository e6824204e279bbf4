import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, AssignmentRole } from '@throughcare/domain';
import { PeopleScope, UserEntity } from '../../access';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { AssignmentEntity } from '../persistence/person-parts.entity';
import { Timeline } from '../timeline';

const FITTING_ROLES: Readonly<Record<AssignmentRole, readonly string[]>> = {
  'case-manager': ['caseworker', 'supervisor'],
  'community-officer': ['probation-officer', 'supervisor'],
  'key-worker': ['caseworker', 'probation-officer', 'facilitator', 'supervisor'],
};

/** Names who answers for a person; whoever held the part before ends the same day. */
@Injectable()
export class AssignPerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    personId: string,
    userId: string,
    kind: AssignmentRole,
  ): Promise<AssignmentEntity> {
    return this.transactions.run(async () => {
      await this.scope.require(actor, personId);
      return this.assign(actor, personId, userId, kind);
    });
  }

  /** For use cases that have asked «may you?» themselves, such as an accepted hand-over. */
  async assign(
    actor: Actor,
    personId: string,
    userId: string,
    kind: AssignmentRole,
  ): Promise<AssignmentEntity> {
    const manager = this.transactions.manager;
    const user = await manager.findOneBy(UserEntity, { id: userId, isActive: true });
    if (!user || !FITTING_ROLES[kind].includes(user.role)) {
      throw InvalidInput.field('userId', 'unknown-choice', 'This user cannot take on that part');
    }
    const today = this.clock.today();
    // Someone named and replaced on one day leaves no empty stretch behind.
    await manager.query(
      'DELETE FROM assignment WHERE person_id = $1 AND kind = $2 AND ends_on IS NULL AND starts_on = $3',
      [personId, kind, today],
    );
    await manager.query(
      'UPDATE assignment SET ends_on = $3, updated_by = $4, updated_at = now(), revision = revision + 1 WHERE person_id = $1 AND kind = $2 AND ends_on IS NULL',
      [personId, kind, today, actor.userId],
    );
    const assignment = await manager.save(
      manager.create(AssignmentEntity, {
        id: randomUUID(),
        personId,
        userId,
        kind,
        startsOn: today,
        acceptedAt: this.clock.now(),
      }),
    );
    await this.audit.record(actor, {
      action: 'assignment.made',
      subject: { kind: 'assignment', id: assignment.id },
      personId,
      facts: { part: kind, to: userId },
    });
    await this.timeline.note({
      personId,
      kind: 'assignment.made',
      happenedAt: this.clock.now(),
      facts: { part: kind, name: user.displayName },
    });
    return assignment;
  }
}
