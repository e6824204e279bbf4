import { aFile } from './a-file';
import { renameItem, renameOption, renameValue } from './rename';
import type { StudioDocument } from './studio-document';

const document: StudioDocument = {
  file: aFile(),
  cases: [
    { name: 'one', answers: { low: 'yes', tired: 'no' }, expected: { score: 1, band: 'some' } },
  ],
};

describe('another code', () => {
  it('for a question is used wherever something names it', () => {
    const { file, cases } = renameItem(document, 'low', 'sad');
    expect(file.items.map(({ code }) => code)).toEqual(['sad', 'tired', 'help']);
    expect(file.items[2]?.shownWhen).toEqual({ item: 'sad', is: 'yes' });
    expect(file.scales[0]?.items).toEqual(['sad', 'tired']);
    expect(file.alerts?.[0]).toMatchObject({ item: 'sad', when: { item: 'sad' } });
    expect(file.needs?.[0]).toMatchObject({ items: ['sad'], decisive: ['sad'] });
    expect(cases[0]?.answers).toEqual({ sad: 'yes', tired: 'no' });
  });

  it('for a question leaves a band and an option of the same name alone', () => {
    const { file } = renameItem(document, 'low', 'sad');
    expect(file.scales[0]?.outputs[0]?.bands?.[0]?.code).toBe('low');
  });

  it('for an option is used in the rules and cases of its own questions only', () => {
    const { file, cases } = renameOption(document, ['low'], 'yes', 'often');
    expect(file.items[2]?.shownWhen).toEqual({ item: 'low', is: 'often' });
    expect(file.alerts?.[0]?.when).toEqual({ item: 'low', in: ['often'] });
    expect(cases[0]?.answers).toEqual({ low: 'often', tired: 'no' });
    const other = renameOption(document, ['tired'], 'yes', 'often');
    expect(other.file.items[2]?.shownWhen).toEqual({ item: 'low', is: 'yes' });
  });

  it('for a result is used where it is reckoned with and expected', () => {
    const renamed = renameValue(document, 'total', 'sum');
    expect(renamed.file.scales[0]?.outputs[0]?.of).toEqual({ value: 'sum' });
    expect(renameValue(document, 'score', 'points').cases[0]?.expected).toEqual({
      points: 1,
      band: 'some',
    });
  });
});
