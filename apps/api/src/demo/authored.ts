import type { InstrumentFile } from '@throughcare/assessment';
import type { InstrumentCase } from '@throughcare/assessment/authoring';
import { findInstrument, findInstrumentFile } from '@throughcare/assessment/registry';
import { addDays } from '@throughcare/domain';
import { Desk, type Author } from './desk';
import firstWeeks from './instruments/first-weeks.json' with { type: 'json' };
import { withMiddleBand } from './k6-with-middle-band';
import { Chance } from './random';
import type { Rows } from './rows';

/** Of its own, so that the country drawn from the other seed stays the same. */
const SEED = 2_023_001_600;

const AUTHORS = [
  ['lena.hartmann', 'Lena Hartmann'],
  ['viktor.anand', 'Viktor Anand'],
] as const;

/** Two who write instruments, one they published, and a newer version of a built-in one that waits for its review. */
export function writeInstruments(
  rows: Rows,
  today: string,
  login: { readonly passwordHash: string; readonly siteIds: readonly string[] },
): void {
  const chance = new Chance(SEED);
  const [lena, viktor] = AUTHORS.map(([username, name]) => ({ id: chance.uuid(), username, name }));
  if (!lena || !viktor) return;
  for (const author of [lena, viktor]) addAuthor(rows, author, login);

  const published = new Desk(
    chance,
    rows,
    lena,
    firstWeeks as unknown as InstrumentFile,
    FIRST_WEEKS_CASES,
  );
  published.begin(addDays(today, -240));
  published.move(addDays(today, -228), lena, 'hand-in');
  published.move(
    addDays(today, -221),
    viktor,
    'return',
    'Say in the help of the health question that the reason is not to be asked.',
  );
  published.move(addDays(today, -219), lena, 'hand-in');
  published.move(addDays(today, -214), viktor, 'approve');
  published.move(addDays(today, -212), lena, 'publish');
  published.end();

  const k6 = findInstrumentFile('k6', '1.0');
  if (!k6) throw new Error('K6 is not built in');
  const waiting = new Desk(chance, rows, lena, withMiddleBand(k6), K6_CASES, {
    code: 'k6',
    version: '1.0',
  });
  waiting.begin(addDays(today, -9));
  waiting.move(addDays(today, -2), lena, 'hand-in');
  waiting.end();
}

function addAuthor(
  rows: Rows,
  { id, username, name }: Author,
  { passwordHash, siteIds }: { readonly passwordHash: string; readonly siteIds: readonly string[] },
): void {
  rows.add('app_user', {
    id,
    username,
    display_name: name,
    password_hash: passwordHash,
    has_demo_password: true,
    role: 'instrument-author',
    scope: 'all',
    site_ids: siteIds,
    clearances: [],
    partner_id: null,
    language: 'en',
  });
}

const of = (items: readonly string[], value: string) =>
  Object.fromEntries(items.map((item) => [item, value]));

const SIX = ['home', 'money', 'papers', 'work', 'someone', 'health'];
const FIRST_WEEKS_CASES: readonly InstrumentCase[] = [
  {
    name: 'Everything is settled',
    answers: of(SIX, 'settled'),
    expected: { total: 0, band: 'ready' },
  },
  {
    name: 'Half is under way: the first number of the middle band',
    answers: { ...of(SIX, 'settled'), ...of(SIX.slice(0, 3), 'under-way') },
    expected: { total: 3, band: 'some-open' },
  },
  {
    name: 'Nothing is arranged',
    answers: of(SIX, 'open'),
    expected: { total: 12, band: 'much-open' },
  },
];

const K6_ITEMS = (findInstrument('k6')?.items ?? []).map(({ code }) => code);
const k6 = (points: readonly number[]) =>
  Object.fromEntries(
    K6_ITEMS.map((code, at) => {
      const options = findInstrument('k6')?.items[at]?.options ?? [];
      return [code, options.find((option) => option.points === points[at])?.code ?? ''];
    }),
  );
const K6_CASES: readonly InstrumentCase[] = [
  {
    name: 'Four stays below',
    answers: k6([1, 1, 1, 1, 0, 0]),
    expected: { total: 4, band: 'BELOW_CUT_OFF' },
  },
  {
    name: 'Five begins the middle',
    answers: k6([1, 1, 1, 1, 1, 0]),
    expected: { total: 5, band: 'MODERATE' },
  },
  {
    name: 'Twelve is still the middle',
    answers: k6([2, 2, 2, 2, 2, 2]),
    expected: { total: 12, band: 'MODERATE' },
  },
  {
    name: 'Thirteen is what it was',
    answers: k6([3, 2, 2, 2, 2, 2]),
    expected: { total: 13, band: 'PROBABLE_SERIOUS' },
  },
];
