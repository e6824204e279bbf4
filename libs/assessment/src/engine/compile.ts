import type { Condition, DateExpression, Expression } from '../definition/expression';
import type { AnswerValue } from './answers';
import { calendarMonths, completedMonths, completedYears, isNotAfter } from './calendar';
import { compileDayOfEntries, compileEntries } from './compile-entries';
import { compare, ladder, logistic, roundTo } from './numbers';
import { itemIndex, type CompileScope, type Holds, type NumberOf, type Sheet } from './sheet';

/** Turns arithmetic as data into one closure. NaN means: cannot be computed. */
export function compileExpression(expression: Expression, scope: CompileScope): NumberOf {
  if (typeof expression === 'number') return () => expression;
  if ('item' in expression) {
    const index = itemIndex(scope, expression.item);
    return (sheet) => sheet.numbers[index] as number;
  }
  if ('value' in expression) {
    const found = scope.values.get(expression.value);
    if (!found) throw new Error(`value "${expression.value}" is not declared before it is used`);
    const { index } = found;
    return (sheet) => sheet.values[index] as number;
  }
  if ('sum' in expression) return fold(expression.sum, scope, 0, (a, b) => a + b);
  if ('product' in expression) return fold(expression.product, scope, 1, (a, b) => a * b);
  if ('lowest' in expression) return fold(expression.lowest, scope, Infinity, Math.min);
  if ('highest' in expression) return fold(expression.highest, scope, -Infinity, Math.max);
  if ('minus' in expression) return pair(expression.minus, scope, (a, b) => a - b);
  if ('quotient' in expression)
    return pair(expression.quotient, scope, (a, b) => (b === 0 ? Number.NaN : a / b));
  if ('ln' in expression)
    return through(expression.ln, scope, (x) => (x > 0 ? Math.log(x) : Number.NaN));
  if ('logistic' in expression) return through(expression.logistic, scope, logistic);
  if ('polynomial' in expression) {
    const { of, coefficients } = expression.polynomial;
    return through(
      of,
      scope,
      (x) => x * coefficients.reduceRight((sum, each) => sum * x + each, 0),
    );
  }
  if ('round' in expression) {
    const { of, decimals, mode } = expression.round;
    return through(of, scope, (x) => roundTo(x, decimals, mode));
  }
  if ('steps' in expression)
    return through(expression.steps.of, scope, ladder(expression.steps.table));
  if ('entries' in expression) return compileEntries(expression.entries, scope);
  return compileChoosing(expression, scope);
}

type Choosing = Extract<
  Expression,
  | { lookup: unknown }
  | { match: unknown }
  | { first: unknown }
  | { count: unknown }
  | { completedYears: unknown }
  | { completedMonths: unknown }
  | { calendarMonths: unknown }
>;

function compileChoosing(expression: Choosing, scope: CompileScope): NumberOf {
  if ('lookup' in expression) {
    const index = itemIndex(scope, expression.lookup.item);
    const table = scope.tables.get(expression.lookup.table);
    if (!table) throw new Error(`table "${expression.lookup.table}" does not exist`);
    return (sheet) => table.get(String(sheet.answers[index])) ?? Number.NaN;
  }
  if ('match' in expression) {
    const index = itemIndex(scope, expression.match.item);
    const cases = new Map(
      Object.entries(expression.match.cases).map(([key, each]) => [
        key,
        compileExpression(each, scope),
      ]),
    );
    return (sheet) => cases.get(String(sheet.answers[index]))?.(sheet) ?? Number.NaN;
  }
  if ('first' in expression) {
    const rows = expression.first.map((row) => ({
      holds: row.when ? compileCondition(row.when, scope) : () => true,
      give: compileExpression(row.give, scope),
    }));
    return (sheet) => {
      for (const row of rows) if (row.holds(sheet)) return row.give(sheet);
      return Number.NaN;
    };
  }
  if ('count' in expression) {
    const indexes = expression.count.items.map((code) => itemIndex(scope, code));
    const { atLeast } = expression.count;
    return (sheet) =>
      indexes.reduce((n, index) => n + ((sheet.numbers[index] as number) >= atLeast ? 1 : 0), 0);
  }
  const [span, measure] =
    'completedYears' in expression
      ? ([expression.completedYears, completedYears] as const)
      : 'completedMonths' in expression
        ? ([expression.completedMonths, completedMonths] as const)
        : ([expression.calendarMonths, calendarMonths] as const);
  const from = compileDate(span.from, scope);
  const to = compileDate(span.to, scope);
  return (sheet) => measure(from(sheet), to(sheet));
}

