import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  fitForPerson,
  forbiddenBy,
  type AnswerValue,
  type AssessmentContext,
  type Fit,
  type InstrumentDefinition,
  type Item,
  type StandingForFit,
} from '@throughcare/assessment';
import { Refusal, type Actor } from '@throughcare/domain';
import { In } from 'typeorm';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Instruments } from '../../instruments';
import { PersonEntity, Timeline } from '../../people';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import type { StartAssessmentDto } from '../contract/assessment.dto';
import { personForFit } from '../person-for-fit';
import { AnswerEntity, AssessmentEntity } from '../persistence/assessment.entity';
import { InstrumentStanding } from './instrument-standing';

/** Begins one conduct of one instrument, after asking whether it is made for this person. */
@Injectable()
export class StartAssessment {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly instruments: Instruments,
    private readonly standing: InstrumentStanding,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Whether an instrument is made for this person: asked before anything is begun. */
  fit(actor: Actor, personId: string, code: string, version?: string): Promise<Fit> {
    return this.transactions.run(async () => {
      const definition = await this.instruments.findToBegin(code, version);
      await this.scope.require(actor, personId);
      const person = await this.transactions.manager.findOneByOrFail(PersonEntity, {
        id: personId,
      });
      await this.audit.record(actor, {
        action: 'assessment.fit-read',
        personId,
        facts: { instrument: code },
      });
      const standing = await this.standing.of(actor, definition, this.clock.today());
      return fitOf(definition, person, standing, person.language ?? undefined);
    });
  }

  execute(actor: Actor, personId: string, given: StartAssessmentDto): Promise<AssessmentEntity> {
    const assessedOn = given.assessedOn ?? this.clock.today();
    if (assessedOn > this.clock.today())
      throw InvalidInput.field(
        'assessedOn',
        'in-the-future',
        'The interview cannot be in the future',
      );
    return this.transactions.run(async () => {
      await this.scope.require(actor, personId);
      const manager = this.transactions.manager;
      const person = await manager.findOneByOrFail(PersonEntity, { id: personId });
      const definition = await this.instruments.findToBegin(given.instrument, given.version);
      const standing = await this.standing.of(actor, definition, assessedOn);
      const fit = fitOf(definition, person, standing, given.language);
      const forbidden = forbiddenBy(fit);
      if (forbidden.length > 0)
        throw new Refusal('assessment.forbidden-for-person', { failed: forbidden });
      if (!fit.fits && !given.fitReason?.trim()) {
        throw new Refusal('assessment.not-made-for-person', {
          failed: fit.tests.filter((test) => test.passed === false).map(({ test }) => test),
        });
      }
      const open = await manager.findOneBy(AssessmentEntity, {
        personId,
        instrumentCode: definition.code,
        state: In(['draft', 'returned']),
      });
      if (open) throw new Refusal('assessment.already-open', { assessmentId: open.id });

      const assessment = await manager.save(
        manager.create(AssessmentEntity, {
          id: given.id ?? randomUUID(),
          personId,
          instrumentCode: definition.code,
          instrumentVersion: definition.version,
          moment: given.moment,
          state: 'draft',
          assessorId: actor.userId,
          language: given.language,
          assessedOn,
          context: contextOf(person, assessedOn),
          fit,
          fitReason: given.fitReason?.trim() || null,
        }),
      );
      await this.fillInFromBefore(actor, assessment, definition);
      await this.audit.record(actor, {
        action: 'assessment.started',
        subject: { kind: 'assessment', id: assessment.id },
        personId,
        facts: { instrument: definition.code },
      });
      await this.timeline.note({
        personId,
        kind: 'assessment.started',
        happenedAt: this.clock.now(),
        subject: { kind: 'assessment', id: assessment.id },
        facts: { instrument: definition.code, title: definition.title },
      });
      return assessment;
    });
  }

  /** What was answered last time is offered again, marked, and counts only once someone says it is still true. */
  private async fillInFromBefore(
    actor: Actor,
    assessment: AssessmentEntity,
    definition: InstrumentDefinition,
  ): Promise<void> {
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
    const known = new Map(earlier.map((answer) => [answer.itemCode, answer.value]));
    const rows = definition.items.flatMap((item) => {
      const value = item.kind === 'text' ? undefined : known.get(item.code);
      return value === undefined || value === null
        ? []
        : [prefilled(actor, assessment, item, value)];
    });
    if (rows.length > 0) await manager.insert(AnswerEntity, rows as never);
  }
}

function prefilled(actor: Actor, assessment: AssessmentEntity, item: Item, value: AnswerValue) {
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

/** The wording and options as they stood on the screen, kept with the answer. */
export function shownIn(item: Item, language: string): unknown {
  const words = (text: Readonly<Record<string, string | undefined>> & { readonly en: string }) =>
    text[language] ?? text[language.split('-')[0] ?? ''] ?? text.en;
  return {
    text: words(item.text as never),
    ...(item.options
      ? {
          options: item.options.map((option) => ({
            code: option.code,
            label: words(option.label as never),
          })),
        }
      : {}),
  };
}

function contextOf(person: PersonEntity, assessedOn: string): AssessmentContext {
  return {
    assessedOn,
    ...(person.bornOn ? { birthDate: person.bornOn } : {}),
    sex: person.sex,
    legalStatus: person.legalStatus,
    setting: person.setting,
  };
}

export function fitOf(
  definition: InstrumentDefinition,
  person: PersonEntity,
  standing: StandingForFit,
  language: string | undefined,
): Fit {
  return fitForPerson(definition, personForFit(person, standing.on, language), standing);
}
