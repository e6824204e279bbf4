import { Injectable } from '@nestjs/common';
import {
  isPossible,
  type Answers,
  type AnswerValue,
  type InstrumentDefinition,
  type Item,
} from '@throughcare/assessment';
import { decideContest, requireReviewer, reviewContest, type Actor } from '@throughcare/domain';
import { Duties } from '../../duties';
import { Instruments } from '../../instruments';
import { Timeline } from '../../people';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import type { RevisionDto } from '../contract/assessment.dto';
import type { DecideContestDto, ProposeAnswersDto } from '../contract/contest.dto';
import { levelOf } from '../level-of';
import {
  AnswerEntity,
  answersOf,
  asDomain,
  type AssessmentEntity,
} from '../persistence/assessment.entity';
import type { ContestEntity, ProposedAnswer } from '../persistence/contest.entity';
import { asContest, ChangeContest } from './change-contest';
import { CorrectAssessment } from './correct-assessment';

/** Someone who took no part looks again: other answers beside those given, both scored alike, and an answer to the person. */
@Injectable()
export class ReviewContest {
  constructor(
    private readonly transactions: Transactions,
    private readonly contests: ChangeContest,
    private readonly correct: CorrectAssessment,
    private readonly instruments: Instruments,
    private readonly duties: Duties,
    private readonly timeline: Timeline,
    private readonly clock: Clock,
  ) {}

  begin(actor: Actor, contestId: string, given: RevisionDto): Promise<ContestEntity> {
    return this.contests.execute(
      actor,
      contestId,
      given,
      'contest.review-begun',
      async (contest, assessment) => {
        const taken = reviewContest(asContest(contest), actor.userId, asDomain(assessment));
        Object.assign(contest, {
          state: taken.state,
          reviewerId: actor.userId,
          reviewBeganAt: this.clock.now(),
        });
      },
    );
  }

  /** Keeps the answers the reviewer would give, and what they score by the same engine. */
  propose(actor: Actor, contestId: string, given: ProposeAnswersDto): Promise<ContestEntity> {
    return this.contests.execute(
      actor,
      contestId,
      given,
      'contest.answers-proposed',
      async (contest, assessment) => {
        requireReviewer(asContest(contest), actor.userId);
        const instrument = await this.instruments.compile(
          assessment.instrumentCode,
          assessment.instrumentVersion,
        );
        const proposal = checked(instrument.definition, given.answers);
        const before = await this.answers(assessment);
        const changed = proposal.filter(
          ({ item, value, status }) => !same(before[item], { value, status }),
        );
        const score =
          changed.length === 0
            ? null
            : instrument.score({ ...before, ...asAnswers(changed) }, assessment.context);
        Object.assign(contest, {
          proposal: changed,
          proposedScore: score,
          proposedLevel: score && levelOf(score),
        });
      },
    );
  }

  decide(actor: Actor, contestId: string, given: DecideContestDto): Promise<ContestEntity> {
    return this.contests.execute(
      actor,
      contestId,
      given,
      'contest.decided',
      async (contest, assessment) => {
        const now = this.clock.now();
        const decided = decideContest(
          asContest(contest),
          {
            outcome: given.outcome,
            explanation: given.explanation,
            ...(given.note ? { note: given.note } : {}),
            byId: actor.userId,
            at: now,
            changedAnswers: contest.proposal.length,
          },
          asDomain(assessment),
        );
        const correction =
          decided.outcome === 'new-assessment'
            ? await this.correct.execute(actor, contest, assessment, given.explanation)
            : null;
        Object.assign(contest, {
          state: decided.state,
          outcome: decided.outcome,
          explanation: decided.explanation,
          note: decided.note ?? null,
          decidedAt: now,
          correctionId: correction?.id ?? null,
        });
        await this.duties.complete(contest.personId, 'contest-review', now, contest.id);
        const { title } = await this.instruments.find(
          assessment.instrumentCode,
          assessment.instrumentVersion,
        );
        await this.timeline.note({
          personId: contest.personId,
          kind: `contest.${given.outcome}`,
          happenedAt: now,
          subject: { kind: 'assessment', id: assessment.id },
          facts: { title },
        });
      },
    );
  }

  private async answers(assessment: AssessmentEntity): Promise<Answers> {
    const kept = await this.transactions.manager.findBy(AnswerEntity, {
      assessmentId: assessment.id,
    });
    return answersOf(kept);
  }
}

/** Each answer belongs to a question once and is one the question allows; every fault is named. */
function checked(
  definition: InstrumentDefinition,
  answers: ProposeAnswersDto['answers'],
): readonly ProposedAnswer[] {
  const items = new Map(definition.items.map((item) => [item.code, item]));
  const problems = answers.flatMap((answer, at) => {
    const field = `answers.${at}`;
    const item = items.get(answer.item);
    if (!item)
      return [
        { field: `${field}.item`, code: 'unknown-choice', message: 'There is no such question' },
      ];
    if (answers.findIndex((other) => other.item === answer.item) < at)
      return [
        { field: `${field}.item`, code: 'twice', message: 'This question is answered already' },
      ];
    return mayStand(item, answer)
      ? []
      : [
          {
            field: `${field}.value`,
            code: 'not-possible',
            message: 'This question does not allow that answer',
          },
        ];
  });
  if (problems.length > 0) throw new InvalidInput(problems);
  return answers.map(({ item, value, status, because }) => ({
    item,
    value: status === 'answered' ? (value as AnswerValue) : null,
    status,
    because,
  }));
}

function mayStand(item: Item, { status, value }: ProposeAnswersDto['answers'][number]): boolean {
  if (status !== 'answered') return true;
  return value !== null && value !== undefined && isPossible(item, value as AnswerValue);
}

function asAnswers(proposal: readonly ProposedAnswer[]): Answers {
  return Object.fromEntries(proposal.map(({ item, value, status }) => [item, { value, status }]));
}

function same(before: Answers[string], after: NonNullable<Answers[string]>): boolean {
  return (
    before !== undefined &&
    (before.status ?? 'answered') === after.status &&
    JSON.stringify(before.value) === JSON.stringify(after.value)
  );
}
