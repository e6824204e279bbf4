import type { IsoDate } from '../foundations/iso-date';
import type { LegalStatus } from '../people/legal-basis';
import type { Sex } from '../people/person';
import type { Setting } from './reassessment-due';

/** Whom an instrument was made and normed for, as its definition publishes it. */
export interface InstrumentPopulation {
  readonly sexes?: readonly Sex[];
  readonly normedForSexes?: readonly Sex[];
  readonly ageFrom?: number;
  readonly ageTo?: number;
  readonly settings?: readonly Setting[];
  readonly languages: readonly string[];
  readonly isOffenceFocused: boolean;
  readonly needsTraining: boolean;
  readonly isStopped: boolean;
}

export interface FitCircumstances {
  readonly sex: Sex;
  readonly age: number;
  readonly legalStatus: LegalStatus;
  readonly setting: Setting;
  readonly language: string;
  readonly assessorTrainedUntil?: IsoDate;
  readonly today: IsoDate;
}

export const FIT_TESTS = [
  'not-stopped',
  'sex',
  'norms',
  'age',
  'setting',
  'convicted',
  'trained',
  'language',
] as const;
export type FitTest = (typeof FIT_TESTS)[number];

/** `ask` may go on when a supervisor accepts with a reason; `fail` may not. */
export const FIT_OUTCOMES = ['pass', 'ask', 'fail'] as const;
export type FitOutcome = (typeof FIT_OUTCOMES)[number];

export interface FitResult {
  readonly test: FitTest;
  readonly outcome: FitOutcome;
}

/**
 * "Fit for this person?", answered before starting. Norms not validated for women need a supervisor's
 * reason (BR-40); offence-focused instruments wait for conviction (NMR-111); training must be valid (NMR-75).
 */
export function fitForPerson(
  instrument: InstrumentPopulation,
  person: FitCircumstances,
): readonly FitResult[] {
  const { sexes, normedForSexes, settings, ageFrom = 0, ageTo = Infinity } = instrument;
  const isTrained =
    person.assessorTrainedUntil !== undefined && person.assessorTrainedUntil >= person.today;
  const isConvicted = person.legalStatus === 'sentenced' || person.legalStatus === 'supervised';
  const verdict = (test: FitTest, passes: boolean, otherwise: FitOutcome): FitResult => ({
    test,
    outcome: passes ? 'pass' : otherwise,
  });
  return [
    verdict('not-stopped', !instrument.isStopped, 'fail'),
    verdict('sex', !sexes || sexes.includes(person.sex), 'fail'),
    verdict('norms', !normedForSexes || normedForSexes.includes(person.sex), 'ask'),
    verdict('age', person.age >= ageFrom && person.age <= ageTo, 'fail'),
    verdict('setting', !settings || settings.includes(person.setting), 'ask'),
    verdict('convicted', !instrument.isOffenceFocused || isConvicted, 'fail'),
    verdict('trained', !instrument.needsTraining || isTrained, 'fail'),
    verdict(
      'language',
      instrument.languages.some((code) => sameLanguage(code, person.language)),
      'ask',
    ),
  ];
}

/** The gravest outcome of all tests. */
export function fitVerdict(results: readonly FitResult[]): FitOutcome {
  if (results.some(({ outcome }) => outcome === 'fail')) return 'fail';
  return results.some(({ outcome }) => outcome === 'ask') ? 'ask' : 'pass';
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0] === b.split('-')[0];
}
