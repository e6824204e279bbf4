import { answersFrom, type AnswerValue } from '../../engine/answers';
import { compileInstrument } from '../../engine/compile-instrument';
import { bandFor } from '../../engine/compile-output';
import { findInstrument } from '../../registry';
import fixtures from './vectors/fixtures.json' with { type: 'json' };
import unitCases from './vectors/unit.json' with { type: 'json' };

const definition = findInstrument('ew-ovp');
if (!definition) throw new Error('ew-ovp is not built in');
const ovp = compileInstrument(definition);
const bands = definition.scales[0]?.outputs.find((output) => output.primary)?.bands ?? [];
const level = 'NO_PROBLEMS';
const plain: Record<string, AnswerValue> = {
  gender: 'FEMALE',
  dateOfBirth: '1960-01-01',
  dateAtStartOfFollowupCalculated: '2020-01-01',
  totalNumberOfSanctionsForAllOffences: 1,
  totalNumberOfViolentSanctions: 0,
  doesRecogniseImpactOfOffendingOnOthers: true,
  isCurrentlyOfNoFixedAbodeOrTransientAccommodation: false,
  isUnemployed: false,
  currentAlcoholUseProblems: level,
  excessiveAlcoholUse: level,
  hasCurrentPsychiatricTreatment: false,
  temperControl: level,
  proCriminalAttitudes: level,
};
const scoreOf = (values: Record<string, AnswerValue>) =>
  ovp.score(answersFrom(values), { assessedOn: '2026-05-28' });
const pointsOf = (change: Record<string, AnswerValue>, term: string) =>
  scoreOf({ ...plain, ...change }).scales[0]?.contributions.find((each) => each.term === term)
    ?.points;

/** Which of our terms each published unit function computes, and the answers its arguments stand for. */
const READS: Readonly<
  Record<string, (args: Record<string, AnswerValue>) => [string, Record<string, AnswerValue>]>
> = {
  getIsUnemployedOffendersScore: (args) => ['unemployed', args],
  getDoesRecogniseImpactOfOffendingOnOthersWeighted: (args) => ['impact', args],
  getHasCurrentPsychiatricTreatmentWeighted: (args) => ['psychiatricTreatment', args],
  getGenderWeighted: (args) => ['sex', args],
  getTotalNumberOfViolentSanctionsWeighted: (args) => [
    'violentSanctions',
    {
      totalNumberOfSanctionsForAllOffences: 20,
      totalNumberOfViolentSanctions: args['sanctions'] ?? 0,
    },
  ],
  getTotalNumberOfNonViolentSanctionsWeighted: (args) => [
    'nonViolentSanctions',
    {
      totalNumberOfSanctionsForAllOffences: Number(args['sanctions']) + 1,
      totalNumberOfViolentSanctions: 1,
    },
  ],
  getOffenderAgeGroupOVP: (args) => [
    'age',
    { dateOfBirth: `${2020 - Number(args['ageAtStartOfFollowup'])}-01-01` },
  ],
  getAlcoholMisuseWeighted: (args) => [
    'alcohol',
    {
      currentAlcoholUseProblems: args['currentUse'] ?? null,
      excessiveAlcoholUse: args['excessiveUse'] ?? null,
    },
  ],
};
const replayed = unitCases.flatMap(({ id, function: name, args, expected }) => {
  const read = READS[name];
  const given = (args.request ?? args) as unknown as Record<string, AnswerValue>;
  return read ? [{ id, read: read(given), expected }] : [];
});

describe('OVP', () => {
  it.each(fixtures)('$id', ({ request, response }) => {
    const score = scoreOf(request as unknown as Record<string, AnswerValue>);
    expect(score.total).toBe(response.output.twoYearScore);
    expect(score.errors.map(({ type, fields }) => ({ type, fields }))).toEqual(
      response.validationErrors.map(({ type, fields }) => ({ type, fields })),
    );
  });

  it.each(replayed)('$id', ({ read: [term, change], expected }) => {
    expect(pointsOf(change, term)).toBe(expected);
  });

  it.each(unitCases.filter((each) => each.function === 'getOVPBand'))(
    'puts $args.percentage percent in band $expected',
    ({ args, expected }) =>
      expect(bandFor(args.percentage ?? Number.NaN, bands)?.code).toBe(expected),
  );

  it('turns 14 points into 3 percent within one year and 5 within two', () => {
    const score = scoreOf({
      ...plain,
      gender: 'MALE',
      isUnemployed: true,
      dateOfBirth: '1960-01-01',
      currentAlcoholUseProblems: 'NO_PROBLEMS',
    });
    // 5 any sanction + 5 male + 4 unemployed + 0 for age 60 = 14; 1/(1+e^(4.5215 - 0.0722*14)) = 0.0290
    expect(score.outputs.map((output) => output.value)).toEqual([14, 3, 5]);
  });
});
