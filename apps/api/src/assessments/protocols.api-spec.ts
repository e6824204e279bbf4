import { DEFAULT_PROTOCOLS, type ProtocolRule } from '@throughcare/domain';
import { handedIn, HIGH_OGRS3, move, start } from '../../testing/assessment-story';
import { aPersonInCustody, inDays } from '../../testing/person-story';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';

let test: TestApp;
let caseworker: TestUser;
let supervisor: TestUser;
let officer: TestUser;
let admin: TestUser;

beforeAll(async () => {
  test = await createTestApp();
  const site = await test.aSite();
  caseworker = await test.aUser('caseworker', site);
  supervisor = await test.aUser('supervisor', site);
  officer = await test.aUser('probation-officer', site);
  admin = await test.aUser('administrator', site);
});
afterAll(() => test.close());

interface Task {
  instrument: string;
  state: string;
  rule: string;
  dueAt: string;
  opensOn: string | null;
  assessmentId: string | null;
  failedTests: string[];
}
interface Round {
  moment: string;
  tasks: Task[];
}

async function rounds(personId: string, by = caseworker): Promise<Round[]> {
  const { body, status } = await test.as(by).get(`/api/people/${personId}/protocol`);
  expect(status).toBe(200);
  return body.items;
}

async function tasks(personId: string, moment: string, by = caseworker) {
  const round = (await rounds(personId, by)).find((one) => one.moment === moment);
  return Object.fromEntries((round?.tasks ?? []).map((task) => [task.instrument, task]));
}

const states = (of: Record<string, Task>) =>
  Object.fromEntries(Object.entries(of).map(([instrument, { state }]) => [instrument, state]));

