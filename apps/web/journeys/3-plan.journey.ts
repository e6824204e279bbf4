import { expect, standsStill, test } from './journey';

const DAYS_AHEAD = 60;

test('a plan is made with the person: every priority need answered, a step, and their own words', async ({
  page,
  signIn,
  arrive,
}) => {
  const ahead = new Date(Date.now() + DAYS_AHEAD * 86_400_000).toISOString().slice(0, 10);
  await signIn('nadia.ferrer');
  await page.goto('/caseload');
  await arrive('My caseload');
  const hrefs = await page
    .locator('tbody a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  // The first whose plan can be begun, gone on with or taken up again.
  const begin = page.getByRole('button', { name: 'Begin the plan' });
  const review = page.getByRole('button', { name: 'Review the plan' });
  const openPlan = page.getByRole('button', { name: 'Add a goal' }).first();
  for (const href of hrefs) {
    await page.goto(`/people/${href.split('/')[2]}/plan`);
    await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
    await standsStill(page);
    if ((await openPlan.isVisible()) || (await begin.isVisible()) || (await review.isVisible()))
      break;
  }
  if (await begin.isVisible()) await begin.click();
  if (await review.isVisible()) {
    await review.click();
    await page
      .getByLabel('What has changed?')
      .fill('He asked for a trade; the workshop has places again.');
    await page.getByLabel('Who took part?').fill('Nadia Ferrer');
    await page.getByLabel('Next review').fill(ahead);
    await page.getByRole('button', { name: 'Save review' }).click();
  }
  await expect(openPlan).toBeVisible();
  await arrive('Plan');

  const goal = 'I will find a course in carpentry so that I have a trade when I leave.';
  await openPlan.click();
  await page.getByLabel('Goal', { exact: true }).fill(goal);
  await page.getByLabel('To be reached by').fill(ahead);
  await page.getByRole('button', { name: 'Save goal' }).click();
  await expect(page.getByRole('heading', { name: goal })).toBeVisible();

  const card = page.getByRole('article').filter({ hasText: goal });
  await card.getByRole('button', { name: 'Add a step' }).click();
  await page.getByLabel('What will be done?').fill('Ask the workshop for a place');
  await page.getByLabel('Until when?').fill(ahead);
  await page.getByRole('button', { name: 'Save step' }).click();
  await expect(card.getByText('Ask the workshop for a place')).toBeVisible();

  // What has no goal yet is put off with its reason, so that no priority need is passed over in silence.
  const unanswered = page.getByRole('region').filter({ hasText: 'Needs an answer' });
  for (let left = await unanswered.count(); left > 0; left -= 1) {
    await unanswered.first().getByRole('button', { name: 'Not now, because …' }).click();
    await page
      .getByLabel('Why not now?')
      .fill('We agreed to begin with work and come back to this in spring.');
    await page.getByRole('button', { name: 'Save reason' }).click();
    await expect(unanswered).toHaveCount(left - 1);
  }
  await arrive('Plan');

  await page.getByRole('link', { name: /^Agree with/ }).click();
  await arrive(/^What .+ says to the plan$/);
  await page.getByRole('button', { name: 'Record and agree the plan' }).click();
  await expect(page.getByText('Say whether the person agrees.').first()).toBeVisible();
  await page.getByRole('radio', { name: /^Agrees/ }).click();
  await page.getByLabel(/own words$/).fill('Carpentry is what my father did. I want to try.');
  await page.getByLabel(/next review/i).fill(ahead);
  await page.getByRole('button', { name: 'Record and agree the plan' }).click();

  await page.waitForURL(/\/plan$/);
  await expect(page.getByText('Carpentry is what my father did. I want to try.')).toBeVisible();
  await expect(page.getByText(/^Agreed · /)).toBeVisible();
  await arrive('Plan');
});
