import type { InstrumentDefinition } from '../definition/instrument';
import type { Text } from '../definition/text';

/** What is known about the person and the place before the first question. Unknown facts are left out. */
export interface PersonForFit {
  readonly age?: number;
  readonly sex?: string;
  readonly legalStatus?: string;
  readonly setting?: string;
  /** BCP 47 tag of the language the interview will be held in. */
  readonly language?: string;
  /** ISO 3166 code of the jurisdiction that asks. */
  readonly jurisdiction?: string;
}

export type FitTestName =
  'age' | 'sex' | 'norms' | 'legal-status' | 'setting' | 'language' | 'jurisdiction' | 'wording';

/** One named test. `passed` null: the fact needed to tell is not recorded. */
export interface FitTest {
  readonly test: FitTestName;
  readonly passed: boolean | null;
  /** A failed `requires` test means the instrument is not made for this person; `advises` is to be known. */
  readonly weight: 'requires' | 'advises';
  readonly reason: Text;
}

export interface Fit {
  /** No test that the instrument requires has failed. */
  readonly fits: boolean;
  readonly tests: readonly FitTest[];
}

/** Whether an instrument is made for this person: each test by name, passed or failed, with its reason. */
export function fitForPerson(definition: InstrumentDefinition, person: PersonForFit): Fit {
  const tests = [
    ageTest(definition, person),
    listTest('sex', definition.population.sexes, person.sex, WORDS.sex),
    listTest(
      'legal-status',
      definition.population.legalStatuses,
      person.legalStatus,
      WORDS.legalStatus,
    ),
    listTest('setting', definition.population.settings, person.setting, WORDS.setting),
    normsTest(definition, person),
    languageTest(definition, person),
    jurisdictionTest(definition, person),
    wordingTest(definition),
  ].flatMap((test) => (test ? [test] : []));
  return {
    fits: !tests.some((test) => test.weight === 'requires' && test.passed === false),
    tests,
  };
}

function ageTest(definition: InstrumentDefinition, { age }: PersonForFit): FitTest | null {
  const { from, below } = definition.population.ages ?? {};
  if (from === undefined && below === undefined) return null;
  const range =
    from === undefined
      ? { en: `under ${below}`, zh: `${below} 岁以下` }
      : below === undefined
        ? { en: `${from} or older`, zh: `${from} 岁及以上` }
        : { en: `${from} to ${below - 1}`, zh: `${from} 至 ${below - 1} 岁` };
  const reason = { en: `Made for people aged ${range.en}.`, zh: `适用于${range.zh}的人。` };
  const passed = age === undefined ? null : age >= (from ?? 0) && age < (below ?? Infinity);
  return { test: 'age', passed, weight: 'requires', reason };
}

const WORDS = {
  sex: { en: 'Made for people registered as', zh: '适用于登记性别为：' },
  legalStatus: { en: 'Made for people whose legal status is', zh: '适用于法律身份为：' },
  setting: { en: 'Made for use in', zh: '适用场所：' },
} as const;

function listTest(
  test: FitTestName,
  allowed: readonly string[] | undefined,
  actual: string | undefined,
  words: Text,
): FitTest | null {
  if (!allowed) return null;
  return {
    test,
    passed: actual === undefined ? null : allowed.includes(actual),
    weight: 'requires',
    reason: {
      en: `${words.en}: ${allowed.join(', ')}.`,
      zh: `${words['zh'] ?? ''}${allowed.join('、')}。`,
    },
  };
}

/** Bands that exist for some groups only leave the others with a number and no band. */
function normsTest(definition: InstrumentDefinition, { sex }: PersonForFit): FitTest | null {
  const groups = definition.scales.flatMap((scale) =>
    scale.outputs.flatMap((output) => output.normGroups ?? []),
  );
  const sexes = groups.flatMap(({ when }) =>
    'context' in when && when.context === 'sex' ? when.in : [],
  );
  if (sexes.length === 0) return null;
  const listed = [...new Set(sexes)];
  return {
    test: 'norms',
    passed: sex === undefined ? null : listed.includes(sex),
    weight: 'advises',
    reason: {
      en: `Cut-offs are published for: ${listed.join(', ')}. Anyone else gets a number without a band.`,
      zh: `已公布分界值的群体：${listed.join('、')}。其他人只有分数，没有等级。`,
    },
  };
}

function languageTest(definition: InstrumentDefinition, { language }: PersonForFit): FitTest {
  const spoken = Object.keys(definition.languages);
  const found =
    language === undefined
      ? undefined
      : (definition.languages[language] ?? definition.languages[language.split('-')[0] ?? '']);
  const listed = spoken.join(', ');
  return {
    test: 'language',
    passed: language === undefined ? null : found !== undefined,
    weight: 'advises',
    reason:
      found === 'working'
        ? {
            en: 'Available in this language as a working translation, not an official one.',
            zh: '有该语言的工作译文，但不是官方译文。',
          }
        : { en: `Available in: ${listed}.`, zh: `可用语言：${listed}。` },
  };
}

function jurisdictionTest(
  definition: InstrumentDefinition,
  { jurisdiction }: PersonForFit,
): FitTest {
  const { validatedFor } = definition.validation;
  const listed = validatedFor.join(', ');
  return {
    test: 'jurisdiction',
    passed: jurisdiction === undefined ? null : validatedFor.includes(jurisdiction),
    weight: 'advises',
    reason:
      validatedFor.length === 0
        ? { en: 'Not validated for any jurisdiction.', zh: '未在任何辖区验证。' }
        : {
            en: `Studied in: ${listed}. Elsewhere it is not validated.`,
            zh: `研究所在辖区：${listed}。其他地方未经验证。`,
          },
  };
}

function wordingTest(definition: InstrumentDefinition): FitTest | null {
  if (definition.licence.wording === 'included') return null;
  return {
    test: 'wording',
    passed: false,
    weight: 'advises',
    reason: {
      en: 'Only topics are shown; the official wording must be loaded by whoever holds the right to it.',
      zh: '仅显示主题；官方措辞须由有权使用者载入。',
    },
  };
}
