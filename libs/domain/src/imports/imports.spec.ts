import { matchPeople, type Matchable } from '../people/match-people';
import { checkRow } from './check-row';
import {
  FAULT_HEADING,
  guessMapping,
  headingSet,
  mappingProblems,
  rememberMapping,
} from './column-mapping';
import { matchableOf } from './import-people';
import { importLifecycle } from './import-lifecycle';
import { readDate, readInstant } from './read-date';
import { rowKeys } from './row-keys';

const RULES = { dateOrder: 'day-first', today: '2026-03-02' } as const;

describe('a column', () => {
  it('is recognised by its heading, in English or Chinese, whatever the case and the signs around it', () => {
    expect(
      guessMapping('people', ['Surname', 'FIRST_NAME', 'Date of birth *', '性别', 'Shoe size']),
    ).toEqual(['familyName', 'givenName', 'bornOn', 'sex', null]);
    expect(guessMapping('people', ['姓', '名', '出生日期', '性别', '身份证号'])).toEqual([
      'familyName',
      'givenName',
      'bornOn',
      'sex',
      'nationalId',
    ]);
  });

  it('fills one field only: the second heading that fits is left to the reader', () => {
    expect(guessMapping('people', ['Given name', 'First name'])).toEqual(['givenName', null]);
  });

  it('goes where it went the last time, before any guess, and stays out when it was left out', () => {
    const headings = ['Name', 'Alias', 'Sex'];
    const remembered = rememberMapping(headings, ['familyName', null, 'sex']);
    expect(guessMapping('people', ['Sex', 'Alias', 'Name'], remembered)).toEqual([
      'sex',
      null,
      'familyName',
    ]);
  });

  it('of a file to correct that names the faults is never read, and does not make the headings new ones', () => {
    expect(guessMapping('people', ['Given name', FAULT_HEADING])).toEqual(['givenName', null]);
    expect(headingSet(['Sex', 'Given name', FAULT_HEADING])).toBe(
      headingSet(['given_name', 'sex']),
    );
  });
});

describe('a mapping', () => {
  it('is refused with each field named: required ones left out, one chosen twice, one unknown', () => {
    expect(mappingProblems('people', ['sex', 'sex', 'shoeSize'])).toEqual([
      { field: 'sex', code: 'chosen-twice' },
      { field: 'shoeSize', code: 'unknown-choice' },
      { field: 'givenName', code: 'required' },
    ]);
  });

  it('of orders and movements says whose row it is', () => {
    expect(mappingProblems('movements', ['kind', 'movedAt'])).toEqual([
      { field: 'personNumber', code: 'required' },
    ]);
    expect(mappingProblems('movements', ['kind', 'movedAt', 'prisonNumber'])).toEqual([]);
  });
});

describe('a date', () => {
  it.each([
    ['1992-05-14', '1992-05-14'],
    ['14/05/1992', '1992-05-14'],
    ['4.5.1992', '1992-05-04'],
    ['1992/5/14', '1992-05-14'],
    ['1992年5月14日', '1992-05-14'],
    ['١٤/٠٥/١٩٩٢', '1992-05-14'],
    ['30/02/1992', undefined],
    ['14/05/92', undefined],
    ['yesterday', undefined],
  ])('is read as files write it: %s', (text, date) => expect(readDate(text)).toBe(date));

  it('puts the month first only when the file is said to', () => {
    expect(readDate('03/04/2026', 'day-first')).toBe('2026-04-03');
    expect(readDate('03/04/2026', 'month-first')).toBe('2026-03-04');
  });

  it.each([
    ['2026-01-12', '2026-01-12T12:00:00.000Z'],
    ['12/01/2026 9:30', '2026-01-12T09:30:00.000Z'],
    ['2026-01-12T09:30:00+08:00', '2026-01-12T01:30:00.000Z'],
    ['2026-01-12 25:00', undefined],
    ['9:30', undefined],
  ])('may carry a time: %s', (text, at) => expect(readInstant(text)).toBe(at));
});

const PEOPLE = ['givenName', 'familyName', 'bornOn', 'birthPrecision', 'sex'] as const;

