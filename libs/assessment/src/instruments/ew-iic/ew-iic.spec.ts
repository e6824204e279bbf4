import {
  builtIn,
  contributionsOf,
  errorsOf,
  outputLike,
  scoreRequest,
  type Fixture,
} from '../replay-cases';
import fixtures from './vectors/fixtures.json' with { type: 'json' };

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
