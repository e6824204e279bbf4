import type { Page } from '@playwright/test';
import type { Behind } from './behind';
import { expect, expectNothingForAxe, standsStill, test } from './journey';

const DAY = 86_400_000;
const RUN = String(Date.now() % 1_000_000);
const GIVEN = 'Torvald';
const FAMILY = `Lindqvist-${RUN}`;
const NAME = `${GIVEN} ${FAMILY}`;
const PROGRAMME = `First steps ${RUN}`;
const GOAL = 'I will stay calm on the wing so that I can keep my place in the workshop.';
const STEP = 'Finish the first programme';

const ahead = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

test('one person goes the whole line: from reception to a home outside, on one record', async ({
  page,
  signIn,
  arrive,
  behind,
}) => {
  test.setTimeout(420_000);
  const dialog = page.getByRole('dialog');
  let personId = '';

  await test.step('1 reception: registered with an order, admitted, clocks running', async () => {
    await signIn('nadia.ferrer');
    await page.goto('/people/new');
    await page.getByLabel('Given name').fill(GIVEN);
    await page.getByLabel('Family name').fill(FAMILY);
    await page.getByLabel('Date of birth').fill('1991-09-02');
    await page.getByRole('radio', { name: 'Male', exact: true }).click();
    await page.getByRole('button', { name: 'Look for this person first' }).click();
    const none = page.getByRole('button', { name: 'None of these: register' });
    await expect(none.or(page.getByLabel('Reading', { exact: true }))).toBeVisible();
    if (await none.isVisible()) await none.click();
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page.getByRole('radio', { name: /^Yes, with an order/ }).click();
    await page.getByLabel('Number of the order').fill(`WL-${RUN}`);
    await page.getByLabel('Court', { exact: true }).fill('Lindmoor District Court');
    await page.getByLabel('Date of the order').fill(ahead(-3));
    await page.getByLabel('Earliest release').fill(ahead(120));
    await page.getByLabel('Last day of the order').fill(ahead(700));
    await page.getByRole('combobox', { name: 'Code of the offence (ICCS)' }).fill('theft');
    await page.getByRole('listbox').getByRole('option').first().click();
    await page.getByLabel('Wing, room or bed').fill('B1-07');
    await page.getByRole('button', { name: 'Check your answers' }).click();
    await page.getByRole('button', { name: 'Register', exact: true }).click();
    await page.waitForURL(/\/people\/[0-9a-f-]{36}\//);
    await expect(page.getByText('The file is open')).toBeVisible();
    personId = new URL(page.url()).pathname.split('/')[2] ?? '';
  });

  await test.step('2 assessment: the needs profile, signed', async () => {
    await page.goto(`/people/${personId}/assessments/new`);
    await arrive('Start an assessment');
    await page.getByLabel('Find an instrument').fill('Throughcare');
    await page
      .getByRole('radio', { name: /Throughcare Needs/i })
      .first()
      .click();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.waitForURL(/\/conduct$|\/conduct\?/);
    await answerEverything(page);
    await page.getByRole('button', { name: 'Hand in and sign' }).click();
    await page.waitForURL(/\/assessments\/[0-9a-f-]{36}$/);
    await expect(page.getByText(/^Signed by Nadia Ferrer/).first()).toBeVisible();
  });

  await test.step('3 plan: every priority need answered, agreed in the person’s words', async () => {
    await page.goto(`/people/${personId}/plan`);
    await page.getByRole('button', { name: 'Begin the plan' }).click();
    const thinking = page.getByRole('region', { name: /Thinking/ });
    await thinking.getByRole('button', { name: 'Add a goal' }).click();
    await page.getByLabel('Goal', { exact: true }).fill(GOAL);
    await page.getByLabel('To be reached by').fill(ahead(90));
    await page.getByRole('button', { name: 'Save goal' }).click();
    const card = page.getByRole('article').filter({ hasText: GOAL });
    await card.getByRole('button', { name: 'Add a step' }).click();
    await page.getByLabel('What will be done?').fill(STEP);
    await page.getByLabel('Until when?').fill(ahead(60));
    await page.getByRole('button', { name: 'Save step' }).click();
    await expect(card.getByText(STEP)).toBeVisible();
    const unanswered = page.getByRole('region').filter({ hasText: 'Needs an answer' });
    for (let left = await unanswered.count(); left > 0; left -= 1) {
      await unanswered.first().getByRole('button', { name: 'Not now, because …' }).click();
      await page.getByLabel('Why not now?').fill('We begin with one thing and see in spring.');
      await page.getByRole('button', { name: 'Save reason' }).click();
      await expect(unanswered).toHaveCount(left - 1);
    }
    await page.getByRole('link', { name: /^Agree with/ }).click();
    await page.getByRole('radio', { name: /^Agrees/ }).click();
    await page.getByLabel(/own words$/).fill('One thing at a time. That I can do.');
    await page.getByLabel(/next review/i).fill(ahead(60));
    await page.getByRole('button', { name: 'Record and agree the plan' }).click();
    await expect(page.getByText(/^Agreed · /)).toBeVisible();
  });

  await test.step('4 programme: referred from the goal, placed, attended, completed', async () => {
    const programmeId = await oneSessionProgramme(await behind('helena.marsh'));
    await page.goto(`/people/${personId}/programmes/refer?programme=${programmeId}`);
    await page.getByLabel('Goal it serves').selectOption({ label: GOAL });
    await page.getByLabel('Step it completes').selectOption({ label: STEP });
    await page.getByRole('button', { name: 'Send referral' }).click();
    await page.waitForURL(/\/programmes$/);

    await signIn('silvia.marchetti');
    await page.goto('/programmes');
    const asked = page.getByRole('listitem').filter({ hasText: NAME });
    await asked.getByRole('button', { name: 'Accept' }).click();
    await expect(asked).toHaveCount(0);
    await aGroupToday(await behind('silvia.marchetti'), programmeId);
    await page.goto(`/programmes/${programmeId}/waiting-list`);
    await page.getByRole('button', { name: `Offer ${NAME} a place` }).click();
    await dialog.getByRole('button', { name: 'Offer place' }).click();
    await expect(page.getByText('Nobody waits')).toBeVisible();

    await signIn('owen.castellan');
    await page.goto('/programmes');
    await page
      .getByRole('listitem')
      .filter({ hasText: PROGRAMME })
      .getByRole('link', { name: 'First steps' })
      .click();
    await page.getByRole('radio', { name: 'Engaged', exact: true }).click();
    await page.getByRole('button', { name: 'Finish register' }).click();
    await expect(page.getByRole('button', { name: 'Correct the register' })).toBeVisible();
    await page.getByRole('link', { name: 'Group 1' }).click();
    await page.getByRole('button', { name: /^Record how it ended/ }).click();
    await dialog.getByRole('radio', { name: 'Completed', exact: true }).click();
    await dialog
      .getByLabel('What the facilitators saw')
      .fill('Took part and showed it on the wing the same day.');
    await dialog.getByRole('button', { name: 'Save outcome' }).click();
    await expect(dialog).toHaveCount(0);
  });

  await test.step('5 learning and work: a workshop for the same goal, with its hours', async () => {
    await signIn('nadia.ferrer');
    await page.goto(`/people/${personId}/learning-and-work`);
    await page.getByRole('button', { name: 'Ask for a course' }).click();
    await dialog.getByLabel('Course or workshop').selectOption(await workshop(page));
    await dialog.getByLabel('Goal it serves').selectOption({ label: GOAL });
    await dialog.getByRole('button', { name: 'Ask for a course' }).click();
    await expect(dialog).toHaveCount(0);
    const row = page.getByRole('listitem').filter({ hasText: 'Asked for' });
    for (const move of ['Put on the waiting list', 'Give a place', 'Has begun']) {
      await page
        .getByRole('button', { name: /^Change: / })
        .first()
        .click();
      await page.getByRole('menuitem', { name: move }).click();
      await dialog.getByRole('button', { name: move }).click();
      await expect(dialog).toHaveCount(0);
    }
    await expect(row).toHaveCount(0);
    await page
      .getByRole('button', { name: /^Change: / })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Record a week' }).click();
    await dialog.getByLabel('Hours offered').fill('9');
    await dialog.getByLabel('Hours attended').fill('9');
    await dialog.getByRole('button', { name: 'Save hours' }).click();
    await expect(page.getByText('9 of 9 hours attended')).toBeVisible();
    await arrive('Learning and work');
  });

  await test.step('6 release: handed over to a named officer, who accepts', async () => {
    await page.goto(`/people/${personId}/release`);
    await expect(page.getByRole('table', { name: 'Checklist' })).toBeVisible();
    await page.getByRole('button', { name: 'Offer the hand-over' }).click();
    await dialog.getByLabel('To which officer?').selectOption({ label: 'Priya Raman' });
    await dialog.getByRole('button', { name: 'Send the offer' }).click();
    await expect(page.getByText('Waits for Priya Raman')).toBeVisible();
    await signIn('priya.raman');
    await page.goto(`/people/${personId}/release`);
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    await dialog.getByRole('button', { name: 'Accept', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Meeting held' })).toBeVisible();
    await signIn('nadia.ferrer');
    await page.goto(`/people/${personId}/release`);
    await page.getByRole('button', { name: 'Record the release' }).click();
    await dialog.getByLabel('On what ground?').selectOption({ label: 'Early release' });
    await dialog.getByLabel('Where does the person go?').fill('His sister, 12 Mill Lane, Senn');
    await dialog.getByRole('button', { name: 'Record the release' }).click();
    await expect(page.getByText(`The release of ${NAME} is recorded`)).toBeVisible();
  });

  await test.step('7 community: a contact kept and a home', async () => {
    await signIn('priya.raman');
    await page.goto(`/people/${personId}/community`);
    await page.getByRole('button', { name: 'Plan a contact' }).click();
    await dialog.getByLabel('When?').fill(`${ahead(0)}T00:00`);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: /^Record what became of/ }).click();
    await page.getByRole('menuitem', { name: 'They met' }).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText(/^1 of \d+ kept$/)).toBeVisible();
    await page.getByRole('button', { name: 'Add a status' }).click();
    await dialog.getByLabel('How does it stand?').selectOption({ label: 'Staying with others' });
    await dialog.getByRole('radio', { name: /^verified/ }).click();
    await dialog.getByRole('button', { name: 'Save the status' }).click();
    await expect(page.getByText('Staying with others').first()).toBeVisible();
    await arrive('Community');
  });

  await test.step('the thread shows the chain, the access log who did what', async () => {
    await page.goto(`/people/${personId}/thread`);
    await expect(page.getByText(GOAL).first()).toBeVisible();
    for (const part of [STEP, PROGRAMME]) await expect(page.getByText(part).first()).toBeVisible();
    await arrive('Why is this here?');
    await page.goto(`/people/${personId}/access-log`);
    const older = page.getByRole('button', { name: 'Show older' });
    await expect(page.getByRole('row').nth(1)).toBeVisible();
    for (let shown = 0; await older.isVisible();) {
      shown = await page.getByRole('row').count();
      await older.click();
      await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(shown);
    }
    for (const who of ['Nadia Ferrer', 'Silvia Marchetti', 'Owen Castellan', 'Priya Raman'])
      await expect(page.getByRole('row').filter({ hasText: who }).first()).toBeVisible();
    await expectNothingForAxe(page);
  });

  await test.step('8 management: the number counts the person, and opens on them', async () => {
    await signIn('helena.marsh');
    await page.goto('/insights/programmes/PRG-4/people?months=12&state=met');
    await arrive('The people behind: Programmes completed');
    const next = page.getByRole('button', { name: 'Next', exact: true });
    const row = page.getByRole('row').filter({ hasText: FAMILY });
    while ((await row.count()) === 0 && (await next.isEnabled())) {
      await next.click();
      await standsStill(page);
    }
    await row.getByRole('link').first().click();
    await page.waitForURL(new RegExp(personId));
    await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  });
});

