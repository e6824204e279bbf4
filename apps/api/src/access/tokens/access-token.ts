import { Inject, Injectable } from '@nestjs/common';
import {
  permissionsOf,
  type Actor,
  type Clearance,
  type Role,
  type Scope,
} from '@throughcare/domain';
import jsonwebtoken from 'jsonwebtoken';
import { ENVIRONMENT, type Environment } from '../../platform/environment';
import type { UserEntity } from '../persistence/user.entity';

/** Ten minutes at most: what a user may do changes no later than that. */
export const ACCESS_TOKEN_SECONDS = 600;
export const TOKEN_ALGORITHM = 'HS256';

export interface AccessClaims {
  readonly sub: string;
  /** Seconds since 1970. */
  readonly exp: number;
  readonly role: Role;
  readonly scope: Scope;
  readonly sites: readonly string[];
  readonly clearances: readonly Clearance[];
  readonly partner?: string;
  /** Present while the password has to be changed first. */
  readonly mustChangePassword?: true;
}

/** The actor of a request, with whether anything but changing the password is open to them. */
export interface SignedInActor extends Actor {
  readonly mustChangePassword: boolean;
  /** Milliseconds since 1970. */
  readonly tokenExpiresAt: number;
}

@Injectable()
export class AccessTokens {
  constructor(@Inject(ENVIRONMENT) private readonly environment: Environment) {}

  issue(user: UserEntity, mustChangePassword: boolean): string {
    const claims: Omit<AccessClaims, 'sub' | 'exp'> = {
      role: user.role,
      scope: user.scope,
      sites: user.siteIds,
      clearances: user.clearances,
      ...(user.partnerId ? { partner: user.partnerId } : {}),
      ...(mustChangePassword ? { mustChangePassword: true } : {}),
    };
    return jsonwebtoken.sign(claims, this.environment.tokenKey, {
      subject: user.id,
      expiresIn: ACCESS_TOKEN_SECONDS,
      algorithm: TOKEN_ALGORITHM,
    });
  }
}

export function actorFromClaims(claims: AccessClaims): SignedInActor {
  return {
    userId: claims.sub,
    role: claims.role,
    permissions: permissionsOf(claims.role),
    scope: claims.scope,
    siteIds: claims.sites,
    clearances: claims.clearances,
    partnerId: claims.partner,
    mustChangePassword: claims.mustChangePassword === true,
    tokenExpiresAt: claims.exp * 1000,
  };
}
