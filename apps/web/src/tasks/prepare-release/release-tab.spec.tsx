import { screen, within } from '@testing-library/react';
import { addDays } from '@throughcare/domain';
import { aPersonFile, PERSON_ID } from '../../testing/a-person-file';
import { expectNothingForAxe } from '../../testing/check-with-axe';
import { aSession, aUser, json, problem } from '../../testing/fake-api';
import { renderApp, stillSignedIn } from '../../testing/render-with-app';
import { personRoute } from '../person/routes';
import { todayHere } from '../person/person-words';
import type { Check, Handover, PersonRelease } from './prepare-release.api';
import { prepareReleasePersonPages } from './routes';

const RELEASE_ON = addDays(todayHere(), 84);

const aCheck = (traits: Partial<Check> = {}): Check => ({
  id: 'check-home',
  item: 'home',
  daysBefore: 90,
  owner: 'case-manager',
  ownerUser: { id: 'user-nadia', name: 'Nadia Ferrer' },
  dueOn: addDays(RELEASE_ON, -90),
  state: 'in-hand',
  evidence: 'Two places asked',
  revision: 3,
  ...traits,
});

const aHandover = (traits: Partial<Handover> = {}): Handover => ({
  id: 'handover-1',
  state: 'offered',
  offeredBy: { id: 'user-nadia', name: 'Nadia Ferrer' },
  offeredTo: { id: 'user-priya', name: 'Priya Raman' },
  offeredAt: '2026-11-03T10:00:00Z',
  note: null,
  answeredAt: null,
  declineReason: null,
  meetingAt: null,
  doneAt: null,
  revision: 1,
  ...traits,
});

const aRelease = (traits: Partial<PersonRelease> = {}): PersonRelease => ({
  earliestReleaseOn: RELEASE_ON,
  orderEndsOn: addDays(RELEASE_ON, 365),
  setting: 'custody',
  checklist: [
    aCheck(),
    aCheck({ id: 'check-bank', item: 'bank-account', daysBefore: 180, state: 'done', evidence: 'Card held' }),
  ],
  readiness: { done: 1, needed: 2, late: 1 },
  handovers: [],
  releases: [],
  ...traits,
});

const NADIA = aUser({
  permissions: ['people:read', 'releases:read', 'releases:prepare', 'releases:record', 'handovers:read', 'handovers:offer'],
});
const PRIYA = aUser({
  id: 'user-priya',
  role: 'probation-officer',
  permissions: ['people:read', 'releases:read', 'handovers:read', 'handovers:answer'],
});

async function openTab(
  release: PersonRelease,
  more: Parameters<typeof renderApp>[0]['answers'] = {},
  user = NADIA,
) {
  return renderApp({
    at: `/people/${PERSON_ID}/release`,
    tasks: [personRoute(prepareReleasePersonPages)],
    answers: {
      ...stillSignedIn(aSession(user)),
      [`GET /people/${PERSON_ID}`]: () => json(aPersonFile()),
      [`GET /people/${PERSON_ID}/release`]: () => json(release),
      ...more,
    },
  });
}

