import type { InstrumentFile } from '@throughcare/assessment';
import type { StudioDocument } from './studio-document';

/** Keys under which a file names one item. */
const ONE_ITEM = new Set([
  'item',
  'linkedToOffending',
  'linkedToHarm',
  'motivation',
  'strengths',
  'ownWords',
]);
/** Keys under which it names several. */
const ITEMS = new Set(['items', 'requires', 'optional', 'decisive', 'fields']);

/** Gives a question another code, wherever rules, scales, needs and cases name it. */
export function renameItem(document: StudioDocument, from: string, to: string): StudioDocument {
  const { items, tables, ...rest } = document.file;
  const named = (node: unknown, key = ''): unknown => {
    if (typeof node === 'string') return node === from && ONE_ITEM.has(key) ? to : node;
    if (Array.isArray(node))
      return node.map((each) =>
        each === from && ITEMS.has(key) ? to : named(each, typeof each === 'string' ? '' : key),
      );
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([inner, each]) => [inner, named(each, inner)]),
    );
  };
  const file = {
    ...(named(rest) as Omit<InstrumentFile, 'items' | 'tables'>),
    items: items.map((item) => {
      const { code, ...others } = item;
      return { code: code === from ? to : code, ...(named(others) as typeof others) };
    }),
    ...(tables && { tables }),
  };
  return {
    file,
    cases: document.cases.map((each) => ({ ...each, answers: withKey(each.answers, from, to) })),
  };
}

/** Gives an option another code, in its question, in the rules that look for it, and in the cases. */
export function renameOption(
  document: StudioDocument,
  items: readonly string[],
  from: string,
  to: string,
): StudioDocument {
  const isOf = (code: unknown) => typeof code === 'string' && items.includes(code);
  const change = (value: unknown) => (value === from ? to : value);
  const named = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(named);
    if (typeof node !== 'object' || node === null) return node;
    const part = node as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      Object.entries(part).map(([key, each]) => {
        if (isOf(part['item'])) {
          if (key === 'is' || key === 'includes') return [key, change(each)];
          if (key === 'in' && Array.isArray(each)) return [key, each.map(change)];
          if (key === 'cases' && typeof each === 'object' && each !== null)
            return [key, withKey(named(each) as Record<string, unknown>, from, to)];
        }
        return [key, named(each)];
      }),
    );
  };
  const { tables, ...rest } = document.file;
  return {
    file: { ...(named(rest) as InstrumentFile), ...(tables && { tables }) },
    cases: document.cases.map((each) => ({
      ...each,
      answers: Object.fromEntries(
        Object.entries(each.answers).map(([item, value]) => [
          item,
          !items.includes(item)
            ? value
            : Array.isArray(value)
              ? value.map((one) => (one === from ? to : String(one)))
              : value === from
                ? to
                : value,
        ]),
      ),
    })),
  };
}

/** Gives a result or a scale another code, in what is reckoned from it and in the cases. */
export function renameValue(document: StudioDocument, from: string, to: string): StudioDocument {
  const named = (node: unknown, key = ''): unknown => {
    if (typeof node === 'string')
      return node === from && (key === 'value' || key === 'output') ? to : node;
    if (Array.isArray(node)) return node.map((each) => named(each));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([inner, each]) => [inner, named(each, inner)]),
    );
  };
  const { tables, ...rest } = document.file;
  return {
    file: { ...(named(rest) as InstrumentFile), ...(tables && { tables }) },
    cases: document.cases.map((each) => ({ ...each, expected: withKey(each.expected, from, to) })),
  };
}

function withKey<Value>(
  record: Readonly<Record<string, Value>>,
  from: string,
  to: string,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key === from ? to : key, value]),
  );
}
