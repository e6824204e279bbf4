#!/usr/bin/env node
/** `npm test`: everything, from nothing. Types, boundaries, layout, lint, drift, rules, database, API, pages, browser journeys. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
ensurePackages(root, (text) => process.stdout.write(`${text}\n`));

const nx = (...args) => [process.execPath, [join(root, 'node_modules/nx/dist/bin/nx.js'), ...args]];
const steps = [
  ['types', ...nx('run-many', '-t', 'typecheck', '--outputStyle=static', '--parallel=2')],
  [
    'boundaries',
    process.execPath,
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      'apps',
      'libs',
      'migrations',
    ],
  ],
  [
    'layout',
    process.execPath,
    ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  ],
  [
    'lint',
    process.execPath,
    [
      'node_modules/eslint/bin/eslint.js',
      '--cache',
      '--cache-location',
      'node_modules/.cache/eslint/',
      '.',
    ],
  ],
  ['contract and client', process.execPath, ['tools/contract.mjs', '--check']],
  [
    'rules, database, API and pages',
    ...nx('run-many', '-t', 'test', '--outputStyle=static', '--parallel=1'),
  ],
  ['journeys in the browser', process.execPath, ['tools/journeys.mjs']],
].filter(([, , args]) => !args[0].startsWith('tools/') || existsSync(join(root, args[0])));

/** These keep one core busy each and touch nothing of each other: two run at a time. */
const ALONGSIDE = new Set(['boundaries', 'layout', 'lint', 'contract and client']);

/** Runs one step; what it says comes whole, when it ends, where another runs beside it. */
function run([name, program, args], isAlone) {
  const startedAt = Date.now();
  if (isAlone) process.stdout.write(`\n── ${name} ──\n`);
  const child = spawn(program, args, {
    cwd: root,
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NX_DAEMON: 'false',
      NX_TUI: 'false',
      NODE_NO_WARNINGS: '1',
      FORCE_COLOR: '0',
    },
  });
  const said = isAlone ? [] : [`\n── ${name} ──\n`];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => said.push(String(chunk)));
  return new Promise((done) => {
    child.on('close', (status) => {
      const seconds = ((Date.now() - startedAt) / 1000).toFixed(0);
      said.push(`${status === 0 ? 'ok' : 'FAILED'}: ${name} (${seconds} s)\n`);
      process.stdout.write(said.join(''));
      done(status === 0);
    });
  });
}

let failed = 0;
const count = (passed) => {
  if (!passed) failed += 1;
};
const [first, ...rest] = steps.filter(([name]) => !ALONGSIDE.has(name));
const waiting = steps.filter(([name]) => ALONGSIDE.has(name));
count(await run(first, true));
await Promise.all(
  [0, 1].map(async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) count(await run(step, false));
  }),
);
for (const step of rest) count(await run(step, true));

process.stdout.write(`\n${steps.length - failed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
