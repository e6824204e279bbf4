import { IconTool } from '@tabler/icons-react';
import { patterns } from '../../app/paths';
import type { TaskRoute } from '../../app/task-route';

/** Courses, workshops and vacancies, and one course with who takes it. */
export const learnAndWorkRoutes: readonly TaskRoute[] = [
  {
    path: patterns.learningAndWork,
    permission: 'learning:read',
    load: () => import('./offers-page').then((page) => page.OffersPage),
    nav: { label: 'learning-and-work', icon: IconTool, group: 'work', order: 60 },
  },
  {
    path: patterns.course,
    permission: 'learning:read',
    load: () => import('./course-page').then((page) => page.CoursePage),
  },
];

/** What stands inside a person's record. */
export const learnPersonPages: readonly TaskRoute[] = [
  {
    path: 'learning-and-work',
    permission: 'learning:read',
    load: () => import('./learning-tab').then((page) => page.LearningTab),
  },
];
