import { patterns } from '../../app/paths';
import type { TaskRoute } from '../../app/task-route';

export const planRoutes: readonly TaskRoute[] = [
  {
    path: patterns.planAgreement,
    permission: 'plans:agree',
    load: () => import('./agree-page').then((page) => page.AgreePage),
  },
  {
    path: '/people/:personId/plan',
    permission: 'plans:read',
    load: () => import('./plan-tab').then((page) => page.PlanTab),
  },
];
