import * as fc from 'fast-check';
import { isIsoDate } from '../foundations/iso-date';
import { checkRow } from './check-row';
import { guessMapping, mappingProblems, rememberMapping } from './column-mapping';
import { IMPORT_KINDS } from './import-field';
import { IMPORT_FIELDS } from './import-kinds';
import { DATE_ORDERS, readDate } from './read-date';

const RULES = { dateOrder: 'day-first', today: '2026-03-02' } as const;
const kinds = fc.constantFrom(...IMPORT_KINDS);
const cells = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 40 });
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('whatever a file holds', () => {
  it('a row is read without failing, and each fault names a field of its kind or the row', () => {
    fc.assert(
      fc.property(kinds, cells, (kind, row) => {
        const names = IMPORT_FIELDS[kind].map(({ name }) => name);
        const { faults } = checkRow(kind, row, names, RULES);
        for (const { field } of faults) expect(field === null || names.includes(field)).toBe(true);
      }),
    );
  });

  it('a row without faults holds each required field', () => {
    fc.assert(
      fc.property(kinds, cells, (kind, row) => {
        const fields = IMPORT_FIELDS[kind];
        const mapping = fields.map(({ name }) => name);
        const { values, faults } = checkRow(kind, row, mapping, RULES);
        if (faults.length > 0) return;
        for (const { name, isRequired } of fields)
          if (isRequired) expect(values[name]).toBeTruthy();
      }),
    );
  });

  it('guessing fills no field twice and only fields of the kind', () => {
    const anything = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 30 });
    const headings = kinds.chain((kind) =>
      fc.tuple(
        fc.constant(kind),
        fc.oneof(
          anything,
          fc.array(fc.constantFrom(...IMPORT_FIELDS[kind].flatMap((field) => field.headings))),
        ),
      ),
    );
    fc.assert(
      fc.property(headings, ([kind, row]) => {
        const codes = mappingProblems(kind, guessMapping(kind, row)).map(({ code }) => code);
        expect(codes.filter((code) => code !== 'required')).toEqual([]);
      }),
    );
  });

  it('a remembered mapping gives itself back for the same headings', () => {
    const distinct = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), {
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(kinds, distinct, fc.nat(), (kind, headings, seed) => {
        const names = IMPORT_FIELDS[kind].map(({ name }) => name);
        const mapping = headings.map((_, at) => ((at + seed) % 3 ? (names[at] ?? null) : null));
        expect(guessMapping(kind, headings, rememberMapping(headings, mapping))).toEqual(mapping);
      }),
    );
  });

  it('a date read is a real day, and written either way round it comes back', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...DATE_ORDERS), (text, order) => {
        const date = readDate(text, order);
        expect(date === undefined || isIsoDate(date)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(day, (date) => {
        const [year, month, dom] = date.split('-');
        expect(readDate(date)).toBe(date);
        expect(readDate(`${dom}/${month}/${year}`, 'day-first')).toBe(date);
        expect(readDate(`${month}/${dom}/${year}`, 'month-first')).toBe(date);
      }),
    );
  });
});
