import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { forbiddenBy, type InstrumentDefinition } from '@throughcare/assessment';
import { Refusal, type Actor } from '@throughcare/domain';
import { In } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Instruments } from '../../instruments';
import { PersonEntity } from '../../people';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { AnswerEntity, AssessmentEntity } from '../persistence/assessment.entity';
import type { ContestEntity } from '../persistence/contest.entity';
import { InstrumentStanding } from './instrument-standing';
import { fitOf, shownIn } from './start-assessment';

/**
 * Puts a contested assessment right: a draft of the same instrument for the same day, with the answers that were not
 * contested as they were given and the proposed ones in their place. The reviewer reads and signs it; then the first one falls.
 */
@Injectable()
export class CorrectAssessment {
  constructor(
    private readonly transactions: Transactions,
    private readonly instruments: Instruments,
    private readonly standing: InstrumentStanding,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    contest: ContestEntity,
    wrong: AssessmentEntity,
    reason: string,
  ): Promise<AssessmentEntity> {
    const manager = this.transactions.manager;
    const definition = await this.instruments.find(wrong.instrumentCode, wrong.instrumentVersion);
    const person = await manager.findOneByOrFail(PersonEntity, { id: wrong.personId });
    const standing = await this.standing.of(actor, definition, this.clock.today());
    const fit = fitOf(definition, person, standing, wrong.language);
    const forbidden = forbiddenBy(fit);
    if (forbidden.length > 0)
      throw new Refusal('assessment.forbidden-for-person', { failed: forbidden });
    const open = await manager.findOneBy(AssessmentEntity, {
      personId: wrong.personId,
      instrumentCode: definition.code,
      state: In(['draft', 'returned']),
    });
    if (open) throw new Refusal('assessment.already-open', { assessmentId: open.id });
    const { instrumentCode, instrumentVersion, personId, moment, language, assessedOn, context } =
      wrong;
    const draft = await manager.save(
      manager.create(AssessmentEntity, {
        id: randomUUID(),
        personId,
        instrumentCode,
        instrumentVersion,
        moment,
        language,
        assessedOn,
        context,
        state: 'draft',
        assessorId: actor.userId,
        fit,
        fitReason: fit.fits ? null : reason.slice(0, 500),
        supersedesId: wrong.id,
      }),
    );
    await this.takeOver(actor, contest, wrong, draft, definition);
    await this.audit.record(actor, {
      action: 'assessment.correction-started',
      subject: { kind: 'assessment', id: draft.id },
      personId,
      facts: { instrument: instrumentCode, corrects: wrong.id },
    });
    return draft;
  }

  private async takeOver(
    actor: Actor,
    contest: ContestEntity,
    wrong: AssessmentEntity,
    draft: AssessmentEntity,
    definition: InstrumentDefinition,
  ): Promise<void> {
    const manager = this.transactions.manager;
    const changed = contest.proposal.map(({ item }) => item);
    await manager.query(
      `INSERT INTO assessment_answer (assessment_id, item_code, value, status, shown, language, evidence, sources, is_prefilled, answered_by, answered_at)
       SELECT $2, item_code, value, status, shown, language, evidence, sources, false, answered_by, answered_at
       FROM assessment_answer WHERE assessment_id = $1 AND NOT is_prefilled AND item_code <> ALL($3)`,
      [wrong.id, draft.id, changed],
    );
    const items = new Map(definition.items.map((item) => [item.code, item]));
    const rows = contest.proposal.flatMap(({ item: code, value, status, because }) => {
      const item = items.get(code);
      return item
        ? [
            {
              assessmentId: draft.id,
              itemCode: code,
              value,
              status,
              shown: shownIn(item, wrong.language),
              language: wrong.language,
              evidence: because,
              sources: ['record'],
              answeredBy: actor.userId,
              answeredAt: this.clock.now(),
            },
          ]
        : [];
    });
    if (rows.length > 0) await manager.insert(AnswerEntity, rows as never);
  }
}
