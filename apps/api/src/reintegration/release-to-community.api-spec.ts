import { randomUUID } from 'node:crypto';
import { handedIn } from '../../testing/assessment-story';
import { nobodyElse } from '../../testing/nobody-else';
import { inDays } from '../../testing/person-story';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';

let test: TestApp;
let prison: string;
let office: string;
let caseworker: TestUser;
let officer: TestUser;
let supervisor: TestUser;
let partner: TestUser;
let otherPartner: TestUser;
let partnerId: string;

beforeAll(async () => {
  test = await createTestApp();
  prison = await test.aSite({ name: 'Northgate Prison' });
  office = await test.aSite({ name: 'Senn Probation Office', kind: 'probation-office' });
  caseworker = await test.aUser('caseworker', prison);
  officer = await test.aUser('probation-officer', office);
  supervisor = await test.aUser('supervisor', office);
  partnerId = await aPartner('Front Door Housing');
  partner = await test.aUser('partner-worker', office, { partnerId });
  otherPartner = await test.aUser('partner-worker', office, {
    partnerId: await aPartner('Calder Works'),
  });
});
afterAll(() => test.close());

async function aPartner(name: string): Promise<string> {
  const id = randomUUID();
  await test.database.query(
    `INSERT INTO partner_organisation (id, name, kind, need_domains) VALUES ($1, $2, 'housing', '{accommodation}')`,
    [id, name],
  );
  await test.database.query(
    `INSERT INTO sharing_agreement (id, partner_id, purpose, sections, starts_on, expires_on) VALUES ($1, $2, 'Housing', '{name-and-contact,need,language}', '2020-01-01', '2099-01-01')`,
    [randomUUID(), id],
  );
  return id;
}

/** Someone serving a sentence, admitted at the prison. */
async function aPersonInside(): Promise<string> {
  const { body } = await test.as(caseworker).post('/api/people', {
    ...nobodyElse(),
    sex: 'male',
  });
  const id = body.id as string;
  await test.as(caseworker).post(`/api/people/${id}/legal-bases`, {
    orderNumber: 'S-1',
    court: 'Senn District Court',
    kind: 'sentence',
    imposedOn: '2026-01-10',
    startsOn: '2026-01-10',
    earliestReleaseOn: '2027-02-09',
    endsOn: '2028-02-09',
    offences: [{ iccsCode: '0502', label: 'Theft', isIndex: true }],
  });
  await test.as(caseworker).post(`/api/people/${id}/movements`, {
    kind: 'admission',
    siteId: prison,
    reason: 'new-order',
    movedAt: '2026-03-02T09:30:00Z',
  });
  return id;
}

async function handOver(id: string): Promise<void> {
  const offered = await test
    .as(caseworker)
    .post(`/api/people/${id}/handovers`, { toUserId: officer.id });
  expect(offered.status).toBe(201);
  const accepted = await test.as(officer).post(`/api/handovers/${offered.body.id}/moves`, {
    move: 'accept',
    revision: offered.body.revision,
  });
  expect(accepted.status).toBe(201);
}

async function aPersonSupervised(): Promise<string> {
  const id = await aPersonInside();
  await handOver(id);
  const released = await test.as(caseworker).post(`/api/people/${id}/releases`, {
    kind: 'conditional',
    releasedAt: '2026-11-01T09:00:00Z',
    destination: 'Room 4, Front Door Housing',
    handedOver: ['identity papers', 'money'],
  });
  expect(released.status).toBe(201);
  return id;
}

describe('preparing release', () => {
  it('lays the checklist when the release date is known (NMR-107), each line with owner and day', async () => {
    const id = await aPersonInside();
    const { body } = await test.as(caseworker).get(`/api/people/${id}/release`);
    const papers = body.checklist.find((line: { item: string }) => line.item === 'identity-papers');
    expect(papers).toMatchObject({ owner: 'case-manager', dueOn: '2026-11-11', state: 'to-do' });
    expect(body.readiness.done).toBe(0);

    const silent = await test.as(caseworker).post(`/api/release-checks/${papers.id}/moves`, {
      move: 'finish',
      revision: papers.revision,
    });
    expect(silent.body.code).toBe('checklist.evidence-missing');
    await test.as(caseworker).post(`/api/release-checks/${papers.id}/moves`, {
      move: 'finish',
      evidence: 'Card seen and copied',
      revision: papers.revision,
    });
    expect((await test.as(caseworker).get(`/api/people/${id}/release`)).body.readiness.done).toBe(
      1,
    );
    const list = await test.as(caseworker).get('/api/releases?view=site');
    expect(
      list.body.items.find((row: { personId: string }) => row.personId === id).readiness.done,
    ).toBe(1);
  });
});

