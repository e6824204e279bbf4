import { screen, within } from '@testing-library/react';
import { addDays } from '@throughcare/domain';
import { aPersonFile, PERSON_ID } from '../../testing/a-person-file';
import { expectNothingForAxe } from '../../testing/check-with-axe';
import { aSession, aUser, json } from '../../testing/fake-api';
import { renderApp, stillSignedIn } from '../../testing/render-with-app';
import { todayHere } from '../person/person-words';
import { personRoute } from '../person/routes';
import { supervisePersonPages } from './routes';
import type { Community, Setback } from './supervise.api';

const ON = addDays(todayHere(), -10);

const aSetback = (traits: Partial<Setback> = {}): Setback => ({
  id: 'setback-1',
  kind: 'technical',
  state: 'recorded',
  happenedOn: ON,
  conditionId: null,
  officersAccount: 'He did not come to the meeting at ten.',
  personsAccount: null,
  noAccountReason: null,
  recordedBy: { id: 'user-priya', name: 'Priya Raman' },
  responseStep: null,
  responseWording: null,
  alternatives: [],
  decidedBy: null,
  decidedOn: null,
  appealUntilOn: null,
  appealGrounds: null,
  appealedOn: null,
  appealStands: null,
  appealDecidedBy: null,
  withdrawnBecause: null,
  revision: 1,
  ...traits,
});

const aCommunity = (traits: Partial<Community> = {}): Community => ({
  supervision: {
    id: 'supervision-1',
    kind: 'licence',
    state: 'active',
    level: 'close',
    levelReason: null,
    startsOn: addDays(todayHere(), -60),
    endsOn: addDays(todayHere(), 300),
    earlyEndFromOn: null,
    endedOn: null,
    endReason: null,
    revision: 1,
  },
  finalLevel: 'moderate',
  releasedOn: addDays(todayHere(), -60),
  conditions: [],
  contacts: [],
  setbacks: [],
  statuses: [
    {
      id: 'status-1',
      area: 'work',
      value: 'employed',
      fromOn: addDays(todayHere(), -30),
      toOn: null,
      source: 'self-reported',
      confirmedOn: todayHere(),
      detail: 'Oven Street',
    },
  ],
  milestones: [
    { id: 'milestone-1', kind: 'first-job', reachedOn: addDays(todayHere(), -30), note: null },
  ],
  pathways: [],
  ...traits,
});

const PRIYA = aUser({
  id: 'user-priya',
  role: 'probation-officer',
  permissions: [
    'people:read',
    'supervision:read',
    'supervision:record',
    'setbacks:record',
    'conditions:manage',
  ],
});
const SILVIA = aUser({
  id: 'user-silvia',
  role: 'supervisor',
  permissions: ['people:read', 'supervision:read', 'setbacks:record', 'setbacks:decide'],
});

async function openTab(community: Community, user = PRIYA, more = {}) {
  return renderApp({
    at: `/people/${PERSON_ID}/community`,
    tasks: [personRoute(supervisePersonPages)],
    answers: {
      ...stillSignedIn(aSession(user)),
      [`GET /people/${PERSON_ID}`]: () => json(aPersonFile({ setting: 'community' })),
      [`GET /people/${PERSON_ID}/community`]: () => json(community),
      ...more,
    },
  });
}

