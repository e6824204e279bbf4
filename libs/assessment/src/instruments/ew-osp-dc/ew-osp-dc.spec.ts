import type { AnswerValue } from '../../engine/answers';
import { compileInstrument } from '../../engine/compile-instrument';
import {
  builtIn,
  contributionsOf,
  errorsOf,
  outputLike,
  scoreRequest,
  type Fixture,
} from '../replay-cases';
import fixtures from './vectors/fixtures.json' with { type: 'json' };
import units from './vectors/unit.json' with { type: 'json' };

const valid: Record<string, AnswerValue> = {
  gender: 'MALE',
  dateOfBirth: '1980-01-01',
  supervisionStatus: 'COMMUNITY',
  dateAtStartOfFollowupUserInput: '2024-01-01',
  assessmentDate: '2025-01-01',
  totalNumberOfSanctionsForAllOffences: 1,
  hasEverCommittedSexualOffence: true,
  totalContactAdultSexualSanctions: 1,
  totalContactChildSexualSanctions: 0,
  totalNonContactSexualOffences: 0,
  totalIndecentImageSanctions: 0,
  dateOfMostRecentSexualOffence: '2010-01-01',
};
const instrument = builtIn('ew-osp-dc');

describe('OSP/DC', () => {
  it.each(fixtures as unknown as Fixture[])('$id', ({ request, response, asOf }) => {
    const score = scoreRequest(instrument, request, asOf);
    expect(outputLike(score, response.output)).toEqual(response.output);
    expect(errorsOf(score.errors)).toEqual(errorsOf(response.validationErrors));
    const ours = contributionsOf(score, 'points');
    for (const [name, points] of Object.entries(response.featureValues))
      expect(ours.get(name)).toBeCloseTo(points as number, 9);
  });

  interface Unit {
    readonly function: string;
    readonly args: Readonly<Record<string, unknown>>;
    readonly expected: unknown;
  }
  const cases = units as unknown as Unit[];
  const pointsOf = (change: Record<string, AnswerValue>, term: string) =>
    contributionsOf(scoreRequest(instrument, { ...valid, ...change }, '2025-01-01'), 'points').get(
      term,
    );
  const years = (age: unknown) => `${1980 + Number(age)}-01-01`;

  it.each(cases.filter((each) => /Sanctions?.*Weight|NonContact|Stranger/.test(each.function)))(
    '$function $args gives $expected',
    ({ function: name, args, expected }) => {
      const term = name.replace(/^get(Is)?./, (start) =>
        start.charAt(start.length - 1).toLowerCase(),
      );
      const given = Object.values(args)[0];
      if (name.includes('AgeAtLastSanction')) {
        const score = scoreRequest(
          instrument,
          { ...valid, dateOfMostRecentSexualOffence: years(args['age']) },
          '2025-01-01',
        );
        if (typeof expected === 'object') expect(score.total).toBeNull();
        else expect(contributionsOf(score, 'points').get(term)).toBe(expected);
        return;
      }
      const item = name
        .replace(/^get./, (start) => start.charAt(3).toLowerCase())
        .replace(/Weight$/, '');
      const change = { [item]: given as AnswerValue };
      if (typeof expected === 'object')
        expect(scoreRequest(instrument, { ...valid, ...change }, '2025-01-01').total).toBeNull();
      else expect(pointsOf(change, term)).toBe(expected);
    },
  );

  it.each(cases.filter((each) => each.function === 'getAgeAtStartOfFollowupWeight'))(
    'age $args.age at the start of the follow-up gives $expected points',
    ({ args, expected }) => {
      const change = {
        dateAtStartOfFollowupUserInput: years(args['age']),
        dateOfMostRecentSexualOffence: '1999-01-01',
      };
      expect(pointsOf(change, 'ageAtStartOfFollowUpWeight')).toBe(expected);
    },
  );

  /** The same instrument with the points given outright. */
  const withPoints = (points: number) => {
    const scales = instrument.definition.scales.map((scale) => ({
      ...scale,
      terms: [{ code: 'given', title: { en: 'given' }, give: points }],
    }));
    const given = compileInstrument({ ...instrument.definition, scales });
    return scoreRequest(given, valid, '2025-01-01');
  };

  it.each(cases.filter((each) => /^get(OSPDC)?Band$/.test(each.function)))(
    'puts $args.score points in band $expected',
    ({ args, expected }) => expect(withPoints(Number(args['score'])).band?.code).toBe(expected),
  );

  it.each(cases.filter((each) => /^get(OSPDC)?Score$/.test(each.function)))(
    'turns $args.input points into $expected',
    ({ args, expected }) =>
      expect(withPoints(Number(args['input'])).total).toBeCloseTo(Number(expected) * 100, 2),
  );

  it('lowers the band, not the percentage, after five completed years in the community', () => {
    const old = {
      ...valid,
      totalContactAdultSexualSanctions: 3,
      dateAtStartOfFollowupUserInput: '2015-01-01',
      mostRecentOffenceDate: '2014-06-01',
    };
    const at = (assessmentDate: string, change = {}) =>
      scoreRequest(instrument, { ...old, assessmentDate, ...change }, assessmentDate);
    expect(at('2019-12-31').band?.code).toBe('HIGH');
    expect(at('2020-01-01').band?.code).toBe('MEDIUM');
    expect(at('2020-01-01').total).toBe(at('2019-12-31').total);
    expect(at('2020-01-01', { supervisionStatus: 'CUSTODY' }).band?.code).toBe('HIGH');
    expect(at('2020-01-01', { mostRecentOffenceDate: '2015-01-02' }).band?.code).toBe('HIGH');
    expect(at('2020-01-01', { dateOfMostRecentSexualOffence: '2015-01-02' }).band?.code).toBe(
      'HIGH',
    );
  });
});
