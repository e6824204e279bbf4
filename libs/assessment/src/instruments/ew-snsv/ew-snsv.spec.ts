import { answersFrom, type AnswerValue } from '../../engine/answers';
import { compileInstrument } from '../../engine/compile-instrument';
import { findInstrument } from '../../registry';
import fixtures from './vectors/fixtures.json' with { type: 'json' };

const definition = findInstrument('ew-snsv');
if (!definition) throw new Error('ew-snsv is not built in');
const snsv = compileInstrument(definition);

describe('SNSV', () => {
  it.each(fixtures)('$id', ({ request, response, asOf }) => {
    const score = snsv.score(answersFrom(request as unknown as Record<string, AnswerValue>), {
      assessedOn: asOf,
    });
    const output = (code: string) => score.outputs.find((each) => each.code === code);
    expect(score.total).toBe(response.output.score);
    expect(output('type')?.band?.code ?? null).toBe(response.type);
    expect(score.errors.map((error) => error.type)).toEqual(
      response.validationErrors.map((error) => error.type),
    );
    for (const [index, { type, fields }] of response.validationErrors.entries()) {
      if (type !== 'UNEXPECTED_ERROR') expect(score.errors[index]?.fields).toEqual(fields);
    }
    const scale = score.scales.find((each) => each.code === String(response.type).toLowerCase());
    const ours = new Map(scale?.contributions.map((each) => [each.term, each.points]));
    for (const [name, points] of Object.entries(response.featureValues)) {
      expect(ours.get(name)).toBeCloseTo(points, 9);
    }
  });
});