describe('a row of people', () => {
  it('with what is needed is ready, in any script', () => {
    const { values, faults } = checkRow(
      'people',
      ['小明', '王', '1992年5月14日', '', '男'],
      PEOPLE,
      RULES,
    );
    expect(faults).toEqual([]);
    expect(values).toMatchObject({ bornOn: '1992-05-14', birthPrecision: 'day', sex: 'male' });
  });

  it('names every fault by its field at once', () => {
    const { faults } = checkRow(
      'people',
      ['', 'x'.repeat(201), '2999-01-01', '', 'maybe'],
      PEOPLE,
      RULES,
    );
    expect(faults.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'givenName required',
      'familyName too-long',
      'bornOn in-the-future',
      'sex unknown-choice',
    ]);
  });

  it('may know the year of birth only, or nothing', () => {
    expect(checkRow('people', ['A', 'B', '1980', '', 'f'], PEOPLE, RULES)).toMatchObject({
      values: { bornOn: '1980-01-01', birthPrecision: 'year' },
      faults: [],
    });
    expect(checkRow('people', ['A', 'B', '', '', 'f'], PEOPLE, RULES)).toMatchObject({
      values: { birthPrecision: 'unknown' },
      faults: [],
    });
  });

  it('with more cells than headings is faulty: something slipped', () => {
    const { faults } = checkRow('people', ['A', 'B', '1980', '', 'f', 'C'], PEOPLE, RULES);
    expect(faults).toEqual([{ field: null, code: 'too-many-cells', facts: { most: 5 } }]);
  });
});

describe('a row of orders', () => {
  const ORDERS = [
    'personNumber',
    'orderNumber',
    'court',
    'kind',
    'imposedOn',
    'startsOn',
    'endsOn',
    'offenceCode',
  ] as const;
  const anOrder = (changes: Readonly<Record<number, string>> = {}) =>
    ['TC 4829-317-V', 'C-1', 'Senn', 'sentence', '2026-01-10', '', '2027-12-01', '502'].map(
      (cell, at) => changes[at] ?? cell,
    );

  it('starts on the day it was imposed unless it says otherwise, and its code may have lost its nought (ICCS)', () => {
    const { values, faults } = checkRow('orders', anOrder({ 0: 'TC 0000-000-A' }), ORDERS, RULES);
    expect(faults.filter(({ field }) => field !== 'personNumber')).toEqual([]);
    expect(values).toMatchObject({ startsOn: '2026-01-10', offenceCode: '0502' });
  });

  it('whose dates contradict each other names the later one (NMR-07b)', () => {
    const { faults } = checkRow('orders', anOrder({ 6: '2025-01-01' }), ORDERS, RULES);
    expect(faults).toContainEqual({
      field: 'endsOn',
      code: 'dates-out-of-order',
      facts: { earlier: 'startsOn' },
    });
  });

  it('without any number of the person is nobody’s', () => {
    const { faults } = checkRow('orders', anOrder({ 0: '' }), ORDERS, RULES);
    expect(faults).toEqual([{ field: 'personNumber', code: 'person-missing' }]);
  });
});

describe('a row of movements', () => {
  it('to a place names the place (NMR-07c)', () => {
    const mapping = ['prisonNumber', 'kind', 'movedAt', 'site'];
    const { faults } = checkRow('movements', ['P1', 'admission', '2026-01-01', ''], mapping, RULES);
    expect(faults).toEqual([{ field: 'site', code: 'required' }]);
    expect(
      checkRow('movements', ['P1', 'released', '2026-01-01', ''], mapping, RULES).faults,
    ).toEqual([]);
  });
});

describe('two rows of one file', () => {
  const aPerson = (given: string, family: string, bornOn: string, nationalId = ''): Matchable =>
    matchableOf({
      givenName: given,
      familyName: family,
      bornOn,
      birthPrecision: 'day',
      nationalId,
    });
  const meet = (a: Matchable, b: Matchable): boolean =>
    rowKeys(a).some((key) => rowKeys(b).includes(key));

  it.each([
    [
      'another script',
      aPerson('Теодор', 'Илиевски', '1992-05-14'),
      aPerson('Teodor', 'Ilievski', '1992-05-14'),
    ],
    [
      'a misspelt given name',
      aPerson('Teodor', 'Ilievski', '1992-05-14'),
      aPerson('Todor', 'Ilievski', '1992-05-14'),
    ],
    [
      'an identifier',
      aPerson('A', 'B', '1990-01-01', 'AB-12'),
      aPerson('C', 'D', '1970-01-01', 'ab 12'),
    ],
    [
      'the name with another day',
      aPerson('Rosa', 'Benedek', '1992-05-14'),
      aPerson('Rosa', 'Benedek', '1992-05-17'),
    ],
  ])('meet by %s, and the rule says possible', (_, a, b) => {
    expect(meet(a, b)).toBe(true);
    expect(matchPeople(a, b).verdict).not.toBe('different');
  });

  it('with nothing in common never meet', () => {
    expect(
      meet(aPerson('Rosa', 'Benedek', '1992-05-14'), aPerson('Li', 'Wenbo', '1988-08-08')),
    ).toBe(false);
  });
});

describe('an import', () => {
  it('is checked before it is loaded, and nothing loaded can be cancelled, only undone', () => {
    expect(importLifecycle.can('uploaded', 'load')).toBe(false);
    expect(importLifecycle.can('loaded', 'cancel')).toBe(false);
    expect(importLifecycle.can('loaded', 'undo')).toBe(true);
  });
});
