import { Injectable } from '@nestjs/common';
import { finalLevel, submitAssessment, type Actor } from '@throughcare/domain';
import { Instruments } from '../../instruments';
import { Policies } from '../../policies';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import type { RevisionDto } from '../contract/assessment.dto';
import { levelOf } from '../level-of';
import {
  AnswerEntity,
  answersOf,
  asDomain,
  type AssessmentEntity,
} from '../persistence/assessment.entity';
import { ChangeAssessment } from './change-assessment';
import { ReturnedComments } from './returned-comments';
import { SettleSigned } from './settle';

/** Hands a draft in: scored here from the stored answers, signed at once unless policy wants a second pair of eyes. */
@Injectable()
export class SubmitAssessment {
  constructor(
    private readonly transactions: Transactions,
    private readonly change: ChangeAssessment,
    private readonly instruments: Instruments,
    private readonly settle: SettleSigned,
    private readonly returned: ReturnedComments,
    private readonly policies: Policies,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, assessmentId: string, given: RevisionDto): Promise<AssessmentEntity> {
    return this.change.execute(
      actor,
      assessmentId,
      given,
      'assessment.submitted',
      async (assessment) => {
        await this.returned.requireSettled(assessmentId);
        const answers = answersOf(
          await this.transactions.manager.findBy(AnswerEntity, { assessmentId }),
        );
        const instrument = await this.instruments.compile(
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
      },
    );
  }
}
