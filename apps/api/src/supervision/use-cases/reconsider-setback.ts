import { Injectable } from '@nestjs/common';
import {
  appealResponse,
  upholdResponse,
  withdrawSetback,
  type Actor,
  type SetbackWithdrawn,
} from '@throughcare/domain';
import { MoreThanOrEqual, Not } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainEvents } from '../../platform/events/domain-events';
import { InvalidInput } from '../../platform/http/invalid-input';
import type {
  AppealSetbackDto,
  UpholdSetbackDto,
  WithdrawSetbackDto,
} from '../contract/supervision.dto';
import { SetbackEntity } from '../persistence/supervision.entity';
import { asDomain, ChangeSetback } from './change-setback';

/** What comes after: the person appeals, another says that the answer stands, or the setback is taken back (TR-14.6). */
@Injectable()
export class ReconsiderSetback {
  constructor(
    private readonly transactions: Transactions,
    private readonly changes: ChangeSetback,
    private readonly events: DomainEvents,
    private readonly clock: Clock,
  ) {}

  appeal(actor: Actor, setbackId: string, given: AppealSetbackDto): Promise<SetbackEntity> {
    const on = given.appealedOn ?? this.clock.today();
    if (on > this.clock.today())
      throw InvalidInput.field('appealedOn', 'in-the-future', 'This day is still ahead');
    return this.changes.execute(actor, setbackId, given, 'setback.appealed', (setback) => {
      if (setback.decidedOn && on < setback.decidedOn)
        throw InvalidInput.field('appealedOn', 'before-start', 'This is before the answer', {
          after: setback.decidedOn,
        });
      const { state, appeal } = appealResponse(asDomain(setback), { grounds: given.grounds, on });
      Object.assign(setback, {
        state,
        appealGrounds: appeal?.grounds,
        appealedOn: appeal?.on,
      });
    });
  }

  uphold(actor: Actor, setbackId: string, given: UpholdSetbackDto): Promise<SetbackEntity> {
    return this.changes.execute(actor, setbackId, given, 'setback.upheld', (setback) => {
      const { state, appeal } = upholdResponse(asDomain(setback), {
        because: given.because,
        decidedById: actor.userId,
      });
      Object.assign(setback, {
        state,
        appealStands: appeal?.stands,
        appealDecidedById: actor.userId,
        appealDecidedOn: this.clock.today(),
      });
    });
  }

  withdraw(actor: Actor, setbackId: string, given: WithdrawSetbackDto): Promise<SetbackEntity> {
    return this.changes.execute(actor, setbackId, given, 'setback.withdrawn', async (setback) => {
      setback.state = withdrawSetback(asDomain(setback), given.because).state;
      setback.withdrawnBecause = given.because.trim();
      // What a later setback needs too was asked for by this one, and stays.
      const isFollowed = await this.transactions.manager.existsBy(SetbackEntity, {
        personId: setback.personId,
        id: Not(setbackId),
        state: Not('withdrawn'),
        createdAt: MoreThanOrEqual(setback.createdAt),
      });
      if (isFollowed) return;
      await this.events.publish<SetbackWithdrawn>({
        kind: 'setback.withdrawn',
        personId: setback.personId,
        setbackId,
      });
    });
  }
}
