import { IconClipboardList } from '@tabler/icons-react';
import { patterns } from '../../app/paths';
import type { TaskRoute } from '../../app/task-route';

/** Which instruments there are, and which of them are in use. */
export const instrumentRoutes: readonly TaskRoute[] = [
  {
    path: patterns.instruments,
    permission: 'instruments:manage',
    load: () => import('./instruments-page').then((page) => page.InstrumentsPage),
    nav: { label: 'instruments', icon: IconClipboardList, group: 'across', order: 98 },
  },
  {
    path: patterns.instrument,
    permission: 'instruments:manage',
    load: () => import('./instrument-page').then((page) => page.InstrumentPage),
  },
];
