import type { InstrumentDefinition, Item } from '../definition/instrument';
import { textIn } from '../definition/text';
import type { Answer, Answers, AnswerValue, AssessmentContext, Entry } from '../engine/answers';
import type { CompiledInstrument } from '../engine/compile-instrument';
import type { Score } from '../engine/score';
import {
  EXTENSIONS,
  OWN_URL,
  type QuestionnaireResponse,
  type ResponseAnswer,
  type ResponseItem,
} from './fhir-resources';
import { fieldLink } from './field-link';
import { RESULTS } from './to-questionnaire';
import { optionSystem } from './write-rules';

/** What a response says beside the answers. */
export interface ResponseFacts {
  readonly id?: string;
  readonly status: QuestionnaireResponse['status'];
  /** The person's number, under the agency's own system. */
  readonly subject?: { readonly system: string; readonly value: string };
  readonly author?: string;
  /** An instant or a day. */
  readonly authored?: string;
  readonly language?: string;
}

/**
 * A completed assessment as a FHIR QuestionnaireResponse: only what was asked, in the language it was asked in, and the
 * results as they were found. Unknown, declined and not asked have no answer there.
 */
export function toResponse(
  instrument: CompiledInstrument,
  answers: Answers,
  context: AssessmentContext,
  facts: ResponseFacts,
  score?: Score,
): QuestionnaireResponse {
  const { definition } = instrument;
  const language = facts.language ?? 'en';
  const asked = instrument.visibleItems(answers, context);
  const groups = definition.sections.flatMap((section): ResponseItem[] => {
    const item = asked
      .filter((each) => each.section === section.code)
      .flatMap((each) => answered(definition, each, answers[each.code], language));
    return item.length > 0 ? [{ linkId: section.code, item }] : [];
  });
  const results = (score?.outputs ?? []).flatMap(({ code, value, band }): ResponseItem[] => [
    ...(value === null ? [] : [{ linkId: code, answer: [{ valueDecimal: value }] }]),
    ...(band ? [{ linkId: `${code}-band`, answer: [{ valueString: band.code }] }] : []),
  ]);
  return {
    resourceType: 'QuestionnaireResponse',
    ...(facts.id ? { id: facts.id } : {}),
    questionnaire: `${OWN_URL}:${definition.code}|${definition.version}`,
    status: facts.status,
    ...(facts.subject ? { subject: { identifier: facts.subject } } : {}),
    ...(facts.author ? { author: { display: facts.author } } : {}),
    ...(facts.authored ? { authored: facts.authored } : {}),
    ...(facts.language ? { language } : {}),
    item: results.length > 0 ? [...groups, { linkId: RESULTS, item: results }] : groups,
  };
}

function answered(
  definition: InstrumentDefinition,
  item: Item,
  given: Answer | undefined,
  language: string,
): ResponseItem[] {
  if (!given || (given.status ?? 'answered') !== 'answered') return [];
  if (item.kind === 'entries') return entriesOf(definition, item, given.value, language);
  const answer = answersOf(definition, item, given.value, language);
  return answer.length > 0
    ? [{ linkId: item.code, text: textIn(item.text, language), answer }]
    : [];
}

/** One node for each entry, all with the link id of the group. */
function entriesOf(
  definition: InstrumentDefinition,
  item: Item,
  value: AnswerValue,
  language: string,
): ResponseItem[] {
  return ((value ?? []) as readonly Entry[]).map((entry) => ({
    linkId: item.code,
    text: textIn(item.text, language),
    item: (item.fields ?? []).flatMap((field) =>
      answered(
        definition,
        { ...field, section: item.section, code: fieldLink(item.code, field.code) },
        { value: entry[field.code] ?? null },
        language,
      ),
    ),
  }));
}

function answersOf(
  definition: InstrumentDefinition,
  item: Item,
  value: AnswerValue,
  language: string,
): ResponseAnswer[] {
  if (value === null || value === '') return [];
  const coded = (code: string): ResponseAnswer => {
    const option = item.options?.find((each) => each.code === code);
    return {
      valueCoding: {
        system: optionSystem(definition, item),
        code,
        ...(option?.points === undefined
          ? {}
          : { extension: [{ url: EXTENSIONS.ordinalValue, valueDecimal: option.points }] }),
        ...(option ? { display: textIn(option.label, language) } : {}),
      },
    };
  };
  switch (item.kind) {
    case 'choice':
      return [coded(String(value))];
    case 'multi':
      return (value as readonly string[]).map(coded);
    case 'number':
      return [item.whole ? { valueInteger: Number(value) } : { valueDecimal: Number(value) }];
    case 'boolean':
      return [{ valueBoolean: value === true }];
    case 'date':
      return [{ valueDate: String(value) }];
    case 'text':
      return [{ valueString: String(value) }];
    case 'entries':
      return [];
  }
}

/** The answers in a response, by our item codes; questions are known by link id or an alias. */
export function fromResponse(
  definition: InstrumentDefinition,
  response: QuestionnaireResponse,
): Answers {
  const items = new Map<string, Item>();
  for (const item of definition.items)
    for (const name of [item.code, ...(item.aliases ?? [])]) items.set(name, item);
  const answers: Record<string, Answer> = {};
  const read = (nodes: readonly ResponseItem[] = []): void => {
    for (const node of nodes) {
      const item = items.get(node.linkId);
      if (item?.kind === 'entries') {
        const before = (answers[item.code]?.value ?? []) as readonly Entry[];
        answers[item.code] = { value: [...before, entryFrom(item, node)] };
        continue;
      }
      const values = (node.answer ?? []).map(valueOf).filter((value) => value !== undefined);
      if (item && values.length > 0)
        answers[item.code] = {
          value: item.kind === 'multi' ? values.map(String) : (values[0] as AnswerValue),
        };
      read(node.item);
    }
  };
  read(response.item);
  return answers;
}

function entryFrom({ code, fields = [] }: Item, group: ResponseItem): Entry {
  return Object.fromEntries(
    fields.map((field) => {
      const node = group.item?.find(({ linkId }) => linkId === fieldLink(code, field.code));
      const [answer] = node?.answer ?? [];
      return [field.code, (answer && valueOf(answer)) ?? null];
    }),
  );
}

function valueOf(answer: ResponseAnswer): string | number | boolean | undefined {
  return (
    answer.valueCoding?.code ??
    answer.valueBoolean ??
    answer.valueInteger ??
    answer.valueDecimal ??
    answer.valueDate ??
    answer.valueString
  );
}
