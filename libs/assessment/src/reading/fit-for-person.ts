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

/** How the place that asks stands to the instrument on the day: is it in use there, may this assessor use it. */
export interface StandingForFit {
  /** Day of the interview, ISO 8601. */
  readonly on: string;
  /** Set while the place has stopped using this version. */
  readonly stop?: { readonly reason: string } | null;
  /** The assessor's training that lasts longest: its last day, or null where it does not run out. */
  readonly training?: { readonly validUntil: string | null } | null;
}

export type FitTestName =
  | 'in-use'
  | 'convicted'
  | 'trained'
  | 'age'
  | 'sex'
  | 'norms'
  | 'legal-status'
  | 'setting'
  | 'language'
  | 'jurisdiction'
  | 'wording';

/** One named test. `passed` null: the fact needed to tell is not recorded. */
export interface FitTest {
  readonly test: FitTestName;
  readonly passed: boolean | null;
  /**
   * What a failed test means: `forbids` it may not be used now, by nobody's reason; `requires` it is not made for this
   * person, going on needs a reason; `advises` it is to be known.
   */
  readonly weight: 'forbids' | 'requires' | 'advises';
  readonly reason: Text;
}

export interface Fit {
  /** No test has failed that forbids or requires. */
  readonly fits: boolean;
  readonly tests: readonly FitTest[];
}

/**
 * Whether an instrument may be used with this person: each test by name, passed or failed, with its reason. A stopped
 * instrument, an offence-focused one before conviction (NMR-111) and an untrained assessor (NMR-75) forbid; what was
 * not made or normed for this person asks for a reason (BR-40).
 */
export function fitForPerson(
  definition: InstrumentDefinition,
  person: PersonForFit,
  standing: StandingForFit,
): Fit {
  const tests = [
    inUseTest(standing),
    convictedTest(definition, person),
    trainedTest(definition, standing),
    ageTest(definition, person),
    listTest('sex', definition.population.sexes, person.sex, WORDS.sex),
    listTest(
      'legal-status',
      definition.population.legalStatuses,
      person.legalStatus,
      WORDS.legalStatus,
    ),
    listTest('setting', definition.population.settings, person.setting, WORDS.setting),
    listTest('norms', definition.population.normedForSexes, person.sex, WORDS.norms),
    normsTest(definition, person),
    languageTest(definition, person),
    jurisdictionTest(definition, person),
    wordingTest(definition),
  ].flatMap((test) => (test ? [test] : []));
  return {
    fits: !tests.some((test) => test.weight !== 'advises' && test.passed === false),
    tests,
  };
}

/** The failed tests that no reason overcomes. */
export function forbiddenBy(fit: Fit): readonly FitTestName[] {
  return fit.tests.flatMap(({ test, weight, passed }) =>
    weight === 'forbids' && passed === false ? [test] : [],
  );
}

function inUseTest({ stop }: StandingForFit): FitTest {
  return {
    test: 'in-use',
    passed: !stop,
    weight: 'forbids',
    reason: stop
      ? { en: `Its use is stopped: ${stop.reason}`, zh: `已停用：${stop.reason}` }
      : { en: 'In use.', zh: '使用中。' },
  };
}

const CONVICTED: readonly string[] = ['sentenced', 'supervised'];

/** Whoever is not known to be convicted counts as not convicted. */
function convictedTest(
  definition: InstrumentDefinition,
  { legalStatus }: PersonForFit,
): FitTest | null {
  if (!definition.offenceFocused) return null;
  return {
    test: 'convicted',
    passed: legalStatus !== undefined && CONVICTED.includes(legalStatus),
    weight: 'forbids',
    reason: {
      en: 'About an offence someone was convicted of: not before conviction.',
      zh: '针对已定罪的罪行：定罪前不得使用。',
    },
  };
}

function trainedTest(
  definition: InstrumentDefinition,
  { on, training }: StandingForFit,
): FitTest | null {
  if (!definition.trainingRequired) return null;
  const until = training?.validUntil ?? null;
  const isValid = Boolean(training) && (until === null || until >= on);
  const found = !training
    ? { en: 'No training of yours is recorded.', zh: '未登记您的培训。' }
    : until === null
      ? { en: 'Yours does not run out.', zh: '您的培训长期有效。' }
      : isValid
        ? { en: `Yours is valid until ${until}.`, zh: `您的培训有效至 ${until}。` }
        : { en: `Yours ran out on ${until}.`, zh: `您的培训已于 ${until} 到期。` };
  return {
    test: 'trained',
    passed: isValid,
    weight: 'forbids',
    reason: {
      en: `Only for assessors trained in it. ${found.en}`,
      zh: `仅限受过该工具培训的评估者使用。${found.zh}`,
    },
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
  norms: { en: 'Norms are validated for people registered as', zh: '常模已验证的登记性别：' },
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

/** Where no sexes are named as normed: bands that exist for some groups only leave the others with a number and no band. */
function normsTest(definition: InstrumentDefinition, { sex }: PersonForFit): FitTest | null {
  if (definition.population.normedForSexes) return null;
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
