import { patterns } from '../../app/paths';
import type { TaskRoute } from '../../app/task-route';

export const assessRoutes: readonly TaskRoute[] = [
  {
    path: '/people/:personId/assessments',
    permission: 'assessments:read',
    load: () => import('./assessments-tab').then((page) => page.AssessmentsTab),
  },
  {
    path: patterns.chooseInstrument,
    permission: 'assessments:conduct',
    load: () => import('./choose-instrument-page').then((page) => page.ChooseInstrumentPage),
  },
  {
    path: patterns.conduct,
    permission: 'assessments:conduct',
    frame: 'bare',
    load: () => import('./conduct-page').then((page) => page.ConductPage),
  },
  {
    path: patterns.assessmentResult,
    permission: 'assessments:read',
    load: () => import('./result-page').then((page) => page.ResultPage),
  },
];
