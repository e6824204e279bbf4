import { IconSearch, IconUsers } from '@tabler/icons-react';
import { patterns } from '../../app/paths';
import type { TaskRoute } from '../../app/task-route';
import { useCaseloadCount } from './find-person.api';

export const findPersonRoutes: readonly TaskRoute[] = [
  {
    path: patterns.findPerson,
    permission: 'people:read',
    load: () => import('./find-person-page').then((page) => page.FindPersonPage),
    nav: { label: 'find-person', icon: IconSearch, group: 'work', order: 20 },
  },
  {
    path: patterns.caseload,
    permission: 'plans:draft',
    load: () => import('./find-person-page').then((page) => page.CaseloadPage),
    nav: {
      label: 'caseload',
      icon: IconUsers,
      group: 'work',
      order: 30,
      useCount: useCaseloadCount,
    },
  },
];
