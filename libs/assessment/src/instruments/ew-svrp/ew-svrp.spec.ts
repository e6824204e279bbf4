import {
  builtIn,
  contributionsOf,
  errorsOf,
  outputLike,
  scoreRequest,
  type Fixture,
} from '../replay-cases';
import { codesByCategory, OFFENCE_CATEGORIES, replayUnit, type UnitCase } from '../replay-ogrs4';
import fixtures from './vectors/fixtures.json' with { type: 'json' };
import workbook from './vectors/oasys.json' with { type: 'json' };
import units from './vectors/unit.json' with { type: 'json' };

const instrument = builtIn('ew-svrp');

describe('svrp', () => {
  it.each(fixtures as unknown as Fixture[])('$id', ({ request, response, asOf }) => {
    const score = scoreRequest(instrument, request, asOf);
    expect(outputLike(score, response.output)).toEqual(response.output);
    expect(errorsOf(score.errors)).toEqual(errorsOf(response.validationErrors));
    const ours = contributionsOf(score, String(response.type).toLowerCase());
    for (const [name, points] of Object.entries(response.featureValues))
      expect(ours.get(name)).toBeCloseTo(points as number, 9);
  });

  const codeOf = codesByCategory(instrument, OFFENCE_CATEGORIES);
  // The published code stops with an error for percentages outside its range; ours has a band for each.
  const told = (units as unknown as UnitCase[]).filter(
    ({ expected }) => typeof expected !== 'object',
  );
  it.each(told)('$function $args', (unit) => {
    const ours = replayUnit(instrument, unit, codeOf);
    if (unit.function === 'getRiskBand') expect(ours).toBe(unit.expected);
    else expect(ours).toBeCloseTo(Number(unit.expected), 9);
  });

  it.each(workbook)('$id gives the probabilities of the published workbook', (row) => {
    const today = row.staticRequest.assessmentDate;
    const fixed = contributionsOf(scoreRequest(instrument, row.staticRequest, today), 'static');
    const fuller = contributionsOf(scoreRequest(instrument, row.dynamicRequest, today), 'dynamic');
    const probability = (sum: number | undefined) => 1 / (1 + Math.exp(-(sum ?? Number.NaN)));
    expect(probability(fixed.get('totalWeight'))).toBeCloseTo(row.expected.seriousViolentStatic, 9);
    expect(probability(fuller.get('totalWeight'))).toBeCloseTo(
      row.expected.seriousViolentDynamic,
      9,
    );
  });
});
