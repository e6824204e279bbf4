import { compileInstrument } from '../../engine/compile-instrument';
import { answersFromRow } from '../../reading/answers-from-row';
import { findInstrument } from '../../registry';
import vectors from './vectors/rsr2013.json' with { type: 'json' };

const definition = findInstrument('ew-rsr-2013');
if (!definition) throw new Error('ew-rsr-2013 is not built in');
const rsr = compileInstrument(definition);

const scoreOf = (input: (typeof vectors)[number]['input']) =>
  rsr.score(answersFromRow(definition, input), { assessedOn: input.assessmentDate });

/** Published figures, null where the calculator gives none. */
const near = (ours: number | null | undefined, published: number | null) =>
  published === null
    ? ours === null
    : typeof ours === 'number' && Math.abs(ours - published) < 1e-9;

describe('RSR as in the 2013 calculator', () => {
  it.each(['sv_static', 'sv_dynamic', 'male_sex', 'female_sex'] as const)(
    'gives the published %s to 1e-9 in every published case',
    (name) => {
      const wrong = vectors.filter(
        ({ input, expected }) =>
          !near(scoreOf(input).outputs.find(({ code }) => code === name)?.value, expected[name]),
      );
      expect(vectors).toHaveLength(444);
      expect(wrong.map(({ id }) => id)).toEqual([]);
    },
  );

  it('gives the published total wherever it has no part whose rule was not published', () => {
    const told = vectors.filter(({ expected }) => expected.non_sex === null);
    const wrong = told.filter(
      ({ input, expected }) => !near(scoreOf(input).total, expected.rsr_best),
    );
    expect(told).toHaveLength(50);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('is short of the published total by the unpublished part, and by nothing else', () => {
    const rest = vectors.filter(({ expected }) => expected.non_sex !== null);
    const wrong = rest.filter(
      ({ input, expected }) =>
        !near((scoreOf(input).total ?? Number.NaN) + (expected.non_sex ?? 0), expected.rsr_best),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
