import { patterns } from '../../app/paths';
import type { TaskRoute } from '../../app/task-route';

/** The frame of every page of a person: banner, tabs, and what the tasks hang into it. */
export function personRoute(pages: readonly TaskRoute[]): TaskRoute {
  return {
    path: patterns.person,
    permission: 'people:read',
    load: async () => {
      const { PersonLayout } = await import('./person-layout');
      return function PersonRecord() {
        return <PersonLayout pages={pages} />;
      };
    },
    children: pages,
  };
}

/** The pages that belong to the record itself. */
export const personPages: readonly TaskRoute[] = [
  {
    path: '',
    permission: 'people:read',
    load: () => import('./overview-page').then((page) => page.ToOverview),
  },
  {
    path: 'overview',
    permission: 'people:read',
    load: () => import('./overview-page').then((page) => page.OverviewPage),
  },
  {
    path: 'thread',
    permission: 'plans:read',
    load: () => import('./thread-page').then((page) => page.ThreadPage),
  },
  {
    path: 'file',
    permission: 'people:read',
    load: () => import('./file-page').then((page) => page.FilePage),
  },
  {
    path: 'file/amend',
    permission: 'people:amend',
    load: () => import('./amend-page').then((page) => page.AmendPage),
  },
  {
    path: 'duties',
    permission: 'duties:read',
    load: () => import('./duties-page').then((page) => page.DutiesPage),
  },
  {
    path: 'timeline',
    permission: 'people:read',
    load: () => import('./timeline-page').then((page) => page.TimelinePage),
  },
  {
    path: 'access-log',
    permission: 'audit:read-own-people',
    load: () => import('./access-log-page').then((page) => page.AccessLogPage),
  },
];
