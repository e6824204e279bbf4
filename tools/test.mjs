#!/usr/bin/env node
/** `npm test`: everything, from nothing. Types, boundaries, layout, lint, drift, rules, database, API, pages, browser journeys. */
import { spawnSync } from 'node:child_process';
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

let failed = 0;
for (const [name, program, args] of steps) {
  const startedAt = Date.now();
  process.stdout.write(`\n── ${name} ──\n`);
  const result = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      NX_DAEMON: 'false',
      NX_TUI: 'false',
      NODE_NO_WARNINGS: '1',
      FORCE_COLOR: '0',
    },
  });
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(0);
  process.stdout.write(`${result.status === 0 ? 'ok' : 'FAILED'}: ${name} (${seconds} s)\n`);
  if (result.status !== 0) failed += 1;
}

process.stdout.write(`\n${steps.length - failed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
