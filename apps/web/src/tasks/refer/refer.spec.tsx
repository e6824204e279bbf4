import { screen, waitFor, within } from '@testing-library/react';
import type { TaskRoute } from '../../app/task-route';
import { expectNothingForAxe } from '../../testing/check-with-axe';
import { aSession, aUser, json, problem, type Answer } from '../../testing/fake-api';
import { renderApp, stillSignedIn } from '../../testing/render-with-app';
import { referPersonPages } from './routes';

const session = aSession(
  aUser({
    permissions: [
      'people:read',
      'plans:read',
      'programmes:read',
      'referrals:read',
      'referrals:make',
      'groups:read',
    ],
  }),
);
// The pages without the frame of the record, which has its own tests.
const pages: readonly TaskRoute[] = referPersonPages.map((page) => ({
  ...page,
  path: `/people/:personId/${page.path}`,
}));
const AT = '/people/p1/programmes';
const clearGround = { id: 'pr1', code: 'CG', name: 'Clear Ground' };

const aTest = (test: string, passed: boolean, asked = '', found = '') => ({
  test,
  passed,
  asked,
  found,
});
const aProgramme = (changes: object = {}) => ({
  programme: clearGround,
  targetNeeds: ['drugs'],
  intendedMinutes: 3600,
  lengthDays: 84,
  nextStartOn: null,
  isSuitable: true,
  tests: [aTest('need', true, 'drugs', 'drugs')],
  openReferral: null,
  ...changes,
});
const aReferral = (changes: object = {}) => ({
  id: 'r1',
  programme: clearGround,
  needDomain: 'drugs',
  goalId: null,
  stepId: null,
  state: 'in-progress',
  heldFrom: null,
  suitability: [],
  overrideReason: null,
  note: null,
  referredBy: { id: 'u1', name: 'Nadia Ferrer' },
  submittedAt: '2026-08-01T09:00:00Z',
  decidedAt: null,
  decidedBy: null,
  waitingSinceOn: '2026-08-01',
  enrolledOn: '2026-09-01',
  startedOn: '2026-09-08',
  endedOn: null,
  reasonCategory: null,
  reasonCode: null,
  reasonNote: null,
  group: {
    id: 'g1',
    number: 3,
    startsOn: '2026-09-08',
    room: 'Room 2',
    site: 'Lindmoor Prison',
    sessions: 24,
    held: 14,
  },
  dose: { received: 2100, intended: 3600, completionShare: 0.6 },
  marks: [
    {
      number: 1,
      title: 'Beginning',
      startsAt: '2026-09-08T10:00:00Z',
      code: 'attended-engaged',
      minutesPresent: 150,
      minutes: 150,
    },
  ],
  outcome: null,
  moves: [],
  revision: 4,
  ...changes,
});
const thePlan = {
  plan: {
    goals: [
      {
        id: 'goal1',
        needDomain: 'drugs',
        wording: 'I will stay free of drugs.',
        state: 'active',
        steps: [{ id: 'step1', wording: 'Finish Clear Ground', state: 'to-do' }],
      },
    ],
  },
  needs: [],
  unanswered: [],
};

const aService = (more: Record<string, Answer>): Record<string, Answer> => ({
  ...stillSignedIn(session),
  'GET /people/p1': () =>
    json({ person: { id: 'p1', givenName: 'Teodor', familyName: 'Ilievski' } }),
  'GET /people/p1/plan': () => json(thePlan),
  ...more,
});

