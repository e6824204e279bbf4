import { answersFrom } from '../../engine/answers';
import { compileInstrument } from '../../engine/compile-instrument';
import { findInstrument } from '../../registry';
import vectors from './vectors/ogrs3-sample.json' with { type: 'json' };

const definition = findInstrument('ew-ogrs3-2013');
if (!definition) throw new Error('ew-ogrs3-2013 is not built in');
const ogrs3 = compileInstrument(definition);
const kinds = definition.items.find((item) => item.code === 'currentOffenceType')?.options ?? [];

describe('OGRS3 as in the 2013 calculator', () => {
  it('gives the published probabilities to 1e-9 in every published case', () => {
    expect(vectors.length).toBe(464);
    for (const { input, expected } of vectors) {
      const score = ogrs3.score(
        answersFrom({
          gender: input.gender === 0 ? 'MALE' : 'FEMALE',
          dateOfBirth: input.birthDate,
          convictionDate: input.convictionDate,
          firstSanctionDate: input.firstSanctionDate,
          previousSanctions: input.previousSanctions,
          currentOffenceType: kinds[input.currentOffenceType]?.code ?? null,
        }),
        { assessedOn: input.assessmentDate },
      );
      expect(score.errors).toEqual([]);
      expect(score.outputs[0]?.value).toBeCloseTo(expected.ogrs3_year_1, 9);
      expect(score.outputs[1]?.value).toBeCloseTo(expected.ogrs3_year_2, 9);
    }
  });
});
