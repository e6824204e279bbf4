import { randomUUID } from 'node:crypto';
import { addDays, waitingOrder, type RiskLevel, type WaitingPerson } from '@throughcare/domain';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';

let test: TestApp;
let site: string;
let caseworker: TestUser;
let manager: TestUser;
let facilitator: TestUser;
const today = new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  test = await createTestApp();
  site = await test.aSite({ name: 'Lindmoor' });
  caseworker = await test.aUser('caseworker', site);
  manager = await test.aUser('manager', site);
  facilitator = await test.aUser('facilitator', site, { displayName: 'Owen Castellan' });
});
afterAll(() => test.close());

const aSession = (title: string, changes: object = {}) => ({
  title,
  minutes: 120,
  kind: 'group',
  isRiskReducing: true,
  ...changes,
});
const aProgramme = (changes: object = {}) => ({
  code: `P-${randomUUID().slice(0, 8)}`,
  name: 'Clear Ground',
  targetNeeds: ['thinking'],
  groupLeast: 2,
  groupMost: 12,
  lengthDays: 42,
  completionShare: 0.6,
  evidenceNote: 'Group work on thinking skills.',
  eligibility: { levels: ['moderate', 'high', 'very-high'] },
  modules: [
    {
      code: 'M1',
      title: 'Start',
      sessions: [
        aSession('Welcome', { isRiskReducing: false, minutes: 60 }),
        aSession('High-risk situations'),
        aSession('Choices'),
      ],
    },
  ],
  ...changes,
});

async function defined(changes: object = {}): Promise<string> {
  const answer = await test.as(manager).post('/api/programmes', aProgramme(changes));
  expect(answer.body).toMatchObject({ id: expect.any(String), revision: 1 });
  return answer.body.id as string;
}

async function aPerson(
  changes: { level?: RiskLevel | null; release?: string | null; at?: string; need?: boolean } = {},
): Promise<string> {
  const id = randomUUID();
  await test.database.query(
    `INSERT INTO person (id, number, given_name, family_name, born_on, sex, setting, site_id, legal_status, earliest_release_on, final_level)
     VALUES ($1, $2, 'Teodor', $3, '1992-05-14', 'male', 'custody', $4, 'sentenced', $5, $6)`,
    [
      id,
      `TC ${id.slice(0, 8)}`,
      `Name${id.slice(0, 6)}`,
      changes.at ?? site,
      changes.release ?? null,
      changes.level === undefined ? 'high' : changes.level,
    ],
  );
  if (changes.need ?? true) await aNeed(id);
  return id;
}

/** A signed finding that this domain is a priority need. */
async function aNeed(personId: string, domain = 'thinking'): Promise<void> {
  const assessment = randomUUID();
  await test.database.query(
    `INSERT INTO assessment (id, person_id, instrument_code, instrument_version, moment, state, assessor_id, language, assessed_on, context, fit, signed_at)
     VALUES ($1, $2, 'tc-core', '1', 'reception', 'signed', $3, 'en', $4, '{}', '{}', now())`,
    [assessment, personId, caseworker.id, today],
  );
  await test.database.query(
    `INSERT INTO need (id, person_id, assessment_id, domain, level, is_priority, found_on) VALUES ($1, $2, $3, $4, 'significant', true, $5)`,
    [randomUUID(), personId, assessment, domain, today],
  );
}

/** A step of an agreed plan: what completing the programme is to settle. */
async function aStep(personId: string): Promise<string> {
  const [need] = await test.database.query<{ assessment_id: string }>(
    'SELECT assessment_id FROM need WHERE person_id = $1',
    [personId],
  );
  const [plan, goal, step] = [randomUUID(), randomUUID(), randomUUID()];
  await test.database.query(
    `INSERT INTO case_plan (id, person_id, state, assessment_id) VALUES ($1, $2, 'agreed', $3)`,
    [plan, personId, need?.assessment_id],
  );
  await test.database.query(
    `INSERT INTO plan_goal (id, plan_id, person_id, need_domain, wording, target_on, state) VALUES ($1, $2, $3, 'thinking', 'I will stop and think', $4, 'active')`,
    [goal, plan, personId, addDays(today, 90)],
  );
  await test.database.query(
    `INSERT INTO plan_step (id, goal_id, plan_id, person_id, wording, owner_kind, due_on, state, blocker)
     VALUES ($1, $2, $3, $4, 'Finish Clear Ground', 'person', $5, 'blocked', 'waiting-for-place')`,
    [step, goal, plan, personId, addDays(today, 60)],
  );
  return step;
}

