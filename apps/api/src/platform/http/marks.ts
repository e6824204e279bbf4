import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Actor, Permission } from '@throughcare/domain';

/** The marks a route may carry; `access` enforces them. A route without any is refused, and a test walks them all. */
export const REQUIRED_PERMISSION = 'throughcare:required-permission';
export const PUBLIC_ROUTE = 'throughcare:public-route';
export const SIGNED_IN_ROUTE = 'throughcare:signed-in-route';

/** Only actors who hold the permission may try. Whom they may do it for is the scope's question. */
export const Requires = (permission: Permission) => SetMetadata(REQUIRED_PERMISSION, permission);

/** Open without sign-in. */
export const Public = () => SetMetadata(PUBLIC_ROUTE, true);

/** Any signed-in user, about themselves. */
export const SignedIn = () => SetMetadata(SIGNED_IN_ROUTE, true);

export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const request = context.switchToHttp().getRequest<{ user: Actor }>();
  return request.user;
});
