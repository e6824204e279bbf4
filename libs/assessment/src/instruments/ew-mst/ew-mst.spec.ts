import { answersFrom, type AnswerValue } from '../../engine/answers';
import { compileInstrument } from '../../engine/compile-instrument';
import { findInstrument } from '../../registry';
import fixtures from './vectors/fixtures.json' with { type: 'json' };

const definition = findInstrument('ew-mst');
if (!definition) throw new Error('ew-mst is not built in');
const mst = compileInstrument(definition);

describe('the maturity screening tool', () => {
  it.each(fixtures)('$id', ({ request, response, asOf }) => {
    const score = mst.score(answersFrom(request as unknown as Record<string, AnswerValue>), {
      assessedOn: asOf,
    });
    const value = (code: string) => score.outputs.find((each) => each.code === code)?.value ?? null;
    const asFlag = (code: string) => score.flags.find((each) => each.code === code)?.value ?? null;
    expect({
      maturityScore: value('maturityScore'),
      maturityFlag: asFlag('maturityFlag'),
      isMstApplicable: asFlag('isMstApplicable'),
    }).toEqual({
      maturityScore: response.maturityScore,
      maturityFlag: response.maturityFlag,
      isMstApplicable: response.isMstApplicable,
    });
    expect(score.errors.map(({ type, fields }) => ({ type, fields }))).toEqual(
      response.validationError.map(({ type, fields }) => ({ type, fields })),
    );
  });
});
