import { screen, waitFor, within } from '@testing-library/react';
import { expectNothingForAxe } from '../../testing/check-with-axe';
import { aSession, aUser, empty, json, problem, type Answer } from '../../testing/fake-api';
import { renderApp, stillSignedIn } from '../../testing/render-with-app';
import { administerRoutes } from './routes';

const LOS = { code: 'los', title: { en: 'Licensed Scale' }, trainingRequired: true };
const ROW = {
  id: 'u9',
  username: 'omar.haddad',
  displayName: 'Omar Haddad',
  role: 'caseworker',
  scope: 'site',
  siteIds: ['s1'],
  siteNames: ['Lindmoor Prison'],
  clearances: [],
  partnerId: null,
  partner: null,
  isActive: true,
  isLocked: false,
  lastSignedInAt: null,
  revision: 1,
};
const HELD = {
  id: 't1',
  instrument: 'los',
  trainedOn: '2026-01-10',
  validUntil: '2028-01-10',
  certificate: 'LS-77',
  revision: 1,
};

async function openUser(answers: Record<string, Answer> = {}) {
  const session = aSession(aUser({ role: 'administrator', permissions: ['users:manage'] }));
  const app = await renderApp({
    at: '/administration/users',
    tasks: administerRoutes,
    answers: {
      ...stillSignedIn(session),
      'GET /users': () => json({ items: [ROW], total: 1 }),
      'GET /sites': () => json([{ id: 's1', name: 'Lindmoor Prison', kind: 'prison' }]),
      'GET /partners': () => json({ items: [] }),
      'GET /instruments': () => json([LOS, { ...LOS, code: 'phq-9', trainingRequired: false }]),
      'GET /users/u9/trainings': () => json({ items: [] }),
      ...answers,
    },
  });
  await app.user.click(await screen.findByRole('button', { name: /Change/ }));
  return { ...app, dialog: await screen.findByRole('dialog', { name: 'Omar Haddad' }) };
}

describe('the trainings of a user', () => {
  it('are recorded with their days; what the service minds stands at its field and nothing is lost', async () => {
    let isRefused = true;
    const sent: unknown[] = [];
    const { user, dialog } = await openUser({
      'POST /users/u9/trainings': async (request) => {
        sent.push(await request.json());
        if (!isRefused) return json({ id: 't1', revision: 1 }, 201);
        isRefused = false;
        return problem(400, 'request.invalid', {
          errors: [{ field: 'trainedOn', code: 'in-the-future' }],
        });
      },
    });
    const section = await within(dialog).findByRole('region', { name: 'Trainings in instruments' });
    expect(await within(section).findByText(/^None recorded/)).toBeVisible();
    await expectNothingForAxe(dialog);
    const record = within(section).getByRole('button', { name: 'Record the training' });
    await user.click(record);
    expect(within(section).getByRole('alert')).toHaveTextContent('Give the day of the training.');
    await user.type(within(section).getByLabelText('Trained on'), '2026-01-10');
    await user.type(within(section).getByLabelText('Certificate'), 'LS-77');
    await user.click(record);
    await waitFor(() => expect(sent).toHaveLength(1));
    await waitFor(() => expect(within(section).getByRole('alert')).toBeVisible());
    expect(within(section).getByLabelText('Certificate')).toHaveValue('LS-77');
    await user.click(record);
    await waitFor(() => expect(within(section).getByLabelText('Certificate')).toHaveValue(''));
    expect(sent[1]).toMatchObject({ instrument: 'los', trainedOn: '2026-01-10', validUntil: null });
  });

  it('are shown until when they hold, and taken away by name', async () => {
    const { user, dialog, api } = await openUser({
      'GET /users/u9/trainings': () => json({ items: [HELD] }),
      'DELETE /users/u9/trainings/t1': empty,
    });
    expect(await within(dialog).findByText(/valid until 10 Jan(uary)? 2028 · LS-77/)).toBeVisible();
    await user.click(
      within(dialog).getByRole('button', { name: 'Remove the training in Licensed Scale' }),
    );
    await waitFor(() => expect(api.asked).toContain('DELETE /users/u9/trainings/t1'));
  });

  it('are not asked for where no instrument wants one', async () => {
    const { dialog, api } = await openUser({ 'GET /instruments': () => json([]) });
    await waitFor(() => expect(api.asked).toContain('GET /instruments'));
    await waitFor(() =>
      expect(within(dialog).queryByRole('region', { name: 'Trainings in instruments' })).toBeNull(),
    );
  });
});
