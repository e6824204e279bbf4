import { inDays } from '../person-story';
import type { Life } from './life';
import { idOf, keepAs, revised, type Step } from './step';

const sessions = [1, 2, 3].map((at) => ({
  title: `Session ${at}`,
  minutes: 120,
  kind: 'group',
  isRiskReducing: true,
}));

/** Time passes: the calendar of the group moves into the past. */
async function tenDaysLater(life: Life): Promise<void> {
  await life.test.database.query(
    `UPDATE programme_session SET starts_at = starts_at - interval '10 days' WHERE group_id = $1`,
    [idOf(life, 'groupId')],
  );
  const rows = await life.test.database.query<{ id: string }>(
    'SELECT id FROM programme_session WHERE group_id = $1 ORDER BY number',
    [idOf(life, 'groupId')],
  );
  life.ids['sessionId'] = rows[0]?.id ?? '';
  life.ids['secondSessionId'] = rows[1]?.id ?? '';
  life.ids['thirdSessionId'] = rows[2]?.id ?? '';
}

/** Whoever missed a session can make up for it. */
async function missTheThird(life: Life): Promise<void> {
  const sessionId = idOf(life, 'thirdSessionId');
  const { status, body } = await life.test
    .as(life.who.facilitator)
    .put(`/api/sessions/${sessionId}/attendance`, {
      revision: await life.revision('programme_session', sessionId),
      isFinished: true,
      marks: [{ referralId: idOf(life, 'referralId'), code: 'unacceptable-absence' }],
    });
  if (status !== 200) throw new Error(`the absence was refused: ${JSON.stringify(body)}`);
}

/** Referred, waiting, in a group, marked present, done. */
export const ON_A_PROGRAMME: readonly Step[] = [
  {
    route: 'POST /programmes',
    by: 'manager',
    outside: 'thing',
    body: () => ({
      code: 'CG',
      name: 'Clear Ground',
      targetNeeds: ['accommodation'],
      groupLeast: 1,
      groupMost: 12,
      lengthDays: 42,
      completionShare: 0.2,
      evidenceNote: 'Group work.',
      modules: [{ code: 'M1', title: 'Start', sessions }],
    }),
    keep: keepAs('programmeId'),
  },
  { route: 'GET /programmes', by: 'caseworker', outside: 'thing' },
  { route: 'GET /programmes/{programmeId}', by: 'caseworker', outside: 'thing' },
  {
    route: 'POST /programmes/{programmeId}/groups',
    by: 'manager',
    outside: 'thing',
    body: ({ prison, who }) => ({
      siteId: prison,
      facilitatorIds: [who.facilitator.id],
      room: 'Room 3',
      startsOn: inDays(0),
      weekly: [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, startsAt: '00:00' })),
    }),
    keep: keepAs('groupId'),
  },
  {
    route: 'GET /people/{personId}/programmes/suitability',
    by: 'caseworker',
    outside: 'nothing',
  },
  {
    route: 'POST /people/{personId}/referrals',
    by: 'caseworker',
    outside: 'nothing',
    body: (life) => ({
      programmeId: idOf(life, 'programmeId'),
      needDomain: 'accommodation',
      overrideReason: 'Asked for in the plan',
    }),
    keep: keepAs('referralId'),
  },
  { route: 'GET /referrals/to-decide', by: 'manager', outside: 'not-listed' },
  {
    route: 'POST /referrals/{referralId}/moves',
    by: 'manager',
    outside: 'nothing',
    body: revised('referral', 'referralId', { move: 'accept' }),
  },
  {
    route: 'GET /programmes/{programmeId}/waiting-list',
    by: 'manager',
    outside: 'not-listed',
  },
  { route: 'GET /people/{personId}/referrals', by: 'caseworker', outside: 'nothing' },
  {
    route: 'POST /referrals/{referralId}/enrolment',
    by: 'manager',
    outside: 'nothing',
    body: revised('referral', 'referralId', (life) => ({ groupId: idOf(life, 'groupId') })),
  },
  {
    route: 'GET /groups',
    by: 'facilitator',
    outside: 'not-listed',
    shows: (life) => idOf(life, 'groupId'),
  },
  {
    route: 'GET /sessions',
    by: 'facilitator',
    outside: 'not-listed',
    query: () => `on=${inDays(0)}&all=true`,
    shows: (life) => idOf(life, 'groupId'),
  },
  {
    route: 'GET /groups/{groupId}',
    by: 'facilitator',
    outside: 'nothing',
    before: tenDaysLater,
    audited: 'as-list',
  },
  {
    route: 'GET /sessions/{sessionId}/attendance',
    by: 'facilitator',
    outside: 'nothing',
    audited: 'as-list',
  },
  {
    route: 'PUT /sessions/{sessionId}/attendance',
    by: 'facilitator',
    outside: 'nothing',
    body: revised('programme_session', 'sessionId', (life) => ({
      isFinished: true,
      marks: [{ referralId: idOf(life, 'referralId'), code: 'attended-engaged' }],
    })),
  },
  {
    route: 'POST /sessions/{sessionId}/cancellation',
    by: 'facilitator',
    outside: 'nothing',
    at: { sessionId: 'secondSessionId' },
    audited: 'as-list',
    body: revised('programme_session', 'secondSessionId', { reason: 'No heating' }),
  },
  {
    route: 'POST /sessions/{sessionId}/catch-ups',
    by: 'facilitator',
    outside: 'nothing',
    at: { sessionId: 'thirdSessionId' },
    before: missTheThird,
    audited: 'as-list',
    body: (life) => ({ on: inDays(0), startsAt: '00:00', referralIds: [idOf(life, 'referralId')] }),
  },
  {
    route: 'POST /referrals/{referralId}/outcome',
    by: 'facilitator',
    outside: 'nothing',
    body: revised('referral', 'referralId', {
      result: 'completed',
      facilitatorReport: 'Took part and practised at home.',
      discretionReason: 'Covered one-to-one',
    }),
  },
  {
    route: 'POST /groups/{groupId}/closure',
    by: 'manager',
    outside: 'nothing',
    before: (life) =>
      life.test.database.query(
        `UPDATE programme_session SET state = 'held', did_not_run_reason = NULL WHERE group_id = $1`,
        [idOf(life, 'groupId')],
      ),
    body: revised('programme_group', 'groupId', { as: 'finished' }),
    audited: 'as-list',
  },
];