function compileDate(date: DateExpression, scope: CompileScope): (sheet: Sheet) => unknown {
  if ('context' in date) {
    const field = date.context;
    return (sheet) => sheet.context[field];
  }
  if ('firstKnown' in date) {
    const days = date.firstKnown.map((each) => compileDate(each, scope));
    return (sheet) => {
      for (const day of days) {
        const known = day(sheet);
        if (known !== null && known !== undefined) return known;
      }
      return null;
    };
  }
  if ('ofEntries' in date) return compileDayOfEntries(date.ofEntries, scope);
  const index = itemIndex(scope, date.item);
  return (sheet) => sheet.answers[index];
}

function through(of: Expression, scope: CompileScope, change: (x: number) => number): NumberOf {
  const inner = compileExpression(of, scope);
  return (sheet) => change(inner(sheet));
}

function pair(
  [left, right]: readonly [Expression, Expression],
  scope: CompileScope,
  join: (a: number, b: number) => number,
): NumberOf {
  const a = compileExpression(left, scope);
  const b = compileExpression(right, scope);
  return (sheet) => join(a(sheet), b(sheet));
}

function fold(
  parts: readonly Expression[],
  scope: CompileScope,
  start: number,
  join: (a: number, b: number) => number,
): NumberOf {
  const compiled = parts.map((part) => compileExpression(part, scope));
  return (sheet) => {
    let result = start;
    for (const part of compiled) result = join(result, part(sheet));
    return result;
  };
}

/** Turns a condition into one closure. Whatever is unanswered makes a comparison false. */
export function compileCondition(condition: Condition, scope: CompileScope): Holds {
  if ('all' in condition) {
    const parts = condition.all.map((part) => compileCondition(part, scope));
    return (sheet) => parts.every((part) => part(sheet));
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => compileCondition(part, scope));
    return (sheet) => parts.some((part) => part(sheet));
  }
  if ('not' in condition) {
    const inner = compileCondition(condition.not, scope);
    return (sheet) => !inner(sheet);
  }
  if ('number' in condition) {
    const number = compileExpression(condition.number, scope);
    const test = compare(condition);
    return (sheet) => test(number(sheet));
  }
  if ('date' in condition) {
    const first = compileDate(condition.date, scope);
    const second = compileDate(condition.notAfter, scope);
    return (sheet) => isNotAfter(first(sheet), second(sheet));
  }
  if ('context' in condition) {
    const field = condition.context;
    const wanted = new Set(condition.in);
    return (sheet) => wanted.has(sheet.context[field] ?? '');
  }
  const index = itemIndex(scope, condition.item);
  const test = answerTest(condition, scope);
  return (sheet) => test(sheet.answers[index] ?? null);
}

type OfItem = Extract<Condition, { item: string }>;

function answerTest(condition: OfItem, scope: CompileScope): (value: AnswerValue) => boolean {
  if ('is' in condition) return (value) => value === condition.is;
  if ('in' in condition) return (value) => (condition.in as readonly AnswerValue[]).includes(value);
  if ('includes' in condition)
    return (value) =>
      Array.isArray(value) && (value as readonly unknown[]).includes(condition.includes);
  if ('answered' in condition) return (value) => (value !== null) === condition.answered;
  if ('matches' in condition) {
    const pattern = new RegExp(condition.matches, 'u');
    return (value) => value !== null && pattern.test(String(value));
  }
  const table = scope.tables.get(condition.inTable);
  if (!table) throw new Error(`table "${condition.inTable}" does not exist`);
  const { known } = condition;
  return (value) => {
    if (value === null) return false;
    const found = table.get(String(value));
    return found !== undefined && (known === undefined || (found !== null) === known);
  };
}
