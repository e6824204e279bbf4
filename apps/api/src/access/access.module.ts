import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActingUser } from './acting-user';
import { DemoMode } from './demo-mode';
import { PeopleScope } from './people-scope';
import { PermissionGuard } from './permission.guard';
import { RefreshSessionEntity } from './persistence/refresh-session.entity';
import { UserEntity } from './persistence/user.entity';
import { AuditTrailController } from './audit-trail.controller';
import { SessionController } from './session.controller';
import { AccessTokens } from './tokens/access-token';
import { JwtStrategy } from './tokens/jwt.strategy';
import { RefreshTokens } from './tokens/refresh-tokens';
import { VerifiedTokens } from './tokens/verified-tokens';
import { ChangePassword } from './use-cases/change-password';
import { EndSession } from './use-cases/end-session';
import { RenewSession } from './use-cases/renew-session';
import { SignIn } from './use-cases/sign-in';
import { ManageUsers } from './use-cases/manage-users';
import { UsersController } from './users.controller';

@Global()
@Module({
  imports: [
    DiscoveryModule,
    PassportModule,
    TypeOrmModule.forFeature([UserEntity, RefreshSessionEntity]),
  ],
  controllers: [SessionController, UsersController, AuditTrailController],
  providers: [
    { provide: APP_GUARD, useClass: PermissionGuard },
    JwtStrategy,
    AccessTokens,
    VerifiedTokens,
    RefreshTokens,
    DemoMode,
    PeopleScope,
    ActingUser,
    SignIn,
    RenewSession,
    EndSession,
    ChangePassword,
    ManageUsers,
  ],
  exports: [PeopleScope, ActingUser, DemoMode, AccessTokens],
})
export class AccessModule {}
