import type { RiskLevel } from '../assessments/risk-level';
import type { Setting } from '../assessments/reassessment-due';
import type { IsoDate } from '../foundations/iso-date';
import { daysBetween } from '../foundations/iso-date';
import type { NeedDomain } from '../needs/need-domain';
import type { LiteracyLevel, Sex } from '../people/person';
import type { OffenceFlag, Programme } from './programme';

export const SUITABILITY_TESTS = [
  'need',
  'level',
  'sex',
  'age',
  'setting',
  'convicted',
  'offence-required',
  'offence-excluded',
  'language',
  'literacy',
  'time-left',
  'prerequisites',
] as const;
export type SuitabilityTest = (typeof SUITABILITY_TESTS)[number];

export interface SuitabilityResult {
  readonly test: SuitabilityTest;
  readonly passed: boolean;
  /** What was asked and what was found, for the sentence on screen. */
  readonly asked: string;
  readonly found: string;
}

export interface SuitabilityCircumstances {
  readonly needs: readonly NeedDomain[];
  readonly finalLevel?: RiskLevel;
  readonly sex: Sex;
  readonly age: number;
  readonly setting: Setting;
  readonly isConvicted: boolean;
  readonly offenceFlags: readonly OffenceFlag[];
  readonly languages: readonly string[];
  readonly literacy: LiteracyLevel;
  readonly earliestReleaseOn?: IsoDate;
  readonly completedProgrammes: readonly string[];
  readonly today: IsoDate;
}

const LITERACY_ORDER: readonly LiteracyLevel[] = ['none', 'low', 'functional', 'good'];

/** Every formal test the programme asks, by name, passed or failed. Tests not asked are left out. */
export function checkSuitability(
  programme: Pick<Programme, 'eligibility' | 'targetNeeds' | 'lengthDays'>,
  person: SuitabilityCircumstances,
): readonly SuitabilityResult[] {
  const { eligibility } = programme;
  const results: SuitabilityResult[] = [];
  const ask = (
    test: SuitabilityTest,
    passed: boolean,
    asked: readonly unknown[],
    found: readonly unknown[],
  ) => results.push({ test, passed, asked: asked.join(', '), found: found.join(', ') });
  const overlap = <T>(a: readonly T[], b: readonly T[]) => a.filter((entry) => b.includes(entry));

  ask(
    'need',
    overlap(programme.targetNeeds, person.needs).length > 0,
    programme.targetNeeds,
    person.needs,
  );
  if (eligibility.levels) {
    const level = person.finalLevel;
    ask('level', level !== undefined && eligibility.levels.includes(level), eligibility.levels, [
      level ?? 'none',
    ]);
  }
  if (eligibility.sexes) {
    ask('sex', eligibility.sexes.includes(person.sex), eligibility.sexes, [person.sex]);
  }
  const { ageFrom, ageTo } = eligibility;
  if (ageFrom !== undefined || ageTo !== undefined) {
    const isWithin = person.age >= (ageFrom ?? 0) && person.age <= (ageTo ?? Infinity);
    ask('age', isWithin, [`${ageFrom ?? ''}–${ageTo ?? ''}`], [person.age]);
  }
  if (eligibility.settings) {
    ask('setting', eligibility.settings.includes(person.setting), eligibility.settings, [
      person.setting,
    ]);
  }
  if (eligibility.needsConviction)
    ask('convicted', person.isConvicted, ['yes'], [person.isConvicted ? 'yes' : 'no']);
  const { requiredOffenceFlags: required, excludedOffenceFlags: excluded } = eligibility;
  if (required)
    ask(
      'offence-required',
      overlap(required, person.offenceFlags).length > 0,
      required,
      person.offenceFlags,
    );
  if (excluded)
    ask(
      'offence-excluded',
      overlap(excluded, person.offenceFlags).length === 0,
      excluded,
      overlap(excluded, person.offenceFlags),
    );
  if (eligibility.languages) {
    const spoken = person.languages.map(primary);
    ask(
      'language',
      overlap(eligibility.languages.map(primary), spoken).length > 0,
      eligibility.languages,
      person.languages,
    );
  }
  if (eligibility.leastLiteracy) {
    ask(
      'literacy',
      reachesLiteracy(person.literacy, eligibility.leastLiteracy),
      [eligibility.leastLiteracy],
      [person.literacy],
    );
  }
  const leastDays = Math.max(
    eligibility.leastDaysLeft ?? 0,
    person.setting === 'custody' ? programme.lengthDays : 0,
  );
  if (person.earliestReleaseOn && leastDays > 0) {
    const left = daysBetween(person.today, person.earliestReleaseOn);
    ask('time-left', left >= leastDays, [leastDays], [left]);
  }
  if (eligibility.prerequisites) {
    const done = overlap(eligibility.prerequisites, person.completedProgrammes);
    ask(
      'prerequisites',
      done.length === eligibility.prerequisites.length,
      eligibility.prerequisites,
      done,
    );
  }
  return results;
}

export function failedTests(results: readonly SuitabilityResult[]): readonly SuitabilityTest[] {
  return results.filter(({ passed }) => !passed).map(({ test }) => test);
}

/** Someone not yet screened is let through: the screen has its own clock (NMR-104). */
function reachesLiteracy(literacy: LiteracyLevel, least: LiteracyLevel): boolean {
  if (literacy === 'not-screened') return true;
  return LITERACY_ORDER.indexOf(literacy) >= LITERACY_ORDER.indexOf(least);
}

function primary(language: string): string {
  return language.split('-')[0] ?? language;
}
