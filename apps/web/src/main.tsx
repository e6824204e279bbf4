import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import '@fontsource-variable/inter/opsz.css';
import '@mantine/core/styles.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/mantine-edges.css';
import { connect } from './app/api';
import { Providers } from './app/providers';
import { createQueries } from './app/queries';
import { routesOf, TASKS } from './app/router';
import { patterns } from './app/paths';
import type { TaskRoute } from './app/task-route';
import { bringFontsForNames } from './language/fonts';
import { startLanguage } from './language/i18n';

/** The kit on one page, for those who build with it; left out of what is shipped. */
const gallery: TaskRoute[] = import.meta.env.DEV
  ? [
      {
        path: patterns.gallery,
        permission: null,
        load: () => import('./ui/gallery').then((page) => page.Gallery),
      },
    ]
  : [];

async function start(place: HTMLElement) {
  const words = await startLanguage();
  bringFontsForNames(document.body);
  const router = createBrowserRouter(routesOf([...TASKS, ...gallery]));
  createRoot(place).render(
    <StrictMode>
      <Providers words={words} queries={createQueries()} connection={connect()}>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  );
}

const place = document.getElementById('root');
if (place) void start(place);
