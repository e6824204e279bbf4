import { IconClipboardText } from '@tabler/icons-react';
import { patterns } from '../../app/paths';
import type { TaskRoute } from '../../app/task-route';
import { useMay } from '../../app/session';
import { useAssessmentWork } from './decide.api';

/** How many wait for a decision; for those who decide nothing, how many drafts they have. */
function useWaiting(): number | undefined {
  const may = useMay();
  return useAssessmentWork(
    may('assessments:countersign') ? 'to-countersign' : 'my-drafts',
    1,
    may('assessments:conduct'),
  ).data?.total;
}

export const decideRoutes: readonly TaskRoute[] = [
  {
    path: patterns.assessments,
    permission: 'assessments:conduct',
    load: () => import('./work-page').then((page) => page.WorkPage),
    nav: {
      label: 'assessments',
      icon: IconClipboardText,
      group: 'work',
      order: 40,
      useCount: useWaiting,
    },
  },
];
