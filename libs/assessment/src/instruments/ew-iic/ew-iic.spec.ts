import {
  builtIn,
  contributionsOf,
  errorsOf,
  outputLike,
  scoreRequest,
  type Fixture,
} from '../replay-cases';
import fixtures from './vectors/fixtures.json' with { type: 'json' };
import units from './vectors/unit.json' with { type: 'json' };

const instrument = builtIn('ew-iic');

describe('the images and indirect contact predictor', () => {
  it.each(fixtures as unknown as Fixture[])('$id', ({ request, response, asOf }) => {
    const score = scoreRequest(instrument, request, asOf);
    expect(outputLike(score, response.output)).toEqual(response.output);
    expect(errorsOf(score.errors)).toEqual(errorsOf(response.validationErrors));
    const ours = contributionsOf(score, 'probability');
    for (const [name, points] of Object.entries(response.featureValues))
      expect(ours.get(name)).toBeCloseTo(points as number, 9);
  });
});

describe('each published function of the images and indirect contact predictor', () => {
  it.each(units)('$id', ({ function: name, args, expected }) => {
    const { hierarchyWeight, ...given } = args as unknown as Record<string, number | string>;
    // The band of a weight is the band of a history that has it: one contact offence against an adult alone weighs 0.
    expect(hierarchyWeight ?? 0).toBe(0);
    const score = scoreRequest(
      instrument,
      {
        gender: 'MALE',
        hasEverCommittedSexualOffence: true,
        isCurrentOffenceSexuallyMotivated: false,
        totalIndecentImageSanctions: 0,
        totalContactAdultSexualSanctions: 1,
        totalContactChildSexualSanctions: 0,
        totalNonContactSexualOffences: 0,
        ...given,
      },
      '2026-03-02',
    );
    if (name === 'getRiskBand') expect(score.band?.code).toBe(expected);
    else
      expect(contributionsOf(score, 'probability').get('imagesAndIndirectContactWeight')).toBe(
        expected,
      );
  });
});