/** Goes through every section of an instrument: the second answer of each question; words one may leave out are left out. */
async function answerEverything(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 }).last();
  const next = page.locator('#content').getByRole('button', { name: 'Save and next' });
  await expect(next).toBeVisible();
  while (await next.isVisible()) {
    const section = await heading.innerText();
    const questions = page.locator('[data-item]');
    // Answers open further questions: ask again until none is left.
    const single = questions.filter({ has: page.locator('input[data-option]') });
    const open = single.filter({ hasNot: page.locator('input[data-option]:checked') });
    for (let left = await open.count(); left > 0; left = await open.count())
      await open.first().locator('input[data-option="2"]').check();
    for (const several of await questions
      .filter({ has: page.locator('input[type=checkbox]') })
      .all())
      await several.locator('input[type=checkbox]').first().check();
    await next.click();
    await expect(heading).not.toHaveText(section);
  }
}

async function oneSessionProgramme(manager: Behind): Promise<string> {
  const { id } = await manager.post<{ id: string }>('/programmes', {
    code: `FS-${RUN}`,
    name: PROGRAMME,
    targetNeeds: ['thinking'],
    groupLeast: 1,
    groupMost: 12,
    lengthDays: 7,
    completionShare: 0.75,
    evidenceNote: 'New here; no outcome study exists yet.',
    modules: [
      {
        code: 'M1',
        title: 'First steps',
        sessions: [{ title: 'First steps', minutes: 120, kind: 'group', isRiskReducing: true }],
      },
    ],
  });
  return id;
}

async function aGroupToday(supervisor: Behind, programmeId: string): Promise<void> {
  const [site] = (await supervisor.get<readonly { id: string; name: string }[]>('/sites')).filter(
    ({ name }) => name === 'Lindmoor Prison',
  );
  const [owen] = (
    await supervisor.get<readonly { id: string; name: string }[]>(
      `/colleagues?role=facilitator&siteId=${site?.id}`,
    )
  ).filter(({ name }) => name === 'Owen Castellan');
  await supervisor.post(`/programmes/${programmeId}/groups`, {
    siteId: site?.id,
    facilitatorIds: [owen?.id],
    room: 'Room 2',
    startsOn: ahead(0),
    weekly: [{ weekday: new Date().getUTCDay(), startsAt: '00:00' }],
  });
}

/** A workshop at the prison that has a place. */
async function workshop(page: Page): Promise<string> {
  const option = page
    .getByRole('dialog')
    .getByRole('option', { name: /Lindmoor Prison \(free: [1-9]/ })
    .first();
  return (await option.getAttribute('value')) ?? '';
}
