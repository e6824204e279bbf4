import type { Clearance } from './clearance';
import type { Permission } from './permission';
import type { Role } from './role';
import type { Scope } from './scope';

/** Who is acting, and with what right: the first argument of every use case. */
export interface Actor {
  readonly userId: string;
  readonly role: Role;
  readonly permissions: readonly Permission[];
  readonly scope: Scope;
  readonly siteIds: readonly string[];
  readonly clearances: readonly Clearance[];
  /** The partner organisation a partner worker belongs to; absent for everyone else. */
  readonly partnerId?: string;
}

export function may(actor: Actor, permission: Permission): boolean {
  return actor.permissions.includes(permission);
}

export function isCleared(actor: Actor, clearance: Clearance): boolean {
  return actor.clearances.includes(clearance);
}

/** What decides whether one person is within an actor's reach; the API answers 404 when they are not. */
export interface Reach {
  /** Users with an open assignment to the person. */
  readonly assignedUserIds: readonly string[];
  /** The site where the person is held or supervised now; absent before the first admission or order. */
  readonly siteId?: string;
  /** Sites of the actor's regions, looked up by the caller. */
  readonly regionSiteIds?: readonly string[];
  /** Partner organisations with a live referral of the person. */
  readonly partnerIds?: readonly string[];
  readonly isRestricted: boolean;
  /** Users named as allowed although the record is restricted, and users kept out whatever their scope. */
  readonly allowedUserIds?: readonly string[];
  readonly excludedUserIds?: readonly string[];
}

/**
 * True when the person lies within the actor's scope. Being kept out wins over everything;
 * a restricted record opens only with clearance or by name. SQL predicates must agree with this.
 */
export function isWithinReach(actor: Actor, reach: Reach): boolean {
  if (reach.excludedUserIds?.includes(actor.userId)) return false;
  const isNamed = reach.allowedUserIds?.includes(actor.userId) ?? false;
  if (reach.isRestricted && !isNamed && !isCleared(actor, 'restricted')) return false;
  if (actor.scope === 'referrals') {
    return actor.partnerId !== undefined && (reach.partnerIds?.includes(actor.partnerId) ?? false);
  }
  if (actor.scope === 'all' || reach.assignedUserIds.includes(actor.userId)) return true;
  if (actor.scope === 'caseload' || reach.siteId === undefined) return false;
  if (actor.siteIds.includes(reach.siteId)) return true;
  return actor.scope === 'region' && (reach.regionSiteIds?.includes(reach.siteId) ?? false);
}
