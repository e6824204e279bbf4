/**
 * Drives the web page and saves screenshots: `node tools/look.mjs <plan.json> [folder]`.
 *
 * The plan is a list of looks, each `{ name, url, width?, height?, dark?, language?, signIn?, steps? }`.
 * A step is `{ click: role-name }`, `{ fill: [label, text] }`, `{ press: key }` or `{ wait: text }`.
 * The address of the server is `$WEB_URL`, else http://localhost:5173. Browser: `$CHROMIUM`, else the
 * one inside @sparticuz/chromium.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as driver } from 'playwright-core';

const UNWANTED = ['--single-process', '--no-zygote', '--disable-web-security'];

export async function openBrowser() {
  return driver.launch({
    executablePath: process.env.CHROMIUM ?? (await chromium.executablePath()),
    // The packaged arguments serve a one-shot server; several windows need several processes.
    args: [...chromium.args.filter((arg) => !UNWANTED.includes(arg)), '--no-sandbox'],
    headless: true,
  });
}

/** Opens one page as described, in its own private window; returns what the console complained of. */
export async function look(browser, { base, folder }, plan) {
  const context = await browser.newContext({
    viewport: { width: plan.width ?? 1440, height: plan.height ?? 900 },
    colorScheme: plan.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const complaints = [];
  try {
    const language = plan.language ?? 'en';
    await context.addInitScript(
      (code) => localStorage.setItem('throughcare.language', code),
      language,
    );
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(new URL(plan.signIn ? '/sign-in' : plan.url, base).href);
    if (plan.signIn) {
      await page.locator('#username').fill(plan.signIn[0]);
      await page.locator('#password').fill(plan.signIn[1]);
      await page.locator('form button[type=submit]').click();
      await page.waitForURL((url) => url.pathname !== '/sign-in');
      // The refresh cookie signs the next page in.
      await page.waitForLoadState('networkidle');
      await page.goto(new URL(plan.url, base).href);
    }
    for (const step of plan.steps ?? []) await take(page, step);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (sideways > 0) complaints.push(`scrolls sideways by ${sideways} px`);
    await page.screenshot({
      path: join(folder, `${plan.name}.png`),
      fullPage: plan.fullPage ?? true,
    });
  } finally {
    await context.close();
  }
  return complaints;
}

async function take(page, step) {
  if (step.click) await page.getByRole('button', { name: step.click }).first().click();
  if (step.fill) await page.getByLabel(step.fill[0]).first().fill(step.fill[1]);
  if (step.press) await page.keyboard.press(step.press);
  if (step.wait) await page.getByText(step.wait).first().waitFor();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [planFile, folder = 'test-results/looks'] = process.argv.slice(2);
  const looks = JSON.parse(await readFile(planFile, 'utf8'));
  await mkdir(folder, { recursive: true });
  const browser = await openBrowser();
  const where = { base: process.env.WEB_URL ?? 'http://localhost:5173', folder };
  for (const plan of looks) {
    const complaints = await look(browser, where, plan);
    console.log(`${plan.name}${complaints.map((line) => `\n  ${line}`).join('')}`);
  }
  await browser.close();
}
