import { screen, within } from '@testing-library/react';
import { expectNothingForAxe } from '../../testing/check-with-axe';
import { aSession, aUser, json, problem, type Answer } from '../../testing/fake-api';
import { renderApp, stillSignedIn } from '../../testing/render-with-app';
import { registerPersonRoutes } from './routes';

const reception = aUser({ permissions: ['people:read', 'people:register'] });
const aMatch = {
  personId: '7e1cd13b-0584-4dab-8c10-c77bb3fabba3',
  number: null,
  name: null,
  bornOn: null,
  site: 'Harrow Point',
  isWithinReach: false,
  score: 20,
  verdict: 'same',
  reasons: [
    { reason: 'name-same', points: 12 },
    { reason: 'birth-date-same', points: 8 },
  ],
};

const renderReception = (answers: Readonly<Record<string, Answer>> = {}) =>
  renderApp({
    at: '/people/new',
    tasks: registerPersonRoutes,
    answers: {
      ...stillSignedIn(aSession(reception)),
      'GET /sites': () => json([]),
      'GET /codes': () => json({ iccs: [], isced: [], isco: [] }),
      ...answers,
    },
  });

type User = Awaited<ReturnType<typeof renderReception>>['user'];

async function fillIdentity(user: User) {
  await user.type(await screen.findByLabelText('Given name'), 'Teodor');
  await user.type(screen.getByLabelText('Family name'), 'Ilievski');
  await user.type(screen.getByLabelText('Date of birth'), '1992-05-14');
  await user.click(screen.getByRole('radio', { name: 'Male' }));
}

const search = (user: User) =>
  user.click(screen.getByRole('button', { name: 'Look for this person first' }));

beforeEach(() => sessionStorage.clear());

describe('a reception', () => {
  it('says what is missing, and leads to it', async () => {
    const { user } = await renderReception();
    await user.click(await screen.findByRole('button', { name: 'Look for this person first' }));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    await user.click(within(summary).getByRole('link', { name: 'Write the name' }));
    expect(screen.getByLabelText('Given name')).toHaveFocus();
  });

  it('searches before it registers, and explains each point of a match it may not name (NMR-07a)', async () => {
    const { user, api } = await renderReception({
      'POST /people/matches': () => json({ matches: [aMatch] }),
    });
    await fillIdentity(user);
    await search(user);
    expect(
      await screen.findByRole('heading', { name: 'Someone outside your reach' }),
    ).toBeVisible();
    expect(screen.getByRole('list', { name: 'Why they are similar' })).toHaveTextContent(
      '+12same name+8same birth date',
    );
    expect(screen.getByText(/Ask at Harrow Point/)).toBeVisible();
    expect(api.asked).not.toContain('POST /people');
  });

  it('loses nothing when the search fails or the page is loaded again', async () => {
    const { user, unmount } = await renderReception({
      'POST /people/matches': () => problem(500, 'unexpected'),
    });
    await fillIdentity(user);
    await search(user);
    expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong on our side');
    expect(screen.getByLabelText('Given name')).toHaveValue('Teodor');
    unmount();
    await renderReception();
    expect(await screen.findByLabelText('Given name')).toHaveValue('Teodor');
  });

  it('does not skip the search when an address names a later step', async () => {
    await renderApp({
      at: '/people/new?step=check',
      tasks: registerPersonRoutes,
      answers: stillSignedIn(aSession(reception)),
    });
    expect(await screen.findByLabelText('Given name')).toBeVisible();
  });

  it('shows the people found when the API finds them after all', async () => {
    const { user } = await renderReception({
      'POST /people/matches': () => json({ matches: [] }),
      'POST /people': () =>
        problem(409, 'person.possible-duplicate', { facts: { matches: [aMatch] } }),
    });
    await fillIdentity(user);
    await search(user);
    await user.click(await screen.findByRole('button', { name: 'Next' }));
    await user.click(await screen.findByRole('radio', { name: /No, only open the file/ }));
    await user.click(screen.getByRole('button', { name: 'Check your answers' }));
    await user.click(await screen.findByRole('button', { name: 'Register' }));
    expect(
      await screen.findByRole('heading', { name: 'Someone outside your reach' }),
    ).toBeVisible();
  });

  it('has nothing that axe minds', async () => {
    const { container } = await renderReception();
    await screen.findByLabelText('Given name');
    await expectNothingForAxe(container);
  });
});
