import { randomUUID } from 'node:crypto';
import { permissionsOf, type Actor } from '@throughcare/domain';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';
import { raw, statement, type Fragment } from '../platform/database/sql';
import { runInContext } from '../platform/request-context';
import { listRead, personRead } from './visible-people';

let database: TestDatabase;
let client: pg.Client;
const person = randomUUID();
const site = randomUUID();

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({
    connectionString: database.url,
    options: '-c synchronous_commit=on',
  });
  await client.connect();
  await client.query(
    `INSERT INTO site (id, code, name, kind, region) VALUES ($1, 'A', 'A', 'prison', 'R')`,
    [site],
  );
  await client.query(
    `INSERT INTO person (id, number, given_name, born_on, sex, site_id) VALUES ($1, 'T-1', 'Test', '1990-01-01', 'male', $2)`,
    [person, site],
  );
  // What the row's own transaction will do at its commit, seen from inside it.
  await client.query('CREATE TABLE seen_commit (setting text)');
  await client.query(`CREATE FUNCTION see_commit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO seen_commit VALUES (current_setting('synchronous_commit')); RETURN NULL; END $$`);
  await client.query(
    'CREATE TRIGGER see_commit AFTER INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION see_commit()',
  );
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const actorAt = (siteId: string): Actor => ({
  userId: randomUUID(),
  role: 'caseworker',
  permissions: permissionsOf('caseworker'),
  scope: 'site',
  siteIds: [siteId],
  clearances: [],
});

async function commitOf(fragment: Fragment): Promise<unknown> {
  const { text, values } = statement(fragment);
  await client.query('DELETE FROM seen_commit');
  await client.query(text, [...values]);
  const { rows } = await client.query('SELECT setting FROM seen_commit');
  return rows.map(({ setting }) => setting);
}

describe('the line of a read', () => {
  it('does not wait for the disk, and leaves the connection as it was', async () => {
    expect(await commitOf(personRead(actorAt(site), person, 'person.read', raw(`'{}'`)))).toEqual([
      'off',
    ]);
    expect(
      await commitOf(
        listRead(actorAt(site), 'people.listed', raw(`SELECT '{}' AS json, 0 AS shown`)),
      ),
    ).toEqual(['off']);
    const { rows } = await client.query('SHOW synchronous_commit');
    expect(rows).toEqual([{ synchronous_commit: 'on' }]);
  });

  it('waits when access is refused', async () => {
    expect(
      await commitOf(personRead(actorAt(randomUUID()), person, 'person.read', raw(`'{}'`))),
    ).toEqual(['on']);
  });

  it('waits inside a change, whose commit it shares', async () => {
    const fragment = runInContext({ requestId: 'r', statements: 0, manager: {} as never }, () =>
      personRead(actorAt(site), person, 'person.read', raw(`'{}'`)),
    );
    expect(await commitOf(fragment)).toEqual(['on']);
  });
});
