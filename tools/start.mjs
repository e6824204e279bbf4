#!/usr/bin/env node
/**
 * `npm start`: from a bare clone to a running system. Uses only what Node brings until the packages are there.
 *
 *   npm start                      everything on one port (PORT, default 3000)
 *   npm start -- --reset           asks, then begins with an empty database
 *   npm start -- --people 200      size of the fictional jurisdiction (only when it is loaded)
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { contentHash, ensurePackages, stop } from './packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const options = readOptions(process.argv.slice(2));
const say = (text) => process.stdout.write(`${text}\n`);
const startedAt = Date.now();

const port = portFrom(process.env.PORT);
const host = process.env.HOST ?? '127.0.0.1';
await requireFreePort(port, host);
ensurePackages(root, say);

const folder = resolve(process.env.THROUGHCARE_DATA ?? join(root, '.throughcare'));
mkdirSync(folder, { recursive: true });
if (options.reset) await reset();

let postgres;
let api;
let databaseUrl = process.env.DATABASE_URL;
if (!databaseUrl) {
  const { ensureDatabase, startPostgres } = await import('./embedded-postgres.mjs');
  try {
    postgres = await startPostgres({ folder: join(folder, 'database'), log: say });
    await ensureDatabase(postgres.adminUrl, 'throughcare');
  } catch (problem) {
    postgres?.stop();
    stop(problem.message);
  }
  databaseUrl = postgres.url;
}

const environment = {
  ...process.env,
  DATABASE_URL: databaseUrl,
  PORT: String(port),
  HOST: host,
  WEB_FOLDER: join(root, 'dist/web'),
  TOKEN_SECRET: process.env.TOKEN_SECRET ?? secret(),
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
};

await build();
run('migrate.mjs', []);
run('load-demo.mjs', ['--if-empty', '--people', String(options.people)]);
serve();

function serve() {
  api = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist/api/main.mjs')], {
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let closing = false;
  const close = () => {
    if (closing) return;
    closing = true;
    api.kill('SIGTERM');
  };
  api.on('message', () => {
    run('print-accounts.mjs', [
      '--address',
      `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`,
      '--seconds',
      ((Date.now() - startedAt) / 1000).toFixed(1),
    ]);
  });
  api.on('exit', (code) => {
    postgres?.stop();
    if (closing) say('Stopped. The data is kept.');
    process.exit(closing ? 0 : (code ?? 1));
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, close);
}

async function build() {
  const { buildApi } = await import('./build-api.mjs');
  await buildApi();
  const stamp = join(root, 'dist/web/.built-from');
  const sources = contentHash(root, ['apps/web', 'libs', 'contracts', 'package-lock.json']);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  say('Building the pages');
  const vite = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vite/bin/vite.js'),
      'build',
      '--config',
      'apps/web/vite.config.ts',
      '--logLevel',
      'error',
    ],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  if (vite.status !== 0) end('The pages could not be built; see above.');
  writeFileSync(stamp, sources);
}

function run(script, args) {
  const result = spawnSync(
    process.execPath,
    ['--enable-source-maps', join(root, 'dist/api', script), ...args],
    { cwd: root, env: environment, stdio: 'inherit' },
  );
  if (result.status !== 0) end(`${script} did not finish; see above.`);
}

function end(sentence) {
  api?.kill('SIGTERM');
  postgres?.stop();
  stop(sentence);
}

/** Sessions outlive a restart because the secret does; it never leaves this folder. */
function secret() {
  const file = join(folder, 'token-secret');
  if (!existsSync(file))
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

async function reset() {
  if (process.env.DATABASE_URL)
    stop('--reset only empties the built-in database; empty the one of DATABASE_URL yourself.');
  if (!process.stdin.isTTY && !options.yes)
    stop('--reset deletes every record: run it in a terminal, or add --yes.');
  if (!options.yes) {
    const question = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await question.question(
      `This deletes every record in ${folder}. Type "delete" to go on: `,
    );
    question.close();
    if (answer.trim() !== 'delete') stop('Nothing was deleted.');
  }
  const { discardPostgres } = await import('./embedded-postgres.mjs');
  await discardPostgres(join(folder, 'database'));
  rmSync(join(folder, 'token-secret'), { force: true });
}

function readOptions(args) {
  const known = { reset: false, yes: false, people: 600 };
  for (let at = 0; at < args.length; at += 1) {
    if (args[at] === '--reset') known.reset = true;
    else if (args[at] === '--yes') known.yes = true;
    else if (args[at] === '--people') {
      at += 1;
      known.people = Number(args[at]);
      if (!Number.isInteger(known.people) || known.people < 1 || known.people > 200_000)
        stop('--people takes a whole number from 1 to 200000.');
    } else stop(`"${args[at]}" is not known: use --reset, --yes or --people N.`);
  }
  return known;
}

function portFrom(text) {
  const value = text === undefined || text === '' ? 3000 : Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 65_535)
    stop(`PORT is "${text}": set it to a whole number from 1 to 65535.`);
  return value;
}

function requireFreePort(wanted, address) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () =>
      stop(
        `Port ${wanted} is in use: stop the other program, or start with PORT=${wanted + 1} npm start.`,
      ),
    );
    probe.listen(wanted, address, () => probe.close(done));
  });
}
