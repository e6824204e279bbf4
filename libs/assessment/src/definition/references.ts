import type { Condition, DateExpression, Expression } from './expression';

/** What an expression or condition reads, found without evaluating it. */
export interface References {
  readonly items: Set<string>;
  readonly values: Set<string>;
  readonly tables: Set<string>;
}

export function noReferences(): References {
  return { items: new Set(), values: new Set(), tables: new Set() };
}

/** Adds everything `expression` reads to `into`. */
export function readExpression(
  expression: Expression,
  into: References = noReferences(),
): References {
  if (typeof expression === 'number') return into;
  if ('item' in expression) into.items.add(expression.item);
  else if ('value' in expression) into.values.add(expression.value);
  else if ('polynomial' in expression) readExpression(expression.polynomial.of, into);
  else if ('round' in expression) readExpression(expression.round.of, into);
  else if ('steps' in expression) readExpression(expression.steps.of, into);
  else if ('ln' in expression) readExpression(expression.ln, into);
  else if ('logistic' in expression) readExpression(expression.logistic, into);
  else if ('lookup' in expression) {
    into.items.add(expression.lookup.item);
    into.tables.add(expression.lookup.table);
  } else if ('entries' in expression) into.items.add(expression.entries.item);
  else if ('match' in expression) {
    into.items.add(expression.match.item);
    for (const each of Object.values(expression.match.cases)) readExpression(each, into);
  } else if ('first' in expression) {
    for (const row of expression.first) {
      if (row.when) readCondition(row.when, into);
      readExpression(row.give, into);
    }
  } else if ('count' in expression) for (const code of expression.count.items) into.items.add(code);
  else if ('completedYears' in expression) readSpan(expression.completedYears, into);
  else if ('completedMonths' in expression) readSpan(expression.completedMonths, into);
  else if ('calendarMonths' in expression) readSpan(expression.calendarMonths, into);
  else
    for (const part of Object.values(expression).flat() as Expression[]) readExpression(part, into);
  return into;
}

/** Adds everything `condition` reads to `into`. */
export function readCondition(condition: Condition, into: References = noReferences()): References {
  if ('all' in condition) for (const part of condition.all) readCondition(part, into);
  else if ('any' in condition) for (const part of condition.any) readCondition(part, into);
  else if ('not' in condition) readCondition(condition.not, into);
  else if ('number' in condition) readExpression(condition.number, into);
  else if ('date' in condition) readSpan({ from: condition.date, to: condition.notAfter }, into);
  else if ('item' in condition) {
    into.items.add(condition.item);
    if ('inTable' in condition) into.tables.add(condition.inTable);
  }
  return into;
}

/** Items a condition compares: it can only hold once they are answered. Whether one is answered at all compares nothing. */
export function itemsCompared(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(itemsCompared);
  if ('any' in condition) return condition.any.flatMap(itemsCompared);
  if ('not' in condition) return itemsCompared(condition.not);
  if ('answered' in condition) return [];
  return [...readCondition(condition).items];
}

function readSpan(
  span: { readonly from: DateExpression; readonly to: DateExpression },
  into: References,
): void {
  for (const end of [span.from, span.to]) readDate(end, into);
}

function readDate(date: DateExpression, into: References): void {
  if ('item' in date) into.items.add(date.item);
  else if ('ofEntries' in date) into.items.add(date.ofEntries.item);
  else if ('firstKnown' in date) for (const each of date.firstKnown) readDate(each, into);
}
