import { expect, test } from './journey';

test('someone is received: searched for, registered, admitted under an order, and the clocks run', async ({
  page,
  signIn,
  arrive,
}) => {
  await signIn('nadia.ferrer');
  await page.goto('/people/new');
  await arrive('Register a new person');

  await page.getByLabel('Given name').fill('Quillon');
  await page.getByLabel('Family name').fill('Ashgrove-Vantriss');
  await page.getByLabel('Date of birth').fill('1994-04-17');
  await page.getByRole('radio', { name: 'Male', exact: true }).click();
  await page.getByRole('button', { name: 'Look for this person first' }).click();
  // Another journey's people may sound alike; then they are ruled out by hand.
  const noneOfThese = page.getByRole('button', { name: 'None of these: register' });
  const language = page.getByLabel('Reading', { exact: true });
  await expect(noneOfThese.or(language)).toBeVisible();
  if (await noneOfThese.isVisible()) await noneOfThese.click();
  await arrive('Register a new person');
  await page.getByRole('button', { name: 'Next', exact: true }).click();

  await page.getByRole('radio', { name: /^Yes, with an order/ }).click();
  await arrive('Register a new person');
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'Write the number of the order' }),
  ).toBeVisible();
  await page.getByLabel('Number of the order').fill('JRN-2026-1');
  await page.getByLabel('Court', { exact: true }).fill('Lindmoor District Court');
  await page.getByLabel('Date of the order').fill('2026-01-12');
  await page.getByLabel('Last day of the order').fill('2031-01-11');
  await page.getByRole('combobox', { name: 'Code of the offence (ICCS)' }).fill('theft');
  await page.getByRole('listbox').getByRole('option').first().click();
  await page.getByLabel('Wing, room or bed').fill('B2-14');
  await page.getByRole('button', { name: 'Check your answers' }).click();

  await expect(page.getByText('JRN-2026-1', { exact: false })).toBeVisible();
  await arrive('Register a new person');
  await page.getByRole('button', { name: 'Register', exact: true }).click();

  await expect(page.getByText('The file is open')).toBeVisible();
  await expect(page.getByText(/clocks have started/)).toBeVisible();
  expect(await page.getByRole('table').getByRole('row').count()).toBeGreaterThan(3);
  await arrive('What is due');
  await expect(page.locator('[data-person-name]')).toContainText('Ashgrove-Vantriss');
});
