import type { Page } from '@playwright/test';
import { behindAs } from './behind';
import { expect, standsStill, test } from './journey';
import { addressOf, PLACES, type Ask } from './places';

const DEMO_PASSWORD = 'throughcare-demo';
const STEPS = 25;

/** Forms that open above a page: on which page, by which button. */
const DIALOGS: readonly (readonly [pattern: string, opens: RegExp])[] = [
  ['/people/:personId/plan', /^Close the plan$/],
  ['/people/:personId/file', /^Add a contact$/],
  ['/people/:personId/duties', /^Record as done/],
  ['/people/:personId/learning-and-work', /^Ask for a course$/],
  ['/people/:personId/community', /^Plan a contact$/],
  ['/people/:personId/community', /^Record a setback$/],
  ['/people/:personId/release', /^Record the release$/],
  ['/programmes/:programmeId', /^Open a group$/],
  ['/programmes/:programmeId/waiting-list', /^Offer .* a place$/],
  ['/programmes/groups/:groupId', /^Record how it ended|^Record outcome/],
  ['/administration/users', /^Invite a user$/],
];

for (const as of ['nadia.ferrer', 'priya.raman', 'silvia.marchetti', 'owen.castellan', 'admin']) {
  test(`the dialogs of ${as} open, hold the focus, show it, and give it back by the keyboard`, async ({
    page,
    request,
    signIn,
  }) => {
    test.setTimeout(240_000);
    const one = new Map<string, ReturnType<typeof behindAs>>();
    const ask: Ask = (username) => {
      const known = one.get(username) ?? behindAs(request, username, DEMO_PASSWORD);
      one.set(username, known);
      return known;
    };
    await signIn(as);
    for (const [pattern, opens] of DIALOGS) {
      const place = PLACES.find((each) => each.pattern === pattern && each.as === as);
      if (!place) continue;
      await page.goto(await addressOf(place, ask));
      const button = page.getByRole('button', { name: opens }).first();
      await expect(button, `${pattern} has ${opens}`).toBeVisible();
      await walkDialog(page, button, pattern);
    }
  });
}

async function walkDialog(page: Page, button: ReturnType<Page['locator']>, where: string) {
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await standsStill(page);
  for (let step = 0; step < STEPS; step += 1) {
    expect
      .soft(await focusIn(page), `${where}, step ${step}`)
      .toEqual({ inside: true, shown: true });
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button, `${where}: focus comes back`).toBeFocused();
}

/** Whether the focus is in the dialog, and whether it can be seen on the part or on the frame around it. */
function focusIn(page: Page): Promise<{ inside: boolean; shown: boolean }> {
  return page.evaluate(() => {
    const part = document.activeElement;
    const inside = part?.closest('[role=dialog]') !== null && part !== document.body;
    const seen = (element: Element | null | undefined) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    };
    // What is drawn instead of an invisible control stands beside it.
    const around = [part, part?.parentElement, part?.parentElement?.parentElement];
    const isFrame = part?.getAttribute('role') === 'dialog' || part?.matches('section');
    return { inside, shown: isFrame || around.some(seen) };
  });
}
