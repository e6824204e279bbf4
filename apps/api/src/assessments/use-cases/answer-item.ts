import { Injectable } from '@nestjs/common';
import { isPossible, type AnswerValue } from '@throughcare/assessment';
import { requireDraft, type Actor } from '@throughcare/domain';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { NotFound } from '../../platform/http/not-found';
import { StaleRevision } from '../../platform/http/stale-revision';
import type { AnswerDto } from '../contract/assessment.dto';
import type { SavedAnswerResponse } from '../contract/assessment.response';
import { Instruments } from '../instruments';
import { AnswerEntity, AssessmentEntity } from '../persistence/assessment.entity';
import { shownIn } from './start-assessment';

/** Saves one answer of a draft. Two people on one draft see a conflict with both values, never a lost one. */
@Injectable()
export class AnswerItem {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly instruments: Instruments,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    assessmentId: string,
    itemCode: string,
    given: AnswerDto,
  ): Promise<SavedAnswerResponse> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      // Shared: answers of one draft are saved side by side, but not while it is being handed in.
      const assessment = await manager.findOne(AssessmentEntity, {
        where: { id: assessmentId },
        lock: { mode: 'pessimistic_read' },
      });
      if (!assessment) throw new NotFound();
      await this.scope.require(actor, assessment.personId);
      requireDraft(assessment);
      const item = this.instruments
        .find(assessment.instrumentCode, assessment.instrumentVersion)
        .items.find(({ code }) => code === itemCode);
      if (!item) throw new NotFound();
      const value = given.status === 'answered' ? (given.value as AnswerValue) : null;
      if (given.status === 'answered' && (value === null || !isPossible(item, value))) {
        throw InvalidInput.field(
          'value',
          'not-possible',
          'This question does not allow that answer',
        );
      }
      const saved = await this.store(
        actor,
        assessment,
        given,
        value,
        item.code,
        shownIn(item, given.language),
      );
      await this.audit.record(actor, {
        action: 'answer.saved',
        subject: { kind: 'assessment', id: assessmentId },
        personId: assessment.personId,
        facts: { item: itemCode, status: given.status },
      });
      return saved;
    });
  }

  private async store(
    actor: Actor,
    assessment: AssessmentEntity,
    given: AnswerDto,
    value: AnswerValue,
    itemCode: string,
    shown: unknown,
  ): Promise<SavedAnswerResponse> {
    const at = this.clock.now();
    const [row] = await this.transactions.manager.query<{ revision: number }[]>(
      `INSERT INTO assessment_answer AS w (assessment_id, item_code, value, status, shown, language, evidence, sources, is_prefilled, answered_by, answered_at)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8, false, $9, $10 WHERE $11 = 0 OR EXISTS (SELECT 1 FROM assessment_answer WHERE assessment_id = $1 AND item_code = $2)
       ON CONFLICT (assessment_id, item_code) DO UPDATE SET value = excluded.value, status = excluded.status, shown = excluded.shown,
         language = excluded.language, evidence = excluded.evidence, sources = excluded.sources, is_prefilled = false,
         answered_by = excluded.answered_by, answered_at = excluded.answered_at, revision = w.revision + 1
       WHERE w.revision = $11 RETURNING revision`,
      [
        assessment.id,
        itemCode,
        value === null ? null : JSON.stringify(value),
        given.status,
        JSON.stringify(shown),
        given.language,
        given.evidence?.trim() || null,
        given.sources ?? [],
        actor.userId,
        at,
        given.seen,
      ],
    );
    if (row) return { item: itemCode, revision: row.revision, at: at.toISOString() };
    const current = await this.transactions.manager.findOneByOrFail(AnswerEntity, {
      assessmentId: assessment.id,
      itemCode,
    });
    throw new StaleRevision(
      {
        value: current.value,
        status: current.status,
        evidence: current.evidence,
        sources: current.sources,
        revision: current.revision,
        at: current.answeredAt,
      },
      {
        value,
        status: given.status,
        evidence: given.evidence ?? null,
        sources: given.sources ?? [],
      },
    );
  }
}
