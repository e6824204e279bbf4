import fc from 'fast-check';
import { join, raw, sql, statement, type Fragment } from './sql';

const byName = (name: string): Fragment => sql`p.name = ${name}::text`;

describe('a statement', () => {
  it('has a place for each value, numbered in order through nested pieces', () => {
    const where = join([byName('Ann'), raw('p.is_open'), sql`p.age > ${30}`], ' AND ');
    expect(statement(sql`SELECT ${1} FROM person p WHERE ${where} LIMIT ${5}`)).toMatchObject({
      text: 'SELECT $1 FROM person p WHERE p.name = $2::text AND p.is_open AND p.age > $3 LIMIT $4',
      values: [1, 'Ann', 30, 5],
    });
  });

  it('shares name and plan with every statement of the same text, and with no other', () => {
    const one = statement(sql`SELECT ${byName('Ann')}`);
    expect(statement(sql`SELECT ${byName('Ben')}`)).toMatchObject({
      name: one.name,
      text: one.text,
    });
    expect(statement(sql`SELECT ${sql`p.name = ${'Ann'}`}`).name).not.toBe(one.name);
  });

  it('tells a value from a piece in the same place', () => {
    const ask = (one: unknown, other: unknown) => statement(sql`SELECT ${one}, ${other}`).text;
    expect(ask(1, raw('x'))).toBe('SELECT $1, x');
    expect(ask(raw('x'), 1)).toBe('SELECT x, $1');
    expect(ask(1, 2)).toBe('SELECT $1, $2');
  });

  it('never lets a value into its text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (typed) => {
        const { text, values } = statement(sql`SELECT ${byName(typed)}`);
        expect(text).toBe('SELECT p.name = $1::text');
        expect(values).toEqual([typed]);
      }),
    );
  });
});
