import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { findInstrument } from '@throughcare/assessment/registry';
import { expectNothingForAxe } from '../../testing/check-with-axe';
import { aSession, aUser, json, type Answer } from '../../testing/fake-api';
import { renderApp, stillSignedIn } from '../../testing/render-with-app';
import { instrumentRoutes } from './routes';

const SUMMARY = {
  code: 'k6',
  version: '1.0',
  title: { en: 'Kessler scale' },
  purpose: { en: 'Distress in the last month' },
  population: { en: 'Adults' },
  minutes: 3,
  items: 6,
  validationStatus: 'not-validated',
  validation: { en: 'Not here' },
  validatedFor: ['AU'],
  licence: 'Free',
  languages: ['en'],
  measuresRisk: false,
  trainingRequired: false,
  isRetired: false,
  stop: null,
};
const USE = {
  code: 'k6',
  version: '1.0',
  signed: 40,
  signedThisYear: 12,
  open: 2,
  lastOn: '2026-11-01',
  trained: 3,
  endingSoon: 1,
  stops: [],
};

const open = (at: string, answers: Record<string, Answer> = {}) =>
  renderApp({
    at,
    tasks: instrumentRoutes,
    answers: {
      ...stillSignedIn(
        aSession(
          aUser({
            role: 'administrator',
            permissions: ['instruments:read', 'instruments:manage'],
          }),
        ),
      ),
      'GET /instruments': () => json([SUMMARY]),
      'GET /instruments/uses': () => json({ items: [USE] }),
      'GET /instruments/k6/1.0': () => json({ definition: findInstrument('k6', '1.0') }),
      ...answers,
    },
  });

describe('the instruments', () => {
  it('are listed with how much they are used and whose training ends soon', async () => {
    const { container } = await open('/administration/instruments');
    const row = (await screen.findByRole('link', { name: 'Kessler scale' })).closest('tr');
    expect(within(row as HTMLElement).getByText('12')).toBeVisible();
    expect(within(row as HTMLElement).getByText('1 training ends within 60 days')).toBeVisible();
    await expectNothingForAxe(container);
  });

  it('are taken out of use only with a reason, which is sent', async () => {
    const sent: unknown[] = [];
    const { container } = await open('/administration/instruments/k6?version=1.0', {
      'POST /instruments/k6/1.0/stop': async (request) => {
        sent.push(await request.json());
        return json({ id: 'stop-1', revision: 1 }, 201);
      },
    });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Take out of use' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Take out of use' }));
    expect(within(dialog).getAllByText('Say why, in ten letters at least').length).toBeGreaterThan(
      0,
    );
    expect(sent).toEqual([]);
    await user.type(within(dialog).getByLabelText(/Why/), 'Fails in our own outcomes.');
    await user.click(within(dialog).getByRole('button', { name: 'Take out of use' }));
    expect(sent).toEqual([{ reason: 'Fails in our own outcomes.' }]);
    await expectNothingForAxe(container);
  });
});
