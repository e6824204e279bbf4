import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { behindAs, type Behind } from './behind';
import { EVERYWHERE, findingsOfAxe, standsStill, tellFetching } from './every-page';
import { addressOf, PLACES, type Ask, type Place } from './places';

const DEMO_PASSWORD = 'throughcare-demo';
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };
/** A folder for the pictures of every screen, by `tools/screens.mjs`. */
const PICTURES = process.env['SCREENS'];
const ONLY = process.env['SCREENS_ONLY'];

test.use({ reducedMotion: 'reduce', viewport: NARROW });

for (const as of new Set(PLACES.map((place) => place.as))) {
  test(`every screen of ${as} fits a narrow window from right to left, leaves no word out and is clean for axe`, async ({
    page,
    request,
  }) => {
    test.setTimeout(600_000);
    const accounts = new Map<string, Promise<Behind>>();
    const ask: Ask = (username) => {
      const known = accounts.get(username) ?? behindAs(request, username, DEMO_PASSWORD);
      accounts.set(username, known);
      return known;
    };
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
    await tellFetching(page);
    await signIn(page, as);
    complaints.length = 0;
    for (const place of PLACES.filter((one) => one.as === as && (!ONLY || one.pattern.match(ONLY))))
      await seeEveryWay(page, place, await addressOf(place, ask), complaints);
  });
}

/** Arabic stands for the words of most letters: what it has not translated yet is English. */
async function seeEveryWay(
  page: Page,
  place: Place,
  address: string,
  complaints: string[],
): Promise<void> {
  for (const language of PICTURES ? ['ar', 'zh', 'en'] : ['ar']) {
    await page.setViewportSize(NARROW);
    await page.evaluate((code) => localStorage.setItem('throughcare.language', code), language);
    await page.goto(address);
    await standsStill(page);
    const where = `${place.pattern} in ${language}`;
    await expect.soft(page.getByRole('heading', { level: 1 }), where).toHaveCount(1);
    await expect.soft(page.locator('[data-problem]'), where).toHaveCount(0);
    expect.soft(await widerThanTheWindow(page), `${where} at 320 px`).toEqual([]);
    expect.soft(complaints.splice(0), where).toEqual([]);
    if (language === 'ar') await letAxeSee(page, where);
    if (PICTURES) await takePictures(page, place, language);
  }
}

/** All rules at the width of a desk in light; in the dark, where only the colours are others, when pictures are taken. */
async function letAxeSee(page: Page, where: string): Promise<void> {
  await page.setViewportSize(WIDE);
  await standsStill(page);
  expect.soft(await findingsOfAxe(page), `axe on ${where}`).toEqual([]);
  if (!PICTURES && !EVERYWHERE) return;
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await findingsOfAxe(page, { rule: 'color-contrast' });
  expect.soft(dark, `axe on ${where} in the dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** The innermost parts that make the page scroll sideways; a table inside its own frame may. */
function widerThanTheWindow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const sticksOut = (part: Element) => {
      const { left, right, width } = part.getBoundingClientRect();
      return width > 0 && (right > clientWidth + 1 || left < -1);
    };
    return [...document.querySelectorAll('body *')]
      .filter((part) => sticksOut(part) && ![...part.children].some(sticksOut))
      .slice(0, 5)
      .map((part) => `${part.tagName} ${part.className} ${part.textContent?.slice(0, 40)}`)
      .concat(`the page by ${scrollWidth - clientWidth} px`);
  });
}

async function takePictures(page: Page, place: Place, language: string): Promise<void> {
  const name = place.pattern.replaceAll(/[/:]+/g, '-').replace(/^-/, '') || 'home';
  const take = async (look: string) => {
    const folder = join(PICTURES ?? '', look);
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  };
  if (language === 'en') await take('narrow');
  await page.setViewportSize(WIDE);
  await standsStill(page);
  await take(language === 'en' ? 'light' : language);
  if (language !== 'en') return;
  await page.emulateMedia({ colorScheme: 'dark' });
  await standsStill(page);
  await take('dark');
  await page.emulateMedia({ colorScheme: 'light' });
}

async function signIn(page: Page, username: string): Promise<void> {
  await page.goto('/sign-in');
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(DEMO_PASSWORD);
  await page.locator('form button[type=submit]').click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}
