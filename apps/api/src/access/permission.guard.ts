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

type Mark = 'public' | 'signed-in' | Permission;

interface Request {
  readonly headers: { readonly authorization?: string };
  user: SignedInActor;
}

/** The first lock on every door: reads the route's mark and refuses when there is none. */
@Injectable()
export class PermissionGuard extends AuthGuard('jwt') {
  private readonly marks = new WeakMap<object, Mark | undefined>();

  constructor(
    private readonly reflector: Reflector,
    private readonly audit: AuditTrail,
    private readonly verified: VerifiedTokens,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const mark = this.markOf(context);
    if (mark === 'public') return true;
    const actor = await this.whoIs(context);
    const current = currentContext();
    if (current) current.actorId = actor.userId;
    if (mark === 'signed-in') return true;
    if (actor.mustChangePassword)
      throw new ForbiddenException({ code: 'session.password-change-required' });
    if (mark && may(actor, mark)) return true;
    await this.audit.recordApart(actor, {
      action: 'permission.refused',
      facts: { needed: mark ?? 'none' },
    });
    throw new ForbiddenException({ code: 'permission.missing' });
  }

  /** What the route asks for; read from its marks once. A route without any lets nobody in. */
  private markOf(context: ExecutionContext): Mark | undefined {
    const handler = context.getHandler();
    if (this.marks.has(handler)) return this.marks.get(handler);
    const targets = [handler, context.getClass()];
    const mark: Mark | undefined = this.reflector.getAllAndOverride<boolean>(PUBLIC_ROUTE, targets)
      ? 'public'
      : this.reflector.getAllAndOverride<boolean>(SIGNED_IN_ROUTE, targets)
        ? 'signed-in'
        : this.reflector.getAllAndOverride<Permission>(REQUIRED_PERMISSION, targets);
    this.marks.set(handler, mark);
    return mark;
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
