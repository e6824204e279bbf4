import { Injectable } from '@nestjs/common';
import type { Actor } from '@throughcare/domain';
import { PeopleScope } from '../../access';
import { Transactions } from '../../platform/database/transactions';
import { NotFound } from '../../platform/http/not-found';
import { AssessmentEntity } from '../persistence/assessment.entity';

/** An assessment the actor may reach, held until the transaction ends: nothing else becomes of it meanwhile. */
@Injectable()
export class LockAssessment {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
  ) {}

  /** Absent and out of scope both give NotFound. */
  async execute(actor: Actor, assessmentId: string): Promise<AssessmentEntity> {
    const assessment = await this.transactions.manager.findOne(AssessmentEntity, {
      where: { id: assessmentId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!assessment) throw new NotFound();
    await this.scope.require(actor, assessment.personId);
    return assessment;
  }
}
