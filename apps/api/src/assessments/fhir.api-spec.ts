import { compileInstrument } from '@throughcare/assessment';
import { calculator, fromResponse } from '@throughcare/assessment/fhir';
import { findInstrument } from '@throughcare/assessment/registry';
import { handedIn, start } from '../../testing/assessment-story';
import { aPersonInCustody } from '../../testing/person-story';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';

let test: TestApp;
let caseworker: TestUser;

beforeAll(async () => {
  test = await createTestApp();
  caseworker = await test.aUser('caseworker', await test.aSite());
});
afterAll(() => test.close());

const exported = (id: string, by = caseworker) =>
  test.as(by).get(`/api/assessments/${id}/questionnaire-response`);

describe('an assessment in FHIR', () => {
  it('carries answers that give the same score again, by our engine and by its own questionnaire', async () => {
    const personId = await aPersonInCustody(test, caseworker);
    const id = await handedIn(test, caseworker, personId, 'k6');
    const { response } = (await exported(id)).body;
    expect(response).toMatchObject({
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      questionnaire: 'urn:throughcare:instrument:k6|1.0',
    });
    const definition = findInstrument('k6');
    if (!definition) throw new Error('k6');
    const { total } = compileInstrument(definition).score(fromResponse(definition, response), {
      assessedOn: response.authored,
    });
    const { body } = await test.as(caseworker).get('/api/instruments/k6/1.0/questionnaire?fhir=R4');
    expect(body.leftOut).toEqual([]);
    const output = definition.scales[0]?.outputs[0]?.code ?? '';
    expect(calculator(body.questionnaire)(response).get(output)).toBe(total);
    const stored = await test.as(caseworker).get(`/api/assessments/${id}`);
    expect(stored.body.score.total).toBe(total);
  });

  it('leaves only once signed, for those who may see the person, and with a line in the trail', async () => {
    const personId = await aPersonInCustody(test, caseworker);
    const { body } = await start(test, caseworker, personId, 'k6');
    const draft = await exported(body.id);
    expect([draft.status, draft.body.code]).toEqual([409, 'assessment.not-signed']);
    const elsewhere = await test.aUser('caseworker', await test.aSite());
    expect((await exported(body.id, elsewhere)).status).toBe(404);
    const lines = await test.database.query(
      `SELECT action FROM audit_entry WHERE person_id = $1 AND action IN ('assessment.exported', 'access.refused') ORDER BY action`,
      [personId],
    );
    expect(lines).toEqual([{ action: 'access.refused' }, { action: 'assessment.exported' }]);
  });

  it('asks which FHIR is meant', async () => {
    const { status, body } = await test
      .as(caseworker)
      .get('/api/instruments/k6/1.0/questionnaire?fhir=R3');
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ field: 'fhir' }]);
  });
});
