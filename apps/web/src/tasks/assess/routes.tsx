import { patterns } from '../../app/paths';
import type { TaskRoute } from '../../app/task-route';

/** What stands inside a person's record. */
export const assessPersonPages: readonly TaskRoute[] = [
  {
    path: 'assessments',
    permission: 'assessments:read',
    load: () => import('./assessments-tab').then((page) => page.AssessmentsTab),
  },
  {
    path: 'assessments/new',
    permission: 'assessments:conduct',
    load: () => import('./choose-instrument-page').then((page) => page.ChooseInstrumentPage),
  },
  {
    path: 'assessments/:assessmentId',
    permission: 'assessments:read',
    load: () => import('./result-page').then((page) => page.ResultPage),
  },
  {
    path: 'assessments/:assessmentId/contests/:contestId',
    permission: 'assessments:read',
    load: () => import('./contest-page').then((page) => page.ContestPage),
  },
];

/** Conducting wants the whole window. */
export const assessRoutes: readonly TaskRoute[] = [
  {
    path: patterns.conduct,
    permission: 'assessments:conduct',
    frame: 'bare',
    load: () => import('./conduct-page').then((page) => page.ConductPage),
  },
];
