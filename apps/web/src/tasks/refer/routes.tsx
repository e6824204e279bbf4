import type { TaskRoute } from '../../app/task-route';

/** What stands inside a person's record. */
export const referPersonPages: readonly TaskRoute[] = [
  {
    path: 'programmes',
    permission: 'referrals:read',
    load: () => import('./programmes-tab').then((page) => page.ProgrammesTab),
  },
  {
    path: 'programmes/refer',
    permission: 'referrals:make',
    load: () => import('./refer-page').then((page) => page.ReferPage),
  },
];
