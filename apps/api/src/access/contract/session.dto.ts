import { Shown, TextField } from '../../platform/http/fields';
import { MeResponse } from './me.response';

export class SignInDto {
  @TextField({ max: 100 }) readonly username!: string;
  @TextField({ max: 200 }) readonly password!: string;
}

export class ChangePasswordDto {
  @TextField({ max: 200 }) readonly currentPassword!: string;
  @TextField({ max: 200 }) readonly newPassword!: string;
}

export class SessionResponse {
  @Shown() accessToken!: string;
  @Shown({ type: 'integer' }) expiresInSeconds!: number;
  @Shown({ type: MeResponse }) user!: MeResponse;
}

export class DemoAccount {
  @Shown() username!: string;
  @Shown() password!: string;
  @Shown() displayName!: string;
  @Shown() role!: string;
  @Shown({ description: 'Where this user works' }) note!: string;
}

export class JurisdictionResponse {
  @Shown() name!: string;
}

export class ConfigResponse {
  @Shown() demo!: boolean;
  @Shown({ type: JurisdictionResponse }) jurisdiction!: JurisdictionResponse;
  @Shown({ type: [DemoAccount] }) demoAccounts!: DemoAccount[];
  @Shown({ type: [String] }) languages!: string[];
}
