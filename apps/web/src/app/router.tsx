import { Navigate, Outlet, useLocation, type RouteObject } from 'react-router';
import type { ComponentType } from 'react';
import { ErrorPage, ProblemPage, RouteProblem } from './error-page';
import { patterns, paths } from './paths';
import { useSession, useUser } from './session';
import { Shell } from './shell';
import { mayOpen, navigationFor, type TaskRoute } from './task-route';
import { SignedOutFrame } from './signed-out-frame';
import { administerRoutes } from '../tasks/administer/routes';
import { assessPersonPages, assessRoutes } from '../tasks/assess/routes';
import { decideRoutes } from '../tasks/decide/routes';
import { findPersonRoutes } from '../tasks/find-person/routes';
import { partnerPortalRoutes } from '../tasks/partner-portal/routes';
import { partnersRoutes } from '../tasks/partners/routes';
import { importRoutes } from '../tasks/import-records/routes';
import { instrumentRoutes } from '../tasks/instruments/routes';
import { insightsRoutes } from '../tasks/insights/routes';
import { personPages, personRoute } from '../tasks/person/routes';
import { prepareReleasePersonPages, prepareReleaseRoutes } from '../tasks/prepare-release/routes';
import { learnAndWorkRoutes, learnPersonPages } from '../tasks/learn-and-work/routes';
import { planPersonPages } from '../tasks/plan/routes';
import { referPersonPages } from '../tasks/refer/routes';
import { registerPersonRoutes } from '../tasks/register-person/routes';
import { studioRoutes } from '../tasks/studio/routes';
import { supervisePersonPages, superviseRoutes } from '../tasks/supervise/routes';
import { todayRoutes } from '../tasks/today/routes';
import { programmesRoutes } from '../tasks/programmes/routes';
import { runSessionsRoutes } from '../tasks/run-sessions/routes';
import { PageSkeleton } from '../ui/page-skeleton';

/** What hangs inside a person's record, one line for each task; a page whose path is in `PERSON_TABS` becomes a tab. */
const PERSON_PAGES: readonly TaskRoute[] = [
  ...personPages,
  ...assessPersonPages,
  ...planPersonPages,
  ...referPersonPages,
  ...learnPersonPages,
  ...prepareReleasePersonPages,
  ...supervisePersonPages,
];

/** Every task of the product, one line each: `...todayRoutes,`. Their order does not matter. */
export const TASKS: readonly TaskRoute[] = [
  ...todayRoutes,
  ...findPersonRoutes,
  ...registerPersonRoutes,
  ...assessRoutes,
  ...decideRoutes,
  ...programmesRoutes,
  ...runSessionsRoutes,
  ...prepareReleaseRoutes,
  ...superviseRoutes,
  ...partnersRoutes,
  ...partnerPortalRoutes,
  ...administerRoutes,
  ...importRoutes,
  ...instrumentRoutes,
  ...studioRoutes,
  ...learnAndWorkRoutes,
  ...insightsRoutes,
  personRoute(PERSON_PAGES),
];

/** Builds the pages: those before sign-in, those in the shell, those that want the whole window. */
export function routesOf(tasks: readonly TaskRoute[]): RouteObject[] {
  const inShell = tasks.filter((task) => (task.frame ?? 'shell') === 'shell');
  const bare = tasks.filter((task) => task.frame === 'bare');
  return [
    {
      element: <SignedOutFrame />,
      errorElement: <RouteProblem />,
      hydrateFallbackElement: <PageSkeleton />,
      children: [
        lazyPage(patterns.signIn, () =>
          import('../tasks/sign-in/sign-in-page').then((page) => page.SignInPage),
        ),
      ],
    },
    {
      element: <SignedIn />,
      errorElement: <RouteProblem />,
      hydrateFallbackElement: <PageSkeleton />,
      children: [
        {
          element: <SignedOutFrame />,
          children: [
            lazyPage(patterns.changePassword, () =>
              import('../tasks/sign-in/change-password-page').then(
                (page) => page.ChangePasswordPage,
              ),
            ),
          ],
        },
        {
          element: <Shell routes={tasks} />,
          children: [
            {
              errorElement: <RouteProblem />,
              children: [
                { path: patterns.home, element: <FirstPage tasks={tasks} /> },
                ...inShell.map(pageOf),
                { path: '*', element: <ErrorPage kind="not-found" /> },
              ],
            },
          ],
        },
        ...bare.map(pageOf),
      ],
    },
  ];
}

function pageOf(task: TaskRoute): RouteObject {
  return {
    path: task.path,
    lazy: async () => {
      const Page = await task.load();
      return { element: <Permitted task={task} page={Page} /> };
    },
    ...(task.children && { children: task.children.map(pageOf) }),
  };
}

function lazyPage(path: string, load: () => Promise<ComponentType>): RouteObject {
  return { path, lazy: async () => ({ Component: await load() }) };
}

/** The API decides; this only spares the user a page that could not be filled. */
function Permitted({ task, page: Page }: { task: TaskRoute; page: ComponentType }) {
  const user = useUser();
  return mayOpen(task, user?.permissions ?? []) ? <Page /> : <ErrorPage kind="not-found" />;
}

/** Lets signed-in users through, brings others to the sign-in page and back again afterwards. */
function SignedIn() {
  const { state, retry } = useSession();
  const { pathname, search } = useLocation();
  if (state.kind === 'starting') return <PageSkeleton />;
  if (state.kind === 'unreachable') return <ProblemPage problem={state.problem} onAgain={retry} />;
  if (state.kind === 'signed-out') {
    // The next user of this desk starts at the first page, not where the last one stood.
    const from = state.reason === 'left' ? null : `${pathname}${search}`;
    return <Navigate to={paths.signIn()} replace state={{ from }} />;
  }
  if (state.user.mustChangePassword && pathname !== paths.changePassword()) {
    return <Navigate to={paths.changePassword()} replace />;
  }
  // A new user gets new pages: nothing of the one before is kept in any component.
  return <Outlet key={state.user.id} />;
}

function FirstPage({ tasks }: { tasks: readonly TaskRoute[] }) {
  const user = useUser();
  const first = navigationFor(tasks, user?.permissions ?? []).find(
    (task) => task.nav.group !== 'help',
  );
  return first ? <Navigate to={first.path} replace /> : <ErrorPage kind="nothing-open" />;
}
