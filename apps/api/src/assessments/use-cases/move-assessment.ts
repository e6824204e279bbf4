import { Injectable } from '@nestjs/common';
import {
  abandonAssessment,
  countersignAssessment,
  finalLevel,
  overrideLifecycle,
  reopenAssessment,
  returnAssessment,
  submitAssessment,
  withdrawAssessment,
  type Actor,
  type Assessment,
} from '@throughcare/domain';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Timeline } from '../../people';
import { Policies } from '../../policies';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { NotFound } from '../../platform/http/not-found';
import { requireRevision } from '../../platform/http/stale-revision';
import type {
  AbandonAssessmentDto,
  ReturnAssessmentDto,
  RevisionDto,
  WithdrawAssessmentDto,
} from '../contract/assessment.dto';
import { Instruments, levelOf } from '../instruments';
import {
  AnswerEntity,
  answersOf,
  AssessmentEntity,
  OverrideEntity,
} from '../persistence/assessment.entity';
import { SettleSigned } from './settle';

/** Every edge of an assessment's lifecycle: hand in, sign, return, take up again, abandon, withdraw. */
@Injectable()
export class MoveAssessment {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly instruments: Instruments,
    private readonly settle: SettleSigned,
    private readonly policies: Policies,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Hands a draft in: scored here from the stored answers, signed at once unless policy wants a second pair of eyes. */
  submit(actor: Actor, assessmentId: string, given: RevisionDto): Promise<AssessmentEntity> {
    return this.change(actor, assessmentId, given, 'assessment.submitted', async (assessment) => {
      const answers = answersOf(
        await this.transactions.manager.findBy(AnswerEntity, { assessmentId }),
      );
      const instrument = this.instruments.compile(
        assessment.instrumentCode,
        assessment.instrumentVersion,
      );
      const score = instrument.score(answers, assessment.context);
      // «Unknown», «declined» and «not asked» are answers to completeness; only silence is missing.
      const silent = score.missing
        .filter((item) => answers[item.item] === undefined)
        .map((item) => item.item);
      assessment.score = score;
      assessment.scoredLevel = levelOf(score);
      const override = await this.settle.acceptedOrPending(assessmentId);
      // An accepted override stands only while the score it was about does.
      assessment.finalLevel =
        assessment.scoredLevel &&
        finalLevel(
          assessment.scoredLevel,
          override?.scoredLevel === assessment.scoredLevel ? override : undefined,
        );
      const moved = submitAssessment(asDomain(assessment), {
        missingAnswers: silent,
        finalLevel: assessment.finalLevel ?? undefined,
        isOverridePending: override?.state === 'proposed',
        isOverridden: override?.state === 'accepted',
        policy: await this.policies.inForce('countersigning'),
        at: this.clock.now(),
      });
      Object.assign(assessment, {
        state: moved.state,
        submittedAt: moved.submittedAt,
        signedAt: moved.signedAt ?? null,
        returnNote: null,
      });
      return score;
    });
  }

  countersign(actor: Actor, assessmentId: string, given: RevisionDto): Promise<AssessmentEntity> {
    return this.change(
      actor,
      assessmentId,
      given,
      'assessment.countersigned',
      async (assessment) => {
        const signed = countersignAssessment(asDomain(assessment), actor.userId, this.clock.now());
        Object.assign(assessment, {
          state: signed.state,
          countersignerId: actor.userId,
          signedAt: signed.signedAt,
        });
        return assessment.score;
      },
    );
  }

  return(
    actor: Actor,
    assessmentId: string,
    given: ReturnAssessmentDto,
  ): Promise<AssessmentEntity> {
    return this.change(actor, assessmentId, given, 'assessment.returned', async (assessment) => {
      const returned = returnAssessment(asDomain(assessment), actor.userId, given.note);
      Object.assign(assessment, {
        state: returned.state,
        returnNote: given.note,
        score: null,
        scoredLevel: null,
        finalLevel: null,
      });
      await this.dropProposals(actor, assessment);
      return null;
    });
  }

  reopen(actor: Actor, assessmentId: string, given: RevisionDto): Promise<AssessmentEntity> {
    return this.change(actor, assessmentId, given, 'assessment.reopened', async (assessment) => {
      assessment.state = reopenAssessment(asDomain(assessment)).state;
      return null;
    });
  }

  abandon(
    actor: Actor,
    assessmentId: string,
    given: AbandonAssessmentDto,
  ): Promise<AssessmentEntity> {
    return this.change(actor, assessmentId, given, 'assessment.abandoned', async (assessment) => {
      Object.assign(assessment, {
        state: abandonAssessment(asDomain(assessment), given.reason).state,
        abandonReason: given.reason,
      });
      return null;
    });
  }

  withdraw(
    actor: Actor,
    assessmentId: string,
    given: WithdrawAssessmentDto,
  ): Promise<AssessmentEntity> {
    return this.change(actor, assessmentId, given, 'assessment.withdrawn', async (assessment) => {
      Object.assign(assessment, {
        state: withdrawAssessment(asDomain(assessment), given.reason).state,
        withdrawReason: given.reason,
      });
      await this.dropProposals(actor, assessment);
      await this.timeline.note({
        personId: assessment.personId,
        kind: 'assessment.withdrawn',
        happenedAt: this.clock.now(),
        subject: { kind: 'assessment', id: assessmentId },
        facts: { instrument: assessment.instrumentCode, reason: given.reason },
      });
      return null;
    });
  }

  /** A proposal speaks about a score; when the score goes, it goes too. */
  private async dropProposals(actor: Actor, assessment: AssessmentEntity): Promise<void> {
    const manager = this.transactions.manager;
    for (const override of await manager.findBy(OverrideEntity, {
      assessmentId: assessment.id,
      state: 'proposed',
    })) {
      override.state = overrideLifecycle.move(override.state, 'withdraw');
      await manager.save(override);
      await this.audit.record(actor, {
        action: 'override.withdrawn',
        subject: { kind: 'override', id: override.id },
        personId: assessment.personId,
      });
    }
  }

  private change(
    actor: Actor,
    assessmentId: string,
    given: RevisionDto,
    action: string,
    apply: (assessment: AssessmentEntity) => Promise<AssessmentEntity['score']>,
  ): Promise<AssessmentEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const assessment = await manager.findOne(AssessmentEntity, {
        where: { id: assessmentId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!assessment) throw new NotFound();
      await this.scope.require(actor, assessment.personId);
      requireRevision(assessment, given.revision, given, ({ revision, state }) => ({
        revision,
        state,
      }));
      const wasSigned = assessment.signedAt !== null;
      const score = await apply(assessment);
      await this.audit.record(actor, {
        action,
        subject: { kind: 'assessment', id: assessmentId },
        personId: assessment.personId,
      });
      const saved = await manager.save(assessment);
      if (!wasSigned && saved.signedAt && score) await this.settle.execute(actor, saved, score);
      if (saved.state === 'withdrawn') await this.settle.takeBack(saved);
      return saved;
    });
  }
}

export function asDomain(row: AssessmentEntity): Assessment {
  return {
    state: row.state,
    assessorId: row.assessorId,
    countersignerId: row.countersignerId ?? undefined,
    submittedAt: row.submittedAt ?? undefined,
    signedAt: row.signedAt ?? undefined,
  };
}
