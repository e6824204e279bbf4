import { IconBuildingCommunity } from '@tabler/icons-react';
import { patterns } from '../../app/paths';
import type { TaskRoute } from '../../app/task-route';

export const partnersRoutes: readonly TaskRoute[] = [
  {
    path: patterns.partners,
    permission: 'partners:read',
    load: () => import('./partners-page').then((page) => page.PartnersPage),
    nav: { label: 'partners', icon: IconBuildingCommunity, group: 'work', order: 90 },
  },
];
