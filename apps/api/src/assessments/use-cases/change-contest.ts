import { Injectable } from '@nestjs/common';
import type { Actor, Contest } from '@throughcare/domain';
import { AuditTrail } from '../../audit';
import { Transactions } from '../../platform/database/transactions';
import { NotFound } from '../../platform/http/not-found';
import { requireRevision } from '../../platform/http/stale-revision';
import type { AssessmentEntity } from '../persistence/assessment.entity';
import { ContestEntity } from '../persistence/contest.entity';
import { LockAssessment } from './lock-assessment';

/** The beats every move of a contest shares: loaded and locked, may you, the revision you saw, written down, saved. */
@Injectable()
export class ChangeContest {
  constructor(
    private readonly transactions: Transactions,
    private readonly lock: LockAssessment,
    private readonly audit: AuditTrail,
  ) {}

  execute(
    actor: Actor,
    contestId: string,
    given: { readonly revision: number },
    action: string,
    apply: (contest: ContestEntity, assessment: AssessmentEntity) => Promise<void>,
  ): Promise<ContestEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const contest = await manager.findOne(ContestEntity, {
        where: { id: contestId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!contest) throw new NotFound();
      const assessment = await this.lock.execute(actor, contest.assessmentId);
      requireRevision(contest, given.revision, given, ({ revision, state, proposal }) => ({
        revision,
        state,
        proposal,
      }));
      await apply(contest, assessment);
      await this.audit.record(actor, {
        action,
        subject: { kind: 'contest', id: contestId },
        personId: contest.personId,
        facts: { assessment: contest.assessmentId, outcome: contest.outcome },
      });
      return manager.save(contest);
    });
  }
}

export function asContest(row: ContestEntity): Contest {
  return {
    state: row.state,
    account: row.account,
    reviewerId: row.reviewerId ?? undefined,
    outcome: row.outcome ?? undefined,
    explanation: row.explanation ?? undefined,
    note: row.note ?? undefined,
    decidedAt: row.decidedAt ?? undefined,
  };
}
