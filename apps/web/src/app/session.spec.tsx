import { act, screen, waitFor } from '@testing-library/react';
import { useQuery } from '@tanstack/react-query';
import { aSession, aUser, empty, json, problem } from '../testing/fake-api';
import { renderApp, stillSignedIn } from '../testing/render-with-app';
import { useKey, useUser } from './session';
import type { TaskRoute } from './task-route';

/** A page that shows what was read for its user. */
function Record() {
  const key = useKey();
  const user = useUser();
  const record = useQuery({
    queryKey: key('record'),
    queryFn: () => Promise.resolve(`secret of ${user?.id}`),
  });
  return <p>{record.data}</p>;
}
const RECORD: TaskRoute = {
  path: '/record',
  permission: 'people:read',
  load: () => Promise.resolve(Record),
};

async function signInAs(user: Awaited<ReturnType<typeof renderApp>>['user'], name: string) {
  await user.type(await screen.findByLabelText('User name'), name);
  await user.type(screen.getByLabelText('Password'), 'a password');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
}

describe('someone whose cookie is still good', () => {
  it('is signed in again with one refresh', async () => {
    const { api } = await renderApp({ at: '/record', tasks: [RECORD], answers: stillSignedIn() });
    expect(await screen.findByText('secret of user-nadia')).toBeVisible();
    expect(api.asked.filter((name) => name === 'POST /sessions/refresh')).toHaveLength(1);
  });

  it('chooses a new password before anything else when theirs was given to them', async () => {
    const session = aSession(aUser({ mustChangePassword: true }));
    await renderApp({ at: '/record', tasks: [RECORD], answers: stillSignedIn(session) });
    expect(await screen.findByRole('heading', { name: 'Choose a new password' })).toBeVisible();
  });
});

describe('signing out', () => {
  it.each([
    ['Sign out', 'DELETE /sessions/current'],
    ['Sign out on all my devices', 'DELETE /sessions'],
  ])('by %s empties everything that was read', async (words, request) => {
    const { user, queries, api } = await renderApp({
      at: '/record',
      tasks: [RECORD],
      answers: stillSignedIn(),
    });
    await screen.findByText('secret of user-nadia');
    await user.click(screen.getByRole('button', { name: /My menu/ }));
    await user.click(await screen.findByRole('menuitem', { name: words }));
    if (request === 'DELETE /sessions')
      await user.click(await screen.findByRole('button', { name: words }));
    expect(await screen.findByText('You are signed out.')).toBeVisible();
    expect(api.asked).toContain(request);
    expect(
      JSON.stringify(
        queries
          .getQueryCache()
          .getAll()
          .map((query) => query.state.data),
      ),
    ).not.toContain('secret');
  });

  it('empties the screen even when the service cannot be told', async () => {
    const answers = {
      ...stillSignedIn(),
      'DELETE /sessions/current': () => Promise.reject(new TypeError('offline')),
    };
    const { user } = await renderApp({ at: '/record', tasks: [RECORD], answers });
    await screen.findByText('secret of user-nadia');
    await user.click(screen.getByRole('button', { name: /My menu/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
    expect(await screen.findByText('You are signed out.')).toBeVisible();
  });

  it('shows the next user nothing of the one before, not for a frame', async () => {
    const answers = {
      ...stillSignedIn(),
      'POST /sessions': () => json(aSession(aUser({ id: 'user-priya', username: 'priya' })), 201),
      'DELETE /sessions/current': empty,
    };
    const { user, router } = await renderApp({ at: '/record', tasks: [RECORD], answers });
    await screen.findByText('secret of user-nadia');
    await user.click(screen.getByRole('button', { name: /My menu/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
    const seen = new MutationObserver(() =>
      expect(document.body).not.toHaveTextContent('secret of user-nadia'),
    );
    seen.observe(document.body, { subtree: true, childList: true, characterData: true });
    await signInAs(user, 'priya');
    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
    await act(() => router.navigate('/record'));
    expect(await screen.findByText('secret of user-priya')).toBeVisible();
    seen.disconnect();
  });
});

describe('a service that cannot be reached at the start', () => {
  it('does not pretend that nobody is signed in', async () => {
    const answers = { 'POST /sessions/refresh': () => Promise.reject(new TypeError('offline')) };
    await renderApp({ at: '/record', tasks: [RECORD], answers });
    expect(await screen.findByRole('heading', { name: 'No connection' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

it('an address nobody may open and one that is absent look the same', async () => {
  const closed: TaskRoute = { ...RECORD, path: '/closed', permission: 'audit:read' };
  const { router } = await renderApp({ at: '/closed', tasks: [closed], answers: stillSignedIn() });
  const forbidden = (await screen.findByRole('heading', { level: 1 })).textContent;
  await act(() => router.navigate('/no-such-page'));
  await waitFor(() => expect(router.state.location.pathname).toBe('/no-such-page'));
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(forbidden);
});

it('wrong credentials are said in words and nothing typed is lost', async () => {
  const answers = { 'POST /sessions': () => problem(401, 'session.credentials-wrong') };
  const { user } = await renderApp({ at: '/sign-in', answers });
  await signInAs(user, 'nadia');
  expect(await screen.findByRole('alert')).toHaveTextContent('User name or password is wrong');
  expect(screen.getByLabelText('User name')).toHaveValue('nadia');
});
