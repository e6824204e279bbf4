import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Score } from '@throughcare/assessment';
import {
  addDays,
  DEFAULT_CALENDAR,
  endOfDay,
  isPriorityNeed,
  reassessmentDue,
  supersedeAssessment,
  withdrawAssessment,
  type Actor,
} from '@throughcare/domain';
import { IsNull, LessThanOrEqual, Not } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Duties } from '../../duties';
import { Instruments } from '../../instruments';
import { PersonEntity, Timeline } from '../../people';
import { Policies } from '../../policies';
import { Transactions } from '../../platform/database/transactions';
import { DomainEvents } from '../../platform/events/domain-events';
import {
  asDomain,
  AssessmentEntity,
  NeedEntity,
  OverrideEntity,
} from '../persistence/assessment.entity';

const DEFAULT_REVIEW_DAYS = 365;

/** What follows from a signature: needs, final level, the earlier one superseded, clocks closed and the next one started. */
@Injectable()
export class SettleSigned {
  constructor(
    private readonly transactions: Transactions,
    private readonly instruments: Instruments,
    private readonly duties: Duties,
    private readonly policies: Policies,
    private readonly timeline: Timeline,
    private readonly events: DomainEvents,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, assessment: AssessmentEntity, score: Score): Promise<void> {
    const signedAt = assessment.signedAt;
    if (!signedAt) return;
    const { personId } = assessment;
    await this.keepNeeds(assessment, score);
    await this.supersedeEarlier(actor, assessment);
    await this.renewLevel(personId);
    const person = await this.transactions.manager.findOneByOrFail(PersonEntity, { id: personId });
    await this.duties.completeAssessment(
      personId,
      assessment.instrumentCode,
      assessment.assessedOn,
      signedAt,
    );
    if (score.needs.length > 0) {
      await this.duties.complete(personId, 'initial-assessment', signedAt);
      await this.duties.complete(personId, 'reassessment', signedAt);
    }
    await this.startNextClock(assessment, person, score);
    await this.audit.record(actor, {
      action: 'assessment.signed',
      subject: { kind: 'assessment', id: assessment.id },
      personId,
      facts: { instrument: assessment.instrumentCode },
    });
    await this.timeline.note({
      personId,
      kind: 'assessment.signed',
      happenedAt: signedAt,
      subject: { kind: 'assessment', id: assessment.id },
      facts: {
        instrument: assessment.instrumentCode,
        title: score.instrument.title,
        level: assessment.finalLevel,
        needs: score.needs.filter((need) => need.level === 'significant').length,
      },
    });
    await this.events.publish({ kind: 'assessment.signed', personId, assessmentId: assessment.id });
  }

  private async keepNeeds(assessment: AssessmentEntity, score: Score): Promise<void> {
    if (score.needs.length === 0) return;
    const { reviewAfterDays = DEFAULT_REVIEW_DAYS } = await this.instruments.find(
      assessment.instrumentCode,
      assessment.instrumentVersion,
    );
    await this.transactions.manager.insert(
      NeedEntity,
      score.needs.map((need) => {
        const isLinkedToOffending = need.linkedToOffending ?? false;
        return {
          id: randomUUID(),
          personId: assessment.personId,
          assessmentId: assessment.id,
          domain: need.domain,
          level: need.level,
          isLinkedToOffending,
          isLinkedToHarm: need.linkedToHarm ?? false,
          isPriority: isPriorityNeed({ level: need.level, isLinkedToOffending }),
          strengths: need.strengths,
          ownWords: need.ownWords,
          motivation: need.motivation ?? 'not-asked',
          because: [...need.because],
          foundOn: assessment.assessedOn,
          reviewOn: addDays(assessment.assessedOn, reviewAfterDays),
        };
      }),
    );
  }

