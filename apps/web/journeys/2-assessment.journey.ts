import { expect, test } from './journey';

test('a questionnaire is filled in without leaving the keyboard, signed, and every point can be traced', async ({
  page,
  signIn,
  arrive,
}) => {
  await signIn('nadia.ferrer');
  await page.goto('/caseload');
  await arrive('My caseload');
  await page.locator('tbody a').first().click();
  await page.waitForURL(/\/people\/[0-9a-f-]{36}/);
  const personId = new URL(page.url()).pathname.split('/')[2];
  await page.goto(`/people/${personId}/assessments/new`);
  await arrive('Start an assessment');

  await page.getByLabel('Find an instrument').fill('PHQ');
  await page
    .getByRole('radio', { name: /PHQ-9|health questionnaire/i })
    .first()
    .click();
  const why = page.getByLabel('Why do you go on?');
  await expect(
    page.getByText(/Made for this person|Not made for this person/).first(),
  ).toBeVisible();
  if (await why.isVisible()) await why.fill('Asked for by the person; the health team knows.');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.waitForURL(/\/conduct$/);
  await arrive('The last two weeks');

  // Every question answered by its digit, the arrow goes on to the next, section by section.
  const next = page.locator('#content').getByRole('button', { name: 'Save and next' });
  const isChecking = () => new URL(page.url()).searchParams.get('section') === 'check';
  while (!isChecking()) {
    const section = new URL(page.url()).searchParams.get('section');
    const questions = page.locator('[data-item]');
    await expect(questions.first()).toBeVisible();
    const count = await questions.count();
    const first = await questions.first().getAttribute('data-item');
    await questions.first().getByRole('radio').first().focus();
    for (let at = 0; at < count; at += 1) {
      await page.keyboard.press(at % 2 === 0 ? '2' : '3');
      if (at < count - 1) await page.keyboard.press('ArrowDown');
    }
    await expect(page.locator('input[data-option]:checked')).toHaveCount(count);
    await next.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('section') !== section);
    // The address changes a moment before the page does.
    await expect(page.locator(`[data-item="${first}"]`)).toHaveCount(0);
  }
  await arrive('Check your answers');
  await page.getByRole('button', { name: 'Hand in and sign' }).focus();
  await page.keyboard.press('Enter');

  await page.waitForURL(/\/assessments\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { name: 'Every point, and why' })).toBeVisible();
  await arrive(/PHQ-9/);
});
