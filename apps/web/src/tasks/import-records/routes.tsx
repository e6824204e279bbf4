import { IconTableImport } from '@tabler/icons-react';
import { patterns } from '../../app/paths';
import type { TaskRoute } from '../../app/task-route';

/** Files of people, orders and movements from another system. */
export const importRoutes: readonly TaskRoute[] = [
  {
    path: patterns.imports,
    permission: 'people:import',
    load: () => import('./imports-page').then((page) => page.ImportsPage),
    nav: { label: 'imports', icon: IconTableImport, group: 'across', order: 94 },
  },
  {
    path: patterns.importRun,
    permission: 'people:import',
    load: () => import('./import-page').then((page) => page.ImportPage),
  },
];
