import { compileInstrument } from '../engine/compile-instrument';
import type { Answers } from '../engine/answers';
import type { InstrumentDefinition } from '../definition/instrument';
import { findInstrument } from '../registry';
import { ScoreAgain } from './score-again';

const CONTEXT = { assessedOn: '2026-03-02' };

function phq9(): InstrumentDefinition {
  const found = findInstrument('phq-9');
  if (!found) throw new Error('no PHQ-9');
  return found;
}

const nine = (option: string): Answers =>
  Object.fromEntries(
    phq9()
      .items.filter(({ optional }) => !optional)
      .map(({ code }) => [code, { value: option }]),
  );

function impact(after: InstrumentDefinition, all: readonly Answers[]) {
  const before = compileInstrument(phq9());
  const again = new ScoreAgain(compileInstrument(after));
  for (const answers of all)
    again.take({ answers, context: CONTEXT, score: before.score(answers, CONTEXT) });
  return again.counts();
}

describe('past assessments scored again', () => {
  it('all stay where nothing was changed', () => {
    const counts = impact(phq9(), [nine('not-at-all'), nine('several-days')]);
    expect(counts).toMatchObject({ considered: 2, notComparable: 0, sumOfDifferences: 0 });
    expect(
      counts.bands.every(({ direction, from, to }) => direction === 'same' && from === to),
    ).toBe(true);
  });

  it('go higher or lower with the points, each from its band to another', () => {
    const doubled: InstrumentDefinition = {
      ...phq9(),
      items: phq9().items.map((item) => ({
        ...item,
        options: item.options?.map((option) =>
          option.code === 'several-days' ? { ...option, points: 2 } : option,
        ),
      })),
    };
    const counts = impact(doubled, [
      nine('several-days'),
      nine('several-days'),
      nine('not-at-all'),
    ]);
    expect(counts.bands).toEqual([
      { from: 'MILD', to: 'MODERATELY_SEVERE', direction: 'higher', count: 2 },
      { from: 'MINIMAL', to: 'MINIMAL', direction: 'same', count: 1 },
    ]);
    expect(counts.sumOfDifferences).toBe(18);
  });

  it('stay in their place when only the name of the band changed', () => {
    const renamed: InstrumentDefinition = {
      ...phq9(),
      scales: phq9().scales.map((scale) => ({
        ...scale,
        outputs: scale.outputs.map((output) => ({
          ...output,
          bands: output.bands?.map((band) => ({ ...band, code: `step-${band.code}` })),
        })),
      })),
    };
    expect(impact(renamed, [nine('several-days')]).bands).toEqual([
      { from: 'MILD', to: 'step-MILD', direction: 'same', count: 1 },
    ]);
  });

  it('cannot be compared where the new version asks more, and it is said what', () => {
    const [first] = phq9().items;
    if (!first) throw new Error('no item');
    const longer: InstrumentDefinition = {
      ...phq9(),
      items: [...phq9().items, { ...first, code: 'phq9.10' }],
      scales: phq9().scales.map((scale) => ({
        ...scale,
        items: [...(scale.items ?? []), 'phq9.10'],
        missing: { treat: 'refuse' },
      })),
    };
    const counts = impact(longer, [nine('several-days')]);
    expect(counts).toMatchObject({ considered: 1, notComparable: 1, bands: [] });
    expect(counts.needsAnswer).toContainEqual({ item: 'phq9.10', count: 1 });
  });
});
