import type { InstrumentDefinition, Item } from '../definition/instrument';
import { findInstrument } from '../registry';
import { lintInstrument } from './lint-instrument';

const found = findInstrument('phq-9');
if (!found) throw new Error('phq-9 is not built in');
const sound: InstrumentDefinition = found;
const scale = sound.scales[0];
const output = scale?.outputs[0];
if (!scale || !output) throw new Error('phq-9 has a scale and an output');
const codesOf = (definition: InstrumentDefinition): string[] =>
  lintInstrument(definition).map((fault) => fault.code);

const withItem = (code: string, change: Partial<Item>): InstrumentDefinition => ({
  ...sound,
  items: sound.items.map((item) => (item.code === code ? { ...item, ...change } : item)),
});
const withBands = (bands: typeof output.bands): InstrumentDefinition => ({
  ...sound,
  needs: [],
  scales: [{ ...scale, outputs: [{ ...output, bands }] }],
});
const calm = { label: { en: 'Low', zh: '低' }, tone: 'calm' as const };

describe('the linter', () => {
  it('finds nothing in a sound instrument', () => expect(codesOf(sound)).toEqual([]));

  it.each<[string, InstrumentDefinition, string]>([
    [
      'an item twice',
      { ...sound, items: [...sound.items, ...sound.items.slice(0, 1)] },
      'duplicate-code',
    ],
    [
      'a section that does not exist',
      withItem('phq9.1', { section: 'elsewhere' }),
      'unknown-reference',
    ],
    [
      'an item shown by a later one',
      withItem('phq9.1', { shownWhen: { item: 'phq9.2', answered: true } }),
      'unreachable-item',
    ],
    [
      'an item shown by an answer nobody can give',
      withItem('phq9.2', { shownWhen: { item: 'phq9.1', is: 'purple' } }),
      'unreachable-item',
    ],
    [
      'a fact of the record that is no answer to it',
      withItem('phq9.1', { fromRecord: 'currentSanctionOn' }),
      'wrong-kind',
    ],
    ['a choice without options', withItem('phq9.difficulty', { options: [] }), 'option-missing'],
    [
      'a scored option without points',
      withItem('phq9.1', {
        options: [
          { code: 'a', label: { en: 'A', zh: '甲' } },
          { code: 'b', label: { en: 'B', zh: '乙' } },
        ],
      }),
      'points-missing',
    ],
    [
      'a gap between bands',
      withBands([
        { ...calm, code: 'A', below: 5 },
        { ...calm, code: 'B', from: 6 },
      ]),
      'band-gap',
    ],
    [
      'bands that overlap',
      withBands([
        { ...calm, code: 'A', below: 7 },
        { ...calm, code: 'B', from: 6 },
      ]),
      'band-overlap',
    ],
    [
      'bands closed at the top',
      withBands([
        { ...calm, code: 'A', below: 5 },
        { ...calm, code: 'B', from: 5, below: 9 },
      ]),
      'band-open-end',
    ],
    [
      'a text without its translation',
      withItem('phq9.1', { text: { en: 'Only English' } }),
      'translation-missing',
    ],
    [
      'a health item in a risk scale',
      { ...sound, scales: [{ ...scale, kind: 'risk' }] },
      'risk-excluded-item',
    ],
    [
      'a value used before it is declared',
      {
        ...sound,
        scales: [
          {
            ...scale,
            terms: [{ code: 'x', title: { en: 'X', zh: 'X' }, give: { value: 'later' } }],
          },
        ],
      },
      'unknown-reference',
    ],
    [
      'a ladder that falls',
      {
        ...sound,
        scales: [
          {
            ...scale,
            terms: [
              {
                code: 'x',
                title: { en: 'X', zh: 'X' },
                give: {
                  steps: {
                    of: 1,
                    table: [{ below: 3, give: 1 }, { below: 2, give: 2 }, { give: 3 }],
                  },
                },
              },
            ],
          },
        ],
      },
      'ladder-order',
    ],
    [
      'proration without a limit',
      { ...sound, scales: [{ ...scale, missing: { treat: 'prorate' } }] },
      'policy-incomplete',
    ],
    [
      'a pattern that is none',
      {
        ...sound,
        alerts: [
          {
            code: 'x',
            when: { item: 'phq9.1', matches: '(' },
            urgency: 'note',
            message: { en: 'x', zh: 'x' },
          },
        ],
      },
      'pattern-invalid',
    ],
    [
      'a section without items',
      {
        ...sound,
        sections: [...sound.sections, { code: 'empty', title: { en: 'Empty', zh: '空' } }],
      },
      'empty-section',
    ],
  ])('names %s', (_what, definition, code) => expect(codesOf(definition)).toContain(code));

  it.each(['health', 'victimisation', 'caring'] as const)(
    'keeps an item about %s out of a risk scale',
    (riskExcluded) => {
      const faults = lintInstrument({
        ...sound,
        items: sound.items.map(({ riskExcluded: _none, ...item }) =>
          item.code === 'phq9.1' ? { ...item, riskExcluded } : item,
        ),
        scales: [{ ...scale, kind: 'risk' }],
      });
      expect(faults).toMatchObject([{ code: 'risk-excluded-item' }]);
      expect(faults[0]?.message).toContain(riskExcluded);
    },
  );

  it.each<[string, Partial<InstrumentDefinition>]>([
    [
      'an answer that must be there and does not exist',
      { required: [{ error: 'GAP', items: ['nowhere'], message: { en: 'x', zh: 'x' } }] },
    ],
    [
      'a band cut on a value that does not exist',
      { needs: [], scales: [{ ...scale, outputs: [{ ...output, bandOf: { value: 'nowhere' } }] }] },
    ],
  ])('names %s', (_what, change) =>
    expect(codesOf({ ...sound, ...change })).toContain('unknown-reference'),
  );

  it('finds a health item that reaches a risk scale through a derived value', () => {
    const hidden: InstrumentDefinition = {
      ...sound,
      derived: [{ code: 'mood', is: { sum: [{ item: 'phq9.2' }] } }],
      scales: [
        scale,
        {
          code: 'risk',
          title: { en: 'Risk', zh: '风险' },
          kind: 'risk',
          terms: [{ code: 'mood', title: { en: 'Mood', zh: '情绪' }, give: { value: 'mood' } }],
          outputs: [
            {
              code: 'riskTotal',
              title: { en: 'Risk', zh: '风险' },
              of: { value: 'risk' },
              unit: 'points',
            },
          ],
        },
      ],
    };
    expect(lintInstrument(hidden)).toMatchObject([
      { code: 'risk-excluded-item', at: 'scales[risk]' },
    ]);
    const said = {
      ...hidden,
      riskExceptions: [{ item: 'phq9.2', because: { en: 'Published so.', zh: '已如此公布。' } }],
    };
    expect(lintInstrument(said)).toEqual([]);
  });
});