describe('hand-over', () => {
  it('opens the file to the officer who is asked, and only that officer can accept (NMR-90)', async () => {
    const id = await aPersonInside();
    expect((await test.as(officer).get(`/api/people/${id}`)).status).toBe(404);
    const offered = await test
      .as(caseworker)
      .post(`/api/people/${id}/handovers`, { toUserId: officer.id, note: 'Wants to weld' });
    expect((await test.as(officer).get(`/api/people/${id}`)).status).toBe(200);
    const other = await test
      .as(caseworker)
      .post(`/api/handovers/${offered.body.id}/moves`, { move: 'accept', revision: 1 });
    expect(other.body.code).toBe('handover.not-offered-to-you');
    const waiting = await test.as(officer).get('/api/handovers');
    expect(waiting.body.items.map((row: { personId: string }) => row.personId)).toContain(id);
    const declined = await test.as(officer).post(`/api/handovers/${offered.body.id}/moves`, {
      move: 'decline',
      reason: 'caseload-full',
      revision: 1,
    });
    expect(declined.status).toBe(201);
    expect((await test.as(officer).get(`/api/people/${id}`)).status).toBe(404);
  });

  it('missing at release needs a reason, which is kept and counted', async () => {
    const id = await aPersonInside();
    const release = {
      kind: 'sentence-served',
      releasedAt: '2026-11-01T09:00:00Z',
      destination: 'Friend in Senn',
      handedOver: [],
    };
    expect((await test.as(caseworker).post(`/api/people/${id}/releases`, release)).body.code).toBe(
      'release.no-accepted-handover',
    );
    expect(
      (
        await test.as(caseworker).post(`/api/people/${id}/releases`, {
          ...release,
          noHandoverReason: 'no-worker-accepted',
        })
      ).status,
    ).toBe(201);
    const { body } = await test.as(caseworker).get(`/api/people/${id}/release`);
    expect(body.releases[0]).toMatchObject({ noHandoverReason: 'no-worker-accepted' });
  });

  it('accepted, a conditional release goes on under supervision with the same record', async () => {
    const id = await aPersonSupervised();
    const { body } = await test.as(officer).get(`/api/people/${id}/community`);
    expect(body.supervision).toMatchObject({
      kind: 'licence',
      state: 'active',
      endsOn: '2028-02-09',
    });
    const file = await test.as(officer).get(`/api/people/${id}`);
    expect(file.body.person).toMatchObject({
      setting: 'community',
      communityOfficer: { id: officer.id },
      caseManager: null,
    });
    expect(
      (await test.as(officer).get('/api/supervisions')).body.items.map(
        (row: { personId: string }) => row.personId,
      ),
    ).toContain(id);
  });
});

