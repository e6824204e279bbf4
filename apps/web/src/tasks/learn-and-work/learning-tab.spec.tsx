import { screen, waitFor, within } from '@testing-library/react';
import type { TaskRoute } from '../../app/task-route';
import { expectNothingForAxe } from '../../testing/check-with-axe';
import { aSession, aUser, empty, json, problem, type Answer } from '../../testing/fake-api';
import { renderApp, stillSignedIn } from '../../testing/render-with-app';
import { learnPersonPages } from './routes';

const session = aSession(
  aUser({
    permissions: ['people:read', 'learning:read', 'learning:record', 'work:read', 'work:record'],
  }),
);
const pages: readonly TaskRoute[] = learnPersonPages.map((page) => ({
  ...page,
  path: `/people/:personId/${page.path}`,
}));
const AT = '/people/p1/learning-and-work';

const anEnrolment = (changes: object = {}) => ({
  id: 'e1',
  course: {
    id: 'c1',
    form: 'workshop',
    title: 'Bakery',
    provider: 'Senn Trades',
    awardingBody: 'National Baking Board',
    hours: 120,
  },
  wantedKind: null,
  causes: [],
  isCompulsory: false,
  goalId: null,
  state: 'requested',
  requestedOn: '2026-10-01',
  startedOn: null,
  endedOn: null,
  endReason: null,
  hoursAttended: 0,
  hoursOffered: 0,
  revision: 2,
  ...changes,
});
const aRecord = (changes: object = {}) => ({
  screen: null,
  enrolments: [],
  certificates: [],
  readiness: [],
  employment: [],
  ...changes,
});
const aService = (record: object, more: Record<string, Answer> = {}): Record<string, Answer> => ({
  ...stillSignedIn(session),
  'GET /people/p1/learning-and-work': () => json(record),
  'GET /courses': () => json({ items: [], total: 0 }),
  ...more,
});

describe('learning and work of a person', () => {
  it('shows hours attended, certificates with their code, and what is ready for work', async () => {
    const record = aRecord({
      enrolments: [
        anEnrolment({
          state: 'attending',
          startedOn: '2026-10-05',
          hoursAttended: 74,
          hoursOffered: 90,
        }),
      ],
      certificates: [
        {
          id: 'k1',
          title: 'Bread, level 1',
          awardingBody: 'National Baking Board',
          awardedOn: '2026-09-01',
          verificationCode: 'ABCD-2345',
        },
      ],
      readiness: [{ item: 'references', state: 'ready', note: null }],
    });
    const { container } = await renderApp({ at: AT, tasks: pages, answers: aService(record) });
    expect(
      await screen.findByText('74 of 90 hours attended', {}, { timeout: 5_000 }),
    ).toBeVisible();
    expect(screen.getByText('ABCD-2345')).toBeVisible();
    expect(screen.getByText('13% of what is needed is ready')).toBeVisible();
    expect(screen.getByText(/Not screened yet/)).toBeVisible();
    await expectNothingForAxe(container);
  });

  it('asks everything a screen needs before it is sent', async () => {
    let sent: unknown;
    const answers = aService(aRecord(), {
      'POST /people/p1/learning-screens': async (request) => {
        sent = await request.json();
        return json({ id: 'x1', revision: 1 }, 201);
      },
    });
    const { user } = await renderApp({ at: AT, tasks: pages, answers });
    await user.click(await screen.findByRole('button', { name: 'Record a learning screen' }));
    await user.click(await screen.findByRole('button', { name: 'Save screen' }));
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(4);
    await user.selectOptions(screen.getByLabelText('Schooling completed'), '2');
    await user.selectOptions(screen.getByLabelText('Reading'), 'low');
    await user.selectOptions(screen.getByLabelText('Numbers'), 'functional');
    await user.click(screen.getByRole('radio', { name: 'No sign of one' }));
    await user.click(screen.getByRole('button', { name: 'Save screen' }));
    await waitFor(() =>
      expect(sent).toMatchObject({
        attainment: '2',
        literacy: 'low',
        numeracy: 'functional',
        mayHaveLearningDifficulty: false,
      }),
    );
  });

  it('gives a place in a workshop with what the body does not allow, and says why it was refused (NMR-30)', async () => {
    let sent: unknown;
    const answers = aService(aRecord({ enrolments: [anEnrolment()] }), {
      'POST /course-enrolments/e1/moves': async (request) => {
        sent = await request.json();
        return problem(409, 'work-placement.against-fitness');
      },
    });
    const { user } = await renderApp({ at: AT, tasks: pages, answers });
    await user.click(await screen.findByRole('button', { name: 'Change: Bakery' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Give a place' }));
    await user.click(await screen.findByRole('checkbox', { name: 'No heavy lifting' }));
    await user.click(screen.getByRole('button', { name: 'Give a place' }));
    expect(
      await screen.findByText('This work goes against what health care allows for this person.'),
    ).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'No heavy lifting' })).toBeChecked();
    expect(sent).toEqual({ move: 'enrol', revision: 2, personLimits: ['no-lifting'] });
  });

  it('keeps each answer about readiness at once', async () => {
    let sent: unknown;
    const answers = aService(aRecord(), {
      'PUT /people/p1/work-readiness': async (request) => {
        sent = await request.json();
        return empty();
      },
    });
    const { user } = await renderApp({ at: AT, tasks: pages, answers });
    await user.selectOptions(await screen.findByLabelText('Bank account'), 'in-hand');
    await waitFor(() =>
      expect(sent).toEqual({ items: [{ item: 'bank-account', state: 'in-hand' }] }),
    );
  });
});
