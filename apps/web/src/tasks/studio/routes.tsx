import { IconPencilCog } from '@tabler/icons-react';
import { patterns } from '../../app/paths';
import type { TaskRoute } from '../../app/task-route';
import { useReviewCount } from './studio.api';

/** Writing instruments: versions by their state, a new one, its page, and the editor in the whole window. */
export const studioRoutes: readonly TaskRoute[] = [
  {
    path: patterns.studio,
    permission: 'instruments:review',
    load: () => import('./studio-page').then((page) => page.StudioPage),
    nav: {
      label: 'studio',
      icon: IconPencilCog,
      group: 'across',
      order: 97,
      useCount: useReviewCount,
    },
  },
  {
    path: patterns.beginVersion,
    permission: 'instruments:author',
    load: () => import('./begin-page').then((page) => page.BeginPage),
  },
  {
    path: patterns.studioVersion,
    permission: 'instruments:review',
    load: () => import('./version-page').then((page) => page.VersionPage),
  },
  {
    path: patterns.editVersion,
    permission: 'instruments:author',
    frame: 'bare',
    load: () => import('./editor-page').then((page) => page.EditorPage),
  },
];
