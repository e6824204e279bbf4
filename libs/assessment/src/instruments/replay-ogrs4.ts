import type { AnswerValue } from '../engine/answers';
import type { CompiledInstrument } from '../engine/compile-instrument';
import { bandFor } from '../engine/compile-output';
import { scoreRequest } from './replay-cases';

/** One published case of a single function of the published code. */
export interface UnitCase {
  readonly id: string;
  readonly function: string;
  readonly args: object;
  readonly expected: unknown;
}

/** The published functions and the term of ours that does the same. */
const TERMS: Readonly<Record<string, string>> = {
  get2YearInterceptWeight: 'twoYearInterceptWeight',
  getTotalSanctionWeight: 'totalNumberOfSanctionsForAllOffencesWeight',
  getGapBetweenFirstAndSecondSanctionWeight: 'secondSanctionGapWeight',
  getOffenceFreeMonthsPolynomialWeight: 'offenceFreeMonthsWeight',
  getCopasWeight: 'copasScore',
  getCopasVWeight: 'copasScore',
  getCopasSquaredWeight: 'copasScoreSquared',
  getCopasViolentOffencesWeight: 'violenceRateWeight',
  getNeverViolentHistoryWeight: 'neverViolentWeight',
  getOnceViolentHistoryWeight: 'onceViolentWeight',
  getTotalViolentSanctionsWeight: 'violentSanctionsWeight',
  getSteroidsUsageWeight: 'steroidUsageWeight',
  getOtherDrugsUsageWeight: 'otherDrugUsageWeight',
  getOffenceInvolvedCarryingOrUsingWeaponWeight: 'offenceInvolveCarryingOrUsingWeaponsWeight',
  getChronicDrinkingWeight: 'chronicDrinkingProblemsWeight',
  getProCriminalAttitudeWeight: 'proCriminalAttitudesWeight',
};

/** The published arguments and the question of ours that asks for them. */
const ITEMS: Readonly<Record<string, string>> = {
  totalNumberOfSanctions: 'totalNumberOfSanctionsForAllOffences',
  totalSanctions: 'totalNumberOfSanctionsForAllOffences',
  totalViolentSanctions: 'totalNumberOfViolentSanctions',
  ageAtFirst: 'ageAtFirstSanction',
  problemLevel: 'currentRelationshipWithPartner',
  temperProblems: 'temperControl',
  carryingOrUsingWeapon: 'didOffenceInvolveCarryingOrUsingWeapon',
};

const BORN = 1970;

/** What our instrument gives for one published case; null where the case is about something it does not have. */
export function replayUnit(
  instrument: CompiledInstrument,
  { function: name, args }: UnitCase,
  codeOf: (category: string) => string,
): unknown {
  const primary = instrument.definition.scales
    .flatMap(({ outputs }) => outputs)
    .find((output) => output.primary);
  if ('percentageScore' in args)
    return bandFor(Number(args.percentageScore), primary?.bands ?? [])?.code;
  const answers: Record<string, AnswerValue> = { dateOfBirth: `${BORN}-01-01` };
  let scale = 'dynamic';
  for (const [key, value] of Object.entries(args) as [string, AnswerValue][]) {
    if (key === 'staticOrDynamic') scale = String(value).toLowerCase();
    else if (key === 'category') answers['currentOffenceCode'] = codeOf(String(value));
    else if (/^ageAtStartOfFollow[uU]p$/.test(key))
      answers['dateAtStartOfFollowup'] = `${BORN + Number(value)}-01-01`;
    else if (/^ageAtCurrent/.test(key))
      answers['dateOfCurrentConviction'] = `${BORN + Number(value)}-01-01`;
    else answers[ITEMS[key] ?? key] = value;
  }
  answers['dateOfCurrentConviction'] ??= '2000-01-01';
  answers['gender'] ??= 'MALE';
  const term = TERMS[name] ?? name.replace(/^get./, (start) => start.charAt(3).toLowerCase());
  const score = scoreRequest(instrument, answers, '2026-01-01');
  const found = score.scales
    .find(({ code }) => code === scale)
    ?.contributions.find((each) => each.term === term);
  return found && !found.missing ? found.points : null;
}

/** A code of each published category, from the instrument's own table. */
export function codesByCategory(
  instrument: CompiledInstrument,
  categories: readonly string[],
): (category: string) => string {
  const groups = instrument.definition.tables?.['ew-offence-kinds-ogrs4']?.groups ?? [];
  return (category) =>
    groups.find(({ value }) => value === categories.indexOf(category))?.keys[0] ?? '';
}

/** The published categories in the order in which the table numbers them. */
export const OFFENCE_CATEGORIES = [
  'BURGLARY_DOMESTIC',
  'BURGLARY_OTHER',
  'DRUNKENNESS',
  'DRINK_DRIVING',
  'MOTORING_OFFENCES',
  'VEHICLE_RELATED_THEFT',
  'FRAUD_AND_FORGERY',
  'WELFARE_FRAUD',
  'DRUG_IMPORT_EXPORT_OR_PRODUCTION',
  'DRUG_POSSESSION_OR_SUPPLY',
  'VIOLENCE_AGAINST_THE_PERSON_ABH_PLUS',
  'VIOLENCE_AGAINST_THE_PERSON_SUB_ABH',
  'PUBLIC_ORDER_AND_HARRASSMENT',
  'WEAPONS_NON_FIREARM',
  'FIREARMS_MOST_SERIOUS',
  'FIREARMS_OTHER',
  'HANDLING_STOLEN_GOODS',
  'CRIMINAL_DAMAGE',
  'ACQUISITIVE_VIOLENCE',
  'OTHER_OFFENCES',
  'ABSCONDING_OR_BAIL',
  'SEXUAL_AGAINST_CHILD',
  'SEXUAL_NOT_AGAINST_CHILD',
  'THEFT_NON_MOTOR',
] as const;