describe('the release of a person', () => {
  it('says how many days are left, how ready it is, and whose the missing things are', async () => {
    const { container } = await openTab(aRelease());
    expect(await screen.findByText('84')).toBeVisible();
    expect(screen.getByText('50%')).toBeVisible();
    const missing = screen.getByRole('region', { name: 'What is missing, and whose it is' });
    expect(within(missing).getByText('A place to live')).toBeVisible();
    expect(within(missing).getByText('Nadia Ferrer')).toBeVisible();
    expect(within(missing).queryByText('Bank account')).toBeNull();
    await expectNothingForAxe(container);
  });

  it('asks what shows that a line is done before it counts', async () => {
    const sent: unknown[] = [];
    const { user } = await openTab(aRelease(), {
      'POST /release-checks/check-home/moves': async (request) => {
        sent.push(await request.json());
        return json({ id: 'check-home', revision: 4 }, 201);
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Change: A place to live' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Mark as done' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Mark as done' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      '“What shows that it is done?” needs an answer',
    );
    expect(sent).toEqual([]);
    await user.type(within(dialog).getByLabelText('What shows that it is done?'), 'Keys held');
    await user.click(within(dialog).getByRole('button', { name: 'Mark as done' }));
    expect(sent).toEqual([{ move: 'finish', revision: 3, evidence: 'Keys held' }]);
  });

  it('shows both versions when a colleague changed the line meanwhile, and loses nothing typed', async () => {
    const sent: { revision: number }[] = [];
    const { user } = await openTab(aRelease(), {
      'POST /release-checks/check-home/moves': async (request) => {
        sent.push((await request.json()) as { revision: number });
        return sent.length === 1
          ? problem(409, 'stale-revision', {
              current: { revision: 7, state: 'blocked', evidence: 'Offer fell through' },
              yours: {},
            })
          : json({ id: 'check-home', revision: 8 }, 201);
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Change: A place to live' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Mark as done' }));
    const dialog = await screen.findByRole('dialog');
    const words = within(dialog).getByLabelText('What shows that it is done?');
    await user.type(words, 'Keys held');
    await user.click(within(dialog).getByRole('button', { name: 'Mark as done' }));
    expect(await within(dialog).findByText(/Blocked, “Offer fell through”/)).toBeVisible();
    expect(words).toHaveValue('Keys held');
    await user.click(within(dialog).getByRole('button', { name: 'Save mine all the same' }));
    expect(sent.map(({ revision }) => revision)).toEqual([3, 7]);
  });

  it('asks for the reason when someone leaves without an accepted hand-over (NMR-90)', async () => {
    const { user } = await openTab(aRelease({ handovers: [aHandover({ state: 'declined' })] }));
    await user.click(await screen.findByRole('button', { name: 'Record the release' }));
    expect(await screen.findByLabelText('Why has nobody outside accepted?')).toBeVisible();
  });

  it('does not ask for it once an officer has accepted', async () => {
    const { user } = await openTab(aRelease({ handovers: [aHandover({ state: 'accepted' })] }));
    await user.click(await screen.findByRole('button', { name: 'Record the release' }));
    expect(await screen.findByLabelText('Where does the person go?')).toBeVisible();
    expect(screen.queryByLabelText('Why has nobody outside accepted?')).toBeNull();
  });
});

describe('a hand-over', () => {
  it('is not shown as accepted while it is only offered', async () => {
    await openTab(aRelease({ handovers: [aHandover()] }));
    expect(await screen.findByText('Waits for Priya Raman')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Take back' })).toBeVisible();
  });

  it('can be declined by the officer it was offered to, with a reason', async () => {
    const sent: unknown[] = [];
    const { user } = await openTab(
      aRelease({ handovers: [aHandover()] }),
      {
        'POST /handovers/handover-1/moves': async (request) => {
          sent.push(await request.json());
          return json({ id: 'handover-1', revision: 2 }, 201);
        },
      },
      PRIYA,
    );
    await user.click(await screen.findByRole('button', { name: 'Decline' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Decline' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('needs an answer');
    await user.click(within(dialog).getByRole('radio', { name: 'My caseload is full' }));
    await user.click(within(dialog).getByRole('button', { name: 'Decline' }));
    expect(sent).toEqual([{ move: 'decline', revision: 1, reason: 'caseload-full' }]);
  });

  it('is accepted with one question asked', async () => {
    const sent: unknown[] = [];
    const { user } = await openTab(
      aRelease({ handovers: [aHandover()] }),
      {
        'POST /handovers/handover-1/moves': async (request) => {
          sent.push(await request.json());
          return json({ id: 'handover-1', revision: 2 }, 201);
        },
      },
      PRIYA,
    );
    await user.click(await screen.findByRole('button', { name: 'Accept' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Accept' }));
    expect(sent).toEqual([{ move: 'accept', revision: 1 }]);
  });
});
