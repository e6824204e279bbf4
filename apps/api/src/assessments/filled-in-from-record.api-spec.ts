import { answer, start } from '../../testing/assessment-story';
import { aPersonInCustody } from '../../testing/person-story';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';

let test: TestApp;
let caseworker: TestUser;

beforeAll(async () => {
  test = await createTestApp();
  caseworker = await test.aUser('caseworker', await test.aSite({ name: 'Northgate Prison' }));
});
afterAll(() => test.close());

async function aDraft(instrument: string, changes: object = {}, orders: readonly object[] = []) {
  const personId = await aPersonInCustody(test, caseworker, { bornOn: '1990-05-05', ...changes });
  for (const order of orders) {
    const kept = await test.as(caseworker).post(`/api/people/${personId}/legal-bases`, {
      court: 'Senn District Court',
      kind: 'sentence',
      ...order,
    });
    expect(kept.status).toBe(201);
  }
  const { body } = await start(test, caseworker, personId, instrument);
  return { personId, draft: body.id as string };
}

const answersOf = async (draft: string) => {
  const { body } = await test.as(caseworker).get(`/api/assessments/${draft}`);
  return new Map<string, { value: unknown; isPrefilled: boolean; sources: string[] }>(
    body.answers.map((each: { item: string }) => [each.item, each]),
  );
};

describe('a draft is filled in from the offence history on record', () => {
  it('offers sanctions, first sanction, conviction and release, each marked and from the record', async () => {
    const { draft } = await aDraft('ew-ogrs3', {}, [
      {
        orderNumber: 'C-17',
        imposedOn: '2012-05-04',
        startsOn: '2012-05-04',
        endsOn: '2013-05-04',
        offences: [{ iccsCode: '0401', label: 'Robbery', isIndex: true }],
      },
    ]);
    const answers = await answersOf(draft);
    for (const [item, value] of [
      ['totalNumberOfSanctionsForAllOffences', 2],
      ['ageAtFirstSanction', 21],
      ['dateOfCurrentConviction', '2026-01-10'],
      ['dateAtStartOfFollowupCalculated', '2028-02-09'],
    ] as const) {
      expect(answers.get(item)).toMatchObject({ value, isPrefilled: true, sources: ['record'] });
    }
  });

  it('counts for nothing until someone says that it is true', async () => {
    const { draft } = await aDraft('ew-ogrs3');
    const refused = await test.as(caseworker).post(`/api/assessments/${draft}/submit`, {});
    expect(refused.status).toBeGreaterThanOrEqual(400);
    const said = await answer(test, caseworker, draft, 'totalNumberOfSanctionsForAllOffences', 4, {
      seen: 1,
    });
    expect(said.status).toBe(200);
    expect((await answersOf(draft)).get('totalNumberOfSanctionsForAllOffences')).toMatchObject({
      value: 4,
      isPrefilled: false,
    });
  });

  it('says nothing of what the record does not hold, and nothing the question would not allow', async () => {
    const { draft } = await aDraft('ew-osp-dc');
    const answers = await answersOf(draft);
    expect(answers.get('totalNumberOfSanctionsForAllOffences')).toMatchObject({ value: 1 });
    expect(answers.has('hasEverCommittedSexualOffence')).toBe(false);
    expect(answers.has('dateOfMostRecentSexualOffence')).toBe(false);
  });
});
