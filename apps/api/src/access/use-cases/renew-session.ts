import { Injectable, UnauthorizedException } from '@nestjs/common';
import { AuditTrail } from '../../audit';
import { Transactions } from '../../platform/database/transactions';
import { DemoMode } from '../demo-mode';
import { toMe } from '../contract/me.response';
import { UserEntity } from '../persistence/user.entity';
import { ACCESS_TOKEN_SECONDS, AccessTokens } from '../tokens/access-token';
import { RefreshTokens } from '../tokens/refresh-tokens';
import type { OpenedSession } from './sign-in';

/** A new access token for a refresh token that has not been used before. */
@Injectable()
export class RenewSession {
  constructor(
    private readonly transactions: Transactions,
    private readonly refreshTokens: RefreshTokens,
    private readonly accessTokens: AccessTokens,
    private readonly demo: DemoMode,
    private readonly audit: AuditTrail,
  ) {}

  async execute(token: string | undefined): Promise<OpenedSession> {
    const session = token ? await this.transactions.run(() => this.renew(token)) : undefined;
    if (!session) throw new UnauthorizedException({ code: 'session.required' });
    return session;
  }

  private async renew(token: string): Promise<OpenedSession | undefined> {
    const outcome = await this.refreshTokens.rotate(token);
    if (outcome.kind === 'unknown') return undefined;
    const user = await this.transactions.manager
      .getRepository(UserEntity)
      .findOneBy({ id: outcome.userId });
    if (outcome.kind === 'reused') {
      await this.audit.record(user ? { userId: user.id, role: user.role } : null, {
        action: 'session.reuse-detected',
        subject: { kind: 'user', id: outcome.userId },
      });
      return undefined;
    }
    if (!user?.isActive) return undefined;
    const mustChange = await this.demo.mustChangePassword(user);
    return {
      accessToken: this.accessTokens.issue(user, mustChange),
      expiresInSeconds: ACCESS_TOKEN_SECONDS,
      user: toMe(user, mustChange),
      refresh: { token: outcome.token, expiresAt: outcome.expiresAt },
    };
  }
}
