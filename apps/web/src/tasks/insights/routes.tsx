import { IconChartHistogram } from '@tabler/icons-react';
import { patterns } from '../../app/paths';
import type { TaskRoute } from '../../app/task-route';

/** Numbers by subject, one number closely, and the people behind it. */
export const insightsRoutes: readonly TaskRoute[] = [
  {
    path: patterns.insights,
    permission: 'insights:read',
    load: () => import('./dashboard-page').then((page) => page.DashboardPage),
    nav: { label: 'insights', icon: IconChartHistogram, group: 'across', order: 90 },
  },
  {
    path: patterns.insight,
    permission: 'insights:read',
    load: () => import('./dashboard-page').then((page) => page.DashboardPage),
  },
  {
    path: patterns.metric,
    permission: 'insights:read',
    load: () => import('./metric-page').then((page) => page.MetricPage),
  },
  {
    path: patterns.metricPeople,
    permission: 'insights:read',
    load: () => import('./metric-people-page').then((page) => page.MetricPeoplePage),
  },
];
