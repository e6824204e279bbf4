import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from './test-database';

const SEED = fileURLToPath(new URL('../../../bench/seed.sql', import.meta.url));

/** What the seed fills, and therefore what must never be walked from end to end. */
export const GROWING = [
  'person',
  'person_name',
  'person_identifier',
  'alert',
  'assignment',
  'movement',
  'duty',
  'assessment',
  'need',
  'referral',
  'timeline_entry',
];

/** The hundred thousand people of the benchmark, with the indexes built after the rows, as a restore would. */
export async function aHundredThousandPeople(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    const { rows: parts } = await client.query<{ drop: string; make: string }>(
      `SELECT format('ALTER TABLE %I DROP CONSTRAINT %I', c.conrelid::regclass, c.conname) AS drop,
          format('ALTER TABLE %I ADD CONSTRAINT %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) AS make
        FROM pg_constraint c WHERE c.contype IN ('x', 'u') AND c.conrelid::regclass::text = ANY($1)
       UNION ALL SELECT format('DROP INDEX %I', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
        FROM pg_index i WHERE i.indrelid::regclass::text = ANY($1)
          AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)`,
      [GROWING],
    );
    // References are true by the way the seed makes them.
    await client.query(
      `SET session_replication_role = replica; SET maintenance_work_mem = '256MB'`,
    );
    for (const { drop } of parts) await client.query(drop);
    const seed = readFileSync(SEED, 'utf8').replace(/ANALYZE;\s*$/, '');
    await client.query(seed);
    for (const { make } of parts) await client.query(make);
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
  return database;
}
