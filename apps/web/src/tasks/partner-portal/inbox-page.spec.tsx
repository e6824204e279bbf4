import { screen, within } from '@testing-library/react';
import { TASKS } from '../../app/router';
import { expectNothingForAxe } from '../../testing/check-with-axe';
import { aSession, aUser, json } from '../../testing/fake-api';
import { renderApp, stillSignedIn } from '../../testing/render-with-app';
import type { Referral } from './partner-portal.api';

const JO = aUser({
  id: 'user-jo',
  role: 'partner-worker',
  permissions: ['partner-referrals:read', 'partner-referrals:answer'],
});

const aReferral = (traits: Partial<Referral> = {}): Referral => ({
  id: 'referral-1',
  personId: null,
  partner: { id: 'partner-1', name: 'Front Door Housing' },
  needDomain: 'accommodation',
  state: 'sent',
  sections: ['name-and-contact', 'need'],
  shared: { 'name-and-contact': { name: 'Idris Kalu', bornOn: '1985-05-12' }, need: 'accommodation' },
  consentOn: '2026-11-01',
  legalGround: null,
  message: 'A room from December on, please.',
  sentBy: { id: 'user-nadia', name: 'Nadia Ferrer' },
  sentAt: '2026-11-02T10:00:00Z',
  answeredAt: null,
  declineReason: null,
  outcome: null,
  notes: [],
  revision: 1,
  ...traits,
});

async function openInbox(items: readonly Referral[], more = {}) {
  return renderApp({
    tasks: TASKS,
    answers: {
      ...stillSignedIn(aSession(JO)),
      'GET /partner-referrals': () => json({ items, total: items.length }),
      ...more,
    },
  });
}

describe('the inbox of a partner', () => {
  it('is the first page of a partner and the only one', async () => {
    const { container, router } = await openInbox([aReferral()]);
    expect(await screen.findByRole('heading', { name: 'Referrals sent to us' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/referrals');
    const navigation = screen.getByRole('navigation', { name: 'What I come to do' });
    expect(within(navigation).getAllByRole('link')).toHaveLength(1);
    await expectNothingForAxe(container);
  });

  it('shows exactly what was shared', async () => {
    await openInbox([aReferral({ shared: { need: 'accommodation' }, sections: ['need'] })]);
    const item = await screen.findByRole('article', { name: 'Name not shared' });
    expect(within(item).queryByText(/Kalu/)).toBeNull();
    expect(within(item).getByText('A room from December on, please.')).toBeVisible();
  });

  it('asks why when a referral is declined', async () => {
    const sent: unknown[] = [];
    const { user } = await openInbox([aReferral()], {
      'POST /partner-referrals/referral-1/moves': async (request: Request) => {
        sent.push(await request.json());
        return json({ id: 'referral-1', revision: 2 }, 201);
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Decline' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Decline' }));
    expect(await within(dialog).findByRole('alert')).toBeVisible();
    expect(sent).toEqual([]);
    await user.click(within(dialog).getByRole('radio', { name: 'No place free' }));
    await user.click(within(dialog).getByRole('button', { name: 'Decline' }));
    expect(sent).toEqual([{ move: 'decline', revision: 1, reason: 'no-place' }]);
  });

  it('offers what can follow now: a started referral is finished with its outcome', async () => {
    await openInbox([aReferral({ state: 'started' })]);
    expect(await screen.findByRole('button', { name: 'Finish' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
  });
});
