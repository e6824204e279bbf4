import { compileInstrument } from '../../engine/compile-instrument';
import { bandFor } from '../../engine/compile-output';
import { builtIn, scoreRequest } from '../replay-cases';
import units from './vectors/unit.json' with { type: 'json' };

const instrument = builtIn('ew-csrp');
const output = instrument.definition.scales
  .flatMap(({ outputs }) => outputs)
  .find(({ primary }) => primary);

const man = {
  assessmentDate: '2025-01-01',
  dateOfBirth: '1980-01-01',
  dateOfCurrentConviction: '2020-01-01',
  dateAtStartOfFollowup: '2023-01-01',
  ageAtFirstSanction: 40,
  gender: 'MALE',
  currentOffenceCode: '02700',
  totalNumberOfSanctionsForAllOffences: 1,
  totalNumberOfViolentSanctions: 1,
  supervisionStatus: 'COMMUNITY',
  hasEverCommittedSexualOffence: true,
  totalContactAdultSexualSanctions: 1,
  totalContactChildSexualSanctions: 1,
  totalNonContactSexualOffences: 0,
  totalIndecentImageSanctions: 1,
  dateOfMostRecentSexualOffence: '2019-06-01',
};

describe('the Combined Serious Reoffending Predictor', () => {
  it.each(units.filter((each) => each.function === 'getBand'))('$args is $expected', (unit) => {
    const percent = Object.values(unit.args)[0];
    expect(bandFor(Number(percent), output?.bands ?? [])?.code).toBe(unit.expected);
  });

  it.each(units.filter((each) => each.function === 'getScore' && each.expected !== null))(
    'adds $args to $expected',
    ({ args, expected }) => {
      const sum = Object.values(args).reduce((total, each) => total + Number(each), 0);
      const { components: _components, ...rest } = instrument.definition;
      const own = rest.scales.filter(({ component }) => component === undefined);
      const scales = own.map((scale) => ({
        ...scale,
        terms: [{ code: 'given', title: { en: 'given' }, give: sum }],
      }));
      const given = compileInstrument({ ...rest, checks: [], required: [], derived: [], scales });
      expect(given.score({}, { assessedOn: '2025-01-01' }).total).toBe(expected);
    },
  );

  it('gives no score where a part gives none', () => {
    const score = scoreRequest(instrument, {}, '2025-01-01');
    expect(score.total).toBeNull();
    expect(score.errors).toMatchObject([
      { type: 'COMPONENT_VALIDATION_ERROR', fields: ['DC', 'IIC', 'SVRP'] },
    ]);
  });

  it('is the sum of its rounded parts, missing dynamic answers notwithstanding', () => {
    const score = scoreRequest(instrument, man, '2025-01-01');
    const part = (code: string) => score.outputs.find((each) => each.code === code)?.value;
    expect(score.errors).toEqual([]);
    const parts = [part('SVRP.score'), part('DC.score'), part('IIC.score')];
    expect(parts.every((each) => typeof each === 'number' && each > 0)).toBe(true);
    expect(score.total).toBeCloseTo(
      parts.reduce<number>((sum, each) => sum + Number(each), 0),
      9,
    );
    expect(score.scales.at(-1)?.contributions.map(({ term }) => term)).toEqual([
      'SVRP',
      'DC',
      'IIC',
      'femaleAddition',
    ]);
  });
});