  private async supersedeEarlier(actor: Actor, assessment: AssessmentEntity): Promise<void> {
    const manager = this.transactions.manager;
    const earlier = await manager.findBy(AssessmentEntity, {
      personId: assessment.personId,
      instrumentCode: assessment.instrumentCode,
      state: 'signed',
      id: Not(assessment.id),
      assessedOn: LessThanOrEqual(assessment.assessedOn),
    });
    for (const one of earlier) {
      // What was contested and is put right counts no more, as if it were taken back.
      const isCorrected = one.id === assessment.supersedesId;
      const change = isCorrected
        ? withdrawAssessment(asDomain(one), 'contest-upheld')
        : supersedeAssessment(asDomain(one));
      await manager.update(AssessmentEntity, one.id, {
        state: change.state,
        withdrawReason: change.withdrawReason ?? null,
      });
      await this.audit.record(actor, {
        action: isCorrected ? 'assessment.withdrawn' : 'assessment.superseded',
        subject: { kind: 'assessment', id: one.id },
        personId: one.personId,
      });
    }
  }

  private async startNextClock(
    assessment: AssessmentEntity,
    person: PersonEntity,
    score: Score,
  ): Promise<void> {
    // A screen that found nothing starts no clock of its own; the protocol asks for it again at its moments.
    const foundNeed = score.needs.some(({ level }) => level === 'some' || level === 'significant');
    if (person.setting === 'none' || (!foundNeed && !assessment.finalLevel)) return;
    const definition = await this.instruments.find(
      assessment.instrumentCode,
      assessment.instrumentVersion,
    );
    const due = assessment.finalLevel
      ? reassessmentDue(
          {
            signedOn: assessment.assessedOn,
            finalLevel: assessment.finalLevel,
            setting: person.setting,
          },
          [],
          await this.policies.inForce('reassessment'),
        ).dueOn
      : addDays(assessment.assessedOn, definition.reviewAfterDays ?? DEFAULT_REVIEW_DAYS);
    await this.duties.open({
      personId: person.id,
      kind: 'reassessment',
      rule: 'NMR-92-3',
      dueAt: endOfDay(due, DEFAULT_CALENDAR),
      trigger: {
        kind: 'assessment-signed',
        id: assessment.id,
        at: assessment.signedAt ?? new Date(0),
      },
      assessment: { instrument: assessment.instrumentCode, opensOn: null, roundId: null },
    });
  }

  /** What a withdrawn assessment had answered is asked for again. */
  async takeBack(assessment: AssessmentEntity): Promise<void> {
    const { personId, instrumentCode, signedAt } = assessment;
    if (signedAt) await this.duties.reopenAssessment(personId, instrumentCode, signedAt);
    await this.duties.cancelOpen(personId, ['reassessment'], 'no-longer-applies', assessment.id);
    await this.renewLevel(personId);
  }

  /** The person's level is that of the latest assessment that still stands and gives one; none when there is none. */
  async renewLevel(personId: string): Promise<void> {
    const manager = this.transactions.manager;
    const [latest] = await manager.find(AssessmentEntity, {
      where: { personId, state: 'signed', finalLevel: Not(IsNull()) },
      order: { assessedOn: 'DESC', signedAt: 'DESC' },
      take: 1,
    });
    const person = await manager.findOneByOrFail(PersonEntity, { id: personId });
    if (person.finalLevel === (latest?.finalLevel ?? null)) return;
    person.finalLevel = latest?.finalLevel ?? null;
    await manager.save(person);
    await this.events.publish({ kind: 'person.level-changed', personId });
  }

  async acceptedOrPending(assessmentId: string): Promise<OverrideEntity | null> {
    const [open] = await this.transactions.manager.query<{ id: string }[]>(
      `SELECT id FROM override WHERE assessment_id = $1 AND state IN ('proposed', 'accepted')`,
      [assessmentId],
    );
    return open ? this.transactions.manager.findOneBy(OverrideEntity, { id: open.id }) : null;
  }
}
