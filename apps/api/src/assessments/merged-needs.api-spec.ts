import { mergeNeeds, type Score } from '@throughcare/assessment';
import { handedIn } from '../../testing/assessment-story';
import { aPersonInCustody, inDays } from '../../testing/person-story';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';

let test: TestApp;
let caseworker: TestUser;

beforeAll(async () => {
  test = await createTestApp();
  caseworker = await test.aUser('caseworker', await test.aSite());
});
afterAll(() => test.close());

const DRINKING = { 'audit.1': '4-or-more-a-week', 'audit.2': '5-6', 'audit.3': 'weekly' } as const;

interface Shown {
  domain: string;
  level: string;
  isPriority: boolean;
  isLinkedToOffending: boolean;
  isDisputed: boolean;
  isStale: boolean;
  evidence: { assessmentId: string; isStale: boolean; counts: boolean }[];
}

async function profile(personId: string): Promise<Shown[]> {
  return (await test.as(caseworker).get(`/api/people/${personId}/needs`)).body.items;
}

/** What the rule of the library says about the same assessments. */
async function byTheRule(personId: string): Promise<Shown[]> {
  const sources = await test.database.query<{
    assessmentId: string;
    score: Score;
    reviewOn: string;
  }>(
    `SELECT a.id AS "assessmentId", a.score, (SELECT max(n.review_on)::text FROM need n WHERE n.assessment_id = a.id) AS "reviewOn"
     FROM assessment a WHERE a.person_id = $1 AND a.state IN ('signed', 'superseded')`,
    [personId],
  );
  return mergeNeeds(sources, inDays(0))
    .filter(({ evidence }) => evidence.length > 0)
    .map((need) => ({
      domain: need.domain,
      level: need.level,
      isPriority: need.priority,
      isLinkedToOffending: need.linkedToOffending,
      isDisputed: need.disagreement,
      isStale: need.stale,
      evidence: need.evidence.map(({ assessmentId, stale, counts }) => ({
        assessmentId,
        isStale: stale,
        counts,
      })),
    }));
}

const same = (needs: readonly Shown[]) =>
  needs.map(
    ({ domain, level, isPriority, isLinkedToOffending, isDisputed, isStale, evidence }) => ({
      domain,
      level,
      isPriority,
      isLinkedToOffending,
      isDisputed,
      isStale,
      evidence: evidence.map(({ assessmentId, isStale: stale, counts }) => ({
        assessmentId,
        isStale: stale,
        counts,
      })),
    }),
  );

describe('one need profile from all instruments', () => {
  it('shows both where instruments disagree, takes the higher, and says who found what when', async () => {
    const personId = await aPersonInCustody(test, caseworker);
    const whole = await handedIn(test, caseworker, personId, 'throughcare-needs', {
      'alcohol.linked': true,
    });
    await test.database.query(`UPDATE need SET found_on = found_on - 1 WHERE assessment_id = $1`, [
      whole,
    ]);
    const screen = await handedIn(test, caseworker, personId, 'audit-c', DRINKING);
    const alcohol = (await profile(personId)).find(({ domain }) => domain === 'alcohol');
    expect(alcohol).toMatchObject({
      isDisputed: true,
      isStale: false,
      isPriority: true,
      isLinkedToOffending: true,
      evidence: [
        { assessmentId: screen, by: { id: caseworker.id }, foundOn: inDays(0) },
        { assessmentId: whole, level: 'none' },
      ],
    });
    expect(['some', 'significant']).toContain(alcohol?.level);

    // The plan begins from the same profile.
    const plan = await test.as(caseworker).get(`/api/people/${personId}/plan`);
    expect(plan.body.unanswered).toContain('alcohol');
  });

  it('is what the rule of the library says, fresh, stale, repeated and withdrawn alike', async () => {
    const personId = await aPersonInCustody(test, caseworker);
    const first = await handedIn(test, caseworker, personId, 'audit-c', DRINKING);
    await handedIn(test, caseworker, personId, 'throughcare-needs');
    await handedIn(test, caseworker, personId, 'k6');
    expect(same(await profile(personId))).toEqual(await byTheRule(personId));

    await test.database.query(`UPDATE need SET review_on = current_date WHERE assessment_id = $1`, [
      first,
    ]);
    const alcohol = (await profile(personId)).find(({ domain }) => domain === 'alcohol');
    expect(alcohol).toMatchObject({ level: 'none', isDisputed: false });
    expect(alcohol?.evidence).toContainEqual(
      expect.objectContaining({ assessmentId: first, isStale: true, counts: false }),
    );

    await test.database.query(`UPDATE need SET review_on = current_date WHERE person_id = $1`, [
      personId,
    ]);
    expect(same(await profile(personId))).toEqual(await byTheRule(personId));
    expect((await profile(personId)).every(({ isStale }) => isStale)).toBe(true);
  });
});
