import { screen, waitFor, within } from '@testing-library/react';
import { expectNothingForAxe } from '../../testing/check-with-axe';
import { aSession, aUser, json, problem, type Answer } from '../../testing/fake-api';
import { renderApp, stillSignedIn } from '../../testing/render-with-app';
import { programmesRoutes } from './routes';

const session = aSession(aUser({ permissions: ['programmes:read', 'programmes:manage'] }));
const aSessionOf = (title: string, minutes: number, isRiskReducing = true) => ({
  title,
  minutes,
  kind: 'group',
  isRiskReducing,
});
const aProgramme = {
  id: 'p1',
  code: 'CALM',
  version: 3,
  name: 'Keeping calm',
  summary: '',
  targetNeeds: ['thinking'],
  tags: [],
  modules: [
    {
      code: 'M1',
      title: 'Core',
      sessions: [
        aSessionOf('Welcome', 60, false),
        aSessionOf('What sets me off', 90),
        aSessionOf('Trying it out', 90),
      ],
    },
  ],
  eligibility: { levels: ['high'], leastDaysLeft: 30 },
  groupLeast: 4,
  groupMost: 10,
  lengthDays: 21,
  completionShare: 0.8,
  evidenceNote: 'No study yet.',
  accreditation: null,
  isOffered: true,
  intendedMinutes: 180,
  sessions: 3,
  waiting: 0,
  taking: 0,
  groups: [],
  levels: null,
  settings: null,
  nextStartOn: null,
  revision: 1,
};
const open = (at: string, more: Record<string, Answer> = {}) =>
  renderApp({
    at,
    tasks: programmesRoutes,
    answers: {
      ...stillSignedIn(session),
      'GET /programmes/p1': () => json(aProgramme),
      'GET /programmes/p2': () => json({ ...aProgramme, id: 'p2', version: 4 }),
      ...more,
    },
  });

describe('defining a programme', () => {
  it('names every field that is missing and keeps what was written', async () => {
    const { user, container } = await open('/programmes/new');
    await user.type(await screen.findByLabelText('Name'), 'Keeping calm');
    await user.click(screen.getByRole('button', { name: 'Add to the catalogue' }));
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('link', { name: 'Write a short code.' })).toHaveAttribute(
      'href',
      '#define-code',
    );
    expect(within(alert).getByText('Choose at least one need.')).toBeVisible();
    expect(within(alert).getByText('Write at least one session.')).toBeVisible();
    expect(screen.getByLabelText('Name')).toHaveValue('Keeping calm');
    await expectNothingForAxe(container);
  });

  it('counts sessions and dose while they are written; what is no dose is left out (NMR-105)', async () => {
    const { user } = await open('/programmes/new');
    await user.type(
      await screen.findByLabelText('Sessions, one on each line'),
      'One{enter}Two{enter}Three',
    );
    expect(screen.getByText('3 sessions, 4.5 hours of dose')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /^Counts as dose/ }));
    expect(screen.getByText('3 sessions, 0 hours of dose')).toBeVisible();
  });

  it('begins a next version from the last one, with all that the form does not ask', async () => {
    const sent: unknown[] = [];
    const { user, router } = await open('/programmes/new?from=p1', {
      'POST /programmes': async (request) => {
        sent.push(await request.json());
        return sent.length === 1
          ? problem(409, 'programme.group-size-impossible')
          : json({ id: 'p2', revision: 1 }, 201);
      },
    });
    await screen.findByRole(
      'heading',
      { level: 1, name: 'Next version of Keeping calm' },
      { timeout: 15_000 },
    );
    expect(screen.getByLabelText('Short code')).toBeDisabled();
    expect(screen.getAllByLabelText('Title of the part')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Offer version 4' }));
    expect(
      await screen.findByText('The smallest group cannot be larger than the largest.'),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Offer version 4' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/programmes/p2'));
    expect(sent[1]).toMatchObject({
      code: 'CALM',
      modules: [{ title: 'Core', sessions: aProgramme.modules[0]?.sessions }],
      eligibility: { levels: ['high'], leastDaysLeft: 30 },
      lengthDays: 21,
      completionShare: 0.8,
    });
  });
});
