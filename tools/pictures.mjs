/**
 * `npm run pictures`: the README's pictures, from the running product with its fictional country.
 * Address: `$WEB_URL`, else http://127.0.0.1:3000.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './look.mjs';

const base = process.env.WEB_URL ?? 'http://127.0.0.1:3000';
const folder = fileURLToPath(new URL('../docs/pictures', import.meta.url));
const PASSWORD = 'throughcare-demo';

/** Each: who looks, which pages, under which name. A function goes on from the page before. */
const PICTURES = [
  [
    'nadia.ferrer',
    [
      ['today', '/today'],
      [null, '/caseload'],
      ['person', firstRow],
    ],
  ],
  [
    'priya.raman',
    [
      [null, '/supervision'],
      ['community', firstRow],
    ],
  ],
  ['helena.marsh', [['insights', '/insights/outcomes']]],
];

mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
for (const [username, steps] of PICTURES) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${base}/sign-in`);
  await page.locator('input:not([type=password])').first().fill(username);
  await page.locator('input[type=password]').fill(PASSWORD);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  for (const [name, step] of steps) {
    if (typeof step === 'string') await page.goto(base + step);
    else await step(page);
    await page.waitForLoadState('networkidle');
    // A page that follows a click asks for its data after the last one came to rest.
    await page.waitForTimeout(800);
    if (name) await page.screenshot({ path: join(folder, `${name}.png`) });
  }
  await context.close();
}
await browser.close();

async function firstRow(page) {
  await page.locator('tbody a').first().click();
}
