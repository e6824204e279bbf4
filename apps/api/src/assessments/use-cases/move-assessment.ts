import { Injectable } from '@nestjs/common';
import {
  abandonAssessment,
  countersignAssessment,
  overrideLifecycle,
  reopenAssessment,
  returnAssessment,
  withdrawAssessment,
  type Actor,
} from '@throughcare/domain';
import { AuditTrail } from '../../audit';
import { Timeline } from '../../people';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import type {
  AbandonAssessmentDto,
  ReturnAssessmentDto,
  RevisionDto,
  WithdrawAssessmentDto,
} from '../contract/assessment.dto';
import { asDomain, AssessmentEntity, OverrideEntity } from '../persistence/assessment.entity';
import { ChangeAssessment } from './change-assessment';
import { ReturnedComments } from './returned-comments';

/** The edges of an assessment's lifecycle after handing in: sign, return, take up again, abandon, withdraw. */
@Injectable()
export class MoveAssessment {
  constructor(
    private readonly transactions: Transactions,
    private readonly changes: ChangeAssessment,
    private readonly returned: ReturnedComments,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  countersign(actor: Actor, assessmentId: string, given: RevisionDto): Promise<AssessmentEntity> {
    return this.changes.execute(
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
    return this.changes.execute(
      actor,
      assessmentId,
      given,
      'assessment.returned',
      async (assessment) => {
        const returned = returnAssessment(asDomain(assessment), actor.userId, given.note);
        Object.assign(assessment, {
          state: returned.state,
          returnNote: given.note,
          score: null,
          scoredLevel: null,
          finalLevel: null,
        });
        await this.returned.keep(actor, assessment, given);
        await this.dropProposals(actor, assessment);
        return null;
      },
    );
  }

  reopen(actor: Actor, assessmentId: string, given: RevisionDto): Promise<AssessmentEntity> {
    return this.changes.execute(
      actor,
      assessmentId,
      given,
      'assessment.reopened',
      async (assessment) => {
        assessment.state = reopenAssessment(asDomain(assessment)).state;
        return null;
      },
    );
  }

  abandon(
    actor: Actor,
    assessmentId: string,
    given: AbandonAssessmentDto,
  ): Promise<AssessmentEntity> {
    return this.changes.execute(
      actor,
      assessmentId,
      given,
      'assessment.abandoned',
      async (assessment) => {
        Object.assign(assessment, {
          state: abandonAssessment(asDomain(assessment), given.reason, given.note ?? undefined)
            .state,
          endedNote: given.note?.trim() || null,
          abandonReason: given.reason,
        });
        return null;
      },
    );
  }

  withdraw(
    actor: Actor,
    assessmentId: string,
    given: WithdrawAssessmentDto,
  ): Promise<AssessmentEntity> {
    return this.changes.execute(
      actor,
      assessmentId,
      given,
      'assessment.withdrawn',
      async (assessment) => {
        Object.assign(assessment, {
          state: withdrawAssessment(asDomain(assessment), given.reason, given.note ?? undefined)
            .state,
          endedNote: given.note?.trim() || null,
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
      },
    );
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
}
