import type { InstrumentDefinition } from '../definition/instrument';
import { findInstrument } from '../registry';
import { compareDefinitions } from './compare-definitions';

const phq9 = findInstrument('phq-9') as InstrumentDefinition;
const [first, second, ...others] = phq9.items as [
  InstrumentDefinition['items'][number],
  InstrumentDefinition['items'][number],
  ...InstrumentDefinition['items'],
];

describe('two versions of an instrument', () => {
  it('that say the same have no difference, wherever a key stands', () => {
    const { title, ...rest } = phq9;
    expect(compareDefinitions(phq9, { ...rest, title })).toEqual([]);
  });

  it('are compared question by question, to the points of one option', () => {
    const options = first.options?.map((option) =>
      option.code === 'several-days' ? { ...option, points: 2 } : option,
    );
    const after = { ...phq9, items: [{ ...first, options }, second, ...others] };
    expect(compareDefinitions(phq9, after)).toEqual([
      {
        kind: 'changed',
        part: 'item',
        code: first.code,
        title: first.text,
        fields: [{ field: 'options.several-days.points', before: 1, after: 2 }],
      },
    ]);
  });

  it('are compared band by band', () => {
    const moveCut = (scale: InstrumentDefinition['scales'][number]) => ({
      ...scale,
      outputs: scale.outputs.map((output) => ({
        ...output,
        bands: output.bands?.map((band, at) =>
          at === 0 ? { ...band, below: 6 } : at === 1 ? { ...band, from: 6 } : band,
        ),
      })),
    });
    const changes = compareDefinitions(phq9, { ...phq9, scales: phq9.scales.map(moveCut) });
    expect(changes.map(({ part }) => part)).toEqual(['output']);
    expect(changes[0]?.fields.map(({ before, after }) => [before, after])).toEqual([
      [5, 6],
      [5, 6],
    ]);
  });

  it('name what is new, what is gone, and another order', () => {
    const added = { ...first, code: 'new' };
    const changes = compareDefinitions(phq9, { ...phq9, items: [second, added, ...others] });
    expect(changes.map(({ kind, part, code }) => [kind, part, code])).toEqual([
      ['added', 'item', 'new'],
      ['removed', 'item', first.code],
    ]);
    const swapped = compareDefinitions(phq9, { ...phq9, items: [second, first, ...others] });
    expect(swapped.map(({ part }) => part)).toEqual(['order']);
  });

  it('show a rule as a whole: half of a rule says nothing', () => {
    const before = { ...second, shownWhen: { item: first.code, is: 'not-at-all' } };
    const after = { ...second, shownWhen: { item: first.code, answered: true } };
    const [change] = compareDefinitions(
      { ...phq9, items: [first, before, ...others] },
      { ...phq9, items: [first, after, ...others] },
    );
    expect(change?.fields).toEqual([
      { field: 'shownWhen', before: before.shownWhen, after: after.shownWhen },
    ]);
  });

  it('say that something about the whole has changed', () => {
    const after = { ...phq9, validation: { ...phq9.validation, status: 'not-validated' as const } };
    expect(compareDefinitions(phq9, after)[0]).toMatchObject({
      part: 'about',
      fields: [{ field: 'validation.status', before: 'validated', after: 'not-validated' }],
    });
  });
});
