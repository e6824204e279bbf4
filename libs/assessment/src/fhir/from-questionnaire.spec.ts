import fc from 'fast-check';
import { expandDefinition } from '../definition/expand-definition';
import { compileInstrument } from '../engine/compile-instrument';
import { lintInstrument } from '../lint/lint-instrument';
import { findInstrument } from '../registry';
import { answersTo } from '../testing/any-answers';
import { calculator } from './calculate';
import { EXTENSIONS, type Questionnaire, type QuestionnaireItem } from './fhir-resources';
import { fromQuestionnaire } from './from-questionnaire';
import { toResponse } from './questionnaire-response';
import { toQuestionnaire } from './to-questionnaire';

const context = { assessedOn: '2026-03-02' };
const FREQUENCY = ['Never', 'Sometimes', 'Often'];

/** A short scored questionnaire as other systems write one: R4, link ids with slashes, points as ordinal values. */
function aQuestionnaire(changes: Partial<Questionnaire> = {}): Questionnaire {
  return {
    resourceType: 'Questionnaire',
    name: 'SleepAndWorry',
    title: 'Sleep and worry',
    status: 'active',
    publisher: 'A health service',
    copyright: 'Free to use.',
    item: [aQuestion('/1-1', 'Trouble sleeping?'), aQuestion('/2-2', 'Worrying a lot?'), aTotal()],
    ...changes,
  };
}

function aQuestion(linkId: string, text: string): QuestionnaireItem {
  return {
    linkId,
    text,
    type: 'choice',
    required: true,
    code: [{ system: 'http://loinc.org', code: linkId.slice(1) }],
    answerOption: FREQUENCY.map((display, points) => ({
      extension: [{ url: EXTENSIONS.ordinalValue, valueDecimal: points }],
      valueCoding: { code: `LA${points}`, display },
    })),
  };
}

function aTotal(
  expression = "%resource.item.where(linkId = '/1-1' or linkId = '/2-2').answer.value.weight().sum()",
): QuestionnaireItem {
  return {
    linkId: '/total',
    text: 'Total',
    type: 'decimal',
    readOnly: true,
    extension: [
      {
        url: EXTENSIONS.calculatedExpression,
        valueExpression: { language: 'text/fhirpath', expression },
      },
    ],
  };
}

const points = (code: string, weights: readonly number[]) =>
  weights
    .map(
      (each, at) =>
        `iif(%resource.item.where(linkId = '${code}').answer.value.code = 'LA${at}', ${each}, 0)`,
    )
    .join(' + ');

function totalOf(source: Questionnaire, given: Record<string, string>): number | null {
  const { file } = fromQuestionnaire(source);
  const answers = Object.fromEntries(
    Object.entries(given).map(([code, value]) => [code, { value }]),
  );
  return compileInstrument(expandDefinition(file)).score(answers, context).total;
}

