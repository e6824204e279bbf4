import { IconRoute } from '@tabler/icons-react';
import { patterns } from '../../app/paths';
import type { TaskRoute } from '../../app/task-route';

export const superviseRoutes: readonly TaskRoute[] = [
  {
    path: patterns.supervision,
    permission: 'supervision:read',
    load: () => import('./supervision-page').then((page) => page.SupervisionPage),
    nav: { label: 'supervision', icon: IconRoute, group: 'work', order: 80 },
  },
];

export const supervisePersonPages: readonly TaskRoute[] = [
  {
    path: 'community',
    permission: 'supervision:read',
    load: () => import('./community-tab').then((page) => page.CommunityTab),
  },
];
