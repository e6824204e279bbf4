import {
  ExecutionContext,
  ForbiddenException,
  Injectable,
  UnauthorizedException,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { may, type Permission } from '@throughcare/domain';
import { AuditTrail } from '../audit';
import { PUBLIC_ROUTE, REQUIRED_PERMISSION, SIGNED_IN_ROUTE } from '../platform/http/marks';
import { currentContext } from '../platform/request-context';
import type { SignedInActor } from './tokens/access-token';
import { VerifiedTokens } from './tokens/verified-tokens';

interface Request {
  readonly headers: { readonly authorization?: string };
  user: SignedInActor;
}

/** The first lock on every door: reads the route's mark and refuses when there is none. */
@Injectable()
export class PermissionGuard extends AuthGuard('jwt') {
  constructor(
    private readonly reflector: Reflector,
    private readonly audit: AuditTrail,
    private readonly verified: VerifiedTokens,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC_ROUTE, targets)) return true;
    const actor = await this.whoIs(context);
    const current = currentContext();
    if (current) current.actorId = actor.userId;
    if (this.reflector.getAllAndOverride<boolean>(SIGNED_IN_ROUTE, targets)) return true;
    if (actor.mustChangePassword)
      throw new ForbiddenException({ code: 'session.password-change-required' });
    const needed = this.reflector.getAllAndOverride<Permission>(REQUIRED_PERMISSION, targets);
    if (needed && may(actor, needed)) return true;
    await this.audit.recordApart(actor, {
      action: 'permission.refused',
      facts: { needed: needed ?? 'none' },
    });
    throw new ForbiddenException({ code: 'permission.missing' });
  }

  /** From the token, whose signature is checked once. */
  private async whoIs(context: ExecutionContext): Promise<SignedInActor> {
    const request = context.switchToHttp().getRequest<Request>();
    const { authorization } = request.headers;
    const known = authorization && this.verified.find(authorization);
    if (known) {
      request.user = known;
      return known;
    }
    await super.canActivate(context);
    if (authorization) this.verified.keep(authorization, request.user);
    return request.user;
  }

  override handleRequest<Actor>(problem: unknown, actor: Actor): Actor {
    if (problem || !actor) throw new UnauthorizedException({ code: 'session.required' });
    return actor;
  }
}
