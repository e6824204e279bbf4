import fc from 'fast-check';
import { checkPolicy } from './check-policy';
import { DEFAULT_POLICY_BOOK, POLICY_CODES } from './policy-book';
import { POLICY_SHAPES } from './policy-shape';

describe('a page of the policy book', () => {
  it.each(POLICY_CODES)('has a default that may come into force: %s', (code) => {
    expect(checkPolicy(code, DEFAULT_POLICY_BOOK[code])).toEqual([]);
  });

  it('exists for every shape and the other way round', () => {
    expect(Object.keys(POLICY_SHAPES).sort()).toEqual([...POLICY_CODES].sort());
  });

  it('names the clock and the field that cannot be', () => {
    const [first, ...rest] = DEFAULT_POLICY_BOOK['duty-clocks'];
    expect(
      checkPolicy('duty-clocks', [
        { ...first, dueIn: { hours: 0 } },
        { ...rest[0], dueIn: { hours: 1, days: 1 } },
        { ...rest[1], kind: 'tea', surprise: 1 },
      ]),
    ).toEqual([
      { path: '0.dueIn.hours', code: 'too-small', limits: { min: 1 } },
      { path: '1.dueIn', code: 'required' },
      { path: '2.surprise', code: 'unknown' },
      { path: '2.kind', code: 'unknown-choice' },
    ]);
  });

  it('asks the same thing once: a checklist has each item on one line', () => {
    const [line] = DEFAULT_POLICY_BOOK['release-checklist'];
    expect(checkPolicy('release-checklist', [line, { ...line, daysBefore: 7 }])).toEqual([
      { path: '1', code: 'twice' },
    ]);
  });

  it('names an instrument that nobody has, and the field of a condition that cannot be', () => {
    const line = { instrument: 'k6', moment: 'reception', rule: 'NMR-30', dueIn: { days: 3 } };
    expect(
      checkPolicy(
        'protocols',
        [
          { ...line, instrument: 'palm-reading' },
          { ...line, appliesWhen: { ageFrom: -1, levels: [] } },
        ],
        (code) => code === 'k6',
      ),
    ).toEqual([
      { path: '0.instrument', code: 'unknown-choice' },
      { path: '1.appliesWhen.ageFrom', code: 'too-small', limits: { min: 0 } },
      { path: '1.appliesWhen.levels', code: 'too-few', limits: { min: 1 } },
    ]);
  });

  it('keeps numbers under three hidden at least', () => {
    expect(checkPolicy('small-numbers', { least: 1 })).toEqual([
      { path: 'least', code: 'too-small', limits: { min: 3 } },
    ]);
  });

  it('answers any input without falling over', () => {
    fc.assert(
      fc.property(fc.constantFrom(...POLICY_CODES), fc.jsonValue(), (code, body) => {
        expect(Array.isArray(checkPolicy(code, body))).toBe(true);
      }),
    );
  });
});