describe('the round of assessments at reception (NMR-92-2)', () => {
  it('begins with the admission: each instrument has its clock and its rule', async () => {
    const personId = await aPersonInCustody(test, caseworker);
    const intake = await tasks(personId, 'reception');
    expect(states(intake)).toEqual({
      k6: 'to-start',
      'audit-c': 'to-start',
      'dast-10': 'to-start',
      'throughcare-needs': 'to-start',
      'ew-ogrs3': 'to-start',
    });
    expect(intake['k6']).toMatchObject({ rule: 'NMR-30', dueAt: '2026-01-15T23:59:59+00:00' });
    const { body } = await test.as(caseworker).get(`/api/people/${personId}/duties`);
    expect(
      body.items.filter((duty: { kind: string }) => duty.kind === 'initial-assessment'),
    ).toHaveLength(5);
  });

  it('asks nobody for what is not made for them, says why, and asks once they are convicted (NMR-111)', async () => {
    const { body } = await test.as(caseworker).post('/api/people', {
      givenName: 'Ilse',
      familyName: 'Quenby',
      birthPrecision: 'day',
      bornOn: '1991-03-04',
      sex: 'female',
    });
    const order = {
      orderNumber: 'R-7',
      court: 'Senn',
      kind: 'remand',
      imposedOn: '2026-01-10',
      startsOn: '2026-01-10',
      offences: [{ iccsCode: '0502', label: 'Theft', isIndex: true }],
    };
    await test.as(caseworker).post(`/api/people/${body.id}/legal-bases`, order);
    await test.as(caseworker).post(`/api/people/${body.id}/movements`, {
      kind: 'admission',
      siteId: caseworker.siteId,
      reason: 'new-order',
      movedAt: '2026-01-12T09:30:00Z',
    });
    const before = await tasks(body.id, 'reception');
    expect(before['ew-ogrs3']).toMatchObject({
      state: 'not-for-person',
      failedTests: expect.arrayContaining(['convicted', 'legal-status']),
    });
    expect(before['pc-ptsd-5']).toMatchObject({ state: 'to-start', rule: 'BR-12' });

    await test.as(caseworker).post(`/api/people/${body.id}/legal-bases`, {
      ...order,
      orderNumber: 'C-8',
      kind: 'sentence',
      endsOn: '2027-12-01',
    });
    const after = await tasks(body.id, 'reception');
    expect(after['ew-ogrs3']).toMatchObject({ state: 'to-start' });
    // Its clock begins with the conviction, not with the admission months before.
    expect(String(after['ew-ogrs3']?.dueAt).slice(0, 10)).toBe(inDays(21));
  });

  it('shows what is begun and done, closed by its own instrument alone, and opens it again when that is withdrawn', async () => {
    const personId = await aPersonInCustody(test, caseworker);
    await start(test, caseworker, personId, 'audit-c');
    const signed = await handedIn(test, caseworker, personId, 'k6');
    const intake = await tasks(personId, 'reception');
    expect(states(intake)).toMatchObject({
      k6: 'done',
      'audit-c': 'started',
      'throughcare-needs': 'to-start',
    });
    expect(intake['k6']?.assessmentId).toBe(signed);

    const overview = await test.as(caseworker).get(`/api/people/${personId}/overview`);
    const shown = overview.body.rounds.find((one: Round) => one.moment === 'reception');
    expect(shown.tasks).toHaveLength(5);
    expect(overview.body.due.map((duty: { kind: string }) => duty.kind)).not.toContain(
      'initial-assessment',
    );

    expect(
      (await move(test, supervisor, signed, 'withdrawal', { reason: 'wrong-person' })).status,
    ).toBe(201);
    expect(states(await tasks(personId, 'reception'))).toMatchObject({ k6: 'to-start' });
  });

  it('waits for the second signature, and a level found there brings the task of that level', async () => {
    await test.as(admin).post('/api/policies/protocols/versions', {
      effectiveFrom: inDays(0),
      body: [
        ...DEFAULT_PROTOCOLS,
        {
          instrument: 'phq-9',
          moment: 'reception',
          rule: 'NMR-89',
          dueIn: { days: 30 },
          appliesWhen: { levels: ['high', 'very-high'] },
        },
      ] satisfies ProtocolRule[],
      note: 'Ministry order 14: mood of those at high levels',
      after: null,
    });
    const personId = await aPersonInCustody(test, caseworker);
    // Admitted before the order: the protocol of that day holds.
    const earlier = await tasks(personId, 'reception');
    expect(earlier).not.toHaveProperty('phq-9');
    await test.database.query(`UPDATE assessment_round SET began_at = now() WHERE person_id = $1`, [
      personId,
    ]);
    const risk = await handedIn(test, caseworker, personId, 'ew-ogrs3', HIGH_OGRS3);
    expect(states(await tasks(personId, 'reception'))).toMatchObject({
      'ew-ogrs3': 'to-countersign',
    });
    await move(test, supervisor, risk, 'countersignature');
    expect(states(await tasks(personId, 'reception'))).toMatchObject({
      'ew-ogrs3': 'done',
      'phq-9': 'to-start',
    });
  });
});

describe('the round before release (NMR-107)', () => {
  it('opens in time for release; what was assessed at reception does not count for it', async () => {
    const personId = await aPersonInCustody(test, caseworker);
    expect(await tasks(personId, 'before-release')).toMatchObject({
      'throughcare-needs': {
        rule: 'NMR-107',
        dueAt: '2027-11-11T23:59:59+00:00',
        opensOn: '2027-09-12',
      },
    });
    await handedIn(test, caseworker, personId, 'k6');
    expect(states(await tasks(personId, 'before-release'))).toMatchObject({ k6: 'to-start' });
    expect(states(await tasks(personId, 'reception'))).toMatchObject({ k6: 'done' });
  });

  it('ends with custody, and what was not done is not held against anyone', async () => {
    const personId = await aPersonInCustody(test, caseworker);
    await test.as(caseworker).post(`/api/people/${personId}/movements`, {
      kind: 'release',
      reason: 'sentence-served',
      movedAt: '2026-03-01T10:00:00Z',
    });
    expect(await rounds(personId)).toEqual([]);
    const open = await test.database.query(
      `SELECT 1 FROM duty WHERE person_id = $1 AND round_id IS NOT NULL AND done_at IS NULL AND cancelled_reason IS DISTINCT FROM 'released'`,
      [personId],
    );
    expect(open).toEqual([]);
  });
});

