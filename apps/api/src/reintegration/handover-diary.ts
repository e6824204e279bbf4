import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@throughcare/domain';
import { AuditTrail } from '../audit';
import { Duties } from '../duties';
import { AssignPerson, AssignmentEntity, Timeline } from '../people';
import { Clock } from '../platform/clock';
import { Transactions } from '../platform/database/transactions';
import type { HandoverEntity } from './persistence/release.entity';

/** What follows from each step: who may see the record, whose clock is answered, what the story says. */
@Injectable()
export class HandoverDiary {
  constructor(
    private readonly transactions: Transactions,
    private readonly assignPerson: AssignPerson,
    private readonly duties: Duties,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The officer who is asked may read the file before answering: a part not accepted yet. */
  async offered(actor: Actor, handover: HandoverEntity, name: string): Promise<void> {
    const manager = this.transactions.manager;
    const { personId, id } = handover;
    const today = this.clock.today();
    await manager.query(
      `DELETE FROM assignment WHERE person_id = $1 AND kind = 'community-officer' AND ends_on IS NULL AND starts_on = $2`,
      [personId, today],
    );
    await manager.query(
      `UPDATE assignment SET ends_on = $2 WHERE person_id = $1 AND kind = 'community-officer' AND ends_on IS NULL`,
      [personId, today],
    );
    await manager.save(
      manager.create(AssignmentEntity, {
        id: randomUUID(),
        personId,
        userId: handover.offeredToId,
        kind: 'community-officer',
        startsOn: today,
        acceptedAt: null,
      }),
    );
    await this.audit.record(actor, {
      action: 'handover.offered',
      subject: { kind: 'handover', id },
      personId,
      facts: { to: handover.offeredToId },
    });
    await this.timeline.note({
      personId,
      kind: 'handover.offered',
      happenedAt: handover.offeredAt,
      subject: { kind: 'handover', id },
      facts: { name },
    });
  }

  async moved(actor: Actor, handover: HandoverEntity): Promise<void> {
    const { personId, id, state } = handover;
    if (state === 'accepted') {
      await this.assignPerson.assign(actor, personId, handover.offeredToId, 'community-officer');
      await this.duties.complete(
        personId,
        'handover-accepted',
        handover.answeredAt ?? this.clock.now(),
      );
    }
    if (state === 'declined' || state === 'withdrawn') {
      await this.transactions.manager.query(
        `DELETE FROM assignment WHERE person_id = $1 AND kind = 'community-officer' AND user_id = $2 AND accepted_at IS NULL`,
        [personId, handover.offeredToId],
      );
    }
    await this.audit.record(actor, {
      action: `handover.${state}`,
      subject: { kind: 'handover', id },
      personId,
    });
    await this.timeline.note({
      personId,
      kind: `handover.${state}`,
      happenedAt: this.clock.now(),
      subject: { kind: 'handover', id },
      tone: state === 'accepted' ? 'good' : 'plain',
    });
  }
}