describe('the programmes of a person', () => {
  it('show what was received of what was meant, and the sessions so far', async () => {
    const answers = aService({ 'GET /people/p1/referrals': () => json({ items: [aReferral()] }) });
    const { container } = await renderApp({ at: AT, tasks: pages, answers });
    const card = await screen.findByRole('region', { name: 'Clear Ground' }, { timeout: 5_000 });
    expect(within(card).getByText('35 of 60 hours; completed from 60%')).toBeVisible();
    expect(within(card).getByRole('link', { name: /14 of 24 sessions held/ })).toHaveAttribute(
      'href',
      '/programmes/groups/g1',
    );
    expect(within(card).getByText('Taking part')).toBeVisible();
    await expectNothingForAxe(container);
  });

  it('let a person leave only with a reason from the right branch', async () => {
    let sent: unknown;
    const answers = aService({
      'GET /people/p1/referrals': () => json({ items: [aReferral()] }),
      'POST /referrals/r1/moves': async (request) => {
        sent = await request.json();
        return json({ id: 'r1', state: 'withdrawn', revision: 5 }, 201);
      },
    });
    const { user } = await renderApp({ at: AT, tasks: pages, answers });
    await user.click(
      await screen.findByRole('button', { name: 'Change the referral to Clear Ground' }),
    );
    expect(screen.queryByRole('menuitem', { name: 'Accept' })).toBeNull();
    await user.click(await screen.findByRole('menuitem', { name: 'Withdraw' }));
    await user.click(await screen.findByRole('button', { name: 'Withdraw' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Choose the kind of reason.');
    await user.selectOptions(screen.getByLabelText('Kind of reason'), 'circumstances');
    await user.selectOptions(screen.getByLabelText('Reason'), 'transferred');
    await user.click(screen.getByRole('button', { name: 'Withdraw' }));
    await waitFor(() =>
      expect(sent).toEqual({
        move: 'withdraw',
        revision: 4,
        category: 'circumstances',
        reason: 'transferred',
      }),
    );
  });

  it('say what to do while there are none', async () => {
    await renderApp({
      at: AT,
      tasks: pages,
      answers: aService({ 'GET /people/p1/referrals': () => json({ items: [] }) }),
    });
    expect(
      await screen.findByText('Refer to a programme that answers a need of the plan.'),
    ).toBeVisible();
  });
});

describe('a referral being made', () => {
  const failing = aProgramme({
    isSuitable: false,
    tests: [aTest('need', true, 'drugs', 'drugs'), aTest('level', false, 'high, very-high', 'low')],
  });

  it('names each test, and goes on against a failed one only with a reason', async () => {
    let sent: unknown;
    let key: string | null = null;
    const answers = aService({
      'GET /people/p1/programmes/suitability': () => json({ items: [failing] }),
      'GET /people/p1/referrals': () => json({ items: [] }),
      'POST /people/p1/referrals': async (request) => {
        sent = await request.json();
        key = request.headers.get('Idempotency-Key');
        return json({ id: 'r1', state: 'submitted', revision: 1 }, 201);
      },
    });
    const { user, router, container } = await renderApp({
      at: `${AT}/refer`,
      tasks: pages,
      answers,
    });
    await user.click(await screen.findByRole('radio', { name: /Clear Ground/ }));
    expect(screen.getByText('Asks: High and Very high. Found: Low.')).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Goal it serves'), 'goal1');
    await user.selectOptions(screen.getByLabelText('Step it completes'), 'step1');
    await expectNothingForAxe(container);
    await user.click(screen.getByRole('button', { name: 'Send referral' }));
    expect(screen.getByRole('alert')).toHaveFocus();
    await user.type(
      screen.getByLabelText('Why go on although a test is not passed?'),
      'The court asked for it.',
    );
    await user.click(screen.getByRole('button', { name: 'Send referral' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(AT));
    expect(sent).toEqual({
      programmeId: 'pr1',
      needDomain: 'drugs',
      goalId: 'goal1',
      stepId: 'step1',
      overrideReason: 'The court asked for it.',
    });
    expect(key).toBeTruthy();
  });

  it('keeps every word when it is refused', async () => {
    const answers = aService({
      'GET /people/p1/programmes/suitability': () => json({ items: [aProgramme()] }),
      'POST /people/p1/referrals': () => problem(409, 'referral.duplicate'),
    });
    const { user } = await renderApp({ at: `${AT}/refer?programme=pr1`, tasks: pages, answers });
    await user.type(
      await screen.findByLabelText('What the decider should know'),
      'Works mornings.',
    );
    await user.click(screen.getByRole('button', { name: 'Send referral' }));
    expect(
      await screen.findByText('There is an open referral to this programme already.'),
    ).toBeVisible();
    expect(screen.getByLabelText('What the decider should know')).toHaveValue('Works mornings.');
  });
});