describe('in the community', () => {
  it('an assessment of needs goes along: a first one is not asked for while it holds (TR-10.3)', async () => {
    const assessed = await aPersonInside();
    await handedIn(test, caseworker, assessed, 'throughcare-needs', {
      'accommodation.place': 'significant',
    });
    const never = await aPersonInside();
    for (const id of [assessed, never]) {
      await handOver(id);
      await test.as(caseworker).post(`/api/people/${id}/releases`, {
        kind: 'conditional',
        releasedAt: '2026-11-01T09:00:00Z',
        destination: 'Room 4, Front Door Housing',
        handedOver: ['identity papers'],
      });
    }
    const first = async (id: string) =>
      (
        (await test.as(officer).get(`/api/people/${id}/duties`)).body.items as {
          kind: string;
          rule: string;
          instrument: string | null;
        }[]
      ).filter(
        (duty) =>
          duty.kind === 'initial-assessment' &&
          duty.instrument === 'throughcare-needs' &&
          duty.rule === 'TR-10.3',
      );
    expect(await first(assessed)).toMatchObject([{ doneAt: expect.any(String) }]);
    expect(await first(never)).toMatchObject([{ doneAt: null }]);
  });

  it('no breach of a condition never explained (TR-12.3); the person is heard before any answer (TR-14)', async () => {
    const id = await aPersonSupervised();
    const { supervision } = (await test.as(officer).get(`/api/people/${id}/community`)).body;
    const condition = await test
      .as(officer)
      .post(`/api/supervisions/${supervision.id}/conditions`, {
        kind: 'meet-officer',
        wording: 'Meet your officer every Tuesday',
        purpose: 'To keep the plan going',
        needDomain: 'community',
        protectsVictim: false,
        startsOn: '2026-11-01',
        checkedBy: 'talk',
      });
    const setback = {
      kind: 'technical',
      happenedOn: '2026-11-10',
      conditionId: condition.body.id,
      officersAccount: 'Did not come on Tuesday and did not call.',
    };
    expect((await test.as(officer).post(`/api/people/${id}/setbacks`, setback)).body.code).toBe(
      'condition.never-explained',
    );
    await test.as(officer).post(`/api/conditions/${condition.body.id}/explanations`, {
      on: '2026-11-02',
      language: 'en',
      wasSpoken: true,
      wasWritten: true,
    });
    const recorded = await test.as(officer).post(`/api/people/${id}/setbacks`, setback);
    expect(recorded.status).toBe(201);

    const answer = {
      step: 'talk',
      wording: 'We agreed on reminders',
      alternatives: [{ step: 'more-support', whyNot: 'Already offered' }],
    };
    const early = await test
      .as(officer)
      .post(`/api/setbacks/${recorded.body.id}/response`, { ...answer, revision: 1 });
    expect(early.body.code).toBe('setback.not-heard');
    const heard = await test.as(officer).post(`/api/setbacks/${recorded.body.id}/account`, {
      personsAccount: 'The bus did not come and my phone was off.',
      revision: 1,
    });
    const grave = await test.as(officer).post(`/api/setbacks/${recorded.body.id}/response`, {
      ...answer,
      step: 'formal-warning',
      revision: heard.body.revision,
    });
    expect(grave.body.code).toBe('setback.needs-supervisor');
    expect(
      (
        await test.as(officer).post(`/api/setbacks/${recorded.body.id}/response`, {
          ...answer,
          revision: heard.body.revision,
        })
      ).status,
    ).toBe(201);
  });

  it('an answer is appealed in time and judged by another; a mistaken setback is taken back (TR-14.6)', async () => {
    const id = await aPersonSupervised();
    const happened = { kind: 'other', officersAccount: 'Was seen at the house he is to avoid.' };
    const at = (setbackId: string, path: string) => `/api/setbacks/${setbackId}/${path}`;
    const record = async () =>
      (
        await test
          .as(officer)
          .post(`/api/people/${id}/setbacks`, { ...happened, happenedOn: inDays(-1) })
      ).body as { id: string };
    const { id: setback } = await record();
    await test
      .as(officer)
      .post(at(setback, 'account'), { personsAccount: 'I brought my son home.', revision: 1 });
    const answer = {
      step: 'talk',
      wording: 'We talked about the way home',
      alternatives: [{ step: 'more-support', whyNot: 'Not needed' }],
    };
    await test.as(officer).post(at(setback, 'response'), { ...answer, revision: 2 });
    const grounds = 'Nobody asked my son, who was there.';
    expect(
      (await test.as(officer).post(at(setback, 'appeal'), { grounds: 'No', revision: 3 })).body
        .errors,
    ).toEqual([expect.objectContaining({ field: 'grounds' })]);
    expect(
      (
        await test
          .as(officer)
          .post(at(setback, 'appeal'), { grounds, appealedOn: inDays(-3), revision: 3 })
      ).body.errors,
    ).toEqual([expect.objectContaining({ field: 'appealedOn' })]);
    expect(
      (await test.as(officer).post(at(setback, 'appeal'), { grounds, revision: 2 })).status,
    ).toBe(409);
    expect(
      (await test.as(officer).post(at(setback, 'appeal'), { grounds, revision: 3 })).status,
    ).toBe(201);
    const again = await test
      .as(officer)
      .post(at(setback, 'response'), { ...answer, step: 'more-support', revision: 4 });
    expect(again.body.code).toBe('setback.same-decider');
    const because = 'The answer asks for nothing that his son could change.';
    const upheld = await test
      .as(supervisor)
      .post(at(setback, 'upholding'), { because, revision: 4 });
    expect(upheld.status).toBe(201);

    const { id: mistaken } = await record();
    const withdrawn = await test
      .as(officer)
      .post(at(mistaken, 'withdrawal'), { because: 'It was his brother.', revision: 1 });
    expect(withdrawn.status).toBe(201);
    const { setbacks } = (await test.as(officer).get(`/api/people/${id}/community`)).body;
    expect(setbacks).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ state: 'closed', appealGrounds: grounds, appealStands: because }),
        expect.objectContaining({ state: 'withdrawn', withdrawnBecause: 'It was his brother.' }),
      ]),
    );
    const trail = await test.database.query<{ action: string }>(
      `SELECT action FROM audit_entry WHERE person_id = $1 AND action LIKE 'setback.%' ORDER BY id`,
      [id],
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'setback.recorded',
      'setback.heard',
      'setback.answered',
      'setback.appealed',
      'setback.upheld',
      'setback.recorded',
      'setback.withdrawn',
    ]);
  });

  it('a condition ends by order, never before it began or later than it was to end (TR-12.4)', async () => {
    const id = await aPersonSupervised();
    const { supervision } = (await test.as(officer).get(`/api/people/${id}/community`)).body;
    const condition = await test
      .as(officer)
      .post(`/api/supervisions/${supervision.id}/conditions`, {
        kind: 'curfew',
        wording: 'Be at home from ten in the evening',
        purpose: 'To keep the nights calm',
        needDomain: 'community',
        protectsVictim: false,
        startsOn: '2026-11-01',
        endsOn: '2026-12-31',
        checkedBy: 'talk',
      });
    const end = (body: object, user = officer) =>
      test.as(user).post(`/api/conditions/${condition.body.id}/end`, {
        revision: 1,
        orderedBy: 'Senn District Court, 10 Nov 2026',
        ...body,
      });
    expect((await end({ endsOn: '2026-10-01' })).body.code).toBe('condition.dates-out-of-order');
    expect((await end({ endsOn: '2027-01-31' })).body.code).toBe('condition.already-ends');
    expect((await end({ endsOn: '2026-11-10', orderedBy: '' })).body.errors).toEqual([
      expect.objectContaining({ field: 'orderedBy' }),
    ]);
    const stranger = await test.aUser(
      'probation-officer',
      await test.aSite({ kind: 'probation-office' }),
    );
    expect((await end({ endsOn: '2026-11-10' }, stranger)).status).toBe(404);
    expect((await end({ endsOn: '2026-11-10' })).status).toBe(201);
    expect((await end({ endsOn: '2026-11-09' })).body.code).toBe('stale-revision');
    const { conditions } = (await test.as(officer).get(`/api/people/${id}/community`)).body;
    expect(conditions).toEqual([expect.objectContaining({ endsOn: '2026-11-10' })]);
    // Nobody has to explain any more what is no longer asked.
    const [duty] = await test.database.query(
      `SELECT cancelled_reason FROM duty WHERE person_id = $1 AND trigger_id = $2`,
      [id, condition.body.id],
    );
    expect(duty).toEqual({ cancelled_reason: 'no-longer-applies' });
  });

  it('supervision ends on a day that has come and not before it began; then nothing is added to it', async () => {
    const id = await aPersonSupervised();
    const { supervision } = (await test.as(officer).get(`/api/people/${id}/community`)).body;
    const end = (endedOn: string) =>
      test.as(officer).post(`/api/supervisions/${supervision.id}/end`, {
        revision: supervision.revision,
        reason: 'ended-early',
        endedOn,
      });
    expect((await end('2099-01-01')).body.errors).toEqual([
      expect.objectContaining({ field: 'endedOn', code: 'in-the-future' }),
    ]);
    expect((await end('2001-01-01')).body.errors).toEqual([
      expect.objectContaining({ field: 'endedOn', code: 'before-start' }),
    ]);
    expect((await end(new Date().toISOString().slice(0, 10))).status).toBe(201);
    const late = await test.as(officer).post(`/api/supervisions/${supervision.id}/conditions`, {
      kind: 'curfew',
      wording: 'Be at home from ten in the evening',
      purpose: 'To keep the nights calm',
      needDomain: 'community',
      protectsVictim: false,
      startsOn: '2026-11-01',
      checkedBy: 'talk',
    });
    expect(late.body.code).toBe('supervision.none-live');
  });

  it('contacts close the first-contact clock, and a settled home becomes a milestone', async () => {
    const id = await aPersonSupervised();
    const planned = await test.as(officer).post(`/api/people/${id}/supervision-contacts`, {
      type: 'direct',
      method: 'in-person',
      place: 'office',
      plannedAt: '2026-11-03T10:00:00Z',
    });
    expect(
      (
        await test.as(officer).post(`/api/supervision-contacts/${planned.body.id}/moves`, {
          move: 'attend',
          revision: 1,
        })
      ).status,
    ).toBe(201);
    const duties = await test.as(officer).get(`/api/people/${id}/duties`);
    expect(
      duties.body.items
        .filter((duty: { kind: string; doneAt: unknown }) => duty.kind === 'first-contact')
        .every((duty: { doneAt: unknown }) => duty.doneAt !== null),
    ).toBe(true);

    await test.as(officer).post(`/api/people/${id}/status-periods`, {
      area: 'housing',
      value: 'settled',
      fromOn: '2026-11-01',
      source: 'verified',
    });
    const { body } = await test.as(officer).get(`/api/people/${id}/community`);
    expect(body.milestones.map((milestone: { kind: string }) => milestone.kind)).toContain(
      'settled-home',
    );
    const wrong = await test.as(officer).post(`/api/people/${id}/status-periods`, {
      area: 'work',
      value: 'settled',
      fromOn: '2026-11-02',
      source: 'verified',
    });
    expect(wrong.body.code).toBe('status.value-not-for-area');
  });

  it('is closed to caseworkers of other sites, and every change is in the trail', async () => {
    const id = await aPersonSupervised();
    const stranger = await test.aUser(
      'probation-officer',
      await test.aSite({ kind: 'probation-office' }),
    );
    expect((await test.as(stranger).get(`/api/people/${id}/community`)).status).toBe(404);
    expect(
      (
        await test.as(stranger).post(`/api/people/${id}/status-periods`, {
          area: 'housing',
          value: 'settled',
          fromOn: '2026-11-01',
          source: 'verified',
        })
      ).status,
    ).toBe(404);
    const actions = (
      await test.database.query<{ action: string }>(
        'SELECT action FROM audit_entry WHERE person_id = $1',
        [id],
      )
    ).map(({ action }) => action);
    expect(actions).toEqual(
      expect.arrayContaining([
        'handover.offered',
        'handover.accepted',
        'person.released',
        'supervision.begun',
        'access.refused',
      ]),
    );
  });
});

