import type { InstrumentDefinition, Item } from '../definition/instrument';
import type { Answers, AnswerValue } from '../engine/answers';
import { compileInstrument, type CompiledInstrument } from '../engine/compile-instrument';
import type {
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  ResponseAnswer,
  ResponseItem,
} from './fhir-resources';

/** Nothing that is inferred looks at the day. */
const ANY_DAY = { assessedOn: '2000-01-01' };

/** Answers to try on somebody else's expression, to learn what it does without reading it. */
export class Probe {
  private readonly compiled: CompiledInstrument;

  /** `items` says which of our questions stands for a link id of the source. */
  constructor(
    private readonly source: Questionnaire,
    readonly definition: InstrumentDefinition,
    private readonly items: ReadonlyMap<string, Item>,
  ) {
    this.compiled = compileInstrument(definition);
  }

  /** Every answer worth trying on a question: each option, yes and no, a few numbers within the limits. */
  static choices(item: Item): readonly AnswerValue[] {
    switch (item.kind) {
      case 'choice':
        return (item.options ?? []).map(({ code }) => code);
      case 'multi':
        return (item.options ?? []).map(({ code }) => [code]);
      case 'boolean':
        return [false, true];
      case 'number': {
        const from = item.min ?? 0;
        return [from, from + 1, from + 2].filter((each) => each <= (item.max ?? Infinity));
      }
      default:
        return [];
    }
  }

  /** Our total of a scale for these answers; null where there is none. */
  total(answers: Answers, output: string): number | null {
    const score = this.compiled.score(answers, ANY_DAY, { withoutNearestChanges: true });
    return score.outputs.find((each) => each.code === output)?.value ?? null;
  }

  /** Whether our rules ask each question of these. */
  asked(answers: Answers): ReadonlySet<string> {
    return new Set(this.compiled.visibleItems(answers, ANY_DAY).map(({ code }) => code));
  }

  /** A response in the source's own shape and codes; questions that are not asked have no answer in it. */
  response(answers: Answers): QuestionnaireResponse {
    const asked = this.asked(answers);
    const walk = (nodes: readonly QuestionnaireItem[] = []): ResponseItem[] =>
      nodes.flatMap((node): ResponseItem[] => {
        const below = walk(node.item);
        const item = this.items.get(node.linkId);
        const value = item && asked.has(item.code) ? (answers[item.code]?.value ?? null) : null;
        const answer = item && value !== null ? answerTo(node, item, value) : [];
        if (below.length === 0 && answer.length === 0) return [];
        return [
          {
            linkId: node.linkId,
            ...(answer.length > 0 ? { answer } : {}),
            ...(below.length > 0 ? { item: below } : {}),
          },
        ];
      });
    return {
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      item: walk(this.source.item),
    };
  }

  /** The same answers every time, spread over all choices without chance. */
  *samples(size: number): Generator<Answers> {
    let state = 12345;
    const next = (below: number): number => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return Math.floor((state / 2147483648) * below);
    };
    for (let n = 0; n < size; n += 1)
      yield Object.fromEntries(
        this.definition.items.flatMap((item) => {
          const choices = Probe.choices(item);
          const value = choices[next(choices.length)];
          return value === undefined ? [] : [[item.code, { value }]];
        }),
      );
  }
}

function answerTo(node: QuestionnaireItem, item: Item, value: AnswerValue): ResponseAnswer[] {
  switch (item.kind) {
    case 'choice':
    case 'multi':
      return [value].flat().map((code) => {
        const option = node.answerOption?.find((each) => each.valueCoding?.code === code);
        return { valueCoding: option?.valueCoding ?? { code: String(code) } };
      });
    case 'number':
      return [item.whole ? { valueInteger: Number(value) } : { valueDecimal: Number(value) }];
    case 'boolean':
      return [{ valueBoolean: value === true }];
    default:
      return [];
  }
}
