import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  addWorkingDays,
  contestRule,
  endOfDay,
  makeContest,
  Refusal,
  type Actor,
} from '@throughcare/domain';
import { In } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Duties } from '../../duties';
import { Instruments } from '../../instruments';
import { PersonEntity, Timeline } from '../../people';
import { Policies } from '../../policies';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import type { MakeContestDto } from '../contract/contest.dto';
import { AssessmentEntity } from '../persistence/assessment.entity';
import { ContestEntity } from '../persistence/contest.entity';
import { LockAssessment } from './lock-assessment';

/** A person contests an assessment: their account is kept as given and a clock for the answer starts (NMR-54-57, TR-03.6-7). */
@Injectable()
export class MakeContest {
  constructor(
    private readonly transactions: Transactions,
    private readonly lock: LockAssessment,
    private readonly instruments: Instruments,
    private readonly duties: Duties,
    private readonly policies: Policies,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, assessmentId: string, given: MakeContestDto): Promise<ContestEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const assessment = await this.lock.execute(actor, assessmentId);
      const madeOn = this.dayOf(assessment, given.madeOn);
      const made = makeContest(given.account, assessment);
      await this.requireQuestions(assessment, given.items ?? []);
      const open = await manager.findOneBy(ContestEntity, {
        assessmentId,
        state: In(['made', 'in-review']),
      });
      if (open) throw new Refusal('contest.already-open', { contestId: open.id });
      const person = await manager.findOneByOrFail(PersonEntity, { id: assessment.personId });
      const calendar = await this.policies.calendar();
      const { answerWithinWorkingDays } = await this.policies.inForce('contests');
      const contest = await manager.save(
        manager.create(ContestEntity, {
          ...made,
          id: randomUUID(),
          assessmentId,
          personId: assessment.personId,
          voice: given.voice,
          language: given.language,
          items: [...new Set(given.items ?? [])],
          madeOn,
          recordedById: actor.userId,
          dueAt: endOfDay(addWorkingDays(madeOn, answerWithinWorkingDays, calendar), calendar),
        }),
      );
      await this.duties.open({
        personId: assessment.personId,
        kind: 'contest-review',
        rule: contestRule(person.setting),
        dueAt: contest.dueAt,
        trigger: { kind: 'assessment-contested', id: contest.id, at: this.clock.now() },
        note: assessment.instrumentCode,
      });
      await this.audit.record(actor, {
        action: 'contest.made',
        subject: { kind: 'contest', id: contest.id },
        personId: assessment.personId,
        facts: { assessment: assessmentId },
      });
      await this.timeline.note({
        personId: assessment.personId,
        kind: 'contest.made',
        happenedAt: this.clock.now(),
        subject: { kind: 'assessment', id: assessmentId },
        facts: { title: await this.titleOf(assessment) },
      });
      return contest;
    });
  }

  private dayOf(assessment: AssessmentEntity, madeOn = this.clock.today()): string {
    if (madeOn > this.clock.today())
      throw InvalidInput.field('madeOn', 'in-the-future', 'This day is still ahead');
    if (madeOn < assessment.assessedOn)
      throw InvalidInput.field('madeOn', 'before-start', 'This is before the assessment', {
        after: assessment.assessedOn,
      });
    return madeOn;
  }

  private async requireQuestions(
    assessment: AssessmentEntity,
    items: readonly string[],
  ): Promise<void> {
    const definition = await this.instruments.find(
      assessment.instrumentCode,
      assessment.instrumentVersion,
    );
    const known = new Set(definition.items.map(({ code }) => code));
    const at = items.findIndex((item) => !known.has(item));
    if (at >= 0)
      throw InvalidInput.field(
        `items.${at}`,
        'unknown-choice',
        'This instrument has no such question',
      );
  }

  private async titleOf({ instrumentCode, instrumentVersion }: AssessmentEntity) {
    const { title } = await this.instruments.find(instrumentCode, instrumentVersion);
    return title;
  }
}
