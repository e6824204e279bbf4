import { handedIn, start } from '../../testing/assessment-story';
import { aPersonInCustody } from '../../testing/person-story';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';
import { SHEET_LANGUAGES } from './sheet/sheet-words';

let test: TestApp;
let caseworker: TestUser;
let signed: string;

beforeAll(async () => {
  test = await createTestApp();
  caseworker = await test.aUser('caseworker', await test.aSite());
  const personId = await aPersonInCustody(test, caseworker, {
    // What a template would run, were it not read as text.
    nameInScript: '#panic("not text") $x$ *李明* يوسف',
  });
  signed = await handedIn(test, caseworker, personId, 'throughcare-needs', {
    'accommodation.place': 'significant',
  });
});
afterAll(() => test.close());

const sheet = (id: string, language: string, by = caseworker) =>
  test.as(by).get(`/api/assessments/${id}/sheet.pdf?language=${language}`);

describe('the sheet for the person', () => {
  it.each(SHEET_LANGUAGES)('is a PDF in %s, kept by nobody on the way', async (language) => {
    const answer = await sheet(signed, language);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'content-disposition': 'inline; filename="assessment.pdf"',
    });
    const file = answer.body as Buffer;
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    expect(file.length).toBeGreaterThan(10_000);
    expect(file.length).toBeLessThan(300_000);
  });

  it('leaves its line in the trail, and is not made for those elsewhere', async () => {
    const personId = await aPersonInCustody(test, caseworker);
    const id = await handedIn(test, caseworker, personId, 'k6');
    const elsewhere = await test.aUser('caseworker', await test.aSite());
    expect((await sheet(id, 'en', elsewhere)).status).toBe(404);
    await sheet(id, 'en');
    const lines = await test.database.query(
      `SELECT action, actor_id FROM audit_entry WHERE person_id = $1 AND action IN ('assessment.sheet-made', 'access.refused') ORDER BY action`,
      [personId],
    );
    expect(lines).toEqual([
      { action: 'access.refused', actor_id: elsewhere.id },
      { action: 'assessment.sheet-made', actor_id: caseworker.id },
    ]);
  });

  it('is only of what is signed, in a language it is written in', async () => {
    const personId = await aPersonInCustody(test, caseworker);
    const { body } = await start(test, caseworker, personId, 'k6');
    const draft = await sheet(body.id, 'en');
    expect([draft.status, draft.body.code]).toEqual([409, 'assessment.not-signed']);
    const other = await sheet(body.id, 'tlh');
    expect(other.status).toBe(400);
    expect(other.body.errors).toMatchObject([{ field: 'language' }]);
  });
});
