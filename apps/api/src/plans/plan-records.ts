import { Injectable } from '@nestjs/common';
import {
  priorityNeeds,
  requireLivePlan,
  type Actor,
  type CasePlan,
  type NeedDomain,
} from '@throughcare/domain';
import { PeopleScope } from '../access';
import { Transactions } from '../platform/database/transactions';
import { NotFound } from '../platform/http/not-found';
import {
  AgreementEntity,
  CasePlanEntity,
  GoalEntity,
  NotNowEntity,
  StepEntity,
} from './persistence/plan.entity';

interface CurrentNeed {
  readonly id: string;
  readonly domain: NeedDomain;
  readonly level: 'none' | 'some' | 'significant' | 'unknown';
  readonly is_linked_to_offending: boolean;
  readonly is_linked_to_harm: boolean;
}

/** Loads plan records for a change: locked, and only for people within the actor's reach. */
@Injectable()
export class PlanRecords {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
  ) {}

  async plan(actor: Actor, planId: string): Promise<CasePlanEntity> {
    const plan = await this.transactions.manager.findOne(CasePlanEntity, {
      where: { id: planId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!plan) throw new NotFound();
    await this.scope.require(actor, plan.personId);
    return plan;
  }

  /** A goal or step changes only while its plan lives. */
  async requireLive(planId: string): Promise<void> {
    requireLivePlan(
      await this.transactions.manager.findOneByOrFail(CasePlanEntity, { id: planId }),
    );
  }

  async goal(actor: Actor, goalId: string): Promise<GoalEntity> {
    const goal = await this.transactions.manager.findOne(GoalEntity, {
      where: { id: goalId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!goal) throw new NotFound();
    await this.scope.require(actor, goal.personId);
    return goal;
  }

  async step(actor: Actor, stepId: string): Promise<StepEntity> {
    const step = await this.transactions.manager.findOne(StepEntity, {
      where: { id: stepId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!step) throw new NotFound();
    await this.scope.require(actor, step.personId);
    return step;
  }

  needs(personId: string): Promise<CurrentNeed[]> {
    return this.transactions.manager.query(
      'SELECT id, domain, level, is_linked_to_offending, is_linked_to_harm FROM current_need WHERE person_id = $1',
      [personId],
    );
  }

  /** The plan in the shape the rules read. */
  async whole(plan: CasePlanEntity): Promise<CasePlan> {
    const manager = this.transactions.manager;
    const [goals, notNow, agreements, needs] = [
      await manager.findBy(GoalEntity, { planId: plan.id }),
      await manager.findBy(NotNowEntity, { planId: plan.id }),
      await manager.findBy(AgreementEntity, { planId: plan.id }),
      await this.needs(plan.personId),
    ];
    return {
      state: plan.state,
      version: plan.version,
      assessmentId: plan.assessmentId,
      reviews: [],
      agreedOn: plan.agreedOn ?? undefined,
      nextReviewOn: plan.nextReviewOn ?? undefined,
      priorityNeeds: priorityNeeds(
        needs.map((need) => ({
          domain: need.domain,
          level: need.level,
          isLinkedToOffending: need.is_linked_to_offending,
          isLinkedToHarm: need.is_linked_to_harm,
        })),
      ).map(({ domain }) => domain),
      goals: goals.map(({ id, needDomain, wording, targetOn, state }) => ({
        id,
        needDomain,
        wording,
        targetOn,
        state,
      })),
      notNow: notNow.map(({ needDomain, because, recordedOn }) => ({
        needDomain,
        because,
        recordedOn,
      })),
      agreements: agreements.map(({ planVersion, view, ownWords, language, agreedOn }) => ({
        planVersion,
        view,
        ownWords,
        language,
        on: agreedOn,
      })),
    };
  }
}
