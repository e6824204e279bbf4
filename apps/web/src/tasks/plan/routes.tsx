import type { TaskRoute } from '../../app/task-route';

/** What stands inside a person's record. */
export const planPersonPages: readonly TaskRoute[] = [
  {
    path: 'plan',
    permission: 'plans:read',
    load: () => import('./plan-tab').then((page) => page.PlanTab),
  },
  {
    path: 'plan/agreement',
    permission: 'plans:agree',
    load: () => import('./agree-page').then((page) => page.AgreePage),
  },
];
