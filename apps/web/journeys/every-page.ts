import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The levels the product promises (WCAG 2.2 AA), cumulative. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const STILL_FOR_MS = 120;
const GIVE_UP_AFTER_MS = 4_000;
const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** AXE_EVERYWHERE=1: also each state of a page on the way, and the dark. It doubles the time of a run. */
export const EVERYWHERE = process.env['AXE_EVERYWHERE'] === '1';
const ABOVE = '[role=dialog], [role=menu]';

/** What the journeys of this run have seen already, whoever came first. */
const seen = new Set<string>();

export interface Eyes {
  /** Looks at the page as it is now, if it has not been seen. */
  readonly look: () => Promise<void>;
  /** Looks at the page as it is after this, seen before or not. */
  readonly lookAfter: (arriving: () => Promise<void>) => Promise<void>;
  /** Every address the journey came by. */
  readonly addresses: ReadonlySet<string>;
}

/**
 * Lets axe look at each page a journey arrives at and each dialog and menu it opens, before it does or expects anything
 * there; with AXE_EVERYWHERE each state of a page on the way. A finding fails the journey at its end.
 * `9-every-screen` lets axe see each page of the product, so that none depends on a journey arriving there.
 */
export async function lookAtEveryPage(page: Page): Promise<Eyes> {
  let isArriving = false;
  const look = async () => {
    const place = isArriving ? null : await placeOf(page);
    if (place === null || seen.has(place)) return;
    seen.add(place);
    await standsStill(page);
    // What stands there now may be another place than the one on the way to it.
    seen.add((await placeOf(page)) ?? place);
    const above = EVERYWHERE || (await page.locator(ABOVE).count()) === 0 ? {} : { in: ABOVE };
    expect.soft(await findingsOfAxe(page, above), `axe on ${place}`).toEqual([]);
  };
  const addresses = new Set<string>();
  page.on('framenavigated', (frame) => {
    const { protocol, pathname } = new URL(frame.url());
    if (protocol.startsWith('http')) addresses.add(pathname);
  });
  await tellFetching(page);
  await page.addLocatorHandler(page.locator(EVERYWHERE ? 'body' : ABOVE).first(), look, {
    noWaitAfter: true,
  });
  if (EVERYWHERE) {
    const goto = page.goto.bind(page);
    page.goto = async (...going) => {
      await look();
      return goto(...going);
    };
  }
  const lookAfter = async (arriving: () => Promise<void>) => {
    isArriving = true;
    await arriving().finally(() => (isArriving = false));
    await expectNothingForAxe(page);
  };
  return { look, lookAfter, addresses };
}

/** Axe minds nothing on the page as it is now; each finding is named with its place. */
export async function expectNothingForAxe(page: Page): Promise<void> {
  await standsStill(page);
  seen.add((await placeOf(page)) ?? '');
  expect(await findingsOfAxe(page), `axe on ${page.url()}`).toEqual([]);
}

interface Where {
  /** A part of the page; else all of it. */
  readonly in?: string;
  /** One rule; else all of the promised levels. */
  readonly rule?: string;
}

/** What axe minds, each with its place on the page. */
export async function findingsOfAxe(page: Page, where: Where = {}): Promise<readonly string[]> {
  // There are no frames of others; the newer mode opens a second page for each look.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  axe.options({
    runOnly: where.rule ? [where.rule] : WCAG,
    // What it does not mind is not described node by node, and no style sheet is asked for again: half the time.
    resultTypes: ['violations'],
    preload: false,
  });
  if (where.in) axe.include(where.in);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** The address without its ids, and what is open above the page. */
async function placeOf(page: Page): Promise<string | null> {
  const { protocol, pathname } = new URL(page.url());
  if (!protocol.startsWith('http')) return null;
  const above = await page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map((part) => {
        const title = document.getElementById(part.getAttribute('aria-labelledby') ?? '');
        return part.role === 'menu' ? 'menu' : (title?.textContent ?? 'dialog');
      }),
    ABOVE,
  );
  return [pathname.replace(ID, ':id'), ...above].join(' › ');
}

/** Lets the page say when it waits for an answer, so that `standsStill` can wait for it too. */
export function tellFetching(page: Page): Promise<unknown> {
  return page.addInitScript(showFetching);
}

/** In the page: marks the document while the product waits for an answer of its API. */
function showFetching(): void {
  const send = window.fetch;
  let waiting = 0;
  const count = (change: number) => {
    waiting += change;
    document.documentElement.toggleAttribute('data-fetching', waiting > 0);
  };
  window.fetch = (...request) => {
    count(1);
    return send(...request).finally(() => count(-1));
  };
}

/** Nothing is being fetched or drawn any more. */
export async function standsStill(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(
    ([still, giveUp]) =>
      new Promise<void>((done) => {
        const startedAt = performance.now();
        let changedAt = startedAt;
        const watch = new MutationObserver(() => (changedAt = performance.now()));
        watch.observe(document, { subtree: true, childList: true, attributes: true });
        const check = () => {
          const now = performance.now();
          const isBusy =
            document.documentElement.dataset['fetching'] !== undefined ||
            document.querySelector('[aria-busy=true]') !== null;
          if (now - startedAt < giveUp && (isBusy || now - changedAt < still))
            return void setTimeout(check, 20);
          watch.disconnect();
          done();
        };
        check();
      }),
    [STILL_FOR_MS, GIVE_UP_AFTER_MS] as const,
  );
}
