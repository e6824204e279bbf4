import { handedIn, move } from '../../testing/assessment-story';
import { aPersonInCustody } from '../../testing/person-story';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';

let test: TestApp;
let caseworker: TestUser;
let supervisor: TestUser;

beforeAll(async () => {
  test = await createTestApp();
  const site = await test.aSite();
  caseworker = await test.aUser('caseworker', site);
  supervisor = await test.aUser('supervisor', site);
});
afterAll(() => test.close());

const histories = async (personId: string) =>
  (await test.as(caseworker).get(`/api/people/${personId}/score-histories`)).body.items;

describe('how the numbers have moved', () => {
  it('follows each number of an instrument, oldest first, on the bands of this person’s group', async () => {
    const personId = await aPersonInCustody(test, caseworker);
    const first = await handedIn(test, caseworker, personId, 'audit-c', {
      'audit.1': '4-or-more-a-week',
      'audit.2': '1-2',
      'audit.3': 'never',
    });
    const second = await handedIn(test, caseworker, personId, 'audit-c', {
      'audit.1': 'never',
    });
    const [history] = await histories(personId);
    expect(history).toMatchObject({ instrument: 'audit-c', unit: 'points' });
    expect(history.points.map((one: { assessmentId: string }) => one.assessmentId)).toEqual([
      first,
      second,
    ]);
    expect(history.points.map((one: { value: number }) => one.value)).toEqual([4, 0]);
    // The cut-offs of AUDIT-C differ by sex: those of this person are shown.
    expect(history.bands.length).toBeGreaterThan(1);
  });

  it('counts neither a draft nor what was withdrawn', async () => {
    const personId = await aPersonInCustody(test, caseworker);
    const wrong = await handedIn(test, caseworker, personId, 'k6');
    expect(await histories(personId)).toHaveLength(1);
    await move(test, supervisor, wrong, 'withdrawal', { reason: 'wrong-person' });
    expect(await histories(personId)).toEqual([]);
  });
});
