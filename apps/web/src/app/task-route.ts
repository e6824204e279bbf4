import type { ComponentType } from 'react';
import type { Icon } from '@tabler/icons-react';
import type { Permission } from './api';

/** A place in the navigation. `work` comes first, `across` under a line, `help` at the foot. */
export interface NavPlace {
  /** Its words: `shell:nav.<label>`. */
  readonly label: string;
  readonly icon: Icon;
  readonly group: 'work' | 'across' | 'help';
  readonly order: number;
  /** For whom it is daily work; anyone else whom the page is open to comes by a link. */
  readonly permission?: Permission;
  /** A hook that knows how many wait there; undefined shows nothing. */
  readonly useCount?: () => number | undefined;
}

/** One page of a task. Each `tasks/<task>/routes.tsx` exports a list of these for the router to collect. */
export interface TaskRoute {
  /** A pattern from `paths.ts`; for a child, what follows its parent's. */
  readonly path: string;
  /** Fetched when first visited: `() => import('./today-page').then((page) => page.TodayPage)`. */
  readonly load: () => Promise<ComponentType>;
  /** What the user must be allowed to do; null is open to everyone who is signed in. */
  readonly permission: Permission | null;
  readonly nav?: NavPlace;
  /** `shell` has navigation and top bar; `bare` is for work that wants the whole window. */
  readonly frame?: 'shell' | 'bare';
  /** Pages inside this one's `<Outlet>`. */
  readonly children?: readonly TaskRoute[];
}

/** Whether a user with these permissions may open the page. The API asks again for every record. */
export function mayOpen(
  route: Pick<TaskRoute, 'permission'>,
  permissions: readonly Permission[],
): boolean {
  return route.permission === null || permissions.includes(route.permission);
}

/** The navigation of one user: only the places that are open, in their order. */
export function navigationFor(
  routes: readonly TaskRoute[],
  permissions: readonly Permission[],
): readonly (TaskRoute & { nav: NavPlace })[] {
  return routes
    .filter((route): route is TaskRoute & { nav: NavPlace } => route.nav !== undefined)
    .filter((route) => mayOpen(route, permissions))
    .filter(({ nav }) => !nav.permission || permissions.includes(nav.permission))
    .toSorted((one, other) => one.nav.order - other.nav.order);
}
