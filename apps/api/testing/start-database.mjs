import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { buildApi } from '../../../tools/build-api.mjs';
import {
  discardPostgres,
  ensureDatabase,
  startPostgres,
} from '../../../tools/embedded-postgres.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * One PostgreSQL for the run (TEST_DATABASE_URL, or the embedded one) with a migrated template database;
 * every test file makes its own database from that template.
 */
export default async function startDatabase() {
  const given = process.env.TEST_DATABASE_URL;
  const folder = given ? undefined : mkdtempSync(join(tmpdir(), 'throughcare-test-'));
  const server = folder ? await startPostgres({ folder, quick: true }) : { adminUrl: given };
  const template = `throughcare_template_${process.pid}`;
  const url = new URL(server.adminUrl);
  url.pathname = `/${template}`;
  await ensureDatabase(server.adminUrl, template);
  await buildApi();
  execFileSync(process.execPath, [join(root, 'dist/api/migrate.mjs')], {
    env: { ...process.env, DATABASE_URL: url.href },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

  process.env.THROUGHCARE_TEST_ADMIN_URL = server.adminUrl;
  process.env.THROUGHCARE_TEST_TEMPLATE = template;
  globalThis.stopTestDatabase = async () => {
    const client = new pg.Client({ connectionString: server.adminUrl });
    await client.connect();
    await client.query(`DROP DATABASE IF EXISTS "${template}" WITH (FORCE)`);
    await client.end();
    if (!folder) return;
    await discardPostgres(folder);
    rmSync(folder, { recursive: true, force: true });
  };
}
