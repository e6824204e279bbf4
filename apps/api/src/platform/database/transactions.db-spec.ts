import { randomUUID } from 'node:crypto';
import { createTestApp, type TestApp, type TestUser } from '../../../testing/test-app';
import { nobodyElse } from '../../../testing/nobody-else';

let test: TestApp;
let owner: TestUser;
let stranger: TestUser;

beforeAll(async () => {
  test = await createTestApp();
  owner = await test.aUser('caseworker', await test.aSite());
  stranger = await test.aUser('caseworker', await test.aSite());
});
afterAll(() => test.close());

describe('many refused changes at once', () => {
  it('neither wait for each other nor lose their lines in the trail', async () => {
    const { body } = await test.as(owner).post('/api/people', { ...nobodyElse(), sex: 'male' });
    const started = Date.now();
    // More than the pool has connections; each refusal is kept apart from the change it refuses.
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        test.as(stranger).post(`/api/people/${body.id}/contacts`, {
          name: 'A',
          relation: randomUUID().slice(0, 8),
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 404));
    expect(Date.now() - started).toBeLessThan(4_000);
    const lines = await test.database.query(
      `SELECT 1 FROM audit_entry WHERE action = 'access.refused' AND person_id = $1`,
      [body.id],
    );
    expect(lines).toHaveLength(20);
  });
});
