import { IconAdjustments, IconGavel, IconShieldSearch } from '@tabler/icons-react';
import { patterns } from '../../app/paths';
import type { TaskRoute } from '../../app/task-route';

/** Who may sign in, what the agency decides for itself, and who did or read what. */
export const administerRoutes: readonly TaskRoute[] = [
  {
    path: patterns.users,
    permission: 'users:manage',
    load: () => import('./users-page').then((page) => page.UsersPage),
    nav: { label: 'administration', icon: IconAdjustments, group: 'across', order: 95 },
  },
  {
    path: patterns.policies,
    permission: 'policy:read',
    load: () => import('./policies-page').then((page) => page.PoliciesPage),
    nav: {
      label: 'policies',
      icon: IconGavel,
      group: 'across',
      order: 97,
      permission: 'policy:manage',
    },
  },
  {
    path: patterns.policy,
    permission: 'policy:read',
    load: () => import('./policy-page').then((page) => page.PolicyPage),
  },
  {
    path: patterns.auditTrail,
    permission: 'audit:read',
    load: () => import('./audit-page').then((page) => page.AuditPage),
    nav: { label: 'audit', icon: IconShieldSearch, group: 'across', order: 96 },
  },
];
