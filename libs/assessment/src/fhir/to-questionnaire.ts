import type { InstrumentDefinition, Item, Option } from '../definition/instrument';
import {
  EXTENSIONS,
  LOINC,
  OWN_URL,
  type AnswerOption,
  type Extension,
  type FhirVersion,
  type Questionnaire,
  type QuestionnaireItem,
} from './fhir-resources';
import { Arithmetic } from './write-arithmetic';
import type { FhirPathWriter } from './write-fhirpath';
import { fieldLink } from './field-link';
import { optionSystem, shownWhen } from './write-rules';
import { Words } from './write-texts';

export interface ExportedQuestionnaire {
  readonly questionnaire: Questionnaire;
  /** Results FHIRPath cannot state, each with the part that has no words there. */
  readonly leftOut: readonly { readonly output: string; readonly because: string }[];
}

/** The group that holds the results in an exported questionnaire. */
export const RESULTS = 'results';

/**
 * An instrument as a FHIR Questionnaire: sections as groups, points as weights, skip rules as enableWhen, arithmetic as
 * variables and calculated expressions (SDC), every language as translations.
 */
export function toQuestionnaire(
  definition: InstrumentDefinition,
  version: FhirVersion = 'R4',
): ExportedQuestionnaire {
  const words = new Words(definition);
  const arithmetic = new Arithmetic(definition, words);
  const { variables, results, leftOut } = arithmetic.write();
  const questionnaire: Questionnaire = {
    resourceType: 'Questionnaire',
    id: `${definition.code}-${definition.version}`.replace(/[^A-Za-z0-9.-]/g, '-').slice(0, 64),
    url: `${OWN_URL}:${definition.code}`,
    version: definition.version,
    name: definition.code.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) =>
      letter.toUpperCase(),
    ),
    ...words.say('title', definition.title),
    status: 'active',
    language: 'en',
    subjectType: ['Patient'],
    ...words.say('description', definition.purpose),
    ...words.say('copyright', definition.licence.notice),
    ...(variables.length > 0 ? { extension: variables } : {}),
    item: [
      ...definition.sections.map((section): QuestionnaireItem => ({
        linkId: section.code,
        ...words.say('text', section.title),
        type: 'group',
        item: definition.items
          .filter((item) => item.section === section.code)
          .map((item) => questionOf(item, definition, words, version, arithmetic.writer)),
      })),
      ...(results.length > 0
        ? [{ linkId: RESULTS, text: 'Results', type: 'group', readOnly: true, item: results }]
        : []),
    ],
  };
  return { questionnaire, leftOut };
}

function questionOf(
  item: Item,
  definition: InstrumentDefinition,
  words: Words,
  version: FhirVersion,
  writer: FhirPathWriter,
): QuestionnaireItem {
  const shown = item.shownWhen ? shownWhen(item.shownWhen, definition, writer) : {};
  const isGroup = item.kind === 'entries';
  const [least, most] = isGroup
    ? [EXTENSIONS.minOccurs, EXTENSIONS.maxOccurs]
    : [EXTENSIONS.minValue, EXTENSIONS.maxValue];
  const limits: Extension[] = [
    ...(item.min === undefined ? [] : [{ url: least, ...numberValue(item, item.min) }]),
    ...(item.max === undefined ? [] : [{ url: most, ...numberValue(item, item.max) }]),
  ];
  const extension = [...limits, ...(shown.extension ?? [])];
  const hasOptions = item.kind === 'choice' || item.kind === 'multi';
  return {
    linkId: item.code,
    ...words.say('text', item.text),
    ...(item.loinc ? { code: [{ system: LOINC, code: item.loinc }] } : {}),
    type: typeOf(item, version),
    ...(item.optional ? {} : { required: true }),
    ...(item.kind === 'multi' || isGroup ? { repeats: true } : {}),
    ...(shown.enableWhen ? { enableWhen: shown.enableWhen } : {}),
    ...(shown.enableBehavior ? { enableBehavior: shown.enableBehavior } : {}),
    ...(extension.length > 0 ? { extension } : {}),
    ...(hasOptions && item.options
      ? {
          answerOption: item.options.map((option) =>
            optionOf(option, item, definition, words, version),
          ),
        }
      : {}),
    ...withBelow([
      ...(item.help
        ? [{ linkId: `${item.code}-help`, ...words.say('text', item.help), type: 'display' }]
        : []),
      ...(item.fields ?? []).map((field) =>
        questionOf(
          { ...field, section: item.section, code: fieldLink(item.code, field.code) },
          definition,
          words,
          version,
          writer,
        ),
      ),
    ]),
  };
}

function withBelow(below: readonly QuestionnaireItem[]): { item?: readonly QuestionnaireItem[] } {
  return below.length > 0 ? { item: below } : {};
}

function typeOf(item: Item, version: FhirVersion): string {
  switch (item.kind) {
    case 'choice':
    case 'multi':
      return version === 'R4' ? 'choice' : 'coding';
    case 'number':
      return item.whole ? 'integer' : 'decimal';
    case 'date':
      return 'date';
    case 'boolean':
      return 'boolean';
    case 'text':
      return 'text';
    case 'entries':
      return 'group';
  }
}

function numberValue(item: Item, value: number): Pick<Extension, 'valueInteger' | 'valueDecimal'> {
  return item.whole || item.kind === 'entries' ? { valueInteger: value } : { valueDecimal: value };
}

function optionOf(
  option: Option,
  item: Item,
  definition: InstrumentDefinition,
  words: Words,
  version: FhirVersion,
): AnswerOption {
  const url = version === 'R4' ? EXTENSIONS.ordinalValue : EXTENSIONS.itemWeight;
  const weight = option.points === undefined ? undefined : [{ url, valueDecimal: option.points }];
  return {
    ...(weight ? { extension: weight } : {}),
    valueCoding: {
      system: optionSystem(definition, item),
      code: option.code,
      ...words.say('display', option.label),
    },
  };
}
