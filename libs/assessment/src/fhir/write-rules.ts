import type { Condition } from '../definition/expression';
import type { InstrumentDefinition, Item } from '../definition/instrument';
import { EXTENSIONS, OWN_URL, type EnableWhen, type QuestionnaireItem } from './fhir-resources';
import { NotExpressible, type FhirPathWriter } from './write-fhirpath';

/** The system of an item's own option codes. */
export function optionSystem(definition: InstrumentDefinition, item: Item): string {
  return `${OWN_URL}:${definition.code}:${item.code}`;
}

export type Shown = Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior' | 'extension'>;

/** Plain rules as enableWhen; nested ones, and those FHIR's operators lack, as an expression. */
export function shownWhen(
  condition: Condition,
  definition: InstrumentDefinition,
  writer: FhirPathWriter,
): Shown {
  const any = 'any' in condition;
  const parts = 'all' in condition ? condition.all : any ? condition.any : [condition];
  const simple = parts.map((part) => enableWhen(part, definition));
  if (simple.every((each) => each !== null))
    return {
      enableWhen: simple as EnableWhen[],
      ...(simple.length > 1 ? { enableBehavior: any ? ('any' as const) : ('all' as const) } : {}),
    };
  try {
    const expression = writer.condition(condition);
    return {
      extension: [
        {
          url: EXTENSIONS.enableWhenExpression,
          valueExpression: { language: 'text/fhirpath', expression },
        },
      ],
    };
  } catch (error) {
    if (error instanceof NotExpressible) return {};
    throw error;
  }
}

function enableWhen(condition: Condition, definition: InstrumentDefinition): EnableWhen | null {
  if (!('item' in condition)) return null;
  const item = definition.items.find((each) => each.code === condition.item);
  if (!item || item.kind === 'entries') return null;
  if ('answered' in condition)
    return { question: item.code, operator: 'exists', answerBoolean: condition.answered };
  const is =
    'is' in condition ? condition.is : 'includes' in condition ? condition.includes : undefined;
  if (is === undefined) return null;
  const question = { question: item.code, operator: '=' } as const;
  if (typeof is === 'boolean') return { ...question, answerBoolean: is };
  if (typeof is === 'number')
    return item.whole ? { ...question, answerInteger: is } : { ...question, answerDecimal: is };
  if (item.kind === 'date') return { ...question, answerDate: is };
  if (item.kind === 'text') return { ...question, answerString: is };
  return { ...question, answerCoding: { system: optionSystem(definition, item), code: is } };
}
