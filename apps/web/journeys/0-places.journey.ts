import { expect, test } from './journey';

/** Where each role begins its day; every one of these pages is clean for axe. */
const PLACES = [
  ['nadia.ferrer', '/today'],
  ['nadia.ferrer', '/programmes'],
  ['nadia.ferrer', '/releases'],
  ['tessa.brandt', '/referrals'],
] as const;

for (const [username, place] of PLACES) {
  test(`${username} finds ${place} in order`, async ({ page, signIn, arrive }) => {
    await signIn(username);
    await page.goto(place);
    await expect(page).toHaveURL(new RegExp(`${place}$`));
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(
      /not found|does not exist/i,
    );
    await arrive(/./);
  });
}
