import { Injectable } from '@nestjs/common';
import {
  isPossible,
  type AnswerValue,
  type InstrumentDefinition,
  type Item,
  type RecordFact,
} from '@throughcare/assessment';
import type { Actor } from '@throughcare/domain';
import { In } from 'typeorm';
import { PersonStanding, type PersonEntity } from '../../people';
import { Transactions } from '../../platform/database/transactions';
import { AnswerEntity, AssessmentEntity } from '../persistence/assessment.entity';
import { shownIn } from './shown-in';

/**
 * What is known already is offered when a draft begins, marked, and counts only once someone says that it is true: facts
 * of the record, and else what was answered last time. Sentences are always asked anew.
 */
@Injectable()
export class FillInDraft {
  constructor(
    private readonly transactions: Transactions,
    private readonly persons: PersonStanding,
  ) {}

  async fillIn(
    actor: Actor,
    assessment: AssessmentEntity,
    definition: InstrumentDefinition,
    person: PersonEntity,
  ): Promise<void> {
    const earlier = await this.answeredBefore(assessment);
    const facts: Partial<Record<RecordFact, AnswerValue>> = definition.items.some(
      (item) => item.fromRecord,
    )
      ? await this.persons.offenceHistory(person, assessment.assessedOn)
      : {};
    const rows = definition.items.flatMap((item) => {
      if (item.kind === 'text') return [];
      const value = (item.fromRecord && facts[item.fromRecord]) ?? earlier.get(item.code) ?? null;
      return value === null || !isPossible(item, value)
        ? []
        : [filledIn(actor, assessment, item, value)];
    });
    if (rows.length > 0) await this.transactions.manager.insert(AnswerEntity, rows as never);
  }

  private async answeredBefore(
    assessment: AssessmentEntity,
  ): Promise<ReadonlyMap<string, AnswerValue>> {
    const manager = this.transactions.manager;
    const [before] = await manager.find(AssessmentEntity, {
      where: {
        personId: assessment.personId,
        instrumentCode: assessment.instrumentCode,
        state: In(['signed', 'superseded']),
      },
      order: { assessedOn: 'DESC', signedAt: 'DESC' },
      take: 1,
    });
    const earlier = before
      ? await manager.findBy(AnswerEntity, { assessmentId: before.id, status: 'answered' })
      : [];
    return new Map(earlier.map((answer) => [answer.itemCode, answer.value as AnswerValue]));
  }
}

function filledIn(actor: Actor, assessment: AssessmentEntity, item: Item, value: AnswerValue) {
  return {
    assessmentId: assessment.id,
    itemCode: item.code,
    value,
    status: 'answered' as const,
    shown: shownIn(item, assessment.language),
    language: assessment.language,
    sources: ['record'],
    isPrefilled: true,
    answeredBy: actor.userId,
  };
}
