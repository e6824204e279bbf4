import { IconCalendarClock } from '@tabler/icons-react';
import { patterns } from '../../app/paths';
import type { TaskRoute } from '../../app/task-route';
import { useTodayCount } from './today.api';

export const todayRoutes: readonly TaskRoute[] = [
  {
    path: patterns.today,
    permission: 'duties:read',
    load: () => import('./today-page').then((page) => page.TodayPage),
    nav: {
      label: 'today',
      icon: IconCalendarClock,
      group: 'work',
      order: 10,
      useCount: useTodayCount,
    },
  },
];
