import { patterns } from '../../app/paths';
import type { TaskRoute } from '../../app/task-route';

/** The register of one session. */
export const runSessionsRoutes: readonly TaskRoute[] = [
  {
    path: patterns.register,
    permission: 'groups:read',
    load: () => import('./register-page').then((page) => page.RegisterPage),
  },
];