describe('the rounds in the community (TR-10.3)', () => {
  async function supervised(): Promise<string> {
    const { body } = await test.as(officer).post('/api/people', {
      givenName: 'Teo',
      familyName: `Varga${Math.random().toString(36).slice(2, 8)}`,
      birthPrecision: 'day',
      bornOn: '1988-05-06',
      sex: 'male',
    });
    await test.as(officer).post(`/api/people/${body.id}/legal-bases`, {
      orderNumber: 'O-1',
      court: 'Senn',
      kind: 'community-order',
      imposedOn: '2026-01-10',
      startsOn: '2026-01-10',
      endsOn: '2027-12-01',
      offences: [{ iccsCode: '0502', label: 'Theft', isIndex: true }],
    });
    const begun = await test.as(officer).post(`/api/people/${body.id}/supervisions`, {
      kind: 'community-order',
      level: 'standard',
      startsOn: '2026-01-12',
      endsOn: '2027-12-01',
    });
    expect(begun.status).toBe(201);
    return body.id;
  }

  it('end with the setback that began them, when it is taken back', async () => {
    const personId = await supervised();
    const recorded = await test.as(officer).post(`/api/people/${personId}/setbacks`, {
      kind: 'new-offence',
      happenedOn: inDays(-1),
      officersAccount: 'Told by the police this morning, report 12.',
    });
    expect((await tasks(personId, 'after-event', officer))['throughcare-needs']).toMatchObject({
      state: 'to-start',
    });
    const taken = await test.as(officer).post(`/api/setbacks/${recorded.body.id}/withdrawal`, {
      because: 'The report names somebody else.',
      revision: 1,
    });
    expect(taken.status).toBe(201);
    const [left] = await test.database.query<{ open: number }>(
      `SELECT count(*)::int AS open FROM assessment_round WHERE person_id = $1 AND moment = 'after-event' AND ended_at IS NULL`,
      [personId],
    );
    expect(left?.open).toBe(0);
  });

  it('begin with supervision, and with a grave setback but not with a lesser one', async () => {
    const personId = await supervised();
    expect(states(await tasks(personId, 'community', officer))).toEqual({
      'throughcare-needs': 'to-start',
      'ew-ogrs3': 'to-start',
    });
    const setback = (kind: string) =>
      test.as(officer).post(`/api/people/${personId}/setbacks`, {
        kind,
        happenedOn: inDays(-1),
        officersAccount: 'Told by the police this morning, report 12.',
      });
    expect((await setback('technical')).status).toBe(201);
    expect(await rounds(personId, officer)).toHaveLength(1);
    expect((await setback('new-offence')).status).toBe(201);
    const first = (await tasks(personId, 'after-event', officer))['throughcare-needs'];
    expect(first).toMatchObject({ state: 'to-start' });
    // A second one does not put off what the first asks for.
    await setback('absconding');
    expect((await tasks(personId, 'after-event', officer))['throughcare-needs']).toEqual(first);
  });
});

describe('the page of protocols', () => {
  it('names an instrument that nobody has', async () => {
    const answer = await test.as(admin).post('/api/policies/protocols/versions', {
      effectiveFrom: inDays(3),
      body: [
        { instrument: 'palm-reading', moment: 'reception', rule: 'NMR-30', dueIn: { days: 3 } },
      ],
      note: 'Never mind this one',
      after: (await test.as(admin).get('/api/policies/protocols')).body.versions[0]?.id ?? null,
    });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([
      { field: 'body.0.instrument', code: 'unknown-choice' },
    ]);
  });

  it('is read as part of the record: its line in the trail, and nothing for those elsewhere', async () => {
    const personId = await aPersonInCustody(test, caseworker);
    const elsewhere = await test.aUser('caseworker', await test.aSite());
    expect((await test.as(elsewhere).get(`/api/people/${personId}/protocol`)).status).toBe(404);
    await rounds(personId);
    const lines = await test.database.query(
      `SELECT action, actor_id FROM audit_entry WHERE person_id = $1 AND action IN ('protocol.read', 'access.refused') ORDER BY action`,
      [personId],
    );
    expect(lines).toEqual([
      { action: 'access.refused', actor_id: elsewhere.id },
      { action: 'protocol.read', actor_id: caseworker.id },
    ]);
  });
});
