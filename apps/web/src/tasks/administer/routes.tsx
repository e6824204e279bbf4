import { IconAdjustments, IconShieldSearch } from '@tabler/icons-react';
import { patterns } from '../../app/paths';
import type { TaskRoute } from '../../app/task-route';

/** Who may sign in, and who did or read what. */
export const administerRoutes: readonly TaskRoute[] = [
  {
    path: patterns.users,
    permission: 'users:manage',
    load: () => import('./users-page').then((page) => page.UsersPage),
    nav: { label: 'administration', icon: IconAdjustments, group: 'across', order: 95 },
  },
  {
    path: patterns.auditTrail,
    permission: 'audit:read',
    load: () => import('./audit-page').then((page) => page.AuditPage),
    nav: { label: 'audit', icon: IconShieldSearch, group: 'across', order: 96 },
  },
];
