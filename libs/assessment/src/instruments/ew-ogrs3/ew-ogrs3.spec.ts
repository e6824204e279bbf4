import { answersFrom, type AnswerValue } from '../../engine/answers';
import { compileInstrument } from '../../engine/compile-instrument';
import { bandFor } from '../../engine/compile-output';
import { findInstrument } from '../../registry';
import fixtures from './vectors/fixtures.json' with { type: 'json' };
import unitCases from './vectors/unit.json' with { type: 'json' };

const definition = findInstrument('ew-ogrs3');
if (!definition) throw new Error('ew-ogrs3 is not built in');
const ogrs3 = compileInstrument(definition);
const bands = definition.scales[0]?.outputs.find((output) => output.primary)?.bands ?? [];

const valid: Record<string, AnswerValue> = {
  gender: 'MALE',
  dateOfBirth: '1991-07-17',
  dateOfCurrentConviction: '2021-08-05',
  dateAtStartOfFollowupCalculated: '2021-12-12',
  totalNumberOfSanctionsForAllOffences: 2,
  ageAtFirstSanction: 21,
  currentOffenceCode: '11618',
};
const scoreOf = (change: Record<string, AnswerValue>) =>
  ogrs3.score(answersFrom({ ...valid, ...change }), { assessedOn: '2026-05-28' });

describe('OGRS3', () => {
  it.each(fixtures)('$id', ({ request, response, asOf }) => {
    const { version: _version, ...values } = request;
    const score = ogrs3.score(answersFrom(values as Record<string, AnswerValue>), {
      assessedOn: asOf,
    });
    const value = (code: string) =>
      score.outputs.find((output) => output.code === code)?.value ?? null;
    expect({
      band: score.band?.code ?? null,
      oneYearScore: value('oneYearScore'),
      twoYearScore: value('twoYearScore'),
    }).toEqual(response.output);
    expect(score.errors.map(({ type }) => type)).toEqual(
      response.validationErrors.map(({ type }) => type),
    );
    const published = response.featureValues as Record<string, number>;
    const ours = new Map(score.scales[0]?.contributions.map((each) => [each.term, each.points]));
    for (const [name, points] of Object.entries(published))
      expect(ours.get(name)).toBeCloseTo(points, 9);
  });

  it('names the missing fields in the published order', () => {
    const missing = fixtures.find(({ id }) => id.includes('missing-fields'));
    const score = ogrs3.score({}, { assessedOn: '2026-05-28' });
    expect(score.errors[0]?.fields).toEqual(missing?.response.validationErrors[0]?.fields);
  });

  it.each(unitCases.filter((each) => each.function === 'getRiskBand'))(
    'puts $args.percentage percent in band $expected',
    ({ args, expected }) => {
      expect(bandFor(args.percentage ?? Number.NaN, bands)?.code).toBe(expected);
    },
  );

  it.each(unitCases.filter((each) => each.function === 'getAgeGenderScore'))(
    'weighs age $args.age, $args.gender, as $expected',
    ({ args, expected }) => {
      const score = scoreOf({
        gender: args.gender ?? null,
        dateOfBirth: '1960-01-01',
        dateOfCurrentConviction: '1970-01-01',
        ageAtFirstSanction: 10,
        dateAtStartOfFollowupCalculated: `${1960 + (args.age ?? 0)}-01-01`,
      });
      expect(score.scales[0]?.contributions[0]?.points).toBe(expected);
    },
  );

  it.each(unitCases.filter((each) => each.args.totalForAllParameters !== undefined))(
    'turns the total $args.totalForAllParameters into $expected',
    ({ function: name, args, expected }) => {
      const scales = definition.scales.map((scale) => ({
        ...scale,
        terms: [{ code: 'given', give: args.totalForAllParameters ?? 0 }],
      }));
      const shortened = compileInstrument({ ...definition, checks: [], scales });
      const outputs = shortened.score({}, { assessedOn: '2026-05-28' }).outputs;
      const code = name === 'getOgrs3OneYear' ? 'oneYearScore' : 'twoYearScore';
      expect(outputs.find((output) => output.code === code)?.value).toBe(
        Math.round(Number(expected) * 100),
      );
    },
  );

  it.each([
    ['TOTAL_NUMBER_OF_SANCTIONS_LESS_THAN_ONE', { totalNumberOfSanctionsForAllOffences: 0 }],
    [
      'AGE_AT_CURRENT_CONVICTION_LESS_THAN_TEN',
      { dateOfCurrentConviction: '2001-07-16', ageAtFirstSanction: 8 },
    ],
    ['AGE_AT_FIRST_SANCTION_AFTER_AGE_AT_CURRENT_CONVICTION', { ageAtFirstSanction: 31 }],
    ['OFFENCE_CODE_INCORRECT_FORMAT', { currentOffenceCode: '123' }],
    ['OFFENCE_CODE_MAPPING_NOT_FOUND', { currentOffenceCode: 'ZZZZZ' }],
  ])('refuses with %s', (type, change) => {
    const score = scoreOf(change);
    expect(score.errors.map((error) => error.type)).toEqual([type]);
    expect(score.total).toBeNull();
  });

  it('asks for the exact offence where the published table has no weight for a known code', () => {
    const vague = definition.tables?.['ew-offences-ogrs3']?.groups.find(
      (group) => group.value === null,
    );
    const score = scoreOf({ currentOffenceCode: vague?.keys[0] ?? '' });
    expect(score.errors.map((error) => error.type)).toEqual(['NEED_DETAILS_OF_EXACT_OFFENCE']);
  });

  it('takes sex and birth date from the record until someone answers', () => {
    const { gender: _gender, dateOfBirth: _dateOfBirth, ...rest } = valid;
    const context = { assessedOn: '2026-05-28', sex: 'male', birthDate: '1991-07-17' };
    expect(ogrs3.score(answersFrom(rest), context).total).toBe(17);
  });
});