async function aGroup(programme: string, startsOn = today): Promise<string> {
  const everyDay = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, startsAt: '00:00' }));
  const answer = await test.as(manager).post(`/api/programmes/${programme}/groups`, {
    siteId: site,
    facilitatorIds: [facilitator.id],
    room: 'Room 3',
    startsOn,
    weekly: everyDay,
  });
  expect(answer.status).toBe(201);
  return answer.body.id as string;
}

const refer = (person: string, programme: string, changes: object = {}, by = caseworker) =>
  test.as(by).post(`/api/people/${person}/referrals`, {
    programmeId: programme,
    needDomain: 'thinking',
    ...changes,
  });

async function waiting(
  person: string,
  programme: string,
): Promise<{ id: string; revision: number }> {
  const made = await refer(person, programme);
  expect(made.body).toMatchObject({ state: 'submitted' });
  const decided = await test
    .as(manager)
    .post(`/api/referrals/${made.body.id}/moves`, { move: 'accept', revision: made.body.revision });
  expect(decided.body).toMatchObject({ state: 'waiting' });
  return decided.body;
}

async function enrolled(
  person: string,
  programme: string,
  group: string,
): Promise<{ id: string; revision: number }> {
  const referral = await waiting(person, programme);
  const answer = await test.as(manager).post(`/api/referrals/${referral.id}/enrolment`, {
    groupId: group,
    revision: referral.revision,
  });
  expect(answer.body).toMatchObject({ state: 'enrolled' });
  return answer.body;
}

describe('the catalogue', () => {
  it('keeps versions: a changed curriculum is a new one and the old is no longer offered', async () => {
    const code = `V-${randomUUID().slice(0, 6)}`;
    const first = await defined({ code });
    const second = await defined({ code, name: 'Clear Ground, revised' });
    expect((await test.as(caseworker).get(`/api/programmes/${first}`)).body).toMatchObject({
      version: 1,
      isOffered: false,
    });
    expect((await test.as(caseworker).get(`/api/programmes/${second}`)).body).toMatchObject({
      version: 2,
      isOffered: true,
      intendedMinutes: 240,
      sessions: 3,
    });
  });

  it('refuses what nobody could run, and who may not manage it', async () => {
    expect(
      (await test.as(manager).post('/api/programmes', aProgramme({ groupLeast: 9, groupMost: 3 })))
        .body.code,
    ).toBe('programme.group-size-impossible');
    expect((await test.as(caseworker).post('/api/programmes', aProgramme())).status).toBe(403);
    const bad = await test
      .as(manager)
      .post('/api/programmes', aProgramme({ targetNeeds: ['magic'], lengthDays: 0 }));
    expect(bad.body.errors.map(({ field }: { field: string }) => field)).toEqual(
      expect.arrayContaining(['targetNeeds', 'lengthDays']),
    );
  });
});