describe('a FHIR questionnaire as an instrument', () => {
  it('keeps questions, options, points, LOINC codes and link ids', () => {
    const { file } = fromQuestionnaire(aQuestionnaire());
    expect(file).toMatchObject({
      code: 'sleepandworry',
      version: '1.0',
      languages: { en: 'original' },
    });
    expect(file.items[0]).toMatchObject({
      code: '1-1',
      aliases: ['/1-1'],
      loinc: '1-1',
      kind: 'choice',
      options: [{ code: 'LA0', label: { en: 'Never' }, points: 0 }, { points: 1 }, { points: 2 }],
    });
  });

  it('learns a plain total from its expression', () => {
    const { file, notes } = fromQuestionnaire(aQuestionnaire());
    expect(file.scales[0]?.items).toEqual(['1-1', '2-2']);
    expect(totalOf(aQuestionnaire(), { '1-1': 'LA2', '2-2': 'LA1' })).toBe(3);
    expect(notes.map(({ code }) => code)).toContain('partial-total-refused');
    expect(lintInstrument(expandDefinition(file))).toEqual([]);
  });

  it('learns shares that differ from the points, and a constant beside them', () => {
    const expression = `10 + ${points('/1-1', [0, 5, 7])} + ${points('/2-2', [0, 2, 4])}`;
    const source = aQuestionnaire({
      item: [aQuestion('/1-1', 'a'), aQuestion('/2-2', 'b'), aTotal(expression)],
    });
    expect(totalOf(source, { '1-1': 'LA2', '2-2': 'LA1' })).toBe(19);
    expect(totalOf(source, { '1-1': 'LA0', '2-2': 'LA0' })).toBe(10);
  });

  it('reads totals that go through variables', () => {
    const source = aQuestionnaire({
      extension: [
        {
          url: EXTENSIONS.variable,
          valueExpression: {
            name: 'a',
            expression: "%resource.item.where(linkId = '/1-1').answer.value.weight()",
          },
        },
      ],
      item: [aQuestion('/1-1', 'a'), aQuestion('/2-2', 'b'), aTotal('%a * 2')],
    });
    expect(totalOf(source, { '1-1': 'LA2', '2-2': 'LA1' })).toBe(4);
  });

  it('leaves out a total that is no sum, and says so', () => {
    const expression = `(${points('/1-1', [0, 1, 2])}) * (${points('/2-2', [0, 1, 2])})`;
    const source = aQuestionnaire({
      item: [aQuestion('/1-1', 'a'), aQuestion('/2-2', 'b'), aTotal(expression)],
    });
    const { file, notes } = fromQuestionnaire(source);
    expect(file.scales).toEqual([]);
    expect(notes).toContainEqual({ code: 'calculation-left-out', at: '/total' });
  });

  it('leaves out an expression that cannot be read, and what is asked in forms we do not have', () => {
    const picture: QuestionnaireItem = { linkId: 'pic', text: 'A picture', type: 'attachment' };
    const { notes } = fromQuestionnaire(
      aQuestionnaire({ item: [aQuestion('/1-1', 'a'), picture, aTotal('%%% no')] }),
    );
    expect(notes.map(({ code, at }) => [code, at])).toEqual(
      expect.arrayContaining([
        ['question-left-out', 'pic'],
        ['calculation-left-out', '/total'],
      ]),
    );
  });

  it('reads skip rules', () => {
    const later: QuestionnaireItem = {
      ...aQuestion('/2-2', 'b'),
      enableWhen: [{ question: '/1-1', operator: '=', answerCoding: { code: 'LA2' } }],
    };
    const { file } = fromQuestionnaire(aQuestionnaire({ item: [aQuestion('/1-1', 'a'), later] }));
    expect(file.items[1]?.shownWhen).toEqual({ item: '1-1', is: 'LA2' });
  });

  it('takes options from a contained value set', () => {
    const { answerOption: _own, ...question } = aQuestion('/1-1', 'a');
    const { file, notes } = fromQuestionnaire(
      aQuestionnaire({
        contained: [
          {
            resourceType: 'ValueSet',
            id: 'often',
            compose: {
              include: [
                {
                  concept: [
                    { code: 'n', display: 'No' },
                    { code: 'y', display: 'Yes' },
                  ],
                },
              ],
            },
          },
        ],
        item: [
          { ...question, answerValueSet: '#often' },
          { ...question, linkId: '/3', answerValueSet: 'http://elsewhere/set' },
        ],
      }),
    );
    expect(file.items).toHaveLength(1);
    expect(notes).toContainEqual({
      code: 'options-elsewhere',
      at: '/3',
      detail: 'http://elsewhere/set',
    });
  });

  it('keeps translations, and says when there is no English', () => {
    const foreign = fromQuestionnaire(aQuestionnaire({ language: 'fr', title: 'Sommeil' }));
    expect(foreign.file.title).toEqual({ en: 'Sommeil', fr: 'Sommeil' });
    expect(foreign.notes).toContainEqual({ code: 'english-missing', at: 'title' });
  });
});

describe('an instrument that goes out as FHIR and comes back', () => {
  it.each(
    // R5 differs in where points stand, not by instrument.
    [
      ...['phq-9', 'gad-7', 'k6', 'pc-ptsd-5', 'audit-c', 'dast-10'].map((code) => ({
        code,
        version: 'R4' as const,
      })),
      ...['phq-9', 'audit-c'].map((code) => ({ code, version: 'R5' as const })),
    ],
  )('scores as before, and as its expressions do: $code in $version', ({ code, version }) => {
    const definition = findInstrument(code);
    if (!definition) throw new Error(code);
    const { questionnaire } = toQuestionnaire(definition, version);
    const { file, notes } = fromQuestionnaire(questionnaire);
    expect(notes.filter((note) => note.code !== 'to-be-stated')).toEqual([]);
    const before = compileInstrument(definition);
    const after = compileInstrument(expandDefinition(file));
    const calculate = calculator(questionnaire, version);
    const output = definition.scales[0]?.outputs[0];
    fc.assert(
      fc.property(answersTo(definition), (answers) => {
        const [one, other] = [before, after].map((each) => each.score(answers, context).total);
        expect(other).toBe(one);
        const third = calculate(toResponse(before, answers, context, { status: 'completed' }));
        expect(third.get(output?.code ?? '')).toBe(one);
      }),
      { numRuns: 20 },
    );
    if (output?.bands)
      expect(file.scales[0]?.outputs[0]?.bands?.map(({ from, below }) => [from, below])).toEqual(
        output.bands.map(({ from, below }) => [from === 0 ? undefined : from, below]),
      );
  });

  it('says so where a skip rule looks at several questions at once', () => {
    const definition = findInstrument('audit');
    if (!definition) throw new Error('audit');
    const { notes } = fromQuestionnaire(toQuestionnaire(definition).questionnaire);
    expect(notes.filter(({ code }) => code === 'rule-left-out').map(({ at }) => at)).toEqual([
      'audit.4',
      'audit.5',
      'audit.6',
      'audit.7',
      'audit.8',
    ]);
  });
});
