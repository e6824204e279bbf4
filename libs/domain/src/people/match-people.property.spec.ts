import fc from 'fast-check';
import { issuePersonNumber, readPersonNumber } from './person-number';
import { matchPeople } from './match-people';
import type { Matchable } from './match-people';
import { SEXES } from './person';

const words = [
  'Ana',
  'Ivan',
  'Ilievski',
  'Илиевски',
  'Mohammed',
  'محمد',
  '王',
  '小明',
  'Wang',
  'Kos',
  '',
];
const people: fc.Arbitrary<Matchable> = fc.record({
  names: fc.array(
    fc.record({
      kind: fc.constant('registered' as const),
      given: fc.constantFrom(...words),
      family: fc.constantFrom(...words),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  birth: fc.option(
    fc.record({
      on: fc.constantFrom('1992-04-07', '1992-07-04', '1992-04-08', '1970-01-01'),
      precision: fc.constantFrom('day' as const, 'year' as const, 'estimated' as const),
    }),
    { nil: undefined },
  ),
  sex: fc.constantFrom(...SEXES),
  identifiers: fc.array(
    fc.record({
      type: fc.constantFrom('passport' as const, 'national-id' as const),
      issuer: fc.constant('Ruvania'),
      value: fc.constantFrom('A1', 'B2'),
    }),
    { maxLength: 2 },
  ),
});

describe('matching, whoever is compared', () => {
  it('does not depend on who is named first', () => {
    fc.assert(
      fc.property(people, people, (a, b) => expect(matchPeople(a, b)).toEqual(matchPeople(b, a))),
    );
  });

  it('explains its score to the last point', () => {
    fc.assert(
      fc.property(people, people, (a, b) => {
        const { score, reasons } = matchPeople(a, b);
        expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
      }),
    );
  });
});

describe('person numbers, whatever the sequence', () => {
  it('read back as they were issued', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (sequence) => {
        const issued = issuePersonNumber(sequence);
        expect(readPersonNumber(issued)).toBe(issued);
      }),
    );
  });
});
