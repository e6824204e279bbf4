import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { RefreshSessionEntity } from '../persistence/refresh-session.entity';

const LIFETIME_HOURS = 12;
/** Two tabs that wake together send the same token; within this time that is not theft. */
const SAME_MOMENT_MS = 10_000;

export type RefreshOutcome =
  | {
      readonly kind: 'renewed';
      readonly userId: string;
      readonly token: string;
      readonly expiresAt: Date;
    }
  | { readonly kind: 'reused'; readonly userId: string }
  | { readonly kind: 'unknown' };

/** Rotating refresh tokens: each is used once, and one that comes back later ends its whole family. */
@Injectable()
export class RefreshTokens {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async begin(userId: string): Promise<{ token: string; expiresAt: Date }> {
    const now = this.clock.now();
    return this.issue(userId, randomUUID(), now);
  }

  async rotate(token: string): Promise<RefreshOutcome> {
    const repository = this.transactions.manager.getRepository(RefreshSessionEntity);
    const session = await repository.findOne({
      where: { tokenHash: hashOf(token) },
      lock: { mode: 'pessimistic_write' },
    });
    const now = this.clock.now();
    if (!session || session.revokedAt || session.expiresAt <= now) return { kind: 'unknown' };
    if (session.usedAt && now.getTime() - session.usedAt.getTime() > SAME_MOMENT_MS) {
      await this.endFamily(session.familyId);
      return { kind: 'reused', userId: session.userId };
    }
    await repository.update(session.id, { usedAt: session.usedAt ?? now });
    const next = await this.issue(session.userId, session.familyId, session.signedInAt);
    return { kind: 'renewed', userId: session.userId, ...next };
  }

  /** Ends the sign-in the token belongs to; says whose it was. */
  async end(token: string): Promise<string | undefined> {
    const session = await this.transactions.manager
      .getRepository(RefreshSessionEntity)
      .findOneBy({ tokenHash: hashOf(token) });
    if (!session) return undefined;
    await this.endFamily(session.familyId);
    return session.userId;
  }

  async endAll(userId: string): Promise<void> {
    await this.transactions.manager.query(
      'UPDATE refresh_session SET revoked_at = $2 WHERE user_id = $1 AND revoked_at IS NULL',
      [userId, this.clock.now()],
    );
  }

  private async endFamily(familyId: string): Promise<void> {
    await this.transactions.manager.query(
      'UPDATE refresh_session SET revoked_at = $2 WHERE family_id = $1 AND revoked_at IS NULL',
      [familyId, this.clock.now()],
    );
  }

  private async issue(
    userId: string,
    familyId: string,
    signedInAt: Date,
  ): Promise<{ token: string; expiresAt: Date }> {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(signedInAt.getTime() + LIFETIME_HOURS * 3_600_000);
    await this.transactions.manager.getRepository(RefreshSessionEntity).insert({
      id: randomUUID(),
      familyId,
      userId,
      tokenHash: hashOf(token),
      signedInAt,
      expiresAt,
    });
    return { token, expiresAt };
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
