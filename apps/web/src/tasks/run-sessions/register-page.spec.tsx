import { screen, waitFor, within } from '@testing-library/react';
import { expectNothingForAxe } from '../../testing/check-with-axe';
import { aSession, aUser, json, problem, type Answer } from '../../testing/fake-api';
import { renderApp, stillSignedIn } from '../../testing/render-with-app';
import { runSessionsRoutes } from './routes';

const session = aSession(aUser({ permissions: ['groups:read', 'groups:run', 'programmes:read'] }));
const aMember = (referralId: string, personName: string, changes: object = {}) => ({
  referralId,
  personId: `person-${referralId}`,
  personName,
  personNumber: 'TC 1',
  adjustments: null,
  needsInterpreter: false,
  language: null,
  literacy: null,
  state: 'in-progress',
  past: [],
  mark: null,
  hasJoinedLater: false,
  catchUp: null,
  ...changes,
});
const marked = (code: string) => ({
  code,
  absenceReason: code === 'acceptable-absence' ? 'court' : null,
  minutesLate: 0,
  leftAfterMinutes: null,
  note: null,
});
const aRegister = (state: string, members: readonly object[]) => ({
  session: {
    id: 's1',
    number: 2,
    title: 'What sets me off',
    kind: 'group',
    state,
    isRiskReducing: true,
    minutes: 90,
    startsAt: '2026-01-05T10:00:00Z',
    didNotRunReason: null,
    revision: 4,
  },
  group: {
    id: 'g1',
    number: 1,
    room: 'Room 3',
    sessions: 8,
    programme: { id: 'p1', code: 'CALM', name: 'Keeping calm' },
    site: { id: 'site-1', name: 'Lindmoor Prison' },
    facilitators: [{ id: 'u1', name: 'Owen Castellan' }],
  },
  members,
});
const open = (register: object, more: Record<string, Answer> = {}) =>
  renderApp({
    at: '/programmes/sessions/s1/register',
    tasks: runSessionsRoutes,
    answers: {
      ...stillSignedIn(session),
      'GET /sessions/s1/attendance': () => json(register),
      ...more,
    },
  });
const first = { timeout: 15_000 };

describe('the register of a session', () => {
  it('waits for no mark of one who joined after it', async () => {
    const { container } = await open(
      aRegister('planned', [
        aMember('a', 'Idris Kalu', { mark: marked('attended-engaged') }),
        aMember('b', 'Luis Vidal', { hasJoinedLater: true }),
      ]),
    );
    expect(await screen.findByText('1 of 1 marked', {}, first)).toBeVisible();
    expect(screen.getByText('joined after this session')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Finish register' })).toBeEnabled();
    await expectNothingForAxe(container);
  });

  it('once held says who missed it, and gives those chosen a catch-up', async () => {
    const sent: unknown[] = [];
    const { user, container } = await open(
      aRegister('held', [
        aMember('a', 'Idris Kalu', { mark: marked('attended-engaged') }),
        aMember('b', 'Luis Vidal', { mark: marked('acceptable-absence') }),
        aMember('c', 'Adam Harper', { hasJoinedLater: true }),
        aMember('d', 'Victor Fyfe', {
          mark: marked('unacceptable-absence'),
          catchUp: { sessionId: 's9', startsAt: '2026-01-08T14:00:00Z', state: 'planned' },
        }),
      ]),
      {
        'POST /sessions/s1/catch-ups': async (request) => {
          sent.push(await request.json());
          return sent.length === 1
            ? problem(409, 'catch-up.was-present')
            : json({ id: 's10', revision: 1 }, 201);
        },
      },
    );
    expect(await screen.findByText('Luis Vidal: Excused', {}, first)).toBeVisible();
    expect(screen.getByText('Adam Harper: joined after this session')).toBeVisible();
    expect(screen.getByRole('link', { name: /^catch-up / })).toHaveAttribute(
      'href',
      '/programmes/sessions/s9/register',
    );
    await expectNothingForAxe(container);
    await user.click(screen.getByRole('button', { name: 'Give a catch-up' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Give catch-up' }));
    expect(within(within(dialog).getByRole('alert')).getAllByRole('link')).toHaveLength(2);
    await user.click(within(dialog).getByRole('checkbox', { name: 'Adam Harper' }));
    await user.type(within(dialog).getByLabelText('Day'), '2026-01-12');
    await user.type(within(dialog).getByLabelText('Starts at'), '14:30');
    await user.click(within(dialog).getByRole('button', { name: 'Give catch-up' }));
    expect(
      await within(dialog).findByText(
        'This person was there. A catch-up is for those who missed the session.',
      ),
    ).toBeVisible();
    expect(within(dialog).getByLabelText('Day')).toHaveValue('2026-01-12');
    await user.click(within(dialog).getByRole('button', { name: 'Give catch-up' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent[1]).toEqual({ referralIds: ['b'], on: '2026-01-12', startsAt: '14:30' });
  });
});
