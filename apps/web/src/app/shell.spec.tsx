import { IconCalendarClock, IconChartHistogram, IconSearch } from '@tabler/icons-react';
import { screen, within } from '@testing-library/react';
import { expectNothingForAxe } from '../testing/check-with-axe';
import { aSession, aUser } from '../testing/fake-api';
import { renderApp, stillSignedIn } from '../testing/render-with-app';
import type { TaskRoute } from './task-route';

const page = (words: string) => () => Promise.resolve(() => <h1>{words}</h1>);
const TASKS: readonly TaskRoute[] = [
  {
    path: '/insights',
    permission: 'insights:read',
    load: page('Figures'),
    nav: { label: 'insights', icon: IconChartHistogram, group: 'across', order: 90 },
  },
  {
    path: '/people',
    permission: 'people:read',
    load: page('People'),
    nav: { label: 'find-person', icon: IconSearch, group: 'work', order: 20 },
  },
  {
    path: '/today',
    permission: null,
    load: page('My day'),
    nav: { label: 'today', icon: IconCalendarClock, group: 'work', order: 10, useCount: () => 12 },
  },
];
const placesOf = async () => {
  const navigation = await screen.findByRole('navigation', { name: 'What I come to do' });
  return within(navigation)
    .getAllByRole('link')
    .map((link) => link.textContent);
};

describe('the shell', () => {
  it('offers a case manager only what the role has, in order', async () => {
    await renderApp({ tasks: TASKS, answers: stillSignedIn() });
    expect(await placesOf()).toEqual(['Today12', 'Find a person']);
  });

  it('offers a manager the figures too', async () => {
    const manager = aUser({ role: 'manager', permissions: ['people:read', 'insights:read'] });
    await renderApp({ tasks: TASKS, answers: stillSignedIn(aSession(manager)) });
    expect(await placesOf()).toEqual(['Today12', 'Find a person', 'Insights']);
  });

  it('opens the first place at the front door', async () => {
    await renderApp({ tasks: TASKS, answers: stillSignedIn() });
    expect(await screen.findByRole('heading', { name: 'My day' })).toBeVisible();
  });

  it('says so when nothing is open to a user', async () => {
    const newcomer = aUser({ permissions: [] });
    await renderApp({ tasks: TASKS.slice(0, 2), answers: stillSignedIn(aSession(newcomer)) });
    expect(
      await screen.findByRole('heading', { name: 'Nothing is open to you yet' }),
    ).toBeVisible();
  });

  it('takes / to the search box, but not out of a field', async () => {
    const { user } = await renderApp({ tasks: TASKS, answers: stillSignedIn() });
    const search = await screen.findByRole('searchbox', { name: 'Search' });
    await user.keyboard('/');
    expect(search).toHaveFocus();
    await user.keyboard('a/b');
    expect(search).toHaveValue('a/b');
  });

  it('searches at an address that can be kept', async () => {
    const { user, router } = await renderApp({ tasks: TASKS, answers: stillSignedIn() });
    await user.type(await screen.findByRole('searchbox'), 'Ilievski{Enter}');
    expect(await screen.findByRole('heading', { name: 'People' })).toBeVisible();
    expect(router.state.location.search).toBe('?q=Ilievski');
  });

  it('says on every page of a demonstration that everyone is fictional', async () => {
    await renderApp({ tasks: TASKS, answers: stillSignedIn() });
    expect(await screen.findByRole('note')).toHaveTextContent(
      'all people, places and figures are fictional',
    );
  });

  it.each([
    ['en', 'ltr'],
    ['zh', 'ltr'],
    ['ar', 'rtl'],
  ])('stands in %s from %s', async (language, direction) => {
    await renderApp({ tasks: TASKS, answers: stillSignedIn(), language });
    await screen.findByRole('heading', { name: 'My day' });
    expect(document.documentElement).toHaveAttribute('lang', language);
    expect(document.documentElement).toHaveAttribute('dir', direction);
  });

  it('has nothing that axe minds', async () => {
    const { container } = await renderApp({ tasks: TASKS, answers: stillSignedIn() });
    await screen.findByRole('heading', { name: 'My day' });
    await expectNothingForAxe(container);
  });
});
