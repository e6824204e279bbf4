import { answersFrom } from '../../engine/answers';
import { compileInstrument } from '../../engine/compile-instrument';
import { bandFor } from '../../engine/compile-output';
import { findInstrument } from '../../registry';
import unitCases from './vectors/unit.json' with { type: 'json' };

const definition = findInstrument('ew-ogp');
if (!definition) throw new Error('ew-ogp is not built in');
const ogp = compileInstrument(definition);
const bands = definition.scales[1]?.outputs.find((output) => output.primary)?.bands ?? [];

describe('OGP', () => {
  it.each(unitCases)(
    'puts $args.ogpReoffendingTwoYear percent in band $expected',
    ({ args, expected }) => {
      expect(bandFor(args.ogpReoffendingTwoYear, bands)?.code).toBe(expected);
    },
  );

  it('adds present needs to the rounded share of OGRS3', () => {
    const score = ogp.score(
      answersFrom({
        gender: 'MALE',
        dateOfBirth: '1991-07-17',
        dateOfCurrentConviction: '2021-08-05',
        dateAtStartOfFollowupCalculated: '2021-12-12',
        totalNumberOfSanctionsForAllOffences: 2,
        ageAtFirstSanction: 21,
        currentOffenceCode: '11618',
        isCurrentlyOfNoFixedAbodeOrTransientAccommodation: true,
        isUnemployed: true,
        regularOffendingActivities: 'SOME_PROBLEMS',
        currentDrugMisuse: 'SIGNIFICANT_PROBLEMS',
        motivationToTackleDrugMisuse: 'PARTIAL_MOTIVATION',
        problemSolvingSkills: 'SOME_PROBLEMS',
        awarenessOfConsequences: 'SOMETIMES',
        understandsOtherPeoplesViews: 'SOME_PROBLEMS',
        proCriminalAttitudes: 'SIGNIFICANT_PROBLEMS',
      }),
      { assessedOn: '2026-05-28' },
    );
    // OGRS3 17 percent -> 0.6 * 17 = 10.2 -> 10; drugs 3.75 * 3 = 11.25 -> 11; thinking 3 * 5/6 = 2.5 -> 3.
    expect(score.scales[1]?.contributions.map((each) => each.points)).toEqual([
      10, 5, 5, 3, 11, 3, 5,
    ]);
    // 42 points: 1/(1+e^(3.6832 - 0.0616*42)) = 0.2508, with 3.0795 = 0.3793
    expect(score.outputs.map((output) => output.value)).toEqual([17, 42, 25, 38]);
    expect(score.band?.code).toBe('MEDIUM');
  });
});
