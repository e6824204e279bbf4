import { builtIn, errorsOf, scoreRequest } from '../replay-cases';
import fixtures from './vectors/fixtures.json' with { type: 'json' };
import units from './vectors/unit.json' with { type: 'json' };

const instrument = builtIn('ew-opd');
const scoreOf = (request: object) => scoreRequest(instrument, request, '2026-08-04');

const man = {
  gender: 'MALE',
  overallRiskForAssessment: 'HIGH',
  highestRiskLevelOverAllAssessments: 'HIGH',
  currentOffenceCode: '00100',
  hasCustodialSentence: true,
  doesRecogniseImpactOfOffendingOnOthers: true,
};
const points = (request: object, scale: string) =>
  scoreOf(request).scales.find(({ code }) => code === scale)?.raw;

describe('the OPD pathway screen', () => {
  it.each(fixtures)('$id', ({ request, response }) => {
    const score = scoreOf(request);
    const flag = (code: string) => score.flags.find((each) => each.code === code)?.value ?? null;
    expect({
      opdCheck: flag('opdCheck'),
      opdOverride: flag('opdOverride'),
      opdResult: score.band?.code ?? null,
      validationError: errorsOf(score.errors),
    }).toEqual({ ...response, validationError: errorsOf(response.validationError) });
  });

  it.each(units.filter((each) => each.function === 'scoreFromProblemLevel'))(
    'counts $args.level as $expected',
    ({ args, expected }) =>
      expect(points({ ...man, impulsivityProblems: args.level ?? null }, 'personality')).toBe(
        expected,
      ),
  );

  it.each(units.filter((each) => each.function === 'scoreFromBoolean'))(
    'counts $args.boolean as $expected',
    ({ args, expected }) =>
      expect(
        points(
          { ...man, didOffenceInvolveViolenceOrThreatOfViolence: args.boolean ?? null },
          'personality',
        ),
      ).toBe(expected),
  );

  it('counts excessive violence twice where violence itself is not recorded', () => {
    const excessive = { ...man, didOffenceInvolveExcessiveUseOfViolence: true };
    expect(points(excessive, 'personality')).toBe(2);
    const both = { ...excessive, didOffenceInvolveViolenceOrThreatOfViolence: true };
    expect(points(both, 'personality')).toBe(2);
  });

  it('screens a man in on two indicators, and only if the screen applies to him', () => {
    const two = { ...man, hasSelfHarmOrAttemptedSuicide: true, hasControlIssues: true };
    expect(scoreOf(two).band?.code).toBe('SCREEN_IN');
    expect(scoreOf({ ...two, hasControlIssues: false }).band?.code).toBe('SCREEN_OUT');
    expect(scoreOf({ ...two, hasCustodialSentence: false }).band?.code).toBe('SCREEN_OUT');
    expect(scoreOf({ ...two, overallRiskForAssessment: 'MEDIUM' }).band?.code).toBe('SCREEN_OUT');
  });

  it('asks a woman whether public protection applies, and a man not', () => {
    const { errors } = scoreOf({ ...man, gender: 'FEMALE' });
    expect(errors).toMatchObject([{ fields: ['isEligibleForMappa'] }]);
    expect(scoreOf(man).errors).toEqual([]);
  });
});
