import { Injectable } from '@nestjs/common';
import type { Actor, Contest } from '@throughcare/domain';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Transactions } from '../../platform/database/transactions';
import { NotFound } from '../../platform/http/not-found';
import { requireRevision } from '../../platform/http/stale-revision';
import { AssessmentEntity } from '../persistence/assessment.entity';
import { ContestEntity } from '../persistence/contest.entity';

/** The beats every move of a contest shares: loaded and locked, may you, the revision you saw, written down, saved. */
@Injectable()
export class ChangeContest {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
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
      const assessment = await this.assessment(actor, contest.assessmentId);
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

  /** The contested assessment, locked: nothing else becomes of it meanwhile. */
  async assessment(actor: Actor, assessmentId: string): Promise<AssessmentEntity> {
    const assessment = await this.transactions.manager.findOne(AssessmentEntity, {
      where: { id: assessmentId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!assessment) throw new NotFound();
    await this.scope.require(actor, assessment.personId);
    return assessment;
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
