import { handedIn, start } from '../../testing/assessment-story';
import { aPersonInCustody, inDays } from '../../testing/person-story';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';

let test: TestApp;
let caseworker: TestUser;
let administrator: TestUser;

beforeAll(async () => {
  test = await createTestApp();
  const site = await test.aSite();
  caseworker = await test.aUser('caseworker', site);
  administrator = await test.aUser('administrator', site);
});
afterAll(() => test.close());

async function useOf(code: string) {
  const { body, status } = await test.as(administrator).get('/api/instruments/uses');
  expect(status).toBe(200);
  return body.items.find((one: { code: string }) => one.code === code);
}

describe('the use of an instrument', () => {
  it('counts what was signed and what is open, and nobody’s name is in it', async () => {
    const before = await useOf('k6');
    const personId = await aPersonInCustody(test, caseworker);
    await handedIn(test, caseworker, personId, 'k6');
    await start(test, caseworker, personId, 'k6');
    expect(await useOf('k6')).toEqual({
      ...before,
      signed: before.signed + 1,
      signedThisYear: before.signedThisYear + 1,
      open: before.open + 1,
      lastOn: inDays(0),
    });
    // One that nobody has used is there all the same.
    expect(await useOf('ew-opd')).toMatchObject({ signed: 0, lastOn: null, stops: [] });
  });

  it('counts who is trained today, and whose training ends soon (NMR-75)', async () => {
    const record = (userId: string, trainedOn: string, validUntil: string | null) =>
      test
        .as(administrator)
        .post(`/api/users/${userId}/trainings`, { instrument: 'ew-opd', trainedOn, validUntil });
    const site = await test.aSite();
    const [open, ending, over] = [
      await test.aUser('caseworker', site),
      await test.aUser('caseworker', site),
      await test.aUser('caseworker', site),
    ];
    await record(open.id, '2024-01-10', null);
    await record(ending.id, '2024-01-10', inDays(30));
    await record(over.id, '2024-01-10', inDays(-1));
    expect(await useOf('ew-opd')).toMatchObject({ trained: 2, endingSoon: 1 });
  });

  it('tells when and why it was out of use', async () => {
    const reason = 'Fails for women in our own outcomes.';
    await test.as(administrator).post('/api/instruments/gad-7/1.0/stop', { reason });
    await test
      .as(administrator)
      .post('/api/instruments/gad-7/1.0/resumption', { reason: 'The figures were read wrongly.' });
    expect((await useOf('gad-7')).stops).toMatchObject([
      {
        reason,
        by: { id: administrator.id },
        resumedBy: { id: administrator.id },
        resumeReason: 'The figures were read wrongly.',
      },
    ]);
  });

  it('is for whoever keeps the instruments only', async () => {
    expect((await test.as(caseworker).get('/api/instruments/uses')).status).toBe(403);
  });
});
