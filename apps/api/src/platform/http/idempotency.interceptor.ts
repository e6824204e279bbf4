import { createHash } from 'node:crypto';
import { CallHandler, ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Refusal } from '@throughcare/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { JsonText } from '../database/reads';
import { Transactions } from '../database/transactions';
import { currentContext } from '../request-context';
import { InvalidInput } from './invalid-input';

interface StoredAnswer {
  readonly request_hash: string;
  readonly status: number | null;
  readonly response: string | null;
}

/**
 * A POST that names an `Idempotency-Key` happens once: the key is written in the same transaction as the change,
 * and the same key again gives the first answer. A double click or a retry after a lost answer makes one record.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly transactions: Transactions) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    const actorId = currentContext()?.actorId;
    if (request.method !== 'POST' || typeof key !== 'string' || !actorId) return next.handle();
    if (key.length < 8 || key.length > 100) {
      throw InvalidInput.field(
        'Idempotency-Key',
        'too-long',
        'Idempotency-Key must have 8 to 100 characters',
      );
    }
    return from(this.once(request, http.getResponse<FastifyReply>(), { key, actorId }, next));
  }

  private once(
    request: FastifyRequest,
    reply: FastifyReply,
    { key, actorId }: { key: string; actorId: string },
    next: CallHandler,
  ): Promise<unknown> {
    const hash = createHash('sha256')
      .update(`${request.method} ${request.url} ${JSON.stringify(request.body ?? null)}`)
      .digest('hex');
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const taken: unknown[] = await manager.query(
        `INSERT INTO idempotency_key (user_id, key, request_hash) VALUES ($1, $2, $3)
         ON CONFLICT (user_id, key) DO NOTHING RETURNING key`,
        [actorId, key, hash],
      );
      if (taken.length === 0) return this.earlierAnswer(reply, actorId, key, hash);
      const answer: unknown = await firstValueFrom(next.handle(), { defaultValue: undefined });
      const text =
        answer instanceof JsonText
          ? answer.text
          : answer === undefined
            ? null
            : JSON.stringify(answer);
      await manager.query(
        `UPDATE idempotency_key SET status = $3, response = $4 WHERE user_id = $1 AND key = $2`,
        [actorId, key, reply.statusCode, text],
      );
      return answer;
    });
  }

  private async earlierAnswer(
    reply: FastifyReply,
    actorId: string,
    key: string,
    hash: string,
  ): Promise<unknown> {
    const [stored]: StoredAnswer[] = await this.transactions.manager.query(
      `SELECT request_hash, status, response FROM idempotency_key WHERE user_id = $1 AND key = $2`,
      [actorId, key],
    );
    if (!stored || stored.request_hash !== hash) throw new Refusal('idempotency.key-reused', {});
    void reply.status(stored.status ?? 201).header('idempotent-replay', 'true');
    return stored.response === null ? undefined : new JsonText(stored.response);
  }
}
