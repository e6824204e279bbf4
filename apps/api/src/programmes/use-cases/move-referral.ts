import { ForbiddenException, Injectable } from '@nestjs/common';
import {
  may,
  REFERRAL_MOVE_RIGHTS,
  requireRoom,
  type Actor,
  type ReferralReason,
  type ReferralRequest,
  type ReferralState,
} from '@throughcare/domain';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Reads } from '../../platform/database/reads';
import { sql } from '../../platform/database/sql';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { NotFound } from '../../platform/http/not-found';
import { requireRevision } from '../../platform/http/stale-revision';
import type { EnrolDto, MoveReferralDto } from '../contract/referral.dto';
import { ProgrammeEntity, ProgrammeGroupEntity } from '../persistence/programme.entity';
import { ReferralEntity } from '../persistence/referral.entity';
import { visibleGroups } from '../group-reach';
import { ReferralWay } from '../referral-way';

/** A decision made in one press passes every edge between: looking at it is part of deciding, and the accepted wait at once. */
const ON_THE_WAY: Readonly<
  Partial<
    Record<ReferralRequest, Readonly<Partial<Record<ReferralState, readonly ReferralRequest[]>>>>
  >
> = {
  accept: { submitted: ['review', 'accept', 'queue'], 'under-review': ['accept', 'queue'] },
  'find-not-eligible': { submitted: ['review', 'find-not-eligible'] },
  'find-not-suitable': { submitted: ['review', 'find-not-suitable'] },
};

/** Everything that moves a referral by name: decide, hold, resume, decline, withdraw, deselect. And the offer of a place. */
@Injectable()
export class MoveReferral {
  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    private readonly scope: PeopleScope,
    private readonly way: ReferralWay,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, referralId: string, given: MoveReferralDto): Promise<ReferralEntity> {
    return this.transactions.run(async () => {
      const referral = await this.load(actor, referralId, given);
      await this.requireRight(actor, given.move, referral);
      const edges = ON_THE_WAY[given.move]?.[referral.state] ?? [given.move];
      for (const edge of edges)
        await this.way.take(
          actor,
          referral,
          edge,
          edge === given.move ? reasonOf(given) : undefined,
        );
      return this.transactions.manager.save(referral);
    });
  }

  /** Gives the person a place in a group: a lock on the group keeps two offers from taking the last one. */
  enrol(actor: Actor, referralId: string, given: EnrolDto): Promise<ReferralEntity> {
    return this.transactions.run(async () => {
      const referral = await this.load(actor, referralId, given);
      const manager = this.transactions.manager;
      const group = await manager.findOne(ProgrammeGroupEntity, {
        where: { id: given.groupId },
        lock: { mode: 'pessimistic_write' },
      });
      const [within] = await this.reads.rows(
        sql`SELECT g.id FROM programme_group g WHERE g.id = ${given.groupId}::uuid AND ${visibleGroups(actor)}`,
      );
      if (!group || !within || group.programmeId !== referral.programmeId)
        throw InvalidInput.field('groupId', 'unknown', 'Not a group of this programme');
      if (group.state !== 'planned' && group.state !== 'running')
        throw InvalidInput.field('groupId', 'closed', 'This group takes nobody any more');
      const programme = await manager.findOneByOrFail(ProgrammeEntity, { id: group.programmeId });
      const members = await manager.countBy(ReferralEntity, [
        { groupId: group.id, state: 'enrolled' },
        { groupId: group.id, state: 'in-progress' },
      ]);
      requireRoom({ least: programme.groupLeast, most: group.capacity }, members);
      referral.groupId = group.id;
      await this.way.take(actor, referral, 'enrol');
      return manager.save(referral);
    });
  }

  private async load(
    actor: Actor,
    referralId: string,
    given: { readonly revision: number },
  ): Promise<ReferralEntity> {
    const referral = await this.transactions.manager.findOne(ReferralEntity, {
      where: { id: referralId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!referral) throw new NotFound();
    await this.scope.require(actor, referral.personId);
    requireRevision(referral, given.revision, given, ({ revision, state, heldFrom, groupId }) => ({
      revision,
      state,
      heldFrom,
      groupId,
    }));
    return referral;
  }

  private async requireRight(
    actor: Actor,
    move: ReferralRequest,
    referral: ReferralEntity,
  ): Promise<void> {
    if (REFERRAL_MOVE_RIGHTS[move].some((permission) => may(actor, permission))) return;
    await this.audit.recordApart(actor, {
      action: 'permission.refused',
      personId: referral.personId,
      facts: { needed: REFERRAL_MOVE_RIGHTS[move].join(' or ') },
    });
    throw new ForbiddenException({ code: 'permission.missing' });
  }
}

export function reasonOf(
  given: Pick<MoveReferralDto, 'category' | 'reason' | 'text'>,
): ReferralReason | undefined {
  if (!given.category || !given.reason) return undefined;
  return {
    category: given.category,
    reason: given.reason,
    ...(given.text ? { note: given.text } : {}),
  };
}
