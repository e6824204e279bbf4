import { Injectable } from '@nestjs/common';
import type { Actor } from '@throughcare/domain';
import { AuditTrail } from '../../audit';
import { Transactions } from '../../platform/database/transactions';
import { RefreshTokens } from '../tokens/refresh-tokens';

/** Signs out here, or everywhere. */
@Injectable()
export class EndSession {
  constructor(
    private readonly transactions: Transactions,
    private readonly refreshTokens: RefreshTokens,
    private readonly audit: AuditTrail,
  ) {}

  async here(token: string | undefined): Promise<void> {
    if (!token) return;
    await this.transactions.run(async () => {
      const userId = await this.refreshTokens.end(token);
      if (userId)
        await this.audit.record(null, {
          action: 'session.ended',
          subject: { kind: 'user', id: userId },
        });
    });
  }

  async everywhere(actor: Actor): Promise<void> {
    await this.transactions.run(async () => {
      await this.refreshTokens.endAll(actor.userId);
      await this.audit.record(actor, {
        action: 'session.ended-everywhere',
        subject: { kind: 'user', id: actor.userId },
      });
    });
  }
}
