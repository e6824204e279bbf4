import { builtInInstruments, findInstrument } from '@throughcare/assessment/registry';
import type { InstrumentDefinition, InstrumentFile } from '@throughcare/assessment';
import { aFile } from './a-file';
import { withPartAt } from './at-path';
import { beginningOf, nextVersion, readDropped, whatIsMissing } from './beginning';
import { placeOf } from './fault-place';
import { freeCode } from './free-code';
import { isEditable } from './is-editable';
import { addOption, optionsOf, ownOptions, setOptions, sharedWith } from './options';
import { readJson } from './read-json';

describe('a file that the forms can show', () => {
  it('is every built-in instrument', () => {
    expect(builtInInstruments.filter((one) => !isEditable(one))).toEqual([]);
  });

  it.each([
    [null],
    [[]],
    [{ ...aFile(), items: undefined }],
    [{ ...aFile(), title: 'Mood' }],
    [{ ...aFile(), scales: [{ code: 'x', title: { en: 'X' } }] }],
    [{ ...aFile(), items: [{ code: 'a', text: { en: 'A' }, options: [{ label: 'x' }] }] }],
  ])('is none whose lists are no lists or whose texts are no texts', (file) => {
    expect(isEditable(file)).toBe(false);
  });
});

describe('a fault', () => {
  it.each([
    ['items[low].options', { part: 'questions', code: 'low' }],
    ['/items/1/text/en', { part: 'questions', code: 'tired' }],
    ['sections[now]', { part: 'questions', code: 'now' }],
    ['outputs[score].bands', { part: 'results', code: 'total' }],
    ['scales[total].missing', { part: 'results', code: 'total' }],
    ['alerts[a1].item', { part: 'alerts' }],
    ['needs[health]', { part: 'needs' }],
    ['validation.statement', { part: 'about' }],
    ['/version', { part: 'about' }],
    ['derived[age]', { part: 'json' }],
    ['/', { part: 'json' }],
  ])('at %s leads to where it is put right', (at, place) => {
    expect(placeOf(at, aFile())).toEqual(place);
  });
});

describe('options', () => {
  const file = aFile();
  const low = file.items[0] as InstrumentFile['items'][number];

  it('of a shared set change for every question that uses it', () => {
    expect(sharedWith(file, low).map(({ code }) => code)).toEqual(['tired', 'help']);
    const changed = setOptions(file, low, addOption(optionsOf(file, low)));
    expect(changed.optionSets?.['often']).toHaveLength(3);
    expect(changed.optionSets?.['often']?.[2]).toMatchObject({ points: 2 });
  });

  it('can be made a question’s own', () => {
    const own = ownOptions(file, low);
    expect(own.items[0]?.options).toHaveLength(2);
    expect(sharedWith(own, own.items[0] as typeof low)).toEqual([]);
  });
});

describe('a part of a file', () => {
  it('keeps its place when it is changed, and leaves nothing behind when it is taken out', () => {
    const file = withPartAt({ a: 1, b: { c: 2 }, d: 3 }, ['b', 'c'], 4);
    expect(JSON.stringify(file)).toBe('{"a":1,"b":{"c":4},"d":3}');
    expect(withPartAt(file, ['b'], undefined)).toEqual({ a: 1, d: 3 });
    expect(withPartAt({ list: [1, 2, 3] }, ['list', 1], undefined)).toEqual({ list: [1, 3] });
  });

  it('that is no JSON says in which line it breaks off', () => {
    expect(readJson('{\n  "a": 1,\n  oops\n}')).toMatchObject({ fault: { line: 3 } });
    expect(readJson('[1]')).toEqual({ value: [1] });
  });
});

describe('a beginning', () => {
  const empty = { code: '', version: '', title: '', basedOn: '', dropped: null };

  it('names what is missing for the way that was chosen', () => {
    expect(whatIsMissing({ ...empty, way: 'blank' })).toEqual(['title', 'code', 'version']);
    expect(whatIsMissing({ ...empty, way: 'version' })).toEqual(['basedOn', 'version']);
    expect(whatIsMissing({ ...empty, way: 'questionnaire' })).toEqual(['questionnaire']);
  });

  it('is sent in the service’s words', () => {
    expect(
      beginningOf({ ...empty, way: 'version', basedOn: 'phq-9 1.0', version: ' 1.1 ' }),
    ).toEqual({ from: 'version', code: 'phq-9', basedOn: '1.0', version: '1.1' });
  });

  it('reads a dropped Questionnaire, also out of our own export, and nothing else', () => {
    const questionnaire = { resourceType: 'Questionnaire' };
    expect(readDropped('a.json', JSON.stringify({ questionnaire, leftOut: [] })).content).toEqual(
      questionnaire,
    );
    expect(readDropped('a.json', 'no').content).toBeNull();
    expect(readDropped('a.json', '[]').content).toBeNull();
  });

  it('offers the version after the one it is based on', () => {
    expect(nextVersion('1.9')).toBe('1.10');
    expect(nextVersion('2')).toBe('3');
    expect(nextVersion('x')).toBe('');
  });
});

describe('a free code', () => {
  it('counts on where the wanted one is taken', () => {
    expect(freeCode('q3', ['q3', 'q4'])).toBe('q5');
    expect(freeCode('mood', ['mood'])).toBe('mood-2');
    const { items } = findInstrument('phq-9') as InstrumentDefinition;
    expect(
      freeCode(
        'phq9.1',
        items.map(({ code }) => code),
      ),
    ).toBe('phq9.10');
  });
});
