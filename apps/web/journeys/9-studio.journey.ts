import { expect, test } from './journey';

const AUTHOR = 'lena.hartmann';
const REVIEWER = 'viktor.anand';
const CASEWORKER = 'nadia.ferrer';
/** New on each walk: a code is given away once. */
const CODE = `phq-9-here-${Date.now() % 100_000}`;

interface People {
  readonly items: readonly { readonly id: string }[];
}

test('an author imports a FHIR PHQ-9, publishes it and a caseworker uses it', async ({
  page,
  signIn,
  arrive,
  behind,
}) => {
  test.setTimeout(120_000);
  const asAuthor = await behind(AUTHOR);
  const questionnaire = await asAuthor.get<object>('/instruments/phq-9/1.0/questionnaire?fhir=R4');

  // The author brings the Questionnaire as it came from elsewhere.
  await signIn(AUTHOR);
  await arrive('Instrument studio');
  await page.getByRole('link', { name: 'Begin a version' }).first().click();
  await arrive('Begin a version');
  await page.getByRole('radio', { name: /FHIR Questionnaire/ }).click();
  await page.getByLabel(/The Questionnaire as JSON/).setInputFiles({
    name: 'phq-9.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(questionnaire)),
  });
  await page.getByLabel(/^Code/).fill(CODE);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.waitForURL(/\/edit$/);
  await arrive(/Patient Health Questionnaire/);
  await expect(page.getByRole('heading', { name: 'What the import left open' })).toBeVisible();

  // What the file did not say in Chinese is said; nothing is wrong any more.
  const outline = page.getByRole('navigation', { name: 'Parts of the instrument' });
  await outline.getByRole('link', { name: /^Languages/ }).click();
  await page.getByLabel('Only what is missing').check();
  const missing = page.getByRole('textbox', { name: /^Chinese: / });
  for (const [at, words] of ['极轻', '轻度', '中度', '中重度', '重度'].entries())
    await missing.nth(at).fill(words);
  await arrive(/Patient Health Questionnaire/);
  await expect(page.getByText('0 faults')).toBeVisible();

  // Tried as it will be asked: two points for each of nine questions.
  const preview = page.getByRole('complementary', { name: 'Preview and faults' });
  for (let at = 1; at <= 9; at += 1)
    await preview.locator(`[data-item="phq9.${at}"] [data-option="3"]`).check({ force: true });
  await expect(preview.getByRole('status').filter({ hasText: '18' })).toBeVisible();
  await preview.getByRole('button', { name: 'Keep as a case' }).click();
  await expect(page.getByRole('cell', { name: 'Passes' })).toBeVisible();
  await page.getByLabel('Name').fill('Two for each: published as 18, moderately severe');
  await expect(page.getByText(/^Saved/)).toBeVisible();
  // A reload loses nothing.
  await page.reload();
  await expect(page.getByRole('cell', { name: 'Passes' })).toBeVisible();

  await page.getByRole('button', { name: 'Hand in for review' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Hand in for review' }).click();
  await page.waitForURL(/\/studio\/[0-9a-f-]{36}$/);
  await arrive(/Patient Health Questionnaire/);
  // Nobody approves what they wrote.
  await expect(page.getByRole('button', { name: 'Take back' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Approve' })).toHaveCount(0);

  await signIn(REVIEWER);
  await page.getByRole('link', { name: /^Review: Patient Health/ }).click();
  await arrive(/Patient Health Questionnaire/);
  await expect(page.getByText('Two for each: published as 18')).toBeVisible();
  await page.getByRole('button', { name: 'Approve' }).click();
  await dialog.getByRole('button', { name: 'Approve' }).click();
  await page.getByRole('button', { name: 'Publish' }).click();
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('Published').first()).toBeVisible();

  // From now on it is chosen like any other.
  const asCaseworker = await behind(CASEWORKER);
  const { items } = await asCaseworker.get<People>('/people?view=mine&size=1');
  const personId = items[0]?.id ?? '';
  await signIn(CASEWORKER);
  await page.goto(`/people/${personId}/assessments/new?instrument=${CODE}`);
  const reason = page.getByLabel(/reason/i);
  await expect(page.getByRole('button', { name: /^Begin|^Start/ })).toBeVisible();
  if (await reason.count()) await reason.first().fill('Agreed in the case meeting.');
  await page.getByRole('button', { name: /^Begin|^Start/ }).click();
  await page.waitForURL(/\/conduct/);
  for (let at = 1; at <= 9; at += 1)
    await page.locator(`[data-item="phq9.${at}"] [data-option="3"]`).check({ force: true });
  await page.getByRole('button', { name: 'Save and next' }).first().click();
  await page.locator('[data-option="1"]').first().check({ force: true });
  await page.getByRole('button', { name: 'Save and next' }).first().click();
  await arrive('Check your answers');
  await page.getByRole('button', { name: 'Hand in and sign' }).click();
  await page.waitForURL(/\/assessments\/[0-9a-f-]{36}$/);
  await arrive(/Patient Health Questionnaire/);
  await expect(page.getByText('18').first()).toBeVisible();
  await expect(page.getByText('MODERATELY_SEVERE').first()).toBeVisible();
});
