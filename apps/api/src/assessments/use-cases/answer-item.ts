import { Injectable } from '@nestjs/common';
import { isPossible, type AnswerValue } from '@throughcare/assessment';
import { requireDraft, type Actor } from '@throughcare/domain';
import { PeopleScope } from '../../access';
import { Instruments } from '../../instruments';
import { Clock } from '../../platform/clock';
import { Prepared } from '../../platform/database/prepared';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { NotFound } from '../../platform/http/not-found';
import { StaleRevision } from '../../platform/http/stale-revision';
import type { AnswerDto } from '../contract/assessment.dto';
import type { SavedAnswerResponse } from '../contract/assessment.response';
import { AnswerEntity, AssessmentEntity } from '../persistence/assessment.entity';
import { saveAnswer, type GivenAnswer } from '../queries/save-answer';
import { shownIn } from './start-assessment';

/**
 * Saves one answer of a draft, the most frequent change of all: one statement. Two people on one draft see a conflict
 * with both values, never a lost one.
 */
@Injectable()
export class AnswerItem {
  constructor(
    private readonly prepared: Prepared,
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly instruments: Instruments,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    assessmentId: string,
    itemCode: string,
    given: AnswerDto,
  ): Promise<SavedAnswerResponse> {
    const at = this.clock.now();
    const answer = this.written(assessmentId, itemCode, given, at);
    const [saved] = await this.prepared.rows<{ revision: number }>(saveAnswer(actor, answer));
    if (saved) return { item: itemCode, revision: saved.revision, at: at.toISOString() };
    // A version published since this process began: now that it is read, the same again.
    if (await this.hasReadMore(assessmentId))
      return this.execute(actor, assessmentId, itemCode, given);
    return this.explain(actor, answer);
  }

  private written(assessmentId: string, itemCode: string, given: AnswerDto, at: Date): GivenAnswer {
    const value = given.status === 'answered' ? (given.value as AnswerValue) : null;
    return {
      assessmentId,
      itemCode,
      value,
      status: given.status,
      language: given.language,
      evidence: given.evidence?.trim() || null,
      sources: given.sources ?? [],
      seen: given.seen,
      at,
      asked: this.instruments.itemsCoded(itemCode).map(({ instrument, item }) => ({
        instrumentCode: instrument.code,
        instrumentVersion: instrument.version,
        isPossible: given.status !== 'answered' || (value !== null && isPossible(item, value)),
        shown: shownIn(item, given.language),
      })),
    };
  }

  /** True when the draft's instrument was not held here until now. */
  private async hasReadMore(assessmentId: string): Promise<boolean> {
    const draft = await this.transactions.manager.findOneBy(AssessmentEntity, { id: assessmentId });
    if (!draft || this.instruments.isHeld(draft.instrumentCode, draft.instrumentVersion))
      return false;
    await this.instruments.find(draft.instrumentCode, draft.instrumentVersion);
    return true;
  }

  /** Nothing was saved: says why, in the order of the five beats. */
  private async explain(actor: Actor, given: GivenAnswer): Promise<never> {
    const { manager } = this.transactions;
    const assessment = await manager.findOneBy(AssessmentEntity, { id: given.assessmentId });
    if (!assessment) throw new NotFound();
    await this.scope.require(actor, assessment.personId);
    requireDraft(assessment);
    const asked = given.asked.find(
      ({ instrumentCode, instrumentVersion }) =>
        instrumentCode === assessment.instrumentCode &&
        instrumentVersion === assessment.instrumentVersion,
    );
    if (!asked) throw new NotFound();
    if (!asked.isPossible)
      throw InvalidInput.field('value', 'not-possible', 'This question does not allow that answer');
    const current = await manager.findOneBy(AnswerEntity, {
      assessmentId: given.assessmentId,
      itemCode: given.itemCode,
    });
    const { value, status, evidence, sources } = given;
    throw new StaleRevision(
      {
        value: current?.value ?? null,
        status: current?.status ?? 'not-asked',
        evidence: current?.evidence ?? null,
        sources: current?.sources ?? [],
        revision: current?.revision ?? 0,
        at: current?.answeredAt ?? null,
      },
      { value, status, evidence, sources: [...sources] },
    );
  }
}
