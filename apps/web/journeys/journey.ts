import { expect, test as base } from '@playwright/test';
import { matchPath } from 'react-router';
import { patterns } from '../src/app/paths';
import { behindAs, type Behind } from './behind';
import { expectNothingForAxe, lookAtEveryPage, standsStill, type Eyes } from './every-page';
import { PLACES } from './places';

/** Before sign-in, or leading on at once. */
const ON_THE_WAY = [patterns.home, patterns.signIn, patterns.changePassword, patterns.person];
const LISTED = [...PLACES.map(({ pattern }) => pattern), ...ON_THE_WAY];
const isPlace = (address: string) => LISTED.some((pattern) => matchPath(pattern, address));

const DEMO_PASSWORD = 'throughcare-demo';

interface Journey {
  /** Axe, which sees every page of it. */
  readonly eyes: Eyes;
  /** Signs a demonstration account in; whoever was signed in before is gone. */
  readonly signIn: (username: string) => Promise<void>;
  /** Waits until the page named by its heading stands still, then lets axe look at it. */
  readonly arrive: (heading: string | RegExp) => Promise<void>;
  /** Makes what must be there before the journey begins, through the API, as another account. */
  readonly behind: (username: string) => Promise<Behind>;
}

/** One person's way through the product, in a window of their own; axe sees every page of it. */
export const test = base.extend<Journey>({
  eyes: [
    async ({ page }, use) => {
      const eyes = await lookAtEveryPage(page);
      await use(eyes);
      await eyes.look();
      const unlisted = [...eyes.addresses].filter((address) => !isPlace(address));
      expect(unlisted, 'pages that are missing in places.ts').toEqual([]);
    },
    { auto: true },
  ],
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
  arrive: async ({ page, eyes }, use) => {
    await use((heading) =>
      eyes.lookAfter(() =>
        expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible(),
      ),
    );
  },
  behind: async ({ request }, use) => {
    await use((username) => behindAs(request, username, DEMO_PASSWORD));
  },
});

export { expect, expectNothingForAxe, standsStill };
