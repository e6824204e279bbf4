import { isWithinReach, may } from './actor';
import type { Actor, Reach } from './actor';
import { PERMISSIONS, permissionsOf } from './permission';
import { ROLES } from './role';
import { DEFAULT_SCOPES, scopesFor } from './scope';

function anActor(changes: Partial<Actor> = {}): Actor {
  return {
    userId: 'u1',
    role: 'caseworker',
    permissions: [],
    scope: 'caseload',
    siteIds: ['north'],
    clearances: [],
    ...changes,
  };
}

function aReach(changes: Partial<Reach> = {}): Reach {
  return { assignedUserIds: [], siteId: 'north', isRestricted: false, ...changes };
}

describe('permissions', () => {
  it('are written capability:verb', () => {
    for (const permission of PERMISSIONS) expect(permission).toMatch(/^[a-z-]+:[a-z-]+$/);
  });

  it.each(ROLES)('of %s are real, without repetition, and never empty', (role) => {
    const held = permissionsOf(role);
    expect(held.length).toBeGreaterThan(0);
    expect(new Set(held).size).toBe(held.length);
  });

  it('are all held by someone', () => {
    const held = new Set(ROLES.flatMap((role) => permissionsOf(role)));
    expect(PERMISSIONS.filter((permission) => !held.has(permission))).toEqual([]);
  });

  it('keep deciding apart from proposing: only supervisors decide overrides and setbacks', () => {
    const deciders = ROLES.filter((role) => permissionsOf(role).includes('overrides:decide'));
    expect(deciders).toEqual(['supervisor']);
  });

  it('let administrator and auditor read no person', () => {
    for (const role of ['administrator', 'auditor', 'partner-worker'] as const) {
      expect(may(anActor({ permissions: permissionsOf(role) }), 'people:read')).toBe(false);
    }
  });
});

describe('reach', () => {
  it('of a caseload holds those assigned, not neighbours on the same site', () => {
    expect(isWithinReach(anActor(), aReach())).toBe(false);
    expect(isWithinReach(anActor(), aReach({ assignedUserIds: ['u1'], siteId: 'south' }))).toBe(
      true,
    );
  });

  it('of a site holds whoever is there now', () => {
    expect(isWithinReach(anActor({ scope: 'site' }), aReach())).toBe(true);
    expect(isWithinReach(anActor({ scope: 'site' }), aReach({ siteId: 'south' }))).toBe(false);
  });

  it('of a region holds its sites', () => {
    const reach = aReach({ siteId: 'south', regionSiteIds: ['north', 'south'] });
    expect(isWithinReach(anActor({ scope: 'region' }), reach)).toBe(true);
  });

  it('of a partner worker holds referrals to their organisation only', () => {
    const partner = anActor({ role: 'partner-worker', scope: 'referrals', partnerId: 'p1' });
    expect(isWithinReach(partner, aReach({ assignedUserIds: ['u1'] }))).toBe(false);
    expect(isWithinReach(partner, aReach({ partnerIds: ['p1'] }))).toBe(true);
  });

  it('ends at a restricted record without clearance or name, and at an exclusion always', () => {
    const chief = anActor({ scope: 'all' });
    expect(isWithinReach(chief, aReach({ isRestricted: true }))).toBe(false);
    expect(isWithinReach(chief, aReach({ isRestricted: true, allowedUserIds: ['u1'] }))).toBe(true);
    const cleared = anActor({ scope: 'all', clearances: ['restricted'] });
    expect(isWithinReach(cleared, aReach({ isRestricted: true }))).toBe(true);
    expect(isWithinReach(cleared, aReach({ isRestricted: true, excludedUserIds: ['u1'] }))).toBe(
      false,
    );
  });
});

describe('scopes', () => {
  it.each(ROLES)('default of %s is one it may have', (role) => {
    expect(scopesFor(role)).toContain(DEFAULT_SCOPES[role]);
  });
});
