import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import r5 from 'fhirpath/fhir-context/r5';
import {
  allItems,
  EXTENSIONS,
  extensionOf,
  type Extended,
  type FhirVersion,
  type Questionnaire,
  type QuestionnaireResponse,
} from './fhir-resources';

export type CalculatedValue = number | string | boolean | null;
/** Results by link id; null where the expression is empty. */
export type Calculated = ReadonlyMap<string, CalculatedValue>;
export type Calculate = (response: QuestionnaireResponse) => Calculated;

/** A questionnaire's own arithmetic does not run; says which expression. */
export class ExpressionFault extends Error {}

interface Step {
  readonly name: string;
  readonly evaluate: (response: QuestionnaireResponse, known: Record<string, unknown>) => unknown[];
}

/**
 * Compiles what a questionnaire calculates (SDC variables, then calculated expressions) with the `fhirpath` package:
 * the second opinion on every score we import or export. Throws ExpressionFault for what cannot be read.
 */
export function calculator(questionnaire: Questionnaire, version: FhirVersion = 'R4'): Calculate {
  const model = version === 'R4' ? r4 : r5;
  const compile = (name: string, expression: string): Step => {
    const run = attempt(expression, () => fhirpath.compile(expression, model)) as unknown as (
      resource: unknown,
      known: Record<string, unknown>,
    ) => unknown[];
    return { name, evaluate: (response, known) => attempt(expression, () => run(response, known)) };
  };
  const items = allItems(questionnaire.item);
  const variables = [questionnaire, ...items].flatMap((node) => variablesOf(node, compile));
  const results = items.flatMap((item) => {
    const found = extensionOf(item, EXTENSIONS.calculatedExpression)?.valueExpression?.expression;
    return found ? [compile(item.linkId, found)] : [];
  });
  return (response) => {
    const known: Record<string, unknown> = { resource: response, questionnaire };
    for (const { name, evaluate } of variables) known[name] = evaluate(response, known);
    return new Map(
      results.map(({ name, evaluate }) => {
        const [value] = evaluate(response, known);
        return [name, (value ?? null) as CalculatedValue];
      }),
    );
  };
}

function variablesOf(
  node: Extended,
  compile: (name: string, expression: string) => Step,
): readonly Step[] {
  return (node.extension ?? []).flatMap(({ url, valueExpression }) =>
    url === EXTENSIONS.variable && valueExpression?.name && valueExpression.expression
      ? [compile(valueExpression.name, valueExpression.expression)]
      : [],
  );
}

function attempt<Result>(expression: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ExpressionFault(`"${expression.slice(0, 200)}": ${why}`);
  }
}
