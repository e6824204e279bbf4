import { IconDoorExit } from '@tabler/icons-react';
import { patterns } from '../../app/paths';
import type { TaskRoute } from '../../app/task-route';

export const prepareReleaseRoutes: readonly TaskRoute[] = [
  {
    path: patterns.releases,
    permission: 'releases:read',
    load: () => import('./releases-page').then((page) => page.ReleasesPage),
    nav: { label: 'releases', icon: IconDoorExit, group: 'work', order: 70 },
  },
];

export const prepareReleasePersonPages: readonly TaskRoute[] = [
  {
    path: 'release',
    permission: 'releases:read',
    load: () => import('./release-tab').then((page) => page.ReleaseTab),
  },
];
