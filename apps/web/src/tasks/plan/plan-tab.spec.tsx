import { screen, waitFor, within } from '@testing-library/react';
import { aSession, aUser, json, problem, type Answer } from '../../testing/fake-api';
import { expectNothingForAxe } from '../../testing/check-with-axe';
import { renderApp, stillSignedIn } from '../../testing/render-with-app';
import type { TaskRoute } from '../../app/task-route';
import { planPersonPages } from './routes';

const session = aSession(
  aUser({
    permissions: ['people:read', 'plans:read', 'plans:draft', 'plans:agree', 'plans:review'],
  }),
);
// The pages without the frame of the record, which has its own tests.
const pages: readonly TaskRoute[] = planPersonPages.map((page) => ({
  ...page,
  path: `/people/:personId/${page.path}`,
}));
const AT = '/people/p1/plan';

const aNeed = (domain: string, changes: object = {}) => ({
  id: `need-${domain}`,
  domain,
  level: 'significant',
  isPriority: true,
  isLinkedToOffending: true,
  ownWords: null,
  strengths: null,
  ...changes,
});
const aGoal = (changes: object = {}) => ({
  id: 'g1',
  needDomain: 'accommodation',
  needId: null,
  wording: 'I will find a room so that I have an address.',
  targetOn: '2099-05-01',
  state: 'proposed',
  removalReason: null,
  steps: [
    {
      id: 's1',
      wording: 'Write to the council',
      owner: { kind: 'person', id: null, name: null },
      dueOn: '2099-03-01',
      state: 'to-do',
      blocker: null,
      doneOn: null,
      revision: 1,
    },
  ],
  revision: 1,
  ...changes,
});
const aPlan = (changes: object = {}) => ({
  id: 'plan1',
  state: 'draft',
  version: 1,
  assessmentId: 'a1',
  formulation: null,
  agreedOn: null,
  nextReviewOn: null,
  closeReason: null,
  goals: [aGoal()],
  notNow: [],
  agreements: [],
  reviews: [],
  revision: 1,
  ...changes,
});

function aService(plan: object, more: Record<string, Answer> = {}): Record<string, Answer> {
  return {
    ...stillSignedIn(session),
    'GET /people/p1': () =>
      json({ person: { id: 'p1', givenName: 'Teodor', familyName: 'Ilievski', language: 'mk' } }),
    'GET /people/p1/plan': () => json(plan),
    'GET /colleagues': () => json([{ id: 'u2', name: 'Owen Castellan', role: 'facilitator' }]),
    ...more,
  };
}

