import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash } from '@node-rs/argon2';
import { Refusal, scopesFor, type Actor } from '@throughcare/domain';
import { AuditTrail } from '../../audit';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { NotFound } from '../../platform/http/not-found';
import { requireRevision } from '../../platform/http/stale-revision';
import type {
  ChangeUserDto,
  InviteUserDto,
  ResetPasswordDto,
  UserDetailsDto,
} from '../contract/user.dto';
import { UserEntity } from '../persistence/user.entity';
import { RefreshTokens } from '../tokens/refresh-tokens';

export interface WithPassword {
  readonly user: UserEntity;
  readonly temporaryPassword: string;
}

/** Invites, changes and locks out users. A change of rights ends their sessions, so that it holds within minutes. */
@Injectable()
export class ManageUsers {
  constructor(
    private readonly transactions: Transactions,
    private readonly refreshTokens: RefreshTokens,
    private readonly audit: AuditTrail,
  ) {}

  async invite(actor: Actor, given: InviteUserDto): Promise<WithPassword> {
    const username = given.username.toLowerCase();
    if (!/^[a-z0-9][a-z0-9.-]+$/.test(username))
      throw InvalidInput.field(
        'username',
        'not-possible',
        'Use small letters, digits, dots and dashes',
      );
    const temporaryPassword = randomBytes(12).toString('base64url');
    const passwordHash = await hash(temporaryPassword);
    return this.transactions.run(async () => {
      await this.check(given);
      const manager = this.transactions.manager;
      if (await manager.existsBy(UserEntity, { username }))
        throw InvalidInput.field('username', 'taken', 'This user name is taken');
      const user = await manager.save(
        manager.create(UserEntity, {
          id: randomUUID(),
          username,
          ...detailsOf(given),
          passwordHash,
          mustChangePassword: true,
          hasDemoPassword: false,
          language: 'en',
          isActive: true,
          failedSignIns: 0,
        }),
      );
      await this.audit.record(actor, {
        action: 'user.invited',
        subject: { kind: 'user', id: user.id },
        facts: { role: user.role, scope: user.scope },
      });
      return { user, temporaryPassword };
    });
  }

  change(actor: Actor, userId: string, given: ChangeUserDto): Promise<UserEntity> {
    return this.transactions.run(async () => {
      const user = await this.load(userId, given);
      if (userId === actor.userId && (!given.isActive || given.role !== user.role))
        throw new Refusal('user.own-rights');
      await this.check(given);
      Object.assign(user, detailsOf(given), {
        isActive: given.isActive,
        lockedUntil: null,
        failedSignIns: 0,
      });
      await this.refreshTokens.endAll(userId);
      await this.audit.record(actor, {
        action: given.isActive ? 'user.changed' : 'user.deactivated',
        subject: { kind: 'user', id: userId },
        facts: { role: user.role, scope: user.scope },
      });
      return this.transactions.manager.save(user);
    });
  }

  async resetPassword(
    actor: Actor,
    userId: string,
    given: ResetPasswordDto,
  ): Promise<WithPassword> {
    const temporaryPassword = randomBytes(12).toString('base64url');
    const passwordHash = await hash(temporaryPassword);
    return this.transactions.run(async () => {
      const user = await this.load(userId, given);
      Object.assign(user, {
        passwordHash,
        mustChangePassword: true,
        hasDemoPassword: false,
        lockedUntil: null,
        failedSignIns: 0,
      });
      await this.refreshTokens.endAll(userId);
      await this.audit.record(actor, {
        action: 'password.reset',
        subject: { kind: 'user', id: userId },
      });
      return { user: await this.transactions.manager.save(user), temporaryPassword };
    });
  }

  private async load(userId: string, given: { readonly revision: number }): Promise<UserEntity> {
    const user = await this.transactions.manager.findOne(UserEntity, {
      where: { id: userId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!user) throw new NotFound();
    requireRevision(
      user,
      given.revision,
      given,
      ({ revision, displayName, role, scope, isActive }) => ({
        revision,
        displayName,
        role,
        scope,
        isActive,
      }),
    );
    return user;
  }

  private async check(given: UserDetailsDto): Promise<void> {
    const manager = this.transactions.manager;
    if (!scopesFor(given.role).includes(given.scope))
      throw InvalidInput.field('scope', 'not-possible', 'This role cannot have that scope');
    const isPartner = given.role === 'partner-worker';
    if (isPartner !== Boolean(given.partnerId))
      throw InvalidInput.field(
        'partnerId',
        isPartner ? 'required' : 'not-possible',
        'Partner workers, and only they, belong to an organisation',
      );
    const [known] = await manager.query<{ sites: number; partner: boolean }[]>(
      `SELECT (SELECT count(*)::int FROM site WHERE id = ANY($1)) AS sites, ($2::uuid IS NULL OR EXISTS (SELECT 1 FROM partner_organisation WHERE id = $2)) AS partner`,
      [given.siteIds, given.partnerId ?? null],
    );
    if (known?.sites !== new Set(given.siteIds).size)
      throw InvalidInput.field('siteIds', 'unknown-choice', 'One of these sites does not exist');
    if (!known.partner)
      throw InvalidInput.field('partnerId', 'unknown-choice', 'This organisation does not exist');
    if (!isPartner && given.siteIds.length === 0)
      throw InvalidInput.field('siteIds', 'required', 'Say where this user works');
  }
}

function detailsOf(
  given: UserDetailsDto,
): Pick<UserEntity, 'displayName' | 'role' | 'scope' | 'siteIds' | 'clearances' | 'partnerId'> {
  return {
    displayName: given.displayName,
    role: given.role,
    scope: given.scope,
    siteIds: [...new Set(given.siteIds)],
    clearances: [...new Set(given.clearances)],
    partnerId: given.partnerId ?? null,
  };
}
