import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  isOpenReferral,
  moveReferral,
  resumeReferral,
  submitReferral,
  type Actor,
  type Referral,
  type ReferralAct,
  type ReferralReason,
  type ReferralRequest,
} from '@throughcare/domain';
import { AuditTrail } from '../audit';
import { Timeline } from '../people';
import { Policies } from '../policies';
import { Clock } from '../platform/clock';
import { Transactions } from '../platform/database/transactions';
import { InvalidInput } from '../platform/http/invalid-input';
import { ProgrammeEntity } from './persistence/programme.entity';
import { ReferralEntity, ReferralMoveEntity } from './persistence/referral.entity';

/** Edges worth a line in the person's story; the others stay in the referral's own history. */
const TOLD: Readonly<
  Partial<
    Record<
      ReferralEntity['state'],
      { readonly kind: string; readonly tone: 'plain' | 'good' | 'setback' }
    >
  >
> = {
  submitted: { kind: 'referral.submitted', tone: 'plain' },
  waiting: { kind: 'referral.accepted', tone: 'plain' },
  enrolled: { kind: 'referral.enrolled', tone: 'good' },
  'in-progress': { kind: 'programme.started', tone: 'good' },
  completed: { kind: 'programme.completed', tone: 'good' },
  'not-completed': { kind: 'programme.not-completed', tone: 'setback' },
  'not-eligible': { kind: 'referral.not-eligible', tone: 'plain' },
  'not-suitable': { kind: 'referral.not-suitable', tone: 'plain' },
  'declined-by-person': { kind: 'referral.declined', tone: 'plain' },
  withdrawn: { kind: 'referral.withdrawn', tone: 'plain' },
  deselected: { kind: 'programme.deselected', tone: 'setback' },
  'on-hold': { kind: 'referral.held', tone: 'plain' },
};

/** Takes a referral along one edge: the rule decides, the edge is kept, the trail and the person's story are told. */
@Injectable()
export class ReferralWay {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async take(
    actor: Actor,
    referral: ReferralEntity,
    move: ReferralRequest,
    reason?: ReferralReason,
    at = this.clock.now(),
  ): Promise<void> {
    if (reason) await this.requireInUse(reason);
    const act: ReferralAct = { byId: actor.userId, at, ...(reason ? { reason } : {}) };
    const before = referral.state;
    const after = apply(referral, move, act);
    Object.assign(
      referral,
      { state: after.state, heldFrom: after.heldFrom ?? null },
      this.consequences(actor, referral, after.state, act),
    );
    const manager = this.transactions.manager;
    await manager.insert(ReferralMoveEntity, {
      id: randomUUID(),
      referralId: referral.id,
      personId: referral.personId,
      move,
      fromState: before,
      toState: referral.state,
      movedAt: at,
      movedBy: actor.userId,
      reasonCategory: reason?.category ?? null,
      reasonCode: reason?.reason ?? null,
      note: reason?.note ?? null,
    });
    await this.audit.record(actor, {
      action: `referral.${move}`,
      subject: { kind: 'referral', id: referral.id },
      personId: referral.personId,
      facts: { from: before, to: referral.state },
    });
    await this.tell(referral, at);
  }

  /** The agency says which reasons are chosen from; one no longer in use stays on old records only. */
  private async requireInUse({ category, reason }: ReferralReason): Promise<void> {
    const tree = await this.policies.inForce('referral-reasons');
    if (!tree[category].includes(reason))
      throw InvalidInput.field('reason', 'unknown-choice', 'This reason is not in use');
  }

  private consequences(
    actor: Actor,
    referral: ReferralEntity,
    state: ReferralEntity['state'],
    act: ReferralAct,
  ): Partial<ReferralEntity> {
    const day = act.at.toISOString().slice(0, 10);
    const isDecision =
      ['accepted', 'not-eligible', 'not-suitable'].includes(state) && referral.decidedAt === null;
    return {
      ...(state === 'submitted' && !referral.submittedAt
        ? { submittedAt: act.at, waitingSinceOn: day }
        : {}),
      ...(isDecision ? { decidedAt: act.at, decidedBy: actor.userId } : {}),
      ...(state === 'waiting'
        ? { groupId: null, enrolledOn: null, waitingSinceOn: referral.waitingSinceOn ?? day }
        : {}),
      ...(state === 'enrolled' && !referral.enrolledOn ? { enrolledOn: day } : {}),
      ...(state === 'in-progress' && !referral.startedOn ? { startedOn: day } : {}),
      ...(isOpenReferral(state)
        ? {}
        : {
            endedOn: day,
            reasonCategory: act.reason?.category ?? null,
            reasonCode: act.reason?.reason ?? null,
            reasonNote: act.reason?.note ?? null,
          }),
    };
  }

  private async tell(referral: ReferralEntity, at: Date): Promise<void> {
    const story = TOLD[referral.state];
    if (!story) return;
    const programme = await this.transactions.manager.findOneByOrFail(ProgrammeEntity, {
      id: referral.programmeId,
    });
    await this.timeline.note({
      personId: referral.personId,
      kind: story.kind,
      tone: story.tone,
      happenedAt: at,
      subject: { kind: 'referral', id: referral.id },
      facts: {
        programme: programme.name,
        need: referral.needDomain,
        ...(referral.goalId ? { goalId: referral.goalId } : {}),
      },
    });
  }
}

function apply(referral: ReferralEntity, move: ReferralRequest, act: ReferralAct): Referral {
  const shape: Referral = {
    state: referral.state,
    steps: [],
    ...(referral.heldFrom ? { heldFrom: referral.heldFrom } : {}),
  };
  if (move === 'resume') return resumeReferral(shape, act);
  if (move !== 'submit') return moveReferral(shape, move, act);
  const failed = referral.suitability.filter(({ passed }) => !passed).map(({ test }) => test);
  return submitReferral(
    shape,
    {
      failedTests: failed,
      ...(referral.overrideReason ? { overrideReason: referral.overrideReason } : {}),
    },
    act,
  );
}
