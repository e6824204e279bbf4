#!/usr/bin/env node
/**
 * Runs a command of `dist/api` against the database: the one of DATABASE_URL, or the built-in one of `npm start`, which
 * is found when it runs and started for the command when it does not.
 *
 *   node tools/with-database.mjs verify-audit
 *   node tools/with-database.mjs import-records --kind people --file people.csv
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages, stop } from './packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [command, ...args] = process.argv.slice(2);
if (!command) stop('Name the command, such as verify-audit.');

const script = join(root, 'dist/api', `${command}.mjs`);
if (!existsSync(script)) {
  ensurePackages(root, (text) => process.stderr.write(`${text}\n`));
  const { buildApi } = await import('./build-api.mjs');
  await buildApi();
}
let postgres;
let databaseUrl = process.env.DATABASE_URL;
let isOurs = false;
if (!databaseUrl) {
  const { isRunning, startPostgres } = await import('./embedded-postgres.mjs');
  const folder = join(
    resolve(process.env.THROUGHCARE_DATA ?? join(root, '.throughcare')),
    'database',
  );
  if (!existsSync(folder))
    stop('There is no database yet: run `npm start` once, or set DATABASE_URL.');
  isOurs = !(await isRunning(folder));
  postgres = await startPostgres({ folder });
  databaseUrl = postgres.url;
}
// Commands stream: what they hold does not grow with the data, and the collector need not let it.
const node = ['--enable-source-maps', '--max-old-space-size=192'];
const child = spawn(process.execPath, [...node, script, ...args], {
  env: { LOG_LEVEL: 'warn', ...process.env, DATABASE_URL: databaseUrl },
  stdio: 'inherit',
});
// Ctrl-C reaches the command by itself; the database stops after it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => {
  if (isOurs) postgres.stop();
  process.exit(code ?? 1);
});
