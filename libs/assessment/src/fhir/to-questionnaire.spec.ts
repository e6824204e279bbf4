import fc from 'fast-check';
import type { Answers } from '../engine/answers';
import { compileInstrument } from '../engine/compile-instrument';
import { builtInInstruments, findInstrument } from '../registry';
import { answersTo } from '../testing/any-answers';
import { calculator } from './calculate';
import { allItems, EXTENSIONS, extensionOf } from './fhir-resources';
import { fromResponse, toResponse } from './questionnaire-response';
import { toQuestionnaire } from './to-questionnaire';

const context = { assessedOn: '2026-03-02' };

function instrument(code: string) {
  const definition = findInstrument(code);
  if (!definition) throw new Error(code);
  return compileInstrument(definition);
}

/** Instruments whose every result FHIRPath can state. */
const WHOLE = builtInInstruments.filter((each) => toQuestionnaire(each).leftOut.length === 0);

describe('an instrument as a FHIR questionnaire', () => {
  it.each(
    WHOLE.flatMap((definition) =>
      (['R4', 'R5'] as const).map((version) => ({ code: definition.code, definition, version })),
    ),
  )('calculates what the engine does: $code in $version', ({ definition, version }) => {
    const compiled = compileInstrument(definition);
    const calculate = calculator(toQuestionnaire(definition, version).questionnaire, version);
    const outputs = definition.scales.flatMap((scale) => scale.outputs);
    fc.assert(
      fc.property(answersTo(definition), (answers) => {
        const ours = compiled.score(answers, context, { withoutNearestChanges: true });
        const theirs = calculate(toResponse(compiled, answers, context, { status: 'completed' }));
        for (const { code, bands, bandOf } of outputs) {
          const output = [...ours.outputs, ...ours.flags].find((each) => each.code === code);
          if (!output) continue;
          const value = output.value === null ? null : Number(output.value);
          const other = theirs.get(code);
          if (value === null) expect([code, other]).toEqual([code, null]);
          else expect(Math.abs(Number(other) - value)).toBeLessThan(1e-9);
          if (bands?.length && bandOf === undefined && 'band' in output)
            expect(theirs.get(`${code}-band`)).toBe(output.band?.code ?? null);
        }
      }),
      { numRuns: 6 },
    );
  });

  it('says which results it leaves out and why', () => {
    const { leftOut } = toQuestionnaire(instrument('ew-ogrs3').definition);
    expect(leftOut.map(({ because }) => because)).not.toContain('');
    expect(leftOut.length).toBeGreaterThan(0);
    expect(WHOLE.map(({ code }) => code)).toEqual([
      'throughcare-needs',
      'phq-9',
      'gad-7',
      'k6',
      'pc-ptsd-5',
      'audit-c',
      'audit',
      'dast-10',
      'assist-3',
      'whodas-12',
      'psa',
      'ew-pni',
    ]);
  });

  it('keeps LOINC codes, translations, limits and skip rules', () => {
    const { questionnaire } = toQuestionnaire(instrument('phq-9').definition);
    const [first] = questionnaire.item?.[0]?.item ?? [];
    expect(first?.code).toEqual([{ system: 'http://loinc.org', code: '44250-9' }]);
    expect(JSON.stringify(first?._text)).toContain('做事时提不起劲');
    const rulesOf = (code: string) =>
      allItems(toQuestionnaire(instrument(code).definition).questionnaire.item).flatMap((item) =>
        item.enableWhen || extensionOf(item, EXTENSIONS.enableWhenExpression) ? [item] : [],
      );
    expect(rulesOf('ew-snsv')[0]?.enableWhen).toBeDefined();
    // FHIR's operators cannot say "anything but never" of an answer that may be missing.
    expect(rulesOf('audit-c')[0]?.extension).toBeDefined();
  });
});

describe('an assessment as a FHIR response', () => {
  it.each(builtInInstruments.map((definition) => ({ code: definition.code, definition })))(
    'gives back the answers that count, and so the same score: $code',
    ({ definition }) => {
      const compiled = compileInstrument(definition);
      fc.assert(
        fc.property(answersTo(definition), (answers: Answers) => {
          const response = toResponse(compiled, answers, context, { status: 'completed' });
          const again = fromResponse(definition, response);
          expect(compiled.score(again, context)).toEqual(
            compiled.score(keptOf(compiled, answers), context),
          );
        }),
        { numRuns: 5 },
      );
    },
  );
});

/** Answers to questions that are asked; impossible and empty ones are no answers. */
function keptOf(compiled: ReturnType<typeof compileInstrument>, answers: Answers): Answers {
  const asked = new Set(compiled.visibleItems(answers, context).map(({ code }) => code));
  return Object.fromEntries(
    Object.entries(answers).filter(
      ([code, answer]) =>
        asked.has(code) && !(Array.isArray(answer?.value) && answer.value.length === 0),
    ),
  );
}
