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

/** The first lock on every door: reads the route's mark and refuses when there is none. */
@Injectable()
export class PermissionGuard extends AuthGuard('jwt') {
  constructor(
    private readonly reflector: Reflector,
    private readonly audit: AuditTrail,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC_ROUTE, targets)) return true;
    await super.canActivate(context);
    const actor = context.switchToHttp().getRequest<{ user: SignedInActor }>().user;
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

  override handleRequest<Actor>(problem: unknown, actor: Actor): Actor {
    if (problem || !actor) throw new UnauthorizedException({ code: 'session.required' });
    return actor;
  }
}
