import type { Condition, Limits } from '@throughcare/assessment';

/** One comparison as it is picked from lists. */
export type RuleTest =
  | { readonly kind: 'one-of'; readonly item: string; readonly values: readonly Value[] }
  | { readonly kind: 'includes'; readonly item: string; readonly value: string }
  | {
      readonly kind: 'number';
      readonly item: string;
      readonly limit: keyof Limits;
      readonly to: number;
    }
  | { readonly kind: 'answered'; readonly item: string; readonly answered: boolean }
  | { readonly kind: 'context'; readonly field: ContextField; readonly values: readonly string[] };

export type Value = string | number | boolean;
export type ContextField = 'sex' | 'setting' | 'legalStatus';

/** A rule that can be picked from lists: every test must hold, or any of them. */
export interface Rule {
  readonly join: 'all' | 'any';
  readonly tests: readonly RuleTest[];
}

const LIMITS: readonly (keyof Limits)[] = ['atLeast', 'above', 'atMost', 'below', 'is'];

/** The rule as the form shows it; null where only its file says it all. */
export function readRule(condition: Condition): Rule | null {
  const join = 'any' in condition ? 'any' : 'all';
  const parts =
    'any' in condition ? condition.any : 'all' in condition ? condition.all : [condition];
  const tests = parts.map(readTest);
  return tests.every((test) => test !== null) ? { join, tests } : null;
}

/** Back into the file's words; no test, no rule. */
export function writeRule({ join, tests }: Rule): Condition | undefined {
  const parts = tests.map(writeTest);
  const [only] = parts;
  if (parts.length <= 1) return only;
  return join === 'any' ? { any: parts } : { all: parts };
}

function readTest(condition: Condition): RuleTest | null {
  if ('number' in condition) {
    const { number } = condition;
    const given = LIMITS.filter((limit) => condition[limit] !== undefined);
    const [limit] = given;
    if (typeof number !== 'object' || !('item' in number) || given.length !== 1 || !limit)
      return null;
    return { kind: 'number', item: number.item, limit, to: condition[limit] ?? 0 };
  }
  if ('context' in condition)
    return { kind: 'context', field: condition.context, values: condition.in };
  if (!('item' in condition)) return null;
  const { item } = condition;
  if ('is' in condition) return { kind: 'one-of', item, values: [condition.is] };
  if ('in' in condition) return { kind: 'one-of', item, values: condition.in };
  if ('includes' in condition) return { kind: 'includes', item, value: condition.includes };
  if ('answered' in condition) return { kind: 'answered', item, answered: condition.answered };
  return null;
}

function writeTest(test: RuleTest): Condition {
  switch (test.kind) {
    case 'one-of': {
      const [only] = test.values;
      return test.values.length === 1 && only !== undefined
        ? { item: test.item, is: only }
        : { item: test.item, in: test.values };
    }
    case 'includes':
      return { item: test.item, includes: test.value };
    case 'number':
      return { number: { item: test.item }, [test.limit]: test.to };
    case 'answered':
      return { item: test.item, answered: test.answered };
    case 'context':
      return { context: test.field, in: test.values };
  }
}
