import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import type { Actor } from '@throughcare/domain';
import { AuditTrail } from '../../audit';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { UserEntity } from '../persistence/user.entity';
import { RefreshTokens } from '../tokens/refresh-tokens';

const LEAST_LENGTH = 12;

/** A user changes their own password; every other session of theirs ends. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly refreshTokens: RefreshTokens,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, currentPassword: string, newPassword: string): Promise<void> {
    await this.transactions.run(async () => {
      const users = this.transactions.manager.getRepository(UserEntity);
      const user = await users.findOneByOrFail({ id: actor.userId });
      if (!(await verify(user.passwordHash, currentPassword))) {
        throw InvalidInput.field('currentPassword', 'wrong', 'This is not your current password');
      }
      if (newPassword.length < LEAST_LENGTH) {
        throw InvalidInput.field(
          'newPassword',
          'too-short',
          `Use at least ${LEAST_LENGTH} characters`,
          { min: LEAST_LENGTH },
        );
      }
      if (newPassword === currentPassword || newPassword.toLowerCase().includes(user.username)) {
        throw InvalidInput.field(
          'newPassword',
          'too-similar',
          'Use another password, without your user name in it',
        );
      }
      await users.update(user.id, {
        passwordHash: await hash(newPassword),
        mustChangePassword: false,
        hasDemoPassword: false,
      });
      await this.refreshTokens.endAll(user.id);
      await this.audit.record(actor, {
        action: 'password.changed',
        subject: { kind: 'user', id: user.id },
      });
    });
  }
}
