import { HttpException, Injectable, UnauthorizedException } from '@nestjs/common';
import { verify } from '@node-rs/argon2';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { UserEntity } from '../persistence/user.entity';
import { AccessTokens, ACCESS_TOKEN_SECONDS } from '../tokens/access-token';
import { RefreshTokens } from '../tokens/refresh-tokens';
import { DemoMode } from '../demo-mode';
import { toMe, type MeResponse } from '../contract/me.response';

const FAILURES_BEFORE_LOCK = 5;
const LOCK_MINUTES = 15;
/** Verified when the user name is unknown, so that the answer takes as long as for a known one. */
const DECOY =
  '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$l7K1XQ6yTHKnTJBPGmTpCk9vI8ITfYLt9vVKZ7JpWAc';

export interface OpenedSession {
  readonly accessToken: string;
  readonly expiresInSeconds: number;
  readonly user: MeResponse;
  readonly refresh: { readonly token: string; readonly expiresAt: Date };
}

/** Opens a session, or says no in the same words and time whatever was wrong. */
@Injectable()
export class SignIn {
  constructor(
    private readonly transactions: Transactions,
    private readonly refreshTokens: RefreshTokens,
    private readonly accessTokens: AccessTokens,
    private readonly audit: AuditTrail,
    private readonly demo: DemoMode,
    private readonly clock: Clock,
  ) {}

  async execute(username: string, password: string): Promise<OpenedSession> {
    const user = await this.transactions.manager
      .getRepository(UserEntity)
      .findOneBy({ username: username.toLowerCase() });
    const now = this.clock.now();
    if (user?.lockedUntil && user.lockedUntil > now) throw locked(user.lockedUntil, now);
    const matches = await passwordMatches(user?.passwordHash ?? DECOY, password);
    if (!user || !matches || !user.isActive) {
      await this.recordFailure(user);
      throw new UnauthorizedException({ code: 'session.credentials-wrong' });
    }
    return this.transactions.run(() => this.open(user));
  }

  private async open(user: UserEntity): Promise<OpenedSession> {
    const mustChange = await this.demo.mustChangePassword(user);
    await this.transactions.manager
      .getRepository(UserEntity)
      .update(user.id, { failedSignIns: 0, lockedUntil: null, lastSignedInAt: this.clock.now() });
    const refresh = await this.refreshTokens.begin(user.id);
    await this.audit.record(
      { userId: user.id, role: user.role },
      {
        action: 'session.opened',
        subject: { kind: 'user', id: user.id },
      },
    );
    return {
      accessToken: this.accessTokens.issue(user, mustChange),
      expiresInSeconds: ACCESS_TOKEN_SECONDS,
      user: toMe(user, mustChange),
      refresh,
    };
  }

  /** Counted apart from any transaction: the refusal must not undo its own counting. */
  private async recordFailure(user: UserEntity | null): Promise<void> {
    await this.transactions.runApart(async () => {
      if (user) {
        const failed = user.failedSignIns + 1;
        const lockedUntil =
          failed >= FAILURES_BEFORE_LOCK
            ? new Date(this.clock.now().getTime() + LOCK_MINUTES * 60_000)
            : null;
        await this.transactions.manager.getRepository(UserEntity).update(user.id, {
          failedSignIns: lockedUntil ? 0 : failed,
          lockedUntil,
        });
      }
      await this.audit.record(null, {
        action: 'session.refused',
        ...(user ? { subject: { kind: 'user', id: user.id } } : {}),
      });
    });
  }
}

async function passwordMatches(hash: string, password: string): Promise<boolean> {
  try {
    return await verify(hash, password);
  } catch {
    return false;
  }
}

function locked(until: Date, now: Date): HttpException {
  const retryAfterSeconds = Math.ceil((until.getTime() - now.getTime()) / 1000);
  return new HttpException({ code: 'session.locked', retryAfterSeconds }, 429);
}
