import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { requireCommentsSettled, settleComment, type Actor } from '@throughcare/domain';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Instruments } from '../../instruments';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { NotFound } from '../../platform/http/not-found';
import { requireRevision } from '../../platform/http/stale-revision';
import type { ReturnAssessmentDto, SettleCommentDto } from '../contract/assessment.dto';
import { AssessmentEntity } from '../persistence/assessment.entity';
import { ReturnCommentEntity, ReturnEntity } from '../persistence/returned.entity';

/** What a countersigner says about single answers when sending back, and the assessor's way through it. */
@Injectable()
export class ReturnedComments {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly instruments: Instruments,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Keeps note and comments of one return, inside the transaction that sends back. */
  async keep(
    actor: Actor,
    assessment: AssessmentEntity,
    { note, comments = [] }: ReturnAssessmentDto,
  ): Promise<void> {
    await this.requireQuestions(assessment, comments);
    const manager = this.transactions.manager;
    const returnId = randomUUID();
    await manager.insert(ReturnEntity, {
      id: returnId,
      assessmentId: assessment.id,
      note,
      returnedById: actor.userId,
      returnedAt: this.clock.now(),
    });
    if (comments.length === 0) return;
    await manager.insert(
      ReturnCommentEntity,
      comments.map(({ item, comment }) => ({
        id: randomUUID(),
        returnId,
        assessmentId: assessment.id,
        itemCode: item,
        comment,
        createdBy: actor.userId,
      })),
    );
  }

  async requireSettled(assessmentId: string): Promise<void> {
    const kept = await this.transactions.manager.findBy(ReturnCommentEntity, { assessmentId });
    requireCommentsSettled(kept.map(asComment));
  }

  settle(
    actor: Actor,
    assessmentId: string,
    commentId: string,
    given: SettleCommentDto,
  ): Promise<ReturnCommentEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const comment = await manager.findOne(ReturnCommentEntity, {
        where: { id: commentId, assessmentId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!comment) throw new NotFound();
      const assessment = await manager.findOneByOrFail(AssessmentEntity, { id: assessmentId });
      await this.scope.require(actor, assessment.personId);
      requireRevision(comment, given.revision, given, ({ revision, reply, dealtWithAt }) => ({
        revision,
        reply,
        isDealtWith: dealtWithAt !== null,
      }));
      const settled = settleComment(
        asComment(comment),
        {
          isDealtWith: given.isDealtWith,
          byId: actor.userId,
          at: this.clock.now(),
          ...(given.reply?.trim() ? { reply: given.reply.trim() } : {}),
        },
        assessment,
      );
      Object.assign(comment, {
        dealtWithById: settled.dealtWithById ?? null,
        dealtWithAt: settled.dealtWithAt ?? null,
        reply: settled.reply ?? null,
        updatedBy: actor.userId,
      });
      await this.audit.record(actor, {
        action: given.isDealtWith ? 'comment.dealt-with' : 'comment.taken-up-again',
        subject: { kind: 'assessment', id: assessmentId },
        personId: assessment.personId,
        facts: { item: comment.itemCode },
      });
      return manager.save(comment);
    });
  }

  /** Each comment names a question of the instrument, and each question once. */
  private async requireQuestions(
    assessment: AssessmentEntity,
    comments: NonNullable<ReturnAssessmentDto['comments']>,
  ): Promise<void> {
    const { items } = await this.instruments.find(
      assessment.instrumentCode,
      assessment.instrumentVersion,
    );
    const codes = new Set(items.map(({ code }) => code));
    const problems = comments.flatMap(({ item }, at) => {
      const field = `comments.${at}.item`;
      if (!codes.has(item))
        return [{ field, code: 'unknown-choice', message: 'This instrument has no such question' }];
      return comments.findIndex((other) => other.item === item) < at
        ? [{ field, code: 'twice', message: 'This question has a comment already' }]
        : [];
    });
    if (problems.length > 0) throw new InvalidInput(problems);
  }
}

function asComment(row: ReturnCommentEntity) {
  return {
    itemCode: row.itemCode,
    dealtWithById: row.dealtWithById ?? undefined,
    dealtWithAt: row.dealtWithAt ?? undefined,
    reply: row.reply ?? undefined,
  };
}
