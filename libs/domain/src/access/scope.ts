import type { Role } from './role';

/** For whom: own caseload, everyone at the user's sites, in their region, everyone, or only the referrals sent to them. */
export const SCOPES = ['caseload', 'site', 'region', 'all', 'referrals'] as const;

export type Scope = (typeof SCOPES)[number];

/** The scope a new user of the role starts with; an administrator may narrow or widen it. */
export const DEFAULT_SCOPES = {
  caseworker: 'site',
  'probation-officer': 'caseload',
  facilitator: 'site',
  supervisor: 'site',
  manager: 'region',
  'partner-worker': 'referrals',
  'instrument-author': 'all',
  administrator: 'all',
  auditor: 'all',
} as const satisfies Record<Role, Scope>;

/** Scopes the role may be given. A partner worker never sees more than what was sent to them. */
export function scopesFor(role: Role): readonly Scope[] {
  return role === 'partner-worker'
    ? ['referrals']
    : SCOPES.filter((scope) => scope !== 'referrals');
}
