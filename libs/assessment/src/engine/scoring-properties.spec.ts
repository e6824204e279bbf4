import fc from 'fast-check';
import { builtInInstruments } from '../registry';
import { answersTo, answerTo } from '../testing/any-answers';
import type { Answers } from './answers';
import { answersFrom, type AnswerValue } from './answers';
import { compileInstrument } from './compile-instrument';
import { bandFor } from './compile-output';

const context = {
  assessedOn: '2026-03-02',
  sex: 'female',
  birthDate: '1990-06-15',
  legalStatus: 'sentenced',
};

describe.each(builtInInstruments.map((definition) => ({ code: definition.code, definition })))(
  'any answers to $code',
  ({ definition }) => {
    const instrument = compileInstrument(definition);
    const score = (answers: Answers) =>
      instrument.score(answers, context, { withoutNearestChanges: true });

    it('give contributions that add up to the total of their scale', () => {
      fc.assert(
        fc.property(answersTo(definition), (answers) => {
          for (const scale of score(answers).scales) {
            if (scale.raw === null) continue;
            const sum = scale.contributions.reduce((all, each) => all + each.points, 0);
            expect(Math.abs(sum - scale.raw)).toBeLessThan(1e-9);
          }
        }),
        { numRuns: 60 },
      );
    });

    it('give the same score in whatever order and with whatever unknown codes they come', () => {
      fc.assert(
        fc.property(answersTo(definition), (answers) => {
          const shuffled = Object.fromEntries(Object.entries(answers).reverse());
          const strange = { ...shuffled, 'no-such-item': { value: 'anything' } };
          expect(score(strange)).toEqual(score(answers));
        }),
        { numRuns: 30 },
      );
    });

    it('give a number or name what keeps it from being given', () => {
      fc.assert(
        fc.property(answersTo(definition), (answers) => {
          const result = score(answers);
          // A part of a combined score may be left out with nothing wrong; its own total may not.
          if (result.scales.some((scale) => scale.raw === null && !scale.component))
            expect(result.errors).not.toEqual([]);
        }),
        { numRuns: 60 },
      );
    });
  },
);

describe('sums of symptoms', () => {
  it.each(['phq-9', 'k6'])('%s never falls when one answer gets worse', (code) => {
    const definition = builtInInstruments.find((each) => each.code === code);
    if (!definition) throw new Error(code);
    const instrument = compileInstrument(definition);
    const items = definition.scales[0]?.items ?? [];
    const full = fc.record(
      Object.fromEntries(
        definition.items
          .filter((item) => items.includes(item.code))
          .map((item) => [item.code, answerTo(item)]),
      ),
    );
    fc.assert(
      fc.property(full, fc.constantFrom(...items), (answers, worse) => {
        const options = definition.items.find((item) => item.code === worse)?.options ?? [];
        const top = options[options.length - 1]?.code ?? null;
        const before = instrument.score(answers, context).total ?? 0;
        const after = instrument.score({ ...answers, [worse]: { value: top } }, context).total ?? 0;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});

const known: Readonly<Record<string, AnswerValue>> = {
  gender: 'MALE',
  dateOfBirth: '1991-07-17',
  dateOfCurrentConviction: '2021-08-05',
  dateAtStartOfFollowup: '2021-12-12',
  dateAtStartOfFollowupUserInput: '2021-12-12',
  supervisionStatus: 'COMMUNITY',
  totalNumberOfSanctionsForAllOffences: 4,
  totalNumberOfViolentSanctions: 2,
  ageAtFirstSanction: 21,
  currentOffenceCode: '11618',
};

describe('present needs in a predictor of reoffending', () => {
  it.each(['ew-snsv', 'ew-arp', 'ew-vrp', 'ew-svrp'])(
    '%s never falls when one need gets worse',
    (code) => {
      const definition = builtInInstruments.find((each) => each.code === code);
      if (!definition) throw new Error(code);
      const instrument = compileInstrument(definition);
      const needs = definition.items.filter(({ section }) => section === 'dynamic');
      const levels = needs.filter(({ options }) => options?.some(({ points }) => points === 2));
      expect(levels.length).toBeGreaterThan(2);
      const full = fc.record(Object.fromEntries(needs.map((item) => [item.code, answerTo(item)])));
      fc.assert(
        fc.property(full, fc.constantFrom(...levels), (answers, { code: worse, options = [] }) => {
          const all = { ...answersFrom(known), ...answers };
          const top = options.find(({ points }) => points === 2)?.code ?? null;
          const sum = (given: Answers) =>
            instrument
              .score(given, context, { withoutNearestChanges: true })
              .scales.find((each) => each.code === 'dynamic')?.raw;
          const before = sum(all);
          const after = sum({ ...all, [worse]: { value: top } });
          expect(before).not.toBeNull();
          expect(after).toBeGreaterThanOrEqual((before ?? Number.NaN) - 1e-12);
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('every cut-off of every instrument', () => {
  const banded = builtInInstruments.flatMap(({ code, scales }) =>
    scales.flatMap(({ outputs }) =>
      outputs.flatMap(({ code: output, bands, normGroups = [] }) =>
        [bands ?? [], ...normGroups.map((group) => group.bands)]
          .filter(({ length }) => length > 1)
          .map((each, index) => ({ name: `${code} ${output} ${index}`, bands: each })),
      ),
    ),
  );

  it.each(banded)('belongs to the upper band, a hair below it to the lower: $name', ({ bands }) => {
    bands.slice(1).forEach(({ from, code }, index) => {
      const edge = from ?? Number.NaN;
      expect(bandFor(edge, bands)?.code).toBe(code);
      const width = edge - (bands[index]?.from ?? edge - 1);
      for (const hair of [1e-9, width / 100, width / 2])
        expect(bandFor(edge - hair, bands)?.code).toBe(bands[index]?.code);
      expect(bandFor(edge + 1e-9, bands)?.code).toBe(code);
    });
  });
});
