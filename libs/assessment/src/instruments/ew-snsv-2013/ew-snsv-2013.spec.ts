import { answersFrom, type AnswerValue } from '../../engine/answers';
import fixtures from '../ew-snsv/vectors/fixtures.json' with { type: 'json' };
import { builtIn, contributionsOf } from '../replay-cases';
import weights from './vectors/offence-weights.json' with { type: 'json' };

const variant = builtIn('ew-snsv-2013');
const snsv = builtIn('ew-snsv');

const answersOf = (request: object) => answersFrom({ ...request } as Record<string, AnswerValue>);
const kindOf = (code: string, scale: string) =>
  contributionsOf(
    variant.score(answersFrom({ currentOffenceCode: code }), { assessedOn: '2026-03-02' }),
    scale,
  ).get('SNSVWeighting');

describe('SNSV with the offence weights of 2013', () => {
  it.each(weights)('weighs $category as that calculator did', (kind) => {
    expect(kindOf(kind.code, 'dynamic')).toBe(kind.dynamic);
    expect(kindOf(kind.code, 'static')).toBeCloseTo(kind.static, 9);
  });

  it('is the published model in everything else', () => {
    const dynamic = fixtures.filter(({ response }) => response.type === 'DYNAMIC');
    expect(dynamic.length).toBeGreaterThan(0);
    for (const { request, asOf } of fixtures) {
      const [ours, theirs] = [variant, snsv].map((each) =>
        each.score(answersOf(request), { assessedOn: asOf }),
      );
      for (const scale of ['static', 'dynamic']) {
        const without = (score: typeof ours) =>
          score?.scales
            .find(({ code }) => code === scale)
            ?.contributions.filter(({ term }) => term !== 'SNSVWeighting');
        expect(without(ours)).toEqual(without(theirs));
      }
      expect(ours?.errors).toEqual(theirs?.errors);
    }
  });
});
