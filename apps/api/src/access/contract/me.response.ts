import {
  CLEARANCES,
  permissionsOf,
  PERMISSIONS,
  ROLES,
  SCOPES,
  type Clearance,
  type Permission,
  type Role,
  type Scope,
} from '@throughcare/domain';
import { Shown } from '../../platform/http/fields';
import type { UserEntity } from '../persistence/user.entity';

/** The signed-in user, as the web needs to know them. */
export class MeResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() username!: string;
  @Shown() displayName!: string;
  @Shown({ enum: ROLES, enumName: 'Role' }) role!: Role;
  @Shown({ enum: PERMISSIONS, enumName: 'Permission', isArray: true })
  permissions!: readonly Permission[];
  @Shown({ enum: SCOPES, enumName: 'Scope' }) scope!: Scope;
  @Shown({ type: [String] }) siteIds!: string[];
  @Shown({ enum: CLEARANCES, enumName: 'Clearance', isArray: true }) clearances!: Clearance[];
  @Shown() language!: string;
  @Shown() mustChangePassword!: boolean;
  @Shown({ type: String, format: 'uuid', nullable: true }) partnerId!: string | null;
}

export function toMe(user: UserEntity, mustChangePassword: boolean): MeResponse {
  return {
    id: user.id,
    username: user.username,
    displayName: user.displayName,
    role: user.role,
    permissions: permissionsOf(user.role),
    scope: user.scope,
    siteIds: user.siteIds,
    clearances: user.clearances,
    language: user.language,
    mustChangePassword,
    partnerId: user.partnerId,
  };
}
