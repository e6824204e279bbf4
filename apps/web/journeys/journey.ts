import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { behindAs, type Behind } from './behind';

/** The levels the product promises (WCAG 2.2 AA), cumulative. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const DEMO_PASSWORD = 'throughcare-demo';

interface Journey {
  /** Signs a demonstration account in; whoever was signed in before is gone. */
  readonly signIn: (username: string) => Promise<void>;
  /** Waits until the page named by its heading stands still, then lets axe look at it. */
  readonly arrive: (heading: string | RegExp) => Promise<void>;
  /** Makes what must be there before the journey begins, through the API, as another account. */
  readonly behind: (username: string) => Promise<Behind>;
}

/** One person's way through the product, in a window of their own. */
export const test = base.extend<Journey>({
  signIn: async ({ page }, use) => {
    await use(async (username) => {
      await page.context().clearCookies();
      await page.goto('/sign-in');
      await page.locator('#username').fill(username);
      await page.locator('#password').fill(DEMO_PASSWORD);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.waitForURL((url) => url.pathname !== '/sign-in');
    });
  },
  arrive: async ({ page }, use) => {
    await use(async (heading) => {
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await expectNothingForAxe(page);
    });
  },
  behind: async ({ request }, use) => {
    await use((username) => behindAs(request, username, DEMO_PASSWORD));
  },
});

export { expect };

/** Axe minds nothing on the page as it is now; each finding is named with its place. */
export async function expectNothingForAxe(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
  expect(found, `axe on ${page.url()}`).toEqual([]);
}
