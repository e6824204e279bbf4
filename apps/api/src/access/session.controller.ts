import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@throughcare/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { ENVIRONMENT, type Environment } from '../platform/environment';
import { CurrentActor, Public, SignedIn } from '../platform/http/marks';
import {
  ChangePasswordDto,
  ConfigResponse,
  SessionResponse,
  SignInDto,
  type DemoAccount,
} from './contract/session.dto';
import { MeResponse, toMe } from './contract/me.response';
import { DEMO_PASSWORD, SHOWN_ACCOUNTS } from './demo-password';
import { DemoMode } from './demo-mode';
import { UserEntity } from './persistence/user.entity';
import { ChangePassword } from './use-cases/change-password';
import { EndSession } from './use-cases/end-session';
import { RenewSession } from './use-cases/renew-session';
import { SignIn, type OpenedSession } from './use-cases/sign-in';

const COOKIE = 'throughcare_refresh';
const COOKIE_PATH = '/api/sessions';

@ApiTags('Sessions')
@Controller()
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly renewSession: RenewSession,
    private readonly endSession: EndSession,
    private readonly changePassword: ChangePassword,
    private readonly demo: DemoMode,
    private readonly dataSource: DataSource,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  @Get('config')
  @Public()
  @ApiOkResponse({ type: ConfigResponse })
  async config(): Promise<ConfigResponse> {
    const { name, isDemo } = await this.demo.jurisdiction();
    return {
      demo: isDemo,
      jurisdiction: { name },
      demoAccounts: isDemo ? await this.demoAccounts() : [],
      languages: ['en', 'zh', 'ar'],
    };
  }

  @Post('sessions')
  @Public()
  @ApiCreatedResponse({ type: SessionResponse })
  async open(
    @Body() body: SignInDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    return this.give(reply, await this.signIn.execute(body.username, body.password));
  }

  @Post('sessions/refresh')
  @Public()
  @ApiCreatedResponse({ type: SessionResponse })
  async refresh(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    return this.give(reply, await this.renewSession.execute(request.cookies[COOKIE]));
  }

  @Delete('sessions/current')
  @Public()
  @HttpCode(204)
  @ApiNoContentResponse()
  async end(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.endSession.here(request.cookies[COOKIE]);
    void reply.clearCookie(COOKIE, { path: COOKIE_PATH });
  }

  @Delete('sessions')
  @SignedIn()
  @HttpCode(204)
  @ApiNoContentResponse()
  async endEverywhere(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.endSession.everywhere(actor);
    void reply.clearCookie(COOKIE, { path: COOKIE_PATH });
  }

  @Get('me')
  @SignedIn()
  @ApiOkResponse({ type: MeResponse })
  async me(@CurrentActor() actor: Actor): Promise<MeResponse> {
    const user = await this.dataSource
      .getRepository(UserEntity)
      .findOneByOrFail({ id: actor.userId });
    return toMe(user, await this.demo.mustChangePassword(user));
  }

  @Post('me/password')
  @SignedIn()
  @HttpCode(204)
  @ApiNoContentResponse()
  change(@CurrentActor() actor: Actor, @Body() body: ChangePasswordDto): Promise<void> {
    return this.changePassword.execute(actor, body.currentPassword, body.newPassword);
  }

  private give(reply: FastifyReply, session: OpenedSession): SessionResponse {
    void reply.setCookie(COOKIE, session.refresh.token, {
      httpOnly: true,
      sameSite: 'strict',
      secure: this.environment.secureCookies,
      path: COOKIE_PATH,
      expires: session.refresh.expiresAt,
    });
    return {
      accessToken: session.accessToken,
      expiresInSeconds: session.expiresInSeconds,
      user: session.user,
    };
  }

  /** One account of each role; the first by user name. */
  private demoAccounts(): Promise<DemoAccount[]> {
    return this.dataSource.query(
      `SELECT DISTINCT ON (u.role) u.username, $1 AS password, u.display_name AS "displayName", u.role,
         coalesce((SELECT string_agg(s.name, ', ' ORDER BY s.name) FROM site s WHERE s.id = ANY(u.site_ids)), '') AS note
       FROM app_user u WHERE u.has_demo_password AND u.is_active ORDER BY u.role, array_position($2::text[], u.username), u.username`,
      [DEMO_PASSWORD, SHOWN_ACCOUNTS],
    );
  }
}
