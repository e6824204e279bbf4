import { textIn, type Score } from '@throughcare/assessment';
import type { InstrumentDefinition } from '@throughcare/assessment';
import type { NeedDomain, RiskLevel } from '@throughcare/domain';
import { SHEET_WORDS, type SheetLanguage, type SheetWords } from './sheet-words';

/** What the statement gives: a signed assessment with its person. */
export interface SheetRecord {
  readonly state: string;
  readonly name: string;
  readonly number: string;
  readonly assessor: string;
  readonly countersigner: string | null;
  readonly instrument: string;
  readonly version: string;
  readonly assessedOn: string;
  readonly score: Score | null;
  readonly scoredLevel: RiskLevel | null;
  readonly finalLevel: RiskLevel | null;
}

interface Need {
  readonly area: string;
  readonly level: string;
  readonly good: string;
}

/** The sheet as the template reads it: words and figures, nothing else. */
export interface SheetData {
  readonly lang: SheetLanguage;
  readonly rtl: boolean;
  readonly words: SheetWords;
  readonly facts: readonly (readonly [string, string])[];
  readonly results: readonly { readonly what: string; readonly says: string }[];
  readonly notes: readonly string[];
  readonly needs: readonly Need[];
  readonly voice: string | null;
  readonly means: readonly string[];
  readonly contest: readonly string[];
  readonly footer: string;
}

/** What is said to the person about their assessment: the result, what it means and does not, and how to contest it. */
export function sheetData(
  record: SheetRecord & { readonly score: Score },
  definition: InstrumentDefinition,
  language: SheetLanguage,
  today: string,
): SheetData {
  const words = SHEET_WORDS[language];
  const { score, finalLevel } = record;
  const day = (on: string) =>
    new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${on}T00:00:00Z`),
    );
  const facts: (readonly [string, string])[] = [
    [words.fact.person, record.name],
    [words.fact.number, record.number],
    [words.fact.instrument, textIn(definition.title, language)],
    [words.fact.day, day(record.assessedOn)],
    [words.fact.assessor, record.assessor],
  ];
  if (record.countersigner) facts.push([words.fact.countersigner, record.countersigner]);
  return {
    lang: language,
    rtl: language === 'ar',
    words,
    facts,
    results: resultsOf(score, finalLevel, words, language),
    notes: notesOf(record, words),
    needs: score.needs.map((need) => ({
      area: words.domains[need.domain as NeedDomain],
      level: words.needs[need.level],
      good: need.strengths ?? '',
    })),
    voice: ownWords(score),
    means: [
      ...(finalLevel ? [words.aboutRisk] : []),
      ...(score.needs.length > 0 ? [words.aboutNeeds] : []),
      words.never,
      ...(definition.validation.status === 'validated' ? [] : [words.notValidated]),
    ],
    contest: words.contest,
    footer: filled(words.footer, { date: day(today) }),
  };
}

/** Chinese with Latin digits as the screens have them; Arabic with the digits of the region. */
const LOCALES: Readonly<Record<SheetLanguage, string>> = {
  ar: 'ar-u-nu-latn',
  en: 'en-GB',
  es: 'es',
  fr: 'fr',
  ru: 'ru',
  zh: 'zh-CN',
};

function resultsOf(
  score: Score,
  finalLevel: RiskLevel | null,
  words: SheetWords,
  language: SheetLanguage,
) {
  const numbers = score.outputs
    .filter(({ value }) => value !== null)
    .map(({ title, unit, value, band }) => {
      const label = band ? ` (${textIn(band.label, language)})` : '';
      return { what: textIn(title, language), says: `${said(value ?? 0, unit, words)}${label}` };
    });
  return finalLevel ? [{ what: words.level, says: words.levels[finalLevel] }, ...numbers] : numbers;
}

function said(value: number, unit: string, words: SheetWords): string {
  const isShare = unit === 'percent' || unit === 'probability';
  if (!isShare) return filled(words.points, { n: Math.round(value * 10) / 10 });
  const n = Math.round(unit === 'probability' ? value * 100 : value);
  return filled(words.ofHundred, { n, rest: 100 - n });
}

function notesOf(
  { score, scoredLevel, finalLevel }: SheetRecord & { readonly score: Score },
  words: SheetWords,
) {
  const isChanged = scoredLevel && finalLevel && scoredLevel !== finalLevel;
  return [
    ...(isChanged
      ? [filled(words.changed, { from: words.levels[scoredLevel], to: words.levels[finalLevel] })]
      : []),
    ...(score.outputs.every(({ value }) => value === null) ? [words.noResult] : []),
  ];
}

function ownWords(score: Score): string | null {
  const said = score.needs.flatMap(({ ownWords: own }) => (own ? [own] : []));
  return said.length === 0 ? null : [...new Set(said)].join(' · ');
}

function filled(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
}
