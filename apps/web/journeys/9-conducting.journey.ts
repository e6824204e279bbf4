import type { Page } from '@playwright/test';
import type { Behind } from './behind';
import { expect, test } from './journey';

const NEEDS = 'throughcare-needs';
const OPEN = ['draft', 'submitted', 'returned'];

/** A draft of the needs profile of someone on this account's caseload who has none open. */
async function aDraft(
  behind: (username: string) => Promise<Behind>,
  username: string,
): Promise<{ personId: string; draftId: string }> {
  const api = await behind(username);
  const { items } = await api.get<{ items: { id: string }[] }>('/people?view=mine&size=40');
  for (const { id } of items) {
    const { items: open } = await api.get<{ items: { instrument: string; state: string }[] }>(
      `/people/${id}/assessments`,
    );
    if (open.some((each) => each.instrument === NEEDS && OPEN.includes(each.state))) continue;
    const made = await api.post<{ id: string }>(`/people/${id}/assessments`, {
      instrument: NEEDS,
      moment: 'review',
      language: 'en',
      fitReason: 'Agreed in the case meeting.',
    });
    return { personId: id, draftId: made.id };
  }
  throw new Error('everybody has a draft open');
}

/** Where the keyboard stands: which question, and what kind of answer it takes. */
const standing = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement;
    const question = field?.closest<HTMLElement>('[data-item]');
    return question && field
      ? {
          item: question.dataset['item'],
          kind: field instanceof HTMLInputElement ? field.type : field.tagName.toLowerCase(),
          isFilledIn: question.querySelector('[data-act="still-true"]') !== null,
        }
      : null;
  });

