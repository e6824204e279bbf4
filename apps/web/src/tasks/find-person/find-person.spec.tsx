import { screen } from '@testing-library/react';
import { aSession, aUser, json, type Answer } from '../../testing/fake-api';
import { renderApp, stillSignedIn } from '../../testing/render-with-app';
import { findPersonRoutes } from './routes';

const session = aSession(aUser({ permissions: ['people:read'] }));
const aRow = {
  id: 'p1',
  number: 'TC 100-7',
  givenName: 'Teodor',
  familyName: 'Ilievski',
  nameInScript: null,
  bornOn: '1990-01-02',
  sex: 'male',
  setting: 'custody',
  site: 'Lindmoor Prison',
  place: 'B1-07',
  finalLevel: 'high',
  earliestReleaseOn: null,
  caseManager: null,
  nextDuty: null,
  overdue: 0,
};
const finding = (total: number, hasMore: boolean): Record<string, Answer> => ({
  ...stillSignedIn(session),
  'GET /people': () => json({ items: [aRow], total, hasMore }),
});

describe('finding a person', () => {
  it('says how many were found', async () => {
    await renderApp({ tasks: findPersonRoutes, answers: finding(3, false), at: '/people?q=ili' });
    expect(await screen.findByText('3 people', {}, { timeout: 5_000 })).toBeVisible();
  });

  it('says when there are more than it counts, and what to do', async () => {
    await renderApp({ tasks: findPersonRoutes, answers: finding(500, true), at: '/people?q=ili' });
    expect(
      await screen.findByText('More than 500 people: type more of the name to narrow it down'),
    ).toBeVisible();
  });
});
