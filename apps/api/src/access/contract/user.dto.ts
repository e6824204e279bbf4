import {
  CLEARANCES,
  ROLES,
  SCOPES,
  type Clearance,
  type Role,
  type Scope,
} from '@throughcare/domain';
import {
  BooleanField,
  ChoiceField,
  IntegerField,
  Shown,
  TextField,
  UuidField,
} from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/page';

export class ListUsersQuery extends PageQuery {
  @TextField({ max: 100, optional: true }) readonly search?: string;
  @ChoiceField(ROLES, { name: 'Role', optional: true }) readonly role?: Role;
}

/** What an administrator decides about a user; the password is the user's own business. */
export class UserDetailsDto {
  @TextField({ max: 120 }) readonly displayName!: string;
  @ChoiceField(ROLES, { name: 'Role' }) readonly role!: Role;
  @ChoiceField(SCOPES, { name: 'Scope' }) readonly scope!: Scope;
  @UuidField({ list: true, max: 50 }) readonly siteIds!: string[];
  @ChoiceField(CLEARANCES, { name: 'Clearance', list: true }) readonly clearances!: Clearance[];
  @UuidField({
    optional: true,
    nullable: true,
    description: 'The organisation of a partner worker',
  })
  readonly partnerId?: string | null;
}

export class InviteUserDto extends UserDetailsDto {
  @TextField({ min: 3, max: 60, description: 'Small letters, digits, dots' })
  readonly username!: string;
}

export class ChangeUserDto extends UserDetailsDto {
  @IntegerField({ min: 1 }) readonly revision!: number;
  @BooleanField() readonly isActive!: boolean;
}

export class ResetPasswordDto {
  @IntegerField({ min: 1 }) readonly revision!: number;
}

export class UserResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() username!: string;
  @Shown() displayName!: string;
  @Shown() role!: string;
  @Shown() scope!: string;
  @Shown({ type: [String] }) siteIds!: string[];
  @Shown({ type: [String] }) siteNames!: string[];
  @Shown({ type: [String] }) clearances!: string[];
  @Shown({ type: String, format: 'uuid', nullable: true }) partnerId!: string | null;
  @Shown({ type: String, nullable: true }) partner!: string | null;
  @Shown() isActive!: boolean;
  @Shown() isLocked!: boolean;
  @Shown({ type: String, format: 'date-time', nullable: true }) lastSignedInAt!: string | null;
  @Shown({ type: 'integer' }) revision!: number;
}

export class UsersPage {
  @Shown({ type: [UserResponse] }) items!: UserResponse[];
  @Shown({ type: 'integer' }) total!: number;
}

export class NewPasswordResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown({ type: 'integer' }) revision!: number;
  @Shown({ description: 'Shown once; the user changes it at the first sign-in' })
  temporaryPassword!: string;
}

export class ChangedUserResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown({ type: 'integer' }) revision!: number;
}
