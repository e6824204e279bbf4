import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  readonly url: string;
  /** Plain SQL for arranging and looking; the code under test never uses it. */
  query<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** A database of this test file's own, made from the migrated template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const adminUrl = required('THROUGHCARE_TEST_ADMIN_URL');
  const name = `throughcare_${randomBytes(6).toString('hex')}`;
  await asAdmin(
    adminUrl,
    `CREATE DATABASE "${name}" TEMPLATE "${required('THROUGHCARE_TEST_TEMPLATE')}" STRATEGY FILE_COPY`,
  );
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const pool = new pg.Pool({ connectionString: url.href, max: 4 });
  // Dropping the database may cut off a connection that was just about to close.
  pool.on('error', () => undefined);
  return {
    url: url.href,
    query: async (text, values = []) => (await pool.query(text, [...values])).rows,
    drop: async () => {
      await pool.end();
      await asAdmin(adminUrl, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    },
  };
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function required(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(
      `${name} is missing: run these tests through Jest, whose global setup starts PostgreSQL`,
    );
  return value;
}
