import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';

let test: TestApp;
let site: string;
let admin: TestUser;

beforeAll(async () => {
  test = await createTestApp();
  site = await test.aSite();
  admin = await test.aUser('administrator', site);
});
afterAll(() => test.close());

const aColleague = (changes: object = {}) => ({
  username: `new.${Math.random().toString(36).slice(2, 9)}`,
  displayName: 'New Colleague',
  role: 'caseworker',
  scope: 'site',
  siteIds: [site],
  clearances: [],
  ...changes,
});

describe('an administrator', () => {
  it('invites a user, who has to change the password first', async () => {
    const given = aColleague();
    const invited = await test.as(admin).post('/api/users', given);
    expect(invited.status).toBe(201);
    const opened = await test.as(null).post('/api/sessions', {
      username: given.username,
      password: invited.body.temporaryPassword,
    });
    expect(opened.body.user).toMatchObject({ mustChangePassword: true, role: 'caseworker' });
    const user = { id: '', siteId: site, token: opened.body.accessToken as string };
    expect((await test.as(user).get('/api/people')).body.code).toBe(
      'session.password-change-required',
    );
  });

  it('cannot give a role a scope it may not have, nor a site that does not exist', async () => {
    const wide = await test
      .as(admin)
      .post('/api/users', aColleague({ role: 'partner-worker', scope: 'all' }));
    expect(wide.body.errors[0]).toMatchObject({ field: 'scope' });
    const nowhere = await test
      .as(admin)
      .post('/api/users', aColleague({ siteIds: ['00000000-0000-4000-8000-000000000000'] }));
    expect(nowhere.body.errors[0]).toMatchObject({ field: 'siteIds', code: 'unknown-choice' });
  });

  it('locks a user out at once for new sessions, and cannot take away their own rights', async () => {
    const given = aColleague();
    const { body } = await test.as(admin).post('/api/users', given);
    const { username: _, ...details } = given;
    expect(
      (
        await test
          .as(admin)
          .patch(`/api/users/${body.id}`, { ...details, revision: body.revision, isActive: false })
      ).status,
    ).toBe(200);
    const refused = await test
      .as(null)
      .post('/api/sessions', { username: given.username, password: body.temporaryPassword });
    expect(refused.status).toBe(401);
    const own = await test.as(admin).patch(`/api/users/${admin.id}`, {
      ...details,
      role: 'administrator',
      scope: 'all',
      revision: 1,
      isActive: false,
    });
    expect(own.body.code).toBe('user.own-rights');
    const list = await test.as(admin).get('/api/users?search=new%20coll');
    expect(list.body.items.find((row: { id: string }) => row.id === body.id)).toMatchObject({
      isActive: false,
    });
  });

  it('reads no person', async () => {
    expect((await test.as(admin).get('/api/people')).status).toBe(403);
  });
});

/** A batch waits for every transaction that began earlier, whatever database of the server it runs in. */
async function sealed(): Promise<void> {
  for (;;) {
    await test.database.query('SELECT seal_audit_trail()');
    const batches = await test.database.query('SELECT 1 FROM audit_seal LIMIT 1');
    if (batches.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

describe('an auditor', () => {
  it('searches the trail and sees whether it is whole', async () => {
    const auditor = await test.aUser('auditor', site);
    await test.as(admin).post('/api/users', aColleague());
    const found = await test.as(auditor).get('/api/audit?action=user.');
    expect(found.body.items[0]).toMatchObject({
      action: expect.stringMatching(/^user\./),
      by: 'Test administrator',
    });
    expect((await test.as(auditor).get('/api/audit/verdict')).body).toMatchObject({
      isWhole: true,
      firstBrokenRow: null,
    });
    expect((await test.as(admin).post('/api/users/0/password', {})).status).toBe(400);
  });

  it('is told the first row that was touched, and the first batch that no longer adds up', async () => {
    const auditor = await test.aUser('auditor', site);
    await sealed();
    const refused = test.database.query(
      `UPDATE audit_entry SET action = 'nothing.happened' WHERE id = (SELECT min(id) FROM audit_entry)`,
    );
    await expect(refused).rejects.toThrow(/append-only/);
    // Someone with the database's own rights takes the guard away first.
    await test.database.query('ALTER TABLE audit_entry DISABLE TRIGGER USER');
    const [first] = await test.database.query<{ id: string }>(
      `UPDATE audit_entry SET action = 'nothing.happened' WHERE id = (SELECT min(id) FROM audit_entry) RETURNING id`,
    );
    const changed = await test.as(auditor).get('/api/audit/verdict');
    expect(changed.body).toMatchObject({ isWhole: false, firstBrokenRow: first?.id });
    await test.database.query('DELETE FROM audit_entry WHERE id = $1', [first?.id]);
    const removed = await test.as(auditor).get('/api/audit/verdict');
    expect(removed.body).toMatchObject({
      isWhole: false,
      firstBrokenRow: null,
      firstBrokenBatch: 1,
    });
    await test.database.query('ALTER TABLE audit_entry ENABLE TRIGGER USER');
  });
});
