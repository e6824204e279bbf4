import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { connect } from '../app/api';
import { Providers } from '../app/providers';
import { createQueries } from '../app/queries';
import { routesOf } from '../app/router';
import type { TaskRoute } from '../app/task-route';
import { startLanguage } from '../language/i18n';
import { aSession, fakeApi, json, type Answer } from './fake-api';

interface AppUnderTest {
  readonly at?: string;
  readonly tasks?: readonly TaskRoute[];
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly language?: string;
}

/** The whole product at one address, on a fake API: what a user of it would see. */
export async function renderApp({ at = '/', tasks = [], answers, language = 'en' }: AppUnderTest) {
  const api = fakeApi(answers);
  const queries = createQueries();
  const router = createMemoryRouter(routesOf(tasks), { initialEntries: [at] });
  const words = await startLanguage(language);
  const view = render(
    <Providers words={words} queries={queries} connection={connect(api.fetch)} env="test">
      <RouterProvider router={router} />
    </Providers>,
  );
  return { ...view, api, queries, router, user: userEvent.setup() };
}

/** The answer that says this user's cookie is still good. */
export const stillSignedIn = (session = aSession()) => ({
  'POST /sessions/refresh': () => json(session, 201),
});