describe('a referral', () => {
  it('keeps every test by name, and going on against one needs its reason', async () => {
    const programme = await defined();
    const person = await aPerson({ level: 'low' });
    const check = await test
      .as(caseworker)
      .get(`/api/people/${person}/programmes/suitability?programmeId=${programme}`);
    expect(check.body.items[0]).toMatchObject({ isSuitable: false });
    expect(check.body.items[0].tests).toEqual(
      expect.arrayContaining([
        { test: 'need', passed: true, asked: 'thinking', found: 'thinking' },
        { test: 'level', passed: false, asked: 'moderate, high, very-high', found: 'low' },
      ]),
    );
    expect((await refer(person, programme)).body).toMatchObject({
      code: 'referral.tests-failed',
      facts: { failed: ['level'] },
    });
    const made = await refer(person, programme, {
      overrideReason: 'Group of peers helps him more than one-to-one work',
    });
    expect(made.status).toBe(201);
    expect((await refer(person, programme, { overrideReason: 'again' })).body.code).toBe(
      'referral.duplicate',
    );
  });

  it('passes every edge, each kept with who and when, and refuses a wrong reason', async () => {
    const programme = await defined();
    const person = await aPerson();
    const referral = await waiting(person, programme);
    const noReason = await test.as(caseworker).post(`/api/referrals/${referral.id}/moves`, {
      move: 'withdraw',
      revision: referral.revision,
    });
    expect(noReason.body.code).toBe('referral.reason-missing');
    const held = await test.as(caseworker).post(`/api/referrals/${referral.id}/moves`, {
      move: 'hold',
      category: 'circumstances',
      reason: 'at-court',
      text: 'Trial in Senn',
      revision: referral.revision,
    });
    expect(held.body.state).toBe('on-hold');
    const back = await test.as(caseworker).post(`/api/referrals/${referral.id}/moves`, {
      move: 'resume',
      revision: held.body.revision,
    });
    expect(back.body.state).toBe('waiting');
    const file = await test.as(caseworker).get(`/api/people/${person}/referrals`);
    expect(file.body.items[0].moves.map((move: { move: string }) => move.move)).toEqual([
      'submit',
      'review',
      'accept',
      'queue',
      'hold',
      'resume',
    ]);
    const lines = await test.database.query(
      `SELECT action FROM audit_entry WHERE person_id = $1 AND action LIKE 'referral.%'`,
      [person],
    );
    expect(lines.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['referral.made', 'referral.accept', 'referral.hold']),
    );
  });

  it('is decided by those who may, at their sites, on the revision they saw', async () => {
    const programme = await defined();
    const person = await aPerson();
    const made = await refer(person, programme);
    const asked = { move: 'accept', revision: made.body.revision };
    expect(
      (await test.as(caseworker).post(`/api/referrals/${made.body.id}/moves`, asked)).status,
    ).toBe(403);
    const elsewhere = await test.aUser('manager', await test.aSite({ name: 'Harrow Point' }));
    expect(
      (await test.as(elsewhere).post(`/api/referrals/${made.body.id}/moves`, asked)).status,
    ).toBe(404);
    expect((await test.as(elsewhere).get(`/api/people/${person}/referrals`)).status).toBe(404);
    expect(
      (await test.as(manager).get('/api/referrals/to-decide')).body.items.map(
        ({ id }: { id: string }) => id,
      ),
    ).toContain(made.body.id);
    expect(
      (await test.as(manager).post(`/api/referrals/${made.body.id}/moves`, asked)).status,
    ).toBe(201);
    const stale = await test
      .as(manager)
      .post(`/api/referrals/${made.body.id}/moves`, { ...asked, move: 'queue' });
    expect(stale.body).toMatchObject({ code: 'stale-revision', current: { state: 'waiting' } });
  });
});

describe('the waiting list', () => {
  it('is ordered in the database exactly as the rule orders it, halves rounded alike', async () => {
    const programme = await defined();
    const releases = [
      null,
      ...Array.from({ length: 24 }, (_, at) => addDays(today, 42 + at * 9 - 12)),
    ];
    const levels: readonly (RiskLevel | null)[] = ['moderate', 'high', 'very-high', null];
    const people: WaitingPerson[] = [];
    for (const [at, release] of releases.entries()) {
      const level = levels[at % 4] ?? null;
      const person = await aPerson({ level, release, need: at % 3 !== 0 });
      const made = await refer(person, programme, { overrideReason: 'Asked for in the plan' });
      const referral = await test.as(manager).post(`/api/referrals/${made.body.id}/moves`, {
        move: 'accept',
        revision: made.body.revision,
      });
      const waitingSinceOn = addDays(today, -at * 5);
      await test.database.query('UPDATE referral SET waiting_since_on = $2 WHERE id = $1', [
        referral.body.id,
        waitingSinceOn,
      ]);
      people.push({
        referralId: referral.body.id,
        isPriorityNeed: at % 3 !== 0,
        waitingSinceOn,
        ...(level ? { finalLevel: level } : {}),
        ...(release ? { earliestReleaseOn: release } : {}),
      });
    }
    await aGroup(programme, addDays(today, 10));
    await aGroup(programme, addDays(today, 60));
    const expected = waitingOrder(people, {
      today,
      programmeDays: 42,
      nextStartOn: addDays(today, 10),
      followingStartOn: addDays(today, 60),
    });
    const list = await test.as(manager).get(`/api/programmes/${programme}/waiting-list`);
    expect(list.body).toMatchObject({
      total: 25,
      nextGroup: { places: 12, site: 'Lindmoor' },
      policy: { priorityNeed: 40 },
    });
    expect(
      list.body.items.map((row: Record<string, unknown>) => [
        row['referralId'],
        row['place'] ?? undefined,
        row['terms'],
        row['totalPoints'],
        row['isTooLate'],
        row['isLastChance'],
        row['daysLeft'] ?? undefined,
      ]),
    ).toEqual(
      expected.map((row) => [
        row.referralId,
        row.place,
        row.terms,
        row.total,
        row.isTooLate,
        row.isLastChance,
        row.daysLeft,
      ]),
    );
    const elsewhere = await test.aUser('manager', await test.aSite());
    const theirs = await test.as(elsewhere).get(`/api/programmes/${programme}/waiting-list`);
    expect(theirs.body).toMatchObject({ total: 25, items: [] });
    expect(
      (await test.as(manager).get(`/api/programmes/${randomUUID()}/waiting-list`)).status,
    ).toBe(404);
  });
});

