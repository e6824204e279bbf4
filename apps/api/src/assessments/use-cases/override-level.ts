import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  decideOverride,
  finalLevel,
  proposeOverride,
  Refusal,
  settleAssessment,
  type Actor,
  type Override,
} from '@throughcare/domain';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Timeline } from '../../people';
import { Policies } from '../../policies';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { NotFound } from '../../platform/http/not-found';
import { requireRevision } from '../../platform/http/stale-revision';
import type { DecideOverrideDto, ProposeOverrideDto } from '../contract/assessment.dto';
import { asDomain, AssessmentEntity, OverrideEntity } from '../persistence/assessment.entity';
import { LockAssessment } from './lock-assessment';
import { SettleSigned } from './settle';

/** Another level than the score gives: proposed with a reason by one, decided by another; the score stays (ASM-5, BR-41a). */
@Injectable()
export class OverrideLevel {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly lock: LockAssessment,
    private readonly settle: SettleSigned,
    private readonly policies: Policies,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  propose(actor: Actor, assessmentId: string, given: ProposeOverrideDto): Promise<OverrideEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const assessment = await this.lock.execute(actor, assessmentId);
      if (
        !assessment.scoredLevel ||
        !['submitted', 'awaiting-countersignature', 'signed'].includes(assessment.state)
      ) {
        throw new Refusal('override.no-scored-level', { state: assessment.state });
      }
      if (await this.settle.acceptedOrPending(assessmentId))
        throw new Refusal('override.already-open');
      const proposal = proposeOverride({
        scoredLevel: assessment.scoredLevel,
        proposedLevel: given.to,
        reason: given.reason,
        justification: given.justification,
        proposedById: actor.userId,
        proposedAt: this.clock.now(),
      });
      const override = await manager.save(
        manager.create(OverrideEntity, {
          id: randomUUID(),
          assessmentId,
          personId: assessment.personId,
          ...proposal,
        }),
      );
      await this.audit.record(actor, {
        action: 'override.proposed',
        subject: { kind: 'override', id: override.id },
        personId: assessment.personId,
        facts: { from: assessment.scoredLevel, to: given.to, reason: given.reason },
      });
      return override;
    });
  }

  decide(actor: Actor, overrideId: string, given: DecideOverrideDto): Promise<OverrideEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const override = await manager.findOne(OverrideEntity, {
        where: { id: overrideId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!override) throw new NotFound();
      await this.scope.require(actor, override.personId);
      requireRevision(override, given.revision, given, ({ revision, state }) => ({
        revision,
        state,
      }));
      const now = this.clock.now();
      const decided = decideOverride(override as OverrideEntity & Override, {
        move: given.decision,
        decidedById: actor.userId,
        at: now,
        ...(given.note ? { note: given.note } : {}),
      });
      Object.assign(override, {
        state: decided.state,
        decidedById: actor.userId,
        decidedAt: now,
        decisionNote: given.note ?? null,
      });
      const saved = await manager.save(override);
      await this.applyTo(actor, saved, now);
      await this.audit.record(actor, {
        action: `override.${saved.state}`,
        subject: { kind: 'override', id: overrideId },
        personId: override.personId,
        facts: { from: override.scoredLevel, to: override.proposedLevel },
      });
      await this.timeline.note({
        personId: override.personId,
        kind: `override.${saved.state}`,
        happenedAt: now,
        subject: { kind: 'override', id: overrideId },
        facts: { from: override.scoredLevel, to: override.proposedLevel },
      });
      return saved;
    });
  }

  /** The final level follows; an assessment that waited for this decision goes on to its signature. */
  private async applyTo(actor: Actor, override: OverrideEntity, now: Date): Promise<void> {
    const manager = this.transactions.manager;
    const assessment = await manager.findOneByOrFail(AssessmentEntity, {
      id: override.assessmentId,
    });
    assessment.finalLevel = finalLevel(override.scoredLevel, override);
    if (assessment.state === 'submitted') {
      const settled = settleAssessment(asDomain(assessment), {
        finalLevel: assessment.finalLevel,
        isOverridden: override.state === 'accepted',
        policy: await this.policies.inForce('countersigning'),
        at: now,
      });
      Object.assign(assessment, { state: settled.state, signedAt: settled.signedAt ?? null });
      const saved = await manager.save(assessment);
      if (saved.signedAt && saved.score) await this.settle.execute(actor, saved, saved.score);
      return;
    }
    await manager.save(assessment);
    await this.settle.renewLevel(override.personId);
  }
}
