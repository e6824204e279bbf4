import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { moveGoal, requireOpenForGoals, type Actor } from '@throughcare/domain';
import { AuditTrail } from '../../audit';
import { Timeline } from '../../people';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { requireRevision } from '../../platform/http/stale-revision';
import type { MoveGoalDto, NotNowDto, ReviseGoalDto, SetGoalDto } from '../contract/plan.dto';
import { CasePlanEntity, GoalEntity, NotNowEntity } from '../persistence/plan.entity';
import { PlanRecords } from '../plan-records';

/** Goals answer needs; a need left for later says why. */
@Injectable()
export class WriteGoals {
  constructor(
    private readonly transactions: Transactions,
    private readonly records: PlanRecords,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  set(actor: Actor, planId: string, given: SetGoalDto): Promise<GoalEntity> {
    this.requireAhead(given.targetOn);
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const plan = await this.records.plan(actor, planId);
      requireOpenForGoals(plan);
      const need = (await this.records.needs(plan.personId)).find(
        ({ domain }) => domain === given.needDomain,
      );
      const place = await manager.countBy(GoalEntity, { planId });
      const goal = await manager.save(
        manager.create(GoalEntity, {
          id: randomUUID(),
          planId,
          personId: plan.personId,
          needId: need?.id ?? null,
          ...given,
          state: 'proposed',
          place,
        }),
      );
      await manager.delete(NotNowEntity, { planId, needDomain: given.needDomain });
      await this.audit.record(actor, {
        action: 'goal.set',
        subject: { kind: 'goal', id: goal.id },
        personId: plan.personId,
        facts: { needDomain: given.needDomain },
      });
      return goal;
    });
  }

  revise(actor: Actor, goalId: string, given: ReviseGoalDto): Promise<GoalEntity> {
    this.requireAhead(given.targetOn);
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const goal = await this.records.goal(actor, goalId);
      requireRevision(goal, given.revision, given, ({ revision, wording, targetOn }) => ({
        revision,
        wording,
        targetOn,
      }));
      requireOpenForGoals(await manager.findOneByOrFail(CasePlanEntity, { id: goal.planId }));
      Object.assign(goal, { wording: given.wording, targetOn: given.targetOn });
      await this.audit.record(actor, {
        action: 'goal.revised',
        subject: { kind: 'goal', id: goalId },
        personId: goal.personId,
      });
      return manager.save(goal);
    });
  }

  move(actor: Actor, goalId: string, given: MoveGoalDto): Promise<GoalEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const goal = await this.records.goal(actor, goalId);
      requireRevision(goal, given.revision, given, ({ revision, state }) => ({ revision, state }));
      await this.records.requireLive(goal.planId);
      const moved = moveGoal(
        {
          id: goal.id,
          needDomain: goal.needDomain,
          wording: goal.wording,
          targetOn: goal.targetOn,
          state: goal.state,
        },
        given.move,
        given.reason,
      );
      Object.assign(goal, {
        state: moved.state,
        removalReason: given.move === 'remove' ? (given.reason ?? null) : null,
      });
      await this.audit.record(actor, {
        action: 'goal.moved',
        subject: { kind: 'goal', id: goalId },
        personId: goal.personId,
        facts: { to: goal.state },
      });
      if (goal.state === 'achieved' || goal.state === 'partly-achieved') {
        await this.timeline.note({
          personId: goal.personId,
          kind: `goal.${goal.state}`,
          happenedAt: this.clock.now(),
          tone: 'good',
          subject: { kind: 'goal', id: goalId },
          facts: { wording: goal.wording, domain: goal.needDomain },
        });
      }
      return manager.save(goal);
    });
  }

  notNow(actor: Actor, planId: string, given: NotNowDto): Promise<void> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const plan = await this.records.plan(actor, planId);
      requireOpenForGoals(plan);
      await manager.delete(NotNowEntity, { planId, needDomain: given.needDomain });
      await manager.insert(NotNowEntity, {
        id: randomUUID(),
        planId,
        needDomain: given.needDomain,
        because: given.because,
        recordedOn: this.clock.today(),
      });
      await this.audit.record(actor, {
        action: 'need.left-for-later',
        subject: { kind: 'plan', id: planId },
        personId: plan.personId,
        facts: { needDomain: given.needDomain },
      });
    });
  }

  private requireAhead(day: string): void {
    if (day < this.clock.today())
      throw InvalidInput.field('targetOn', 'in-the-past', 'Choose a day that is still ahead');
  }
}
