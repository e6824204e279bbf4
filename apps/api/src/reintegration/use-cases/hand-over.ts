import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  answerHandover,
  finishHandover,
  holdHandoverMeeting,
  offerHandover,
  Refusal,
  withdrawHandover,
  type Actor,
  type Handover,
} from '@throughcare/domain';
import { PeopleScope, UserEntity } from '../../access';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { NotFound } from '../../platform/http/not-found';
import { requireRevision } from '../../platform/http/stale-revision';
import type { MoveHandoverDto, OfferHandoverDto } from '../contract/release.dto';
import { HandoverDiary } from '../handover-diary';
import { HandoverEntity } from '../persistence/release.entity';

/** Responsibility passing between two named workers: offered is not accepted (NMR-90). */
@Injectable()
export class HandOver {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly diary: HandoverDiary,
    private readonly clock: Clock,
  ) {}

  offer(actor: Actor, personId: string, given: OfferHandoverDto): Promise<HandoverEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      await this.scope.require(actor, personId);
      const to = await manager.findOneBy(UserEntity, { id: given.toUserId, isActive: true });
      if (to?.role !== 'probation-officer')
        throw InvalidInput.field('toUserId', 'unknown-choice', 'Choose a community officer');
      const earlier = await manager.findBy(HandoverEntity, { personId });
      const offered = offerHandover(
        { offeredById: actor.userId, offeredToId: to.id, offeredAt: this.clock.now() },
        earlier,
      );
      const handover = await manager.save(
        manager.create(HandoverEntity, {
          id: randomUUID(),
          personId,
          ...offered,
          note: given.note ?? null,
        }),
      );
      await this.diary.offered(actor, handover, to.displayName);
      return handover;
    });
  }

  move(actor: Actor, handoverId: string, given: MoveHandoverDto): Promise<HandoverEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const handover = await manager.findOne(HandoverEntity, {
        where: { id: handoverId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!handover) throw new NotFound();
      await this.scope.require(actor, handover.personId);
      requireRevision(handover, given.revision, given, ({ revision, state }) => ({
        revision,
        state,
      }));
      Object.assign(handover, this.apply(actor, handover, given));
      const saved = await manager.save(handover);
      await this.diary.moved(actor, saved);
      return saved;
    });
  }

  private apply(
    actor: Actor,
    row: HandoverEntity,
    given: MoveHandoverDto,
  ): Partial<HandoverEntity> {
    const now = this.clock.now();
    const handover: Handover = {
      state: row.state,
      offeredById: row.offeredById,
      offeredToId: row.offeredToId,
      offeredAt: row.offeredAt,
    };
    switch (given.move) {
      case 'accept':
      case 'decline':
        return {
          state: answerHandover(handover, {
            move: given.move,
            byId: actor.userId,
            at: now,
            ...(given.reason ? { reason: given.reason } : {}),
          }).state,
          answeredAt: now,
          declineReason: given.move === 'decline' ? (given.reason ?? null) : null,
        };
      case 'hold-meeting': {
        const meetingAt = given.meetingAt ? new Date(given.meetingAt) : now;
        if (meetingAt > now)
          throw InvalidInput.field(
            'meetingAt',
            'in-the-future',
            'Record the meeting when it has been held',
          );
        return { state: holdHandoverMeeting(handover, meetingAt).state, meetingAt };
      }
      case 'finish':
        return { state: finishHandover(handover, actor.userId, now).state, doneAt: now };
      case 'withdraw':
        if (actor.userId !== row.offeredById && actor.role !== 'supervisor')
          throw new Refusal('handover.not-offered-by-you');
        return { state: withdrawHandover(handover).state };
    }
  }
}
