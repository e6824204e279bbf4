import { answer, start } from '../../testing/assessment-story';
import { aPersonInCustody } from '../../testing/person-story';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';

let test: TestApp;
let caseworker: TestUser;
let colleague: TestUser;
let elsewhere: TestUser;
let facilitator: TestUser;

beforeAll(async () => {
  test = await createTestApp();
  const site = await test.aSite({ name: 'Northgate Prison' });
  caseworker = await test.aUser('caseworker', site);
  colleague = await test.aUser('caseworker', site);
  facilitator = await test.aUser('facilitator', site);
  elsewhere = await test.aUser('caseworker', await test.aSite({ name: 'Harrow Point' }));
});
afterAll(() => test.close());

const look = (by: TestUser, id: string, version: number) =>
  test.as(by).get(`/api/assessments/${id}/answers?version=${version}`);
const linesOf = async (person: string) =>
  (
    await test.database.query(
      `SELECT 1 FROM audit_entry WHERE person_id = $1 AND action = 'assessment.answers-read'`,
      [person],
    )
  ).length;

describe('two people on one draft', () => {
  it('see each other’s answers: each save makes a new version, with who gave it', async () => {
    const person = await aPersonInCustody(test, caseworker);
    const { id } = (await start(test, caseworker, person, 'throughcare-needs')).body;
    await answer(test, caseworker, id, 'accommodation.place', 'some');
    const first = (await look(colleague, id, 0)).body;
    expect(first).toMatchObject({
      version: 1,
      state: 'draft',
      answers: [{ item: 'accommodation.place', value: 'some', by: { id: caseworker.id } }],
    });
    await answer(test, colleague, id, 'accommodation.place', 'none', { seen: 1 });
    await answer(test, colleague, id, 'accommodation.safety', 'none');
    expect((await look(caseworker, id, 1)).body).toMatchObject({
      version: 3,
      answers: expect.arrayContaining([
        expect.objectContaining({
          item: 'accommodation.place',
          value: 'none',
          by: { id: colleague.id, name: expect.any(String) },
          revision: 2,
        }),
      ]),
    });
  });

  it('are sent nothing while nothing is new, and then no line is written either', async () => {
    const person = await aPersonInCustody(test, caseworker);
    const { id } = (await start(test, caseworker, person, 'throughcare-needs')).body;
    await answer(test, caseworker, id, 'accommodation.place', 'some');
    for (let again = 0; again < 5; again += 1)
      expect((await look(colleague, id, 1)).body).toMatchObject({ version: 1, answers: [] });
    expect(await linesOf(person)).toBe(0);
    await look(colleague, id, 0);
    expect(await linesOf(person)).toBe(1);
  });

  it('need the right to conduct and the person within reach; a refused look is written down', async () => {
    const person = await aPersonInCustody(test, caseworker);
    const { id } = (await start(test, caseworker, person, 'throughcare-needs')).body;
    expect((await look(facilitator, id, 0)).status).toBe(403);
    expect((await look(elsewhere, id, 0)).status).toBe(404);
    expect(
      await test.database.query(
        `SELECT 1 FROM audit_entry WHERE person_id = $1 AND action = 'access.refused' AND actor_id = $2`,
        [person, elsewhere.id],
      ),
    ).toHaveLength(1);
    expect((await test.as(caseworker).get(`/api/assessments/${id}/answers`)).status).toBe(400);
  });
});
