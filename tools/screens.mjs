#!/usr/bin/env node
/**
 * Pictures of every screen of a running product: `node tools/screens.mjs <folder> [part of a pattern]`.
 * Light, dark, narrow, Chinese and Arabic, each in its folder. Address: `$WEB_URL`, else http://127.0.0.1:3000.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';

const root = fileURLToPath(new URL('..', import.meta.url));
const [folder, only = ''] = process.argv.slice(2);
if (!folder) {
  process.stderr.write('Say where the pictures go: node tools/screens.mjs <folder>\n');
  process.exit(1);
}
const unwanted = ['--single-process', '--no-zygote', '--disable-web-security'];
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    'apps/web/journeys/playwright.config.ts',
    'every-screen',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      WEB_URL: process.env.WEB_URL ?? 'http://127.0.0.1:3000',
      CHROME_PATH: process.env.CHROMIUM ?? (await chromium.executablePath()),
      CHROME_ARGS: JSON.stringify(
        chromium.args.filter((arg) => !unwanted.includes(arg) && !arg.startsWith('--headless')),
      ),
      SCREENS: resolve(folder),
      SCREENS_ONLY: only,
    },
  },
);
process.exit(status ?? 1);
