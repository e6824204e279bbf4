import { hash } from '@node-rs/argon2';
import { createTestApp, type TestApp } from '../../testing/test-app';

let test: TestApp;
let site: string;

beforeAll(async () => {
  test = await createTestApp();
  site = await test.aSite();
});
afterAll(() => test.close());

async function aUserWithPassword(password: string): Promise<{ id: string; username: string }> {
  const { id } = await test.aUser('caseworker', site);
  await test.database.query('UPDATE app_user SET password_hash = $2 WHERE id = $1', [
    id,
    await hash(password),
  ]);
  const [user] = await test.database.query<{ username: string }>(
    'SELECT username FROM app_user WHERE id = $1',
    [id],
  );
  return { id, username: user?.username ?? '' };
}

const cookieOf = (answer: { headers: Record<string, unknown> }): string =>
  String((answer.headers['set-cookie'] as string[] | undefined)?.[0] ?? '').split(';')[0] ?? '';

describe('signing in', () => {
  it('opens a session with a short token and a cookie scripts cannot read', async () => {
    const { username } = await aUserWithPassword('a long enough password');
    const answer = await test.as(null).post('/api/sessions', {
      username: username.toUpperCase(),
      password: 'a long enough password',
    });
    expect(answer.status).toBe(201);
    expect(answer.body.expiresInSeconds).toBeLessThanOrEqual(600);
    expect(answer.body.user).toMatchObject({ username, role: 'caseworker' });
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly.*SameSite=Strict/);
    const me = await test
      .as({ id: '', siteId: site, token: answer.body.accessToken as string })
      .get('/api/me');
    expect(me.body.username).toBe(username);
  });

  it('says the same for a wrong password and an unknown name, and keeps both in the trail', async () => {
    const { id, username } = await aUserWithPassword('a long enough password');
    const wrong = await test.as(null).post('/api/sessions', { username, password: 'guess' });
    const unknown = await test
      .as(null)
      .post('/api/sessions', { username: 'nobody-here', password: 'guess' });
    expect(wrong.status).toBe(401);
    expect({ ...wrong.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    const lines = await test.database.query(
      `SELECT 1 FROM audit_entry WHERE action = 'session.refused' AND subject_id = $1`,
      [id],
    );
    expect(lines).toHaveLength(1);
  });

  it('locks after five failures, even for the right password', async () => {
    const { username } = await aUserWithPassword('a long enough password');
    for (let attempt = 0; attempt < 5; attempt += 1)
      await test.as(null).post('/api/sessions', { username, password: 'guess' });
    const answer = await test
      .as(null)
      .post('/api/sessions', { username, password: 'a long enough password' });
    expect(answer.status).toBe(429);
    expect(answer.body).toMatchObject({ code: 'session.locked' });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('names each missing field', async () => {
    const answer = await test.as(null).post('/api/sessions', { username: 7 });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([
      expect.objectContaining({ field: 'username', code: 'not-text' }),
      expect.objectContaining({ field: 'password', code: 'required' }),
    ]);
  });
});

describe('renewing a session', () => {
  it('rotates the token, and a token used before ends the whole family', async () => {
    const { id, username } = await aUserWithPassword('a long enough password');
    const first = cookieOf(
      await test.as(null).post('/api/sessions', { username, password: 'a long enough password' }),
    );
    const renewed = await test.as(null).post('/api/sessions/refresh').set('cookie', first);
    expect(renewed.status).toBe(201);
    const second = cookieOf(renewed);
    expect(second).not.toBe(first);

    // Theft shows when the old token comes back later than two tabs could explain.
    await test.database.query(
      `UPDATE refresh_session SET used_at = used_at - interval '1 minute' WHERE user_id = $1 AND used_at IS NOT NULL`,
      [id],
    );
    expect((await test.as(null).post('/api/sessions/refresh').set('cookie', first)).status).toBe(
      401,
    );
    expect((await test.as(null).post('/api/sessions/refresh').set('cookie', second)).status).toBe(
      401,
    );
    const lines = await test.database.query(
      `SELECT 1 FROM audit_entry WHERE action = 'session.reuse-detected' AND subject_id = $1`,
      [id],
    );
    expect(lines).toHaveLength(1);
  });

  it('is over everywhere after signing out everywhere', async () => {
    const { username } = await aUserWithPassword('a long enough password');
    const opened = await test
      .as(null)
      .post('/api/sessions', { username, password: 'a long enough password' });
    const user = { id: '', siteId: site, token: opened.body.accessToken as string };
    expect((await test.as(user).delete('/api/sessions')).status).toBe(204);
    expect(
      (await test.as(null).post('/api/sessions/refresh').set('cookie', cookieOf(opened))).status,
    ).toBe(401);
  });
});

describe('demo passwords', () => {
  it('have to be changed first outside the demo jurisdiction', async () => {
    const { id, username } = await aUserWithPassword('a long enough password');
    await test.database.query('UPDATE app_user SET has_demo_password = true WHERE id = $1', [id]);
    const opened = await test
      .as(null)
      .post('/api/sessions', { username, password: 'a long enough password' });
    expect(opened.body.user.mustChangePassword).toBe(true);
    const user = { id: '', siteId: site, token: opened.body.accessToken as string };
    const changed = await test.as(user).post('/api/me/password', {
      currentPassword: 'a long enough password',
      newPassword: 'quite another password',
    });
    expect(changed.status).toBe(204);
    const again = await test
      .as(null)
      .post('/api/sessions', { username, password: 'quite another password' });
    expect(again.body.user.mustChangePassword).toBe(false);
  });
});
