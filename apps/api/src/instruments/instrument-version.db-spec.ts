import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';

let database: TestDatabase;
let author: string;
let other: string;

beforeAll(async () => {
  database = await createTestDatabase();
  [author, other] = [await aUser(), await aUser()];
});
afterAll(() => database.drop());

async function aUser(): Promise<string> {
  const id = randomUUID();
  await database.query(
    `INSERT INTO app_user (id, username, display_name, password_hash, role, scope)
     VALUES ($1, $2, 'An author', 'none', 'instrument-author', 'all')`,
    [id, id],
  );
  return id;
}

/** A row as nobody but the code should write it; the database has the last word. */
async function aVersion(changes: Record<string, unknown> = {}): Promise<string> {
  const row: Record<string, unknown> = {
    id: randomUUID(),
    code: `c${randomUUID().slice(0, 8)}`,
    version: '1.0',
    state: 'draft',
    file: '{"b": 1, "a": 2}',
    author_id: author,
    editor_ids: [author],
    ...changes,
  };
  const columns = Object.keys(row);
  await database.query(
    `INSERT INTO instrument_version (${columns.join(', ')}) VALUES (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
  return String(row['id']);
}

const change = (id: string, set: string, values: readonly unknown[] = []) =>
  database.query(`UPDATE instrument_version SET ${set} WHERE id = $1`, [id, ...values]);

const refused = (constraint: string) => ({ constraint });

describe('the database, of a version of an instrument', () => {
  it('refuses a reviewer who wrote or changed it, and an approval by nobody', async () => {
    const id = await aVersion({ state: 'in-review', editor_ids: [author, other] });
    for (const writer of [author, other])
      await expect(
        change(id, `state = 'reviewed', reviewer_id = $2`, [writer]),
      ).rejects.toMatchObject(refused('reviewer_did_not_write'));
    await expect(change(id, `state = 'reviewed'`)).rejects.toMatchObject({ code: '23514' });
    await change(id, `state = 'reviewed', reviewer_id = $2`, [await aUser()]);
  });

  it('lets nobody out of the list of those who changed it, and the author least of all', async () => {
    const id = await aVersion({ editor_ids: [author, other] });
    for (const set of [`editor_ids = ARRAY[$2]::uuid[]`, `author_id = $2`])
      await expect(change(id, set, [other])).rejects.toMatchObject(
        refused('instrument_writers_stay'),
      );
    await expect(change(id, `file = '{}', updated_by = $2`, [await aUser()])).rejects.toMatchObject(
      refused('instrument_editors_are_named'),
    );
  });

  it.each(['in-review', 'reviewed', 'published', 'retired', 'discarded'])(
    'keeps file, cases and number of a version that is %s',
    async (state) => {
      const isRead = !['in-review', 'discarded'].includes(state);
      const id = await aVersion({
        state,
        reviewer_id: isRead ? other : null,
        published_at: ['published', 'retired'].includes(state) ? new Date() : null,
      });
      for (const set of [`file = '{}'`, `cases = '[{}]'`, `version = '1.1'`])
        await expect(change(id, set)).rejects.toMatchObject(
          refused('instrument_written_only_in_a_draft'),
        );
    },
  );

  it('lets a published version be retired, and go nowhere else', async () => {
    const published = { state: 'published', reviewer_id: other, published_at: new Date() };
    const id = await aVersion(published);
    await expect(
      change(id, `state = 'draft', reviewer_id = NULL, published_at = NULL`),
    ).rejects.toMatchObject(refused('published_instrument_stays'));
    await expect(change(id, `reviewer_id = $2`, [await aUser()])).rejects.toMatchObject(
      refused('published_instrument_stays'),
    );
    await change(id, `state = 'retired'`);
    await expect(change(id, `state = 'published'`)).rejects.toMatchObject(
      refused('published_instrument_stays'),
    );
    await expect(
      database.query('DELETE FROM instrument_version WHERE id = $1', [id]),
    ).rejects.toMatchObject({ code: '23001' });
  });

  it('has one version of a number beside those discarded', async () => {
    await aVersion({ code: 'one-of-it' });
    await expect(aVersion({ code: 'one-of-it' })).rejects.toMatchObject(
      refused('instrument_version_one'),
    );
    await aVersion({ code: 'one-of-it', state: 'discarded' });
  });

  it('keeps the order of the keys, and what stood before each change', async () => {
    const id = await aVersion();
    await change(id, `file = '{"z": 1, "a": 2}', updated_by = $2`, [author]);
    const [row] = await database.query<{ file: string }>(
      'SELECT file::text FROM instrument_version WHERE id = $1',
      [id],
    );
    expect(row?.file).toBe('{"z": 1, "a": 2}');
    const history = await database.query<{ row_before: { file: object } }>(
      'SELECT row_before FROM record_history WHERE record_id = $1',
      [id],
    );
    expect(history.map((one) => one.row_before.file)).toEqual([{ b: 1, a: 2 }]);
  });
});
