import { Injectable } from '@nestjs/common';
import { permissionsOf, type Actor } from '@throughcare/domain';
import { Transactions } from '../platform/database/transactions';
import { UserEntity } from './persistence/user.entity';

/** The actor for work that goes on after its request, or begins at the command line: what the user may do now. */
@Injectable()
export class ActingUser {
  constructor(private readonly transactions: Transactions) {}

  /** Undefined when nobody active has this id. */
  async byId(id: string): Promise<Actor | undefined> {
    const user = await this.transactions.manager.findOneBy(UserEntity, { id, isActive: true });
    return user ? actorOf(user) : undefined;
  }

  async byName(username: string): Promise<Actor | undefined> {
    const user = await this.transactions.manager.findOneBy(UserEntity, {
      username: username.toLowerCase(),
      isActive: true,
    });
    return user ? actorOf(user) : undefined;
  }
}

function actorOf(user: UserEntity): Actor {
  return {
    userId: user.id,
    role: user.role,
    permissions: permissionsOf(user.role),
    scope: user.scope,
    siteIds: user.siteIds,
    clearances: user.clearances,
    ...(user.partnerId ? { partnerId: user.partnerId } : {}),
  };
}
