import { screen, waitFor, within } from '@testing-library/react';
import { expectNothingForAxe } from '../../testing/check-with-axe';
import { aSession, aUser, json, problem, type Answer } from '../../testing/fake-api';
import { renderApp, stillSignedIn } from '../../testing/render-with-app';
import { learnAndWorkRoutes } from './routes';

const MANAGER = aUser({
  permissions: ['learning:read', 'learning:manage', 'work:read', 'work:manage'],
});
const answersOf = (more: Record<string, Answer> = {}, user = MANAGER): Record<string, Answer> => ({
  ...stillSignedIn(aSession(user)),
  'GET /courses': () => json({ items: [], total: 0 }),
  'GET /vacancies': () => json({ items: [], total: 0 }),
  'GET /sites': () => json([{ id: 'site-1', name: 'Lindmoor Prison', kind: 'prison' }]),
  ...more,
});
const open = (answers: Record<string, Answer>) =>
  renderApp({ at: '/learning-and-work', tasks: learnAndWorkRoutes, answers });

describe('what a manager puts on offer', () => {
  it('is not there for those who may only read', async () => {
    await open(answersOf({}, aUser({ permissions: ['learning:read', 'work:read'] })));
    expect(await screen.findByText('No vacancy is open now.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Post a vacancy' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Offer a course' })).toBeNull();
  });

  it('a vacancy keeps nobody out, or says why', async () => {
    const sent: unknown[] = [];
    const { user, container } = await open(
      answersOf({
        'POST /vacancies': async (request) => {
          sent.push(await request.json());
          return sent.length === 1
            ? problem(400, 'request.invalid', {
                errors: [{ field: 'closesOn', code: 'in-the-past', message: 'past' }],
              })
            : json({ id: 'v1', revision: 1 }, 201);
        },
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Post a vacancy' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Post vacancy' }));
    expect(within(within(dialog).getByRole('alert')).getAllByRole('link')).toHaveLength(6);
    await user.type(within(dialog).getByLabelText('Employer'), 'Northfield Bakery');
    await user.type(within(dialog).getByLabelText('Job title'), 'Baker');
    await user.selectOptions(within(dialog).getByLabelText('Trade'), '75');
    await user.type(within(dialog).getByLabelText('Hours a week'), '90');
    await user.type(within(dialog).getByLabelText('Where the work is'), 'Senn');
    await user.type(within(dialog).getByLabelText('Apply until'), '2099-01-31');
    await user.click(within(dialog).getByRole('checkbox', { name: 'Arson' }));
    await user.click(within(dialog).getByRole('button', { name: 'Post vacancy' }));
    expect(within(dialog).getAllByText('Write a whole number from 1 to 80')[0]).toBeVisible();
    expect(sent).toEqual([]);
    await user.clear(within(dialog).getByLabelText('Hours a week'));
    await user.type(within(dialog).getByLabelText('Hours a week'), '38');
    await user.type(within(dialog).getByLabelText('Why they are kept out'), 'Works with ovens.');
    await expectNothingForAxe(container);
    await user.click(within(dialog).getByRole('button', { name: 'Post vacancy' }));
    // Refused: the sentence stands at the field, and nothing written is lost.
    expect((await within(dialog).findAllByText('Choose a later day'))[0]).toBeVisible();
    expect(within(dialog).getByLabelText('Job title')).toHaveValue('Baker');
    await user.click(within(dialog).getByRole('button', { name: 'Post vacancy' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent[1]).toEqual({
      employer: 'Northfield Bakery',
      title: 'Baker',
      trade: '75',
      hoursAWeek: 38,
      place: 'Senn',
      closesOn: '2099-01-31',
      excludedOffenceFlags: ['arson'],
      exclusionReason: 'Works with ovens.',
    });
  });

  it('a workshop has a trade, hours and what it asks of the body; the award comes from outside (NMR-104)', async () => {
    let sent: unknown;
    const { user } = await open(
      answersOf({
        'POST /courses': async (request) => {
          sent = await request.json();
          return json({ id: 'c1', revision: 1 }, 201);
        },
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Offer a course' }));
    const dialog = await screen.findByRole('dialog');
    const field = (label: string) => within(dialog).getByLabelText(label);
    await user.click(within(dialog).getByRole('radio', { name: /^Workshop/ }));
    await user.type(field('Title'), 'Bakery');
    await user.type(field('Short code'), 'BAKE-LIN');
    await user.selectOptions(field('Kind'), 'vocational');
    await user.selectOptions(field('Field of education'), '10');
    await user.selectOptions(field('Site'), 'site-1');
    await user.type(field('Who teaches it'), 'Senn Trades');
    await user.type(field('Certificate from'), 'National Baking Board');
    await user.type(field('Hours in all'), '120');
    await user.type(field('Places'), '8');
    await user.click(within(dialog).getByRole('checkbox', { name: 'Mon' }));
    await user.click(within(dialog).getByRole('checkbox', { name: 'No heavy lifting' }));
    await user.type(field('Pay for an hour'), '2.40');
    await user.click(within(dialog).getByRole('button', { name: 'Offer it' }));
    expect(within(dialog).getAllByText('“Trade” needs an answer')[0]).toBeVisible();
    await user.selectOptions(field('Trade'), '75');
    await user.click(within(dialog).getByRole('button', { name: 'Offer it' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent).toMatchObject({
      form: 'workshop',
      siteId: 'site-1',
      awardingBody: 'National Baking Board',
      trade: '75',
      hours: 120,
      weekly: [{ weekday: 1, from: '09:00', to: '12:00' }],
      demands: ['no-lifting'],
      payPerHour: 2.4,
    });
  });
});
