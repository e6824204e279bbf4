import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { moveStep, type ActionStep, type Actor } from '@throughcare/domain';
import { UserEntity } from '../../access';
import { AuditTrail } from '../../audit';
import { Timeline } from '../../people';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { requireRevision } from '../../platform/http/stale-revision';
import type { MoveStepDto, SetStepDto } from '../contract/plan.dto';
import { CasePlanEntity, StepEntity } from '../persistence/plan.entity';
import { PlanRecords } from '../plan-records';

/** Steps: a concrete act with an owner and a date. */
@Injectable()
export class WriteSteps {
  constructor(
    private readonly transactions: Transactions,
    private readonly records: PlanRecords,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  set(actor: Actor, goalId: string, given: SetStepDto): Promise<StepEntity> {
    if (given.dueOn < this.clock.today())
      throw InvalidInput.field('dueOn', 'in-the-past', 'Choose a day that is still ahead');
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const goal = await this.records.goal(actor, goalId);
      await this.records.requireLive(goal.planId);
      const owner = await this.ownerOf(given);
      const place = await manager.countBy(StepEntity, { goalId });
      const step = await manager.save(
        manager.create(StepEntity, {
          id: randomUUID(),
          goalId,
          planId: goal.planId,
          personId: goal.personId,
          wording: given.wording,
          ...owner,
          dueOn: given.dueOn,
          state: 'to-do',
          place,
        }),
      );
      await this.audit.record(actor, {
        action: 'step.set',
        subject: { kind: 'step', id: step.id },
        personId: goal.personId,
      });
      return step;
    });
  }

  move(actor: Actor, stepId: string, given: MoveStepDto): Promise<StepEntity> {
    return this.transactions.run(async () => {
      const step = await this.records.step(actor, stepId);
      requireRevision(step, given.revision, given, ({ revision, state }) => ({ revision, state }));
      await this.records.requireLive(step.planId);
      const moved = moveStep(asDomain(step), given.move, {
        today: this.clock.today(),
        ...(given.blocker ? { blocker: given.blocker } : {}),
      });
      Object.assign(step, {
        state: moved.state,
        blocker: moved.blocker ?? null,
        doneOn: moved.doneOn ?? null,
      });
      return this.keep(actor, step);
    });
  }

  private async keep(actor: Actor, step: StepEntity): Promise<StepEntity> {
    const subject = { kind: 'step', id: step.id };
    await this.audit.record(actor, {
      action: 'step.moved',
      subject,
      personId: step.personId,
      facts: { to: step.state },
    });
    if (step.state === 'done') {
      await this.timeline.note({
        personId: step.personId,
        kind: 'step.done',
        happenedAt: this.clock.now(),
        tone: 'good',
        subject,
        facts: { wording: step.wording },
      });
    }
    return this.transactions.manager.save(step);
  }

  /** A step that something else has settled, a completed programme for one. A plan closed meanwhile, or a step settled before, stays as it is. */
  async finishFor(actor: Actor, stepId: string): Promise<void> {
    await this.transactions.run(async () => {
      const step = await this.records.step(actor, stepId);
      const plan = await this.transactions.manager.findOneByOrFail(CasePlanEntity, {
        id: step.planId,
      });
      if (plan.state === 'closed' || step.state === 'done' || step.state === 'dropped') return;
      // A blocked step is not blocked any more by what has just been done.
      const open =
        step.state === 'blocked'
          ? moveStep(asDomain(step), 'unblock', { today: this.clock.today() })
          : asDomain(step);
      const done = moveStep(open, 'finish', { today: this.clock.today() });
      Object.assign(step, { state: done.state, blocker: null, doneOn: done.doneOn ?? null });
      await this.keep(actor, step);
    });
  }

  private async ownerOf(
    given: SetStepDto,
  ): Promise<Pick<StepEntity, 'ownerKind' | 'ownerUserId' | 'ownerPartnerId'>> {
    if (given.ownerKind === 'person')
      return { ownerKind: 'person', ownerUserId: null, ownerPartnerId: null };
    if (!given.ownerId) throw InvalidInput.field('ownerId', 'required', 'Say who owns this step');
    const manager = this.transactions.manager;
    if (given.ownerKind === 'user') {
      if (!(await manager.existsBy(UserEntity, { id: given.ownerId, isActive: true })))
        throw InvalidInput.field('ownerId', 'unknown-choice', 'This user does not exist');
      return { ownerKind: 'user', ownerUserId: given.ownerId, ownerPartnerId: null };
    }
    const [partner] = await manager.query<{ id: string }[]>(
      'SELECT id FROM partner_organisation WHERE id = $1',
      [given.ownerId],
    );
    if (!partner)
      throw InvalidInput.field('ownerId', 'unknown-choice', 'This partner does not exist');
    return { ownerKind: 'partner', ownerUserId: null, ownerPartnerId: given.ownerId };
  }
}

function asDomain(row: StepEntity): ActionStep {
  const owner =
    row.ownerKind === 'user'
      ? { kind: 'user' as const, userId: row.ownerUserId ?? '' }
      : row.ownerKind === 'partner'
        ? { kind: 'partner' as const, partnerId: row.ownerPartnerId ?? '' }
        : { kind: 'person' as const };
  return {
    id: row.id,
    goalId: row.goalId,
    wording: row.wording,
    owner,
    dueOn: row.dueOn,
    state: row.state,
    blocker: row.blocker ?? undefined,
    doneOn: row.doneOn ?? undefined,
  };
}
