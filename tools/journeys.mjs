#!/usr/bin/env node
/**
 * Drives the whole system in a real browser: `node tools/journeys.mjs [filter …]`.
 *
 * Its own PostgreSQL on a temporary folder, its own build and port, a small fictional jurisdiction; everything is
 * stopped and thrown away at the end, also on failure. Browser: `$CHROME_PATH`, else an installed Chrome or Chromium,
 * else the one inside @sparticuz/chromium. Nothing is downloaded.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApi } from './build-api.mjs';
import { discardPostgres, ensureDatabase, freePort, startPostgres } from './embedded-postgres.mjs';

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const PEOPLE = '150';
const READY_WITHIN_MS = 60_000;

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'throughcare-journeys-'));
const running = new Set();
const say = (text) => process.stdout.write(`${text}\n`);
let postgres;
let isEnding = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => void end().then(() => process.exit(1)));
}

let failed = true;
try {
  failed = (await journeys()) !== 0;
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : problem}\n`);
} finally {
  await end();
}
process.exit(failed ? 1 : 0);

async function journeys() {
  postgres = await startPostgres({ folder: join(folder, 'database'), quick: true });
  await ensureDatabase(postgres.adminUrl, 'throughcare');
  const port = await freePort();
  const environment = {
    ...process.env,
    DATABASE_URL: postgres.url,
    PORT: String(port),
    HOST: '127.0.0.1',
    WEB_FOLDER: join(root, 'dist/web'),
    TOKEN_SECRET: randomBytes(48).toString('base64url'),
    LOG_LEVEL: 'warn',
    NODE_NO_WARNINGS: '1',
  };
  say('Building');
  await buildApi();
  await must(
    'The pages could not be built',
    [
      join(root, 'node_modules/vite/bin/vite.js'),
      'build',
      '--config',
      'apps/web/vite.config.ts',
      '--logLevel',
      'error',
    ],
    environment,
  );
  await must('The migrations failed', [join(root, 'dist/api/migrate.mjs')], environment);
  await must(
    'The demonstration could not be loaded',
    [join(root, 'dist/api/load-demo.mjs'), '--people', PEOPLE],
    environment,
  );
  const api = start([join(root, 'dist/api/main.mjs')], environment);
  const base = `http://127.0.0.1:${port}`;
  await answering(base, api);
  return run(
    [
      join(root, 'node_modules/@playwright/test/cli.js'),
      'test',
      '--config',
      'apps/web/journeys/playwright.config.ts',
      ...process.argv.slice(2),
    ],
    {
      ...environment,
      ...(await browser()),
      WEB_URL: base,
    },
  );
}

/** Where the browser is and how it must be started; journeys get both through the environment. */
async function browser() {
  const found = [process.env.CHROME_PATH, process.env.CHROMIUM, ...INSTALLED].find(
    (path) => path && existsSync(path),
  );
  if (found) return { CHROME_PATH: found, CHROME_ARGS: '[]' };
  const { default: packaged } = await import('@sparticuz/chromium');
  // The packaged arguments serve a one-shot server: several windows need several processes, and the rules of the web stay on.
  const unwanted = ['--single-process', '--no-zygote', '--disable-web-security'];
  const args = packaged.args.filter(
    (arg) => !unwanted.includes(arg) && !arg.startsWith('--headless'),
  );
  return { CHROME_PATH: await packaged.executablePath(), CHROME_ARGS: JSON.stringify(args) };
}

function start(args, env) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

function run(args, env) {
  return new Promise((done) => start(args, env).once('exit', (code) => done(code ?? 1)));
}

async function must(sentence, args, env) {
  if ((await run(args, env)) !== 0) throw new Error(`${sentence}; see above.`);
}

async function answering(base, api) {
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until) {
    if (api.exitCode !== null) throw new Error('The API stopped before it answered; see above.');
    const answer = await fetch(`${base}/sign-in`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`The API did not answer within ${READY_WITHIN_MS / 1000} seconds.`);
}

async function end() {
  if (isEnding) return;
  isEnding = true;
  await Promise.all(
    [...running].map(
      (child) =>
        new Promise((done) => {
          child.once('exit', done);
          if (process.platform === 'win32')
            spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
          else child.kill('SIGTERM');
          setTimeout(() => child.kill('SIGKILL'), 5_000).unref();
        }),
    ),
  );
  if (postgres)
    await discardPostgres(join(folder, 'database')).catch((problem) =>
      process.stderr.write(`${problem.message}\n`),
    );
  rmSync(folder, { recursive: true, force: true });
}
