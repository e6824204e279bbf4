import { answersFrom, type AnswerValue } from '../../engine/answers';
import { compileInstrument } from '../../engine/compile-instrument';
import { findInstrument } from '../../registry';
import cases from './vectors/lds.json' with { type: 'json' };
import fixtures from './vectors/fixtures.json' with { type: 'json' };

const definition = findInstrument('ew-lds');
if (!definition) throw new Error('ew-lds is not built in');
const lds = compileInstrument(definition);
const scoreOf = (request: unknown) =>
  lds.score(answersFrom(request as Record<string, AnswerValue>), { assessedOn: '2026-05-28' });

describe('the learning screen', () => {
  it.each(cases)('$id: $note', ({ id, request, expected }) => {
    const score = scoreOf(request);
    expect(score.total).toBe(expected.ldsScore);
    // The published case lds:0 states a sub-total of 11 for answers that add up to 9.
    if (id !== 'lds:0') expect(score.scales[0]?.raw ?? null).toBe(expected.ldsSubTotal);
  });

  it.each(fixtures)('$id', ({ request, response }) => {
    const score = scoreOf(request);
    expect(score.total).toBe(response.ldsScore);
    expect(score.errors.map((error) => error.type)).toEqual(
      response.validationError.map((error) => error.type),
    );
  });
});
