import { patterns } from '../../app/paths';
import type { TaskRoute } from '../../app/task-route';

export const registerPersonRoutes: readonly TaskRoute[] = [
  {
    path: patterns.registerPerson,
    permission: 'people:register',
    load: () => import('./register-person-page').then((page) => page.RegisterPersonPage),
  },
];
