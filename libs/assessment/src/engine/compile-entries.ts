import type { DateExpression, EntryTest, OverEntries } from '../definition/expression';
import type { EntryField, Item } from '../definition/instrument';
import type { Entry } from './answers';
import { compare } from './numbers';
import { itemIndex, type CompileScope, type NumberOf, type Sheet } from './sheet';

type Holds = (entry: Entry) => boolean;

/** Turns a number over the entries of a repeated group into one closure. Unanswered: missing. */
export function compileEntries(over: OverEntries, scope: CompileScope): NumberOf {
  const { index, item } = groupOf(over.item, scope);
  const tests = (over.where ?? []).map((test) => compileTest(test, item));
  const chosen = (sheet: Sheet): readonly Entry[] | null => {
    const entries = sheet.answers[index] as readonly Entry[] | null;
    return entries?.filter((entry) => tests.every((holds) => holds(entry))) ?? null;
  };
  if (over.give === 'count') return (sheet) => chosen(sheet)?.length ?? Number.NaN;
  const number = numberIn(fieldOf(item, over.field));
  const { give } = over;
  return (sheet) => {
    const entries = chosen(sheet);
    if (!entries || (give !== 'sum' && entries.length === 0)) return Number.NaN;
    const numbers = entries.map(number);
    if (give === 'sum') return numbers.reduce((sum, each) => sum + each, 0);
    return give === 'highest' ? Math.max(...numbers) : Math.min(...numbers);
  };
}

/** The first or last day among the entries; null while there is none. */
export function compileDayOfEntries(
  { item: code, field, give }: Extract<DateExpression, { ofEntries: unknown }>['ofEntries'],
  scope: CompileScope,
): (sheet: Sheet) => unknown {
  const { index, item } = groupOf(code, scope);
  fieldOf(item, field);
  return (sheet) => {
    const entries = (sheet.answers[index] as readonly Entry[] | null) ?? [];
    const days = entries.flatMap((entry) => entry[field] ?? []).sort();
    return days.at(give === 'earliest' ? 0 : -1) ?? null;
  };
}

function compileTest(test: EntryTest, item: Item): Holds {
  const field = fieldOf(item, test.field);
  if ('in' in test) {
    const wanted = new Set<unknown>(test.in);
    return (entry) => wanted.has(entry[field.code]);
  }
  const number = numberIn(field);
  const within = compare(test);
  return (entry) => within(number(entry));
}

/** An option's points, the number, or 1 and 0 for yes and no. */
function numberIn({ code, kind, options }: EntryField): (entry: Entry) => number {
  const points = new Map(options?.map((each) => [each.code, each.points ?? Number.NaN]));
  return (entry) => {
    const value = entry[code] ?? null;
    if (value === null) return Number.NaN;
    if (kind === 'number') return Number(value);
    return points.get(String(value)) ?? (kind === 'boolean' ? Number(value) : Number.NaN);
  };
}

function groupOf(code: string, scope: CompileScope): { index: number; item: Item } {
  const index = itemIndex(scope, code);
  const item = scope.items.get(code)?.item;
  if (item?.kind !== 'entries') throw new Error(`item "${code}" is no repeated group`);
  return { index, item };
}

function fieldOf(item: Item, code: string): EntryField {
  const field = item.fields?.find((each) => each.code === code);
  if (!field) throw new Error(`item "${item.code}" has no field "${code}"`);
  return field;
}
