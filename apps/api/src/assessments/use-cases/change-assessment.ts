import { Injectable } from '@nestjs/common';
import type { Actor } from '@throughcare/domain';
import { AuditTrail } from '../../audit';
import { Transactions } from '../../platform/database/transactions';
import { requireRevision } from '../../platform/http/stale-revision';
import type { RevisionDto } from '../contract/assessment.dto';
import type { AssessmentEntity } from '../persistence/assessment.entity';
import { LockAssessment } from './lock-assessment';
import { SettleSigned } from './settle';

/** The beats every move of an assessment shares: loaded and locked, may you, the revision you saw, written down, saved. */
@Injectable()
export class ChangeAssessment {
  constructor(
    private readonly transactions: Transactions,
    private readonly lock: LockAssessment,
    private readonly settle: SettleSigned,
    private readonly audit: AuditTrail,
  ) {}

  /** `apply` moves it and gives the score that a signature would settle. */
  execute(
    actor: Actor,
    assessmentId: string,
    given: RevisionDto,
    action: string,
    apply: (assessment: AssessmentEntity) => Promise<AssessmentEntity['score']>,
  ): Promise<AssessmentEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const assessment = await this.lock.execute(actor, assessmentId);
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
