import { IconUsersGroup } from '@tabler/icons-react';
import { patterns } from '../../app/paths';
import type { TaskRoute } from '../../app/task-route';

/** The catalogue, one programme, who waits for it, and its groups. */
export const programmesRoutes: readonly TaskRoute[] = [
  {
    path: patterns.programmes,
    permission: 'programmes:read',
    load: () => import('./catalogue-page').then((page) => page.CataloguePage),
    nav: { label: 'programmes', icon: IconUsersGroup, group: 'work', order: 50 },
  },
  {
    path: patterns.defineProgramme,
    permission: 'programmes:manage',
    load: () => import('./define-programme-page').then((page) => page.DefineProgrammePage),
  },
  {
    path: patterns.programme,
    permission: 'programmes:read',
    load: () => import('./programme-page').then((page) => page.ProgrammePage),
  },
  {
    path: patterns.waitingList,
    permission: 'referrals:read',
    load: () => import('./waiting-list-page').then((page) => page.WaitingListPage),
  },
  {
    path: patterns.group,
    permission: 'groups:read',
    load: () => import('./group-page').then((page) => page.GroupPage),
  },
];