describe('closing a plan', () => {
  it('says what stays open, asks why, and shows both versions when it was changed meanwhile', async () => {
    const sent: unknown[] = [];
    const answers = aService(
      { plan: aPlan({ state: 'agreed' }), needs: [aNeed('accommodation')], unanswered: [] },
      {
        'POST /plans/plan1/closure': async (request) => {
          sent.push(await request.json());
          return sent.length === 1
            ? problem(409, 'stale-revision', {
                current: { revision: 2, state: 'under-review', version: 1 },
                yours: { revision: 1 },
              })
            : json({ id: 'plan1', revision: 3 }, 201);
        },
      },
    );
    const { user } = await renderApp({ at: AT, tasks: pages, answers });
    await user.click(await screen.findByRole('button', { name: 'Close the plan' }));
    const dialog = await screen.findByRole('dialog', { name: 'Close Teodor’s plan' });
    expect(within(dialog).getByText(/^1 goal is still open/)).toBeVisible();
    await expectNothingForAxe(dialog);
    await user.click(within(dialog).getByRole('button', { name: 'Close plan for good' }));
    expect(within(dialog).getByRole('alert')).toBeVisible();
    expect(sent).toEqual([]);
    await user.click(within(dialog).getByRole('radio', { name: 'The order has ended' }));
    await user.click(within(dialog).getByRole('button', { name: 'Close plan for good' }));
    expect(await within(dialog).findByText(/The plan is Under review, version 1/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Save mine all the same' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent[1]).toEqual({ reason: 'order-ended', revision: 2 });
  });
});

describe('a plan', () => {
  it('names the priority need that stops the agreement, and takes a reason for it', async () => {
    let sent: unknown;
    const answers = aService(
      { plan: aPlan(), needs: [aNeed('accommodation'), aNeed('drugs')], unanswered: ['drugs'] },
      {
        'POST /plans/plan1/not-now': async (request) => {
          sent = await request.json();
          return new Response(null, { status: 204 });
        },
      },
    );
    const { user, container } = await renderApp({ at: AT, tasks: pages, answers });
    expect(await screen.findByText('1 priority need is not answered yet.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Agree with Teodor' })).toBeDisabled();
    const drugs = screen.getByRole('region', { name: 'Drugs' });
    await user.click(within(drugs).getByRole('button', { name: 'Not now, because …' }));
    await user.click(within(drugs).getByRole('button', { name: 'Save reason' }));
    expect(within(drugs).getByRole('alert')).toHaveFocus();
    await user.type(within(drugs).getByLabelText('Why not now?'), 'He is in hospital until May.');
    await user.click(within(drugs).getByRole('button', { name: 'Save reason' }));
    await waitFor(() =>
      expect(sent).toEqual({ needDomain: 'drugs', because: 'He is in hospital until May.' }),
    );
    await expectNothingForAxe(container);
  });

  it('blocks a step only with what is in the way', async () => {
    let sent: unknown;
    const answers = aService(
      { plan: aPlan(), needs: [aNeed('accommodation')], unanswered: [] },
      {
        'POST /steps/s1/moves': async (request) => {
          sent = await request.json();
          return json({ id: 's1', revision: 2 }, 201);
        },
      },
    );
    const { user } = await renderApp({ at: AT, tasks: pages, answers });
    await user.click(await screen.findByRole('button', { name: 'Change: Write to the council' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Something is in the way' }));
    await user.selectOptions(screen.getByLabelText('What is in the way?'), 'waiting-for-papers');
    await user.click(screen.getByRole('button', { name: 'Something is in the way' }));
    await waitFor(() =>
      expect(sent).toEqual({ move: 'block', blocker: 'waiting-for-papers', revision: 1 }),
    );
  });
});

describe('agreeing', () => {
  const whole = { plan: aPlan(), needs: [aNeed('accommodation')], unanswered: [] };

  it('asks for the person’s own words and records them in their language', async () => {
    let sent: Record<string, unknown> = {};
    const answers = aService(whole, {
      'POST /plans/plan1/agreement': async (request) => {
        sent = (await request.json()) as typeof sent;
        return json({ id: 'plan1', revision: 2 }, 201);
      },
    });
    const { user, router } = await renderApp({ at: `${AT}/agreement`, tasks: pages, answers });
    await user.click(await screen.findByRole('button', { name: 'Record and agree the plan' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Write what Teodor said about the plan.');
    await user.click(screen.getByRole('radio', { name: /^Agrees/ }));
    await user.type(screen.getByLabelText(/own words/), 'I want my own door key.');
    await user.type(screen.getByLabelText('Next review'), '2099-06-01');
    await user.click(screen.getByRole('button', { name: 'Record and agree the plan' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(AT));
    expect(sent).toEqual({
      revision: 1,
      view: 'agreed',
      ownWords: 'I want my own door key.',
      language: 'mk',
      nextReviewOn: '2099-06-01',
    });
  });

  it('keeps every word when someone changed the plan meanwhile, and shows both versions', async () => {
    const answers = aService(whole, {
      'POST /plans/plan1/agreement': () =>
        problem(409, 'stale-revision', {
          current: { revision: 2, state: 'agreed' },
          yours: { revision: 1, state: 'draft' },
        }),
    });
    const { user } = await renderApp({ at: `${AT}/agreement`, tasks: pages, answers });
    await user.click(await screen.findByRole('radio', { name: /^Agrees/ }));
    await user.type(screen.getByLabelText(/own words/), 'My own key.');
    await user.type(screen.getByLabelText('Next review'), '2099-06-01');
    await user.click(screen.getByRole('button', { name: 'Record and agree the plan' }));
    expect(await screen.findByText('What stands now')).toBeVisible();
    expect(screen.getByLabelText(/own words/)).toHaveValue('My own key.');
  });
});
