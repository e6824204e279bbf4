import { test } from './journey';

/** Every other page is seen by `9-every-screen`, once for the one who works there. */
test('whoever is not signed in finds the page to sign in in order', async ({ page, arrive }) => {
  await page.goto('/');
  await arrive(/./);
});