describe('life in the community', () => {
  it('says of each stretch how it is known, and shows milestones and setbacks on one line', async () => {
    const { container } = await openTab(aCommunity({ setbacks: [aSetback()] }));
    const bands = await screen.findByRole('region', { name: 'Life outside over time' });
    const work = within(bands).getByRole('list', { name: 'Work' });
    expect(work).toHaveTextContent('Employed');
    expect(work).toHaveTextContent('said by the person');
    const moments = within(bands).getByRole('list', { name: 'Moments' });
    expect(
      within(moments)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([expect.stringMatching(/^First job/), expect.stringMatching(/^Condition not kept/)]);
    await expectNothingForAxe(container);
  });

  it('says when supervision is closer than the risk asks for: too much harms too (TR-10.3)', async () => {
    await openTab(aCommunity());
    expect(await screen.findByText('Closer than the level Moderate asks for')).toBeVisible();
  });
});

const answered = (traits: Partial<Setback> = {}) =>
  aSetback({
    state: 'answered',
    personsAccount: 'My shift ran over.',
    responseStep: 'talk',
    responseWording: 'We talked.',
    decidedBy: { id: 'user-priya', name: 'Priya Raman' },
    decidedOn: addDays(todayHere(), -3),
    appealUntilOn: addDays(todayHere(), 11),
    ...traits,
  });

describe('an answer to a setback', () => {
  it('can be appealed while there is time, in the person’s own words (TR-14.6)', async () => {
    const sent: unknown[] = [];
    const { user } = await openTab(aCommunity({ setbacks: [answered()] }), PRIYA, {
      'POST /setbacks/setback-1/appeal': async (request: Request) => {
        sent.push(await request.json());
        return json({ id: 'setback-1', revision: 2 }, 201);
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Record an appeal' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(
      within(dialog).getByLabelText('What does Teodor say against the answer?'),
      'I did call the office.',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Record the appeal' }));
    expect(sent).toEqual([
      { revision: 1, grounds: 'I did call the office.', appealedOn: todayHere() },
    ]);
  });

  it('can no longer be appealed once the days are over', async () => {
    const late = answered({ appealUntilOn: addDays(todayHere(), -1) });
    await openTab(aCommunity({ setbacks: [late] }));
    expect(await screen.findByText(/We talked/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Record an appeal' })).toBeNull();
  });

  it('is looked at again by somebody who did not give it', async () => {
    const appealed = answered({
      state: 'appealed',
      appealGrounds: 'I did call the office.',
      appealedOn: todayHere(),
    });
    const { unmount } = await openTab(aCommunity({ setbacks: [appealed] }));
    expect(await screen.findByText('I did call the office.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Answer anew' })).toBeNull();
    expect(screen.getByText(/Somebody who did not give the answer/)).toBeVisible();
    unmount();
    await openTab(aCommunity({ setbacks: [appealed] }), SILVIA);
    expect(await screen.findByRole('button', { name: 'Answer anew' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'The answer stands' })).toBeVisible();
  });
});

describe('a setback', () => {
  it('that was taken back stays, folded away, with the reason', async () => {
    const gone = aSetback({ state: 'withdrawn', withdrawnBecause: 'It was his brother.' });
    await openTab(aCommunity({ setbacks: [gone] }));
    expect(await screen.findByText('1 was taken back')).toBeVisible();
    expect(screen.getByText(/It was his brother/)).toBeInTheDocument();
    expect(screen.getByText('No setback is recorded.')).toBeVisible();
  });

  it('is not answered before the person was heard (TR-14.2)', async () => {
    await openTab(aCommunity({ setbacks: [aSetback()] }));
    expect(await screen.findByRole('button', { name: 'Hear Teodor’s side' })).toBeVisible();
    expect(screen.getByText('An answer comes only after Teodor has been heard.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Answer' })).toBeNull();
  });

  it('takes the person’s own words, or why there are none', async () => {
    const sent: unknown[] = [];
    const { user } = await openTab(aCommunity({ setbacks: [aSetback()] }), PRIYA, {
      'POST /setbacks/setback-1/account': async (request: Request) => {
        sent.push(await request.json());
        return json({ id: 'setback-1', revision: 2 }, 201);
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Hear Teodor’s side' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Save their side' }));
    expect(await within(dialog).findByRole('alert')).toBeVisible();
    await user.type(within(dialog).getByLabelText('What does Teodor say?'), 'My shift ran over.');
    await user.click(within(dialog).getByRole('button', { name: 'Save their side' }));
    expect(sent).toEqual([{ revision: 1, personsAccount: 'My shift ran over.' }]);
  });

  it('leaves the graver answers to a supervisor who did not record it (TR-14.3)', async () => {
    const heard = aSetback({ state: 'heard', personsAccount: 'My shift ran over.' });
    const { user } = await openTab(aCommunity({ setbacks: [heard] }));
    await user.click(await screen.findByRole('button', { name: 'Answer' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getAllByRole('radio')).toHaveLength(2);
    expect(within(dialog).getByText('My shift ran over.')).toBeVisible();
  });

  it('is answered with another way weighed (TR-14.1)', async () => {
    const sent: unknown[] = [];
    const heard = aSetback({ state: 'heard', personsAccount: 'My shift ran over.' });
    const { user } = await openTab(aCommunity({ setbacks: [heard] }), SILVIA, {
      'POST /setbacks/setback-1/response': async (request: Request) => {
        sent.push(await request.json());
        return json({ id: 'setback-1', revision: 2 }, 201);
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Answer' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getAllByRole('radio')).toHaveLength(5);
    await user.click(within(dialog).getByRole('radio', { name: /talk/ }));
    await user.type(
      within(dialog).getByLabelText('What exactly is done?'),
      'Meetings move to six.',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Give this answer' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      '“Which other answer did you weigh?” needs an answer',
    );
    await user.selectOptions(
      within(dialog).getByLabelText('Which other answer did you weigh?'),
      'formal warning',
    );
    await user.type(within(dialog).getByLabelText('Why not that one?'), 'First time in months');
    await user.click(within(dialog).getByRole('button', { name: 'Give this answer' }));
    expect(sent).toEqual([
      {
        revision: 1,
        step: 'talk',
        wording: 'Meetings move to six.',
        alternatives: [{ step: 'formal-warning', whyNot: 'First time in months' }],
      },
    ]);
  });
});
