import { aFile } from './a-file';
import {
  addItem,
  changeItem,
  changeKind,
  duplicateItem,
  moveItem,
  moveSection,
  removeItem,
  removeSection,
} from './items';

const order = (file: ReturnType<typeof aFile>) =>
  file.items.map(({ code, section }) => `${section}/${code}`);

describe('the questions of a file', () => {
  it('take a new one right behind the one the author stands at, under a code that is free', () => {
    const { file, code } = addItem(aFile(), 'now', 'low');
    expect(order(file)).toEqual(['now/low', `now/${code}`, 'now/tired', 'later/help']);
    expect(order(addItem(file, 'now').file)).toHaveLength(5);
  });

  it('move inside their section and over its edge into the next one', () => {
    const file = aFile();
    expect(order(moveItem(file, 'tired', -1))).toEqual(['now/tired', 'now/low', 'later/help']);
    expect(order(moveItem(file, 'tired', 1))).toEqual(['now/low', 'later/tired', 'later/help']);
    expect(order(moveItem(file, 'help', -1))).toEqual(['now/low', 'now/tired', 'now/help']);
    expect(order(moveItem(file, 'low', -1))).toEqual(order(file));
  });

  it('go with their section', () => {
    expect(order(moveSection(aFile(), 'now', 1))).toEqual(['later/help', 'now/low', 'now/tired']);
    expect(order(removeSection(aFile(), 'now'))).toEqual(['later/help']);
  });

  it('are copied without what belongs to one question only', () => {
    const known = changeItem(aFile(), 'low', { loinc: '44250-9' });
    const { file, code } = duplicateItem(known, 'low');
    expect(code).toBe('low-2');
    expect(file.items[1]).toMatchObject({ code: 'low-2', text: { en: 'Low?' } });
    expect(file.items[1]).not.toHaveProperty('loinc');
  });

  it('leave every list that counted them, and the rules for the author to see', () => {
    const file = removeItem(aFile(), 'low');
    expect(file.scales[0]?.items).toEqual(['tired']);
    expect(file.needs?.[0]).toMatchObject({ items: [], decisive: [] });
    expect(file.items.find(({ code }) => code === 'help')?.shownWhen).toEqual({
      item: 'low',
      is: 'yes',
    });
  });

  it('lose what another kind of answer has no use for, and get options where it needs some', () => {
    const asNumber = changeKind(aFile(), 'low', 'number');
    expect(asNumber.items[0]).not.toHaveProperty('options');
    const limited = changeItem(asNumber, 'low', { min: 0, max: 9 });
    const asChoice = changeKind(limited, 'low', 'choice');
    expect(asChoice.items[0]).not.toHaveProperty('max');
    expect(asChoice.items[0]?.options).toHaveLength(2);
  });

  it('keep no key for what is empty', () => {
    const file = changeItem(aFile(), 'low', { help: { en: 'x' } });
    expect(changeItem(file, 'low', { help: undefined }).items[0]).not.toHaveProperty('help');
  });
});
