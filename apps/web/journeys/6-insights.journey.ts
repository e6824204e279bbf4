import { expect, test } from './journey';

test('a number is read, questioned, and answered with exactly its people', async ({
  page,
  signIn,
  arrive,
}) => {
  await signIn('helena.marsh');
  await page.goto('/insights/programmes?months=36');
  await arrive('Programmes');
  await page.getByRole('link', { name: 'Programmes completed' }).click();
  await arrive('Programmes completed');

  // The chart says the same as a table.
  await page.locator('label').filter({ hasText: 'Table' }).first().click();
  await expect(page.getByRole('columnheader', { name: '95 % interval' }).first()).toBeVisible();
  await arrive('Programmes completed');

  const number = page.getByRole('link', { name: /^[\d,]+ of [\d,]+ cases?$/ }).first();
  const met = Number((await number.innerText()).split(' of ')[0]?.replace(',', ''));
  await number.click();
  await arrive('The people behind: Programmes completed');
  await expect(page.getByText(new RegExp(`^${met} cases? (is|are) counted`))).toBeVisible();
  await page.getByLabel('Which of them').selectOption('unknown');
  await expect(page).toHaveURL(/state=unknown/);
  await expect(page).toHaveURL(/months=36/);
  await page.getByLabel('Which of them').selectOption('met');
  await page.locator('tbody a').first().click();
  await page.waitForURL(/\/people\/[0-9a-f-]{36}/);
});