test('a caseworker does a whole needs profile with the keyboard alone', async ({
  page,
  signIn,
  arrive,
  behind,
}) => {
  test.setTimeout(180_000);
  const { personId, draftId } = await aDraft(behind, 'nadia.ferrer');
  await signIn('nadia.ferrer');
  await page.goto(`/people/${personId}/assessments/${draftId}/conduct`);
  await expect(page.locator('[data-item]').first()).toBeVisible();
  // From the top of the page into the first question, as anybody without a mouse does.
  for (let tabs = 0; tabs < 60 && !(await standing(page)); tabs += 1)
    await page.keyboard.press('Tab');

  const answered = new Set<string>();
  for (let step = 0; step < 400; step += 1) {
    if (new URL(page.url()).searchParams.get('section') === 'check') break;
    const at = await standing(page);
    if (!at?.item) {
      await page.waitForTimeout(50);
      continue;
    }
    answered.add(at.item);
    if (at.isFilledIn) await page.keyboard.press('s');
    else if (at.kind === 'radio' || at.kind === 'checkbox') await page.keyboard.press('1');
    else if (at.kind === 'text') await page.keyboard.type('1');
    await page.keyboard.press(at.kind === 'textarea' ? 'Control+Enter' : 'Enter');
    // The next section comes a moment later than a machine types.
    await expect.poll(async () => (await standing(page))?.item ?? 'check').not.toBe(at.item);
  }
  expect(answered.size).toBeGreaterThan(70);
  await arrive('Check your answers');
  await expect(page.getByText('Ready to hand in')).toBeVisible();
  await page.getByRole('button', { name: 'Hand in and sign' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/assessments\/[0-9a-f-]{36}$/);
  await arrive(/Needs Profile/);
  await expect(page.getByRole('heading', { name: 'Needs found' })).toBeVisible();
});

test('a lost network, a reload and an expired sign-in lose no answer', async ({
  page,
  context,
  signIn,
  behind,
}) => {
  test.setTimeout(120_000);
  const { personId, draftId } = await aDraft(behind, 'nadia.ferrer');
  const api = await behind('nadia.ferrer');
  const kept = async () =>
    (
      await api.get<{ answers: { item: string; status: string }[] }>(`/assessments/${draftId}`)
    ).answers.filter(({ status }) => status === 'declined').length;
  const address = `/people/${personId}/assessments/${draftId}/conduct?section=drugs`;
  const decline = async (at: number) =>
    page.locator('[data-aside="declined"]').nth(at).check({ force: true });
  await signIn('nadia.ferrer');
  await page.goto(address);
  await expect(page.locator('[data-item]').first()).toBeVisible();

  // The service is out of reach: what is said is counted on the page and kept on the device.
  await page.route('**/api/assessments/**', (route) => route.abort('connectionfailed'));
  await decline(0);
  await decline(1);
  await expect(page.getByText('Offline, 2 changes wait')).toBeVisible();
  expect(await kept()).toBe(0);

  // The page is loaded again while the service is still away, then it is back.
  await page.unroute('**/api/assessments/**');
  await page.route('**/answers/**', (route) =>
    route.request().method() === 'PUT' ? route.abort('connectionfailed') : route.continue(),
  );
  await page.reload();
  await expect(page.locator('[data-aside="declined"]').nth(1)).toBeChecked();
  await page.unroute('**/answers/**');
  await expect.poll(kept, { timeout: 15_000 }).toBe(2);

  // The sign-in has run out while the worker is answering: it waits until the same person is back.
  await context.clearCookies();
  await page.route('**/answers/**', (route) =>
    route.request().method() === 'PUT'
      ? route.fulfill({
          status: 401,
          contentType: 'application/problem+json',
          body: JSON.stringify({
            type: 'about:blank',
            title: 'x',
            status: 401,
            code: 'session.required',
          }),
        })
      : route.continue(),
  );
  await decline(2);
  await page.waitForTimeout(1000);
  expect(await kept()).toBe(2);
  await page.unroute('**/answers/**');
  await signIn('nadia.ferrer');
  await page.goto(address);
  await expect.poll(kept, { timeout: 15_000 }).toBe(3);
  await expect(page.locator('[data-aside="declined"]').nth(2)).toBeChecked();
});

test('two people on one draft see each other’s answers, and neither is lost where both answered', async ({
  page,
  signIn,
  behind,
}) => {
  test.setTimeout(120_000);
  const { personId, draftId } = await aDraft(behind, 'nadia.ferrer');
  const colleague = await behind('silvia.marchetti');
  const item = 'drugs.use';
  await signIn('nadia.ferrer');
  await page.goto(`/people/${personId}/assessments/${draftId}/conduct?section=drugs`);
  const question = page.locator(`[data-item="${item}"]`);
  await expect(question).toBeVisible();
  const seen = await colleague
    .get<{ answers: { item: string; revision: number }[] }>(`/assessments/${draftId}`)
    .then(({ answers }) => answers.find((each) => each.item === item)?.revision ?? 0);
  await colleague.put(`/assessments/${draftId}/answers/${item}`, {
    value: 'significant',
    status: 'answered',
    seen,
    language: 'en',
  });
  await expect(question.getByText(/Silvia Marchetti answered this/)).toBeVisible();
  await expect(question.locator('[data-option="3"]')).toBeChecked();

  // Both at the same moment: the page does not know of the other's answer when it sends its own.
  await page.route(`**/assessments/${draftId}/answers?**`, (route) => route.abort());
  await colleague.put(`/assessments/${draftId}/answers/${item}`, {
    value: 'some',
    status: 'answered',
    seen: seen + 1,
    language: 'en',
  });
  await question.locator('[data-option="1"]').check({ force: true });
  const note = question.getByRole('alert');
  await expect(note).toContainText('A colleague answered this at the same time');
  await note.getByRole('button', { name: 'Keep mine' }).click();
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await expect
    .poll(async () =>
      colleague
        .get<{ answers: { item: string; value: unknown }[] }>(`/assessments/${draftId}`)
        .then(({ answers }) => answers.find((each) => each.item === item)?.value),
    )
    .toBe('none');
});

test('an assessment is contested, looked at by another, and put right', async ({
  page,
  signIn,
  arrive,
  behind,
}) => {
  test.setTimeout(120_000);
  const api = await behind('nadia.ferrer');
  const { items } = await api.get<{ items: { id: string }[] }>('/people?view=mine&size=40');
  let found: { personId: string; id: string } | null = null;
  for (const { id } of items.toReversed()) {
    const { items: all } = await api.get<{
      items: { id: string; instrument: string; state: string }[];
    }>(`/people/${id}/assessments`);
    const signed = all.find((each) => each.instrument === NEEDS && each.state === 'signed');
    const isOpen = all.some((each) => each.instrument === NEEDS && each.state === 'draft');
    if (signed && !isOpen) {
      found = { personId: id, id: signed.id };
      break;
    }
  }
  if (!found) throw new Error('nobody has a signed needs profile');
  const result = `/people/${found.personId}/assessments/${found.id}`;
  await signIn('nadia.ferrer');
  await page.goto(result);
  await page.getByRole('button', { name: 'Write down a contest' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/words/).fill('I have had my own flat for two years, ask the landlord.');
  await dialog.locator('#contest-items').click();
  await page
    .getByRole('option', { name: 'Where the person lives, or will live on release' })
    .click();
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Send it to a reviewer' }).click();
  await expect(page.getByText(/Waits for a reviewer/)).toBeVisible();

  await signIn('silvia.marchetti');
  await page.goto('/assessments?list=contests');
  await arrive('Assessments');
  await page.goto(result);
  await page.getByRole('link', { name: 'Open the contest' }).click();
  await page.getByRole('button', { name: 'I look at it again' }).click();
  await expect(page.getByRole('heading', { name: 'Answer the person' })).toBeVisible();
  await page.locator('fieldset input[data-option]:not(:checked)').last().check({ force: true });
  await page.getByLabel('What speaks for it?').fill('Spoken with the landlord today.');
  await page.getByRole('button', { name: 'Save the answers' }).click();
  await expect(page.getByRole('button', { name: 'Save the answers' })).toBeDisabled();
  await arrive('Contest of an assessment');
  await page.getByRole('radio', { name: /Corrected by a new assessment/ }).click();
  await page.getByLabel('Explanation to the person').fill('The landlord confirms it: put right.');
  await page.getByRole('button', { name: 'Decide and answer' }).click();
  await page.getByRole('link', { name: 'Check and sign the new assessment' }).click();
  await page.getByRole('button', { name: 'Hand in and sign' }).click();
  await page.waitForURL((url) => /\/assessments\/[0-9a-f-]{36}$/.test(url.pathname));
  await page.goto(result);
  await expect(page.getByText(/Withdrawn: The person contested it and was right/)).toBeVisible();
});