describe('a group', () => {
  it('gets its calendar from the curriculum and takes no more than its places', async () => {
    const programme = await defined({ groupMost: 2 });
    const group = await aGroup(programme);
    const document = await test.as(facilitator).get(`/api/groups/${group}`);
    expect(document.body.calendar.map(({ title }: { title: string }) => title)).toEqual([
      'Welcome',
      'High-risk situations',
      'Choices',
    ]);
    await enrolled(await aPerson(), programme, group);
    await enrolled(await aPerson(), programme, group);
    const third = await waiting(await aPerson(), programme);
    const full = await test
      .as(manager)
      .post(`/api/referrals/${third.id}/enrolment`, { groupId: group, revision: third.revision });
    expect(full.body.code).toBe('group.full');
    expect(
      (await test.as(facilitator).get('/api/groups?mine=true')).body.items.map(
        ({ id }: { id: string }) => id,
      ),
    ).toContain(group);
    const elsewhere = await test.aUser('facilitator', await test.aSite());
    expect((await test.as(elsewhere).get(`/api/groups/${group}`)).status).toBe(404);
  });

  it('offers places in groups of the worker’s own reach only', async () => {
    const programme = await defined();
    const group = await aGroup(programme);
    const person = await aPerson();
    const referral = await waiting(person, programme);
    // The person is theirs wherever they are; the group of another prison is not.
    const stranger = await test.aUser('supervisor', await test.aSite());
    await test.database.query(
      `INSERT INTO assignment (id, person_id, user_id, kind, starts_on, accepted_at) VALUES ($1, $2, $3, 'key-worker', $4, now())`,
      [randomUUID(), person, stranger.id, today],
    );
    const answer = await test.as(stranger).post(`/api/referrals/${referral.id}/enrolment`, {
      groupId: group,
      revision: referral.revision,
    });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ field: 'groupId', code: 'unknown' }]);
  });
});

describe('the end of a group', () => {
  const close = (by: TestUser, group: string, body: object) =>
    test.as(by).post(`/api/groups/${group}/closure`, body);
  const revisionOf = async (group: string) =>
    (await test.as(manager).get(`/api/groups/${group}`)).body.revision as number;

  it('comes when its sessions are settled and its outcomes recorded', async () => {
    const programme = await defined();
    const group = await aGroup(programme);
    expect((await close(facilitator, group, { as: 'finished', revision: 1 })).status).toBe(403);
    const elsewhere = await test.aUser('supervisor', await test.aSite());
    expect((await close(elsewhere, group, { as: 'finished', revision: 1 })).status).toBe(404);
    expect(
      (await close(manager, group, { as: 'finished', revision: await revisionOf(group) })).body,
    ).toMatchObject({ code: 'group.sessions-to-come', facts: { count: 3 } });
    await test.database.query(`UPDATE programme_session SET state = 'held' WHERE group_id = $1`, [
      group,
    ]);
    await test.database.query(`UPDATE programme_group SET state = 'running' WHERE id = $1`, [
      group,
    ]);
    expect((await close(manager, group, { as: 'finished', revision: 99 })).body.code).toBe(
      'stale-revision',
    );
    expect(
      (await close(manager, group, { as: 'finished', revision: await revisionOf(group) })).status,
    ).toBe(201);
    expect((await test.as(manager).get(`/api/groups/${group}`)).body.group.state).toBe('finished');
  });

  it('by cancelling calls off what is left, says why, and lets those with a place wait again', async () => {
    const programme = await defined();
    const group = await aGroup(programme);
    const referral = await enrolled(await aPerson(), programme, group);
    const unsaid = await close(manager, group, {
      as: 'cancelled',
      revision: await revisionOf(group),
    });
    expect(unsaid.body.errors).toEqual([expect.objectContaining({ field: 'reason' })]);
    expect(
      (
        await close(manager, group, {
          as: 'cancelled',
          revision: await revisionOf(group),
          reason: 'No facilitator',
        })
      ).status,
    ).toBe(201);
    const [row] = await test.database.query('SELECT state, group_id FROM referral WHERE id = $1', [
      referral.id,
    ]);
    expect(row).toEqual({ state: 'waiting', group_id: null });
    const [line] = await test.database.query(
      `SELECT reason FROM audit_entry WHERE action = 'group.cancelled' AND subject_id = $1`,
      [group],
    );
    expect(line).toEqual({ reason: 'No facilitator' });
  });
});

