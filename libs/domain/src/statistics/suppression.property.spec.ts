import fc from 'fast-check';
import { suppressTable } from './suppression';

const tables = fc.integer({ min: 2, max: 5 }).chain((columns) =>
  fc.array(fc.array(fc.nat(30), { minLength: columns, maxLength: columns }), {
    minLength: 2,
    maxLength: 5,
  }),
);

describe('suppression, whatever the table', () => {
  it('shows no count from one to four', () => {
    fc.assert(
      fc.property(tables, (table) => {
        for (const count of suppressTable(table).flat())
          expect(count === undefined || count === 0 || count >= 5).toBe(true);
      }),
    );
  });

  it('never leaves one hidden count alone in a row or column', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const shown = suppressTable(table);
        const columns = (shown[0] ?? []).map((_, at) => shown.map((row) => row[at]));
        for (const line of [...shown, ...columns]) {
          expect(line.filter((count) => count === undefined)).not.toHaveLength(1);
        }
      }),
    );
  });

  it('changes no count it shows', () => {
    fc.assert(
      fc.property(tables, (table) => {
        suppressTable(table).forEach((row, r) =>
          row.forEach((count, c) =>
            expect(count === undefined || count === table[r]?.[c]).toBe(true),
          ),
        );
      }),
    );
  });
});