describe('a partner', () => {
  it('sees what was sent to them and nothing else, and their answer comes back to the record', async () => {
    const id = await aPersonSupervised();
    const request = {
      partnerId,
      needDomain: 'accommodation',
      sections: ['need', 'name-and-contact'],
      message: 'Looks for a supported room from Monday.',
    };
    expect(
      (await test.as(officer).post(`/api/people/${id}/partner-referrals`, request)).body.code,
    ).toBe('partner-referral.no-ground');
    const beyond = await test.as(officer).post(`/api/people/${id}/partner-referrals`, {
      ...request,
      sections: ['conditions'],
      consentOn: '2026-11-02',
    });
    expect(beyond.body.code).toBe('partner.section-not-covered');
    const sent = await test
      .as(officer)
      .post(`/api/people/${id}/partner-referrals`, { ...request, consentOn: '2026-11-02' });
    expect(sent.status).toBe(201);

    const inbox = await test.as(partner).get('/api/partner-referrals');
    const [item] = inbox.body.items;
    expect(item).toMatchObject({
      id: sent.body.id,
      personId: null,
      shared: { need: 'accommodation' },
    });
    expect(Object.keys(item.shared)).toEqual(['need', 'name-and-contact']);
    expect((await test.as(otherPartner).get('/api/partner-referrals')).body.items).toEqual([]);
    expect(
      (
        await test
          .as(otherPartner)
          .post(`/api/partner-referrals/${sent.body.id}/moves`, { move: 'accept', revision: 1 })
      ).status,
    ).toBe(404);
    expect((await test.as(partner).get(`/api/people/${id}`)).status).toBe(403);

    const accepted = await test
      .as(partner)
      .post(`/api/partner-referrals/${sent.body.id}/moves`, { move: 'accept', revision: 1 });
    expect(accepted.status).toBe(201);
    expect(
      (
        await test.as(partner).post(`/api/partner-referrals/${sent.body.id}/notes`, {
          text: 'Viewed the room together.',
        })
      ).status,
    ).toBe(204);
    const seen = await test.as(officer).get(`/api/people/${id}/partner-referrals`);
    expect(seen.body.items[0]).toMatchObject({
      state: 'accepted',
      notes: [{ text: 'Viewed the room together.' }],
    });
  });

  it('answers are theirs: our own side can only take the request back', async () => {
    const id = await aPersonSupervised();
    const sent = await test.as(supervisor).post(`/api/people/${id}/partner-referrals`, {
      partnerId,
      needDomain: 'accommodation',
      sections: ['need'],
      consentOn: '2026-11-02',
      message: 'Supported room, please.',
    });
    expect(
      (
        await test
          .as(officer)
          .post(`/api/partner-referrals/${sent.body.id}/moves`, { move: 'accept', revision: 1 })
      ).status,
    ).toBe(400);
    expect(
      (
        await test
          .as(officer)
          .post(`/api/partner-referrals/${sent.body.id}/moves`, { move: 'withdraw', revision: 1 })
      ).status,
    ).toBe(201);
  });
});
