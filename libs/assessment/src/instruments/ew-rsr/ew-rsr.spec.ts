import { bandFor } from '../../engine/compile-output';
import { builtIn, outputLike, scoreRequest } from '../replay-cases';
import fixtures from './vectors/fixtures.json' with { type: 'json' };
import units from './vectors/unit.json' with { type: 'json' };

const instrument = builtIn('ew-rsr');
const PARTS = {
  directContactSexualPredictorScore: 'OSPDC',
  indirectContactSexualPredictorScore: 'OSPIIC',
  seriousViolencePredictorScore: 'SNSV',
} as const;

describe('the Risk of Serious Recidivism', () => {
  it.each(fixtures)('$id', ({ request, response, asOf }) => {
    const score = scoreRequest(instrument, request, asOf);
    const { componentScores, ...own } = response.output;
    const failed = response.validationErrors.length > 0;
    const named = outputLike(score, own);
    expect(failed ? { band: named['band'], overallScore: named['overallScore'] } : named).toEqual(
      failed ? { band: null, overallScore: null } : own,
    );
    expect(score.errors.map(({ type, fields }) => ({ type, fields }))).toEqual(
      response.validationErrors.map(({ type, fields }) => ({ type, fields })),
    );
    for (const [name, part] of Object.entries(PARTS)) {
      const published = componentScores[name as keyof typeof PARTS];
      const ours = score.outputs.find(({ code }) => code === `${part}.score`);
      expect(ours?.value).toBe(published.output.score);
      if (part !== 'SNSV') expect(ours?.band?.code ?? null).toBe(published.output.band);
      const scale = score.scales.find(
        ({ code }) => code === `${part}.${String(published.type).toLowerCase()}`,
      );
      const points = new Map(scale?.contributions.map((each) => [each.term, each.points]));
      for (const [term, value] of Object.entries(published.featureValues))
        expect(points.get(term)).toBeCloseTo(value, 9);
    }
  });

  it('says what is wrong in a part, not only that something is', () => {
    const violent = fixtures.find(({ id }) => id.includes('invalid-sanction-count'));
    const [error] = scoreRequest(instrument, violent?.request ?? {}, '2026-05-28').errors;
    expect(error?.because?.map(({ type }) => type)).toEqual([
      'VIOLENT_SANCTION_GREATER_THAN_TOTAL_SANCTIONS',
    ]);
    expect(error?.message.en).toContain('more violent sanctions than sanctions');
  });

  it.each(units.filter((each) => each.function === 'getRSRBand'))(
    'puts $args.rsrScore percent in band $expected',
    ({ args, expected }) => {
      const output = instrument.definition.scales
        .flatMap(({ outputs }) => outputs)
        .find(({ primary }) => primary);
      expect(bandFor(args.rsrScore ?? Number.NaN, output?.bands ?? [])?.code).toBe(expected);
    },
  );

  const base = fixtures.find(({ id }) => id.includes('valid-static'))?.request ?? {};
  const { hasEverCommittedSexualOffence: _ever, ...silent } = base as Record<string, unknown>;

  it.each(units.filter((each) => each.function === 'sexualSectionAllNull'))(
    'leaves the sexual parts out while nothing is said about sexual offences: $args.request',
    ({ args, expected }) => {
      const score = scoreRequest(instrument, { ...silent, ...args.request }, '2026-05-28');
      if (expected === true) {
        expect(score.total).toBe(0.14);
        expect(score.outputs.find(({ code }) => code === 'OSPDC.score')?.value).toBeNull();
        expect(score.errors).toEqual([]);
      } else expect(score.errors.map(({ type }) => type)).toEqual(['COMPONENT_VALIDATION_ERROR']);
    },
  );

  it.each(units.filter((each) => each.function === 'sexualOffenceHistoryTrueButSanctionsZero'))(
    'asks for a count where a history is recorded without one: $args.request',
    ({ args, expected }) => {
      const score = scoreRequest(instrument, { ...silent, ...args.request }, '2026-05-28');
      const types = score.errors.flatMap(({ because }) => (because ?? []).map(({ type }) => type));
      expect(types.includes('SEXUAL_OFFENDING_MISSING_COUNTS')).toBe(expected);
    },
  );

  it.each(units.filter((each) => each.function === 'sexualOffenceHistoryFalseButSanctionsNull'))(
    'calls a count without a history a contradiction: $args.request',
    ({ args, expected }) => {
      const score = scoreRequest(instrument, { ...silent, ...args.request }, '2026-05-28');
      const types = score.errors.flatMap(({ because }) => (because ?? []).map(({ type }) => type));
      expect(types.includes('SEXUAL_OFFENDING_INCONSISTENT_INPUT')).toBe(!expected);
    },
  );

  it('adds 0.38 for women with a history of sexual offences', () => {
    const history = {
      gender: 'FEMALE',
      hasEverCommittedSexualOffence: true,
      totalContactAdultSexualSanctions: 1,
      totalContactChildSexualSanctions: 0,
      totalNonContactSexualOffences: 0,
      totalIndecentImageSanctions: 0,
    };
    const score = scoreRequest(instrument, { ...base, ...history }, '2026-05-28');
    const violence = score.outputs.find(({ code }) => code === 'SNSV.score')?.value ?? Number.NaN;
    expect(score.total).toBeCloseTo(violence + 0.38, 9);
  });
});