/** Puts the sessions of a group, and the places given in it, ten days back. */
async function longAgo(group: string, referralIds: readonly string[]): Promise<void> {
  await test.database.query(
    `UPDATE programme_session SET starts_at = starts_at - interval '10 days' WHERE group_id = $1`,
    [group],
  );
  await test.database.query(
    `UPDATE referral SET enrolled_on = enrolled_on - 20, submitted_at = submitted_at - interval '20 days' WHERE id = ANY($1)`,
    [[...referralIds]],
  );
}

async function calendarOf(group: string): Promise<readonly { id: string; revision: number }[]> {
  return (await test.as(facilitator).get(`/api/groups/${group}`)).body.calendar;
}

function byId(register: { members: { referralId: string }[] }, referralId: string) {
  return register.members.find((member) => member.referralId === referralId);
}

describe('the register', () => {
  it('is kept whole, closes when all are marked, starts the programme and counts the dose', async () => {
    const programme = await defined();
    const group = await aGroup(programme);
    const [anna, ben] = [await aPerson(), await aPerson()];
    const one = await enrolled(anna, programme, group);
    const two = await enrolled(ben, programme, group);
    await longAgo(group, [one.id, two.id]);
    const calendar = (await test.as(facilitator).get(`/api/groups/${group}`)).body.calendar as {
      id: string;
      revision: number;
    }[];

    const half = await test.as(facilitator).put(`/api/sessions/${calendar[1]?.id}/attendance`, {
      revision: calendar[1]?.revision,
      isFinished: true,
      marks: [{ referralId: one.id, code: 'attended-engaged' }],
    });
    expect(half.body).toMatchObject({ code: 'session.unmarked', facts: { count: 1 } });
    const unexcused = await test
      .as(facilitator)
      .put(`/api/sessions/${calendar[1]?.id}/attendance`, {
        revision: calendar[1]?.revision,
        isFinished: false,
        marks: [{ referralId: one.id, code: 'acceptable-absence' }],
      });
    expect(unexcused.body.code).toBe('attendance.absence-reason-missing');

    for (const session of calendar.slice(1)) {
      const kept = await test.as(facilitator).put(`/api/sessions/${session.id}/attendance`, {
        revision: session.revision,
        isFinished: true,
        marks: [
          { referralId: one.id, code: 'attended-engaged', minutesLate: 15 },
          { referralId: two.id, code: 'unacceptable-absence' },
        ],
      });
      expect(kept.status).toBe(200);
    }
    const register = await test.as(facilitator).get(`/api/sessions/${calendar[2]?.id}/attendance`);
    expect(register.body.session.state).toBe('held');
    expect(
      register.body.members.find(({ referralId }: { referralId: string }) => referralId === one.id),
    ).toMatchObject({
      state: 'in-progress',
      past: ['attended-engaged'],
      mark: { code: 'attended-engaged', minutesLate: 15 },
    });
    const stale = await test.as(facilitator).put(`/api/sessions/${calendar[2]?.id}/attendance`, {
      revision: calendar[2]?.revision,
      isFinished: false,
      marks: [],
    });
    expect(stale.body.code).toBe('stale-revision');
    const told = await test.database.query(`SELECT kind FROM timeline_entry WHERE person_id = $1`, [
      ben,
    ]);
    expect(told.map(({ kind }) => kind)).toContain('attendance.absent-again');
    const dose = (await test.as(caseworker).get(`/api/people/${anna}/referrals`)).body.items[0]
      .dose;
    expect(dose).toEqual({ received: 210, intended: 240, completionShare: 0.6 });
  });

  it('waits for no mark of one who joined later, and counts their wait to the first session they are at (PRG-2)', async () => {
    const programme = await defined();
    const group = await aGroup(programme);
    const early = await enrolled(await aPerson(), programme, group);
    const late = await enrolled(await aPerson(), programme, group);
    await longAgo(group, [early.id]);
    const [first] = await calendarOf(group);
    const before = (await test.as(facilitator).get(`/api/sessions/${first?.id}/attendance`)).body;
    expect(byId(before, late.id)).toMatchObject({ hasJoinedLater: true, mark: null });
    const kept = await test.as(facilitator).put(`/api/sessions/${first?.id}/attendance`, {
      revision: first?.revision,
      isFinished: true,
      marks: [{ referralId: early.id, code: 'attended-engaged' }],
    });
    expect(kept.status).toBe(200);
    // Marked all the same: the start is the session, but never before the wait began.
    const marked = await test.as(facilitator).put(`/api/sessions/${first?.id}/attendance`, {
      revision: kept.body.revision,
      isFinished: true,
      marks: [
        { referralId: early.id, code: 'attended-engaged' },
        { referralId: late.id, code: 'attended-engaged' },
      ],
    });
    expect(marked.status).toBe(200);
    const started = await test.database.query<{ id: string; on: string }>(
      'SELECT id, started_on::text AS on FROM referral WHERE id = ANY($1)',
      [[early.id, late.id]],
    );
    expect(started.find(({ id }) => id === early.id)?.on).toBe(addDays(today, -10));
    expect(started.find(({ id }) => id === late.id)?.on).toBe(today);
  });

  it('of a session kept after a later one puts the start back to the first time someone came', async () => {
    const programme = await defined();
    const group = await aGroup(programme);
    const one = await enrolled(await aPerson(), programme, group);
    await longAgo(group, [one.id]);
    const [first, second] = await calendarOf(group);
    for (const session of [second, first])
      await test.as(facilitator).put(`/api/sessions/${session?.id}/attendance`, {
        revision: session?.revision,
        isFinished: true,
        marks: [{ referralId: one.id, code: 'attended-engaged' }],
      });
    const [row] = await test.database.query<{ on: string }>(
      'SELECT started_on::text AS on FROM referral WHERE id = $1',
      [one.id],
    );
    expect(row?.on).toBe(addDays(today, -10));
  });

  it('of a catch-up holds those invited only; the missed minutes come back to the dose once (PRG-5)', async () => {
    const programme = await defined();
    const group = await aGroup(programme);
    const person = await aPerson();
    const there = await enrolled(await aPerson(), programme, group);
    const missing = await enrolled(person, programme, group);
    await longAgo(group, [there.id, missing.id]);
    const [, second] = await calendarOf(group);
    const give = (body: object, user = facilitator) =>
      test.as(user).post(`/api/sessions/${second?.id}/catch-ups`, body);
    const invited = { on: today, startsAt: '00:00', referralIds: [missing.id] };
    expect((await give(invited)).body.errors).toEqual([
      expect.objectContaining({ field: 'on', code: 'not-held' }),
    ]);
    await test.as(facilitator).put(`/api/sessions/${second?.id}/attendance`, {
      revision: second?.revision,
      isFinished: true,
      marks: [
        { referralId: there.id, code: 'attended-engaged' },
        { referralId: missing.id, code: 'acceptable-absence', absenceReason: 'court' },
      ],
    });
    expect((await give({ ...invited, referralIds: [there.id] })).body.code).toBe(
      'catch-up.was-present',
    );
    expect((await give({ ...invited, startsAt: '9 am' })).body.errors).toEqual([
      expect.objectContaining({ field: 'startsAt' }),
    ]);
    expect((await give(invited, caseworker)).status).toBe(403);
    const elsewhere = await test.aUser('facilitator', await test.aSite({ name: 'Harrow' }));
    expect((await give(invited, elsewhere)).status).toBe(404);

    const given = await give(invited);
    expect(given.status).toBe(201);
    expect((await give(invited)).body.errors).toEqual([
      expect.objectContaining({ field: 'referralIds.0', code: 'already-given' }),
    ]);
    const missed = (await test.as(facilitator).get(`/api/sessions/${second?.id}/attendance`)).body;
    expect(byId(missed, missing.id)).toMatchObject({
      catchUp: { sessionId: given.body.id, state: 'planned' },
    });
    const again = (await test.as(facilitator).get(`/api/sessions/${given.body.id}/attendance`))
      .body;
    expect(again.session.kind).toBe('catch-up');
    expect(again.members.map(({ referralId }: { referralId: string }) => referralId)).toEqual([
      missing.id,
    ]);
    await test.as(facilitator).put(`/api/sessions/${given.body.id}/attendance`, {
      revision: again.session.revision,
      isFinished: true,
      marks: [{ referralId: missing.id, code: 'attended-engaged' }],
    });
    const dose = (await test.as(caseworker).get(`/api/people/${person}/referrals`)).body.items[0]
      .dose;
    expect(dose).toMatchObject({ received: 120, intended: 240 });
    const [line] = await test.database.query(
      `SELECT facts FROM audit_entry WHERE action = 'catch-up.given' AND subject_id = $1`,
      [given.body.id],
    );
    expect(line).toMatchObject({ facts: { members: 1 } });
  });

  it('ends in an outcome; below the dose the facilitator gives a reason', async () => {
    const programme = await defined();
    const group = await aGroup(programme);
    const person = await aPerson();
    const referral = await enrolled(person, programme, group);
    const begun = await test
      .as(facilitator)
      .post(`/api/referrals/${referral.id}/moves`, { move: 'begin', revision: referral.revision });
    const report = {
      revision: begun.body.revision,
      result: 'completed',
      facilitatorReport: 'Took part and practised at home.',
    };
    expect(
      (await test.as(facilitator).post(`/api/referrals/${referral.id}/outcome`, report)).body,
    ).toMatchObject({ code: 'outcome.dose-too-low' });
    expect(
      (await test.as(caseworker).post(`/api/referrals/${referral.id}/outcome`, report)).status,
    ).toBe(403);
    const done = await test.as(facilitator).post(`/api/referrals/${referral.id}/outcome`, {
      ...report,
      discretionReason: 'Covered one-to-one',
      personsView: 'It helped.',
    });
    expect(done.body).toMatchObject({ state: 'completed' });
    const [told] = await test.database.query(
      `SELECT tone FROM timeline_entry WHERE person_id = $1 AND kind = 'programme.completed'`,
      [person],
    );
    expect(told).toEqual({ tone: 'good' });
    expect(
      (await test.as(caseworker).get(`/api/people/${person}/referrals`)).body.items[0].outcome,
    ).toMatchObject({ result: 'completed', personsView: 'It helped.' });
  });

  it('completed settles the step of the plan it was meant for', async () => {
    const programme = await defined();
    const group = await aGroup(programme);
    const person = await aPerson();
    const step = await aStep(person);
    const referral = await enrolled(person, programme, group);
    await test.database.query('UPDATE referral SET step_id = $2 WHERE id = $1', [
      referral.id,
      step,
    ]);
    const begun = await test
      .as(facilitator)
      .post(`/api/referrals/${referral.id}/moves`, { move: 'begin', revision: referral.revision });
    const done = await test.as(facilitator).post(`/api/referrals/${referral.id}/outcome`, {
      revision: begun.body.revision,
      result: 'completed',
      facilitatorReport: 'Took part and practised at home.',
      discretionReason: 'Covered one-to-one',
    });
    expect(done.status).toBe(201);
    const [row] = await test.database.query(
      'SELECT state, blocker, done_on::text FROM plan_step WHERE id = $1',
      [step],
    );
    expect(row).toEqual({ state: 'done', blocker: null, done_on: today });
  });

  it('of a session that did not run keeps the reason, or moves all that follow', async () => {
    const programme = await defined();
    const group = await aGroup(programme, addDays(today, 3));
    const read = async () =>
      (await test.as(facilitator).get(`/api/groups/${group}`)).body.calendar as {
        id: string;
        revision: number;
        startsAt: string;
        state: string;
      }[];
    const [first, second] = await read();
    const moved = await test.as(facilitator).post(`/api/sessions/${second?.id}/cancellation`, {
      revision: second?.revision,
      reason: 'Room flooded',
      movedTo: addDays(today, 9),
    });
    expect(moved.status).toBe(201);
    expect((await read()).map(({ startsAt }) => startsAt.slice(0, 10))).toEqual([
      addDays(today, 3),
      addDays(today, 9),
      addDays(today, 10),
    ]);
    await test.as(facilitator).post(`/api/sessions/${first?.id}/cancellation`, {
      revision: first?.revision,
      reason: 'Facilitator ill',
    });
    expect((await read())[0]).toMatchObject({
      state: 'did-not-run',
      didNotRunReason: 'Facilitator ill',
    });
  });
});
