import { screen, within } from '@testing-library/react';
import { expectNothingForAxe } from '../../testing/check-with-axe';
import { aSession, aUser, json } from '../../testing/fake-api';
import { renderApp, stillSignedIn } from '../../testing/render-with-app';
import { todayRoutes } from './routes';
import type { Act, Day } from './today.api';

const worker = aUser({ permissions: ['people:read', 'duties:read', 'duties:complete'] });

function anAct(changes: Partial<Act> = {}): Act {
  return {
    id: 'duty-1',
    source: 'duty',
    what: 'health-screen',
    rule: 'NMR-30',
    section: 'overdue',
    dueAt: '2020-01-02T09:20:00Z',
    firstDueAt: null,
    note: null,
    instrument: null,
    revision: 1,
    person: {
      id: 'person-1',
      number: 'TC 1-1-A',
      givenName: 'Rosa',
      familyName: 'Benedek',
      place: 'Birch B1-07',
    },
    ...changes,
  };
}

function aDay(changes: Partial<Day> = {}): Day {
  return {
    view: 'mine',
    today: '2026-11-17',
    counts: { overdue: 1, today: 0, week: 0, people: 1 },
    acts: [anAct()],
    decisions: [],
    changed: [],
    goingWell: [],
    ...changes,
  };
}

const renderToday = (day: Day, more = {}) =>
  renderApp({
    at: '/today',
    tasks: todayRoutes,
    answers: { ...stillSignedIn(aSession(worker)), 'GET /today': () => json(day), ...more },
  });

describe('today', () => {
  it('says what is late, whose it is, by which rule, and offers one act', async () => {
    await renderToday(aDay());
    const overdue = await screen.findByRole('region', { name: /Overdue/ });
    expect(overdue).toHaveTextContent('Seen by a health professional');
    expect(within(overdue).getByRole('link', { name: 'Rosa Benedek' })).toHaveAttribute(
      'href',
      '/people/person-1/overview',
    );
    expect(within(overdue).getByText('NMR 30')).toBeVisible();
    expect(
      within(overdue).getByRole('button', {
        name: 'Record: Seen by a health professional, Rosa Benedek',
      }),
    ).toBeVisible();
  });

  it('leads to the work where the work has a page', async () => {
    await renderToday(aDay({ acts: [anAct({ what: 'plan-review', rule: 'NMR-94' })] }));
    expect(
      await screen.findByRole('link', { name: 'Review: Plan review, Rosa Benedek' }),
    ).toHaveAttribute('href', '/people/person-1/plan');
  });

  it('puts an act off only with a reason', async () => {
    const { user, api } = await renderToday(aDay(), {
      'POST /duties/duty-1/snooze': () => json({ id: 'duty-1', revision: 2 }, 201),
    });
    await user.click(await screen.findByRole('button', { name: /^Look at it later/ }));
    await user.click(await screen.findByRole('button', { name: 'Put it off' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Say why');
    expect(api.asked).not.toContain('POST /duties/duty-1/snooze');
    await user.type(screen.getByLabelText('Why later?'), 'Interpreter comes on Monday');
    await user.click(screen.getByRole('button', { name: 'Put it off' }));
    expect(api.asked).toContain('POST /duties/duty-1/snooze');
  });

  it('tells a worker without people what to do', async () => {
    await renderToday(aDay({ acts: [], counts: { overdue: 0, today: 0, week: 0, people: 0 } }));
    expect(await screen.findByText(/You answer for nobody yet/)).toBeVisible();
  });

  it('has nothing that axe minds', async () => {
    const { container } = await renderToday(aDay());
    await screen.findByRole('region', { name: /Overdue/ });
    await expectNothingForAxe(container);
  });
});
