import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  agreePlan,
  closePlan,
  DEFAULT_CALENDAR,
  endOfDay,
  reviewPlan,
  type Actor,
  type CasePlan,
} from '@throughcare/domain';
import { AuditTrail } from '../../audit';
import { Duties } from '../../duties';
import { Timeline } from '../../people';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { requireRevision } from '../../platform/http/stale-revision';
import type { AgreePlanDto, ClosePlanDto, ReviewPlanDto } from '../contract/plan.dto';
import {
  AgreementEntity,
  CasePlanEntity,
  GoalEntity,
  PlanReviewEntity,
} from '../persistence/plan.entity';
import { PlanRecords } from '../plan-records';

/** The plan's own moves: agreed with the person's words, reviewed, closed. */
@Injectable()
export class SettlePlan {
  constructor(
    private readonly transactions: Transactions,
    private readonly records: PlanRecords,
    private readonly duties: Duties,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  agree(actor: Actor, planId: string, given: AgreePlanDto): Promise<CasePlanEntity> {
    return this.change(actor, planId, given, 'plan.agreed', async (plan, whole) => {
      const manager = this.transactions.manager;
      const today = this.clock.today();
      const agreed = agreePlan(
        whole,
        {
          view: given.view,
          ...(given.reason ? { reason: given.reason } : {}),
          ownWords: given.ownWords,
          language: given.language,
        },
        { today, nextReviewOn: given.nextReviewOn },
      );
      Object.assign(plan, {
        state: agreed.state,
        version: agreed.version,
        agreedOn: today,
        nextReviewOn: given.nextReviewOn,
        formulation: given.formulation?.trim() || plan.formulation,
      });
      await manager.update(GoalEntity, { planId, state: 'proposed' }, { state: 'active' });
      await manager.insert(AgreementEntity, {
        id: randomUUID(),
        planId,
        personId: plan.personId,
        planVersion: agreed.version,
        view: given.view,
        reason: given.reason ?? null,
        ownWords: given.ownWords,
        language: given.language,
        agreedOn: today,
        recordedBy: actor.userId,
      });
      const { personId } = plan;
      await this.duties.complete(personId, 'plan-agreed');
      await this.duties.complete(personId, 'plan-review');
      await this.openReview(plan, given.nextReviewOn);
      await this.timeline.note({
        personId,
        kind: 'plan.agreed',
        happenedAt: this.clock.now(),
        ...(given.view === 'agreed' ? { tone: 'good' as const } : {}),
        subject: { kind: 'plan', id: planId },
        facts: { version: agreed.version, view: given.view },
      });
    });
  }

  review(actor: Actor, planId: string, given: ReviewPlanDto): Promise<CasePlanEntity> {
    return this.change(actor, planId, given, 'plan.reviewed', async (plan, whole) => {
      const review = {
        on: this.clock.today(),
        tookPart: given.tookPart,
        whatChanged: given.whatChanged,
        nextReviewOn: given.nextReviewOn,
      };
      const reviewed = reviewPlan(whole, review);
      Object.assign(plan, { state: reviewed.state, nextReviewOn: given.nextReviewOn });
      await this.transactions.manager.insert(PlanReviewEntity, {
        id: randomUUID(),
        planId,
        personId: plan.personId,
        reviewedOn: review.on,
        tookPart: given.tookPart,
        whatChanged: given.whatChanged,
        nextReviewOn: given.nextReviewOn,
        recordedBy: actor.userId,
      });
      await this.duties.complete(plan.personId, 'plan-review');
      await this.openReview(plan, given.nextReviewOn);
      await this.timeline.note({
        personId: plan.personId,
        kind: 'plan.reviewed',
        happenedAt: this.clock.now(),
        subject: { kind: 'plan', id: planId },
      });
    });
  }

  close(actor: Actor, planId: string, given: ClosePlanDto): Promise<CasePlanEntity> {
    return this.change(actor, planId, given, 'plan.closed', async (plan, whole) => {
      Object.assign(plan, {
        state: closePlan(whole, given.reason).state,
        closeReason: given.reason,
      });
      await this.duties.cancelOpen(plan.personId, ['plan-review'], 'no-longer-applies');
      await this.timeline.note({
        personId: plan.personId,
        kind: 'plan.closed',
        happenedAt: this.clock.now(),
        subject: { kind: 'plan', id: planId },
        facts: { reason: given.reason },
      });
    });
  }

  private async openReview(plan: CasePlanEntity, on: string): Promise<void> {
    await this.duties.open({
      personId: plan.personId,
      kind: 'plan-review',
      rule: 'NMR-94',
      dueAt: endOfDay(on, DEFAULT_CALENDAR),
      trigger: { kind: 'plan-review-set', id: randomUUID(), at: this.clock.now() },
    });
  }

  private change(
    actor: Actor,
    planId: string,
    given: { readonly revision: number },
    action: string,
    apply: (plan: CasePlanEntity, whole: CasePlan) => Promise<void>,
  ): Promise<CasePlanEntity> {
    return this.transactions.run(async () => {
      const plan = await this.records.plan(actor, planId);
      requireRevision(plan, given.revision, given, ({ revision, state, version }) => ({
        revision,
        state,
        version,
      }));
      await apply(plan, await this.records.whole(plan));
      await this.audit.record(actor, {
        action,
        subject: { kind: 'plan', id: planId },
        personId: plan.personId,
      });
      return this.transactions.manager.save(plan);
    });
  }
}
