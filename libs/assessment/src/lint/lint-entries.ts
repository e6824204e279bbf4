import type { InstrumentDefinition, Item } from '../definition/instrument';
import type { Fault } from './fault';
import { repeated } from './repeated';
import { walk } from './walk';

/** What the fields of repeated groups, and whoever reads them, may get wrong. */
export function lintEntries(definition: InstrumentDefinition): Fault[] {
  const groups = new Map(
    definition.items.filter(({ kind }) => kind === 'entries').map((item) => [item.code, item]),
  );
  return [
    ...definition.items.flatMap(lintFields),
    ...readers(definition).flatMap(({ item, fields, at }): Fault[] => {
      const group = groups.get(item);
      if (!group) return [{ code: 'wrong-kind', at, message: `"${item}" is no repeated group.` }];
      return fields.flatMap(({ code, asks }) => lintField(group, code, asks, at));
    }),
  ];
}

type Asks = 'number' | 'day' | 'answer';

interface Reader {
  readonly item: string;
  readonly fields: readonly { readonly code: string; readonly asks: Asks }[];
  readonly at: string;
}

function lintFields({ code, kind, fields = [] }: Item): Fault[] {
  const at = `items[${code}].fields`;
  if (kind !== 'entries') {
    const message = 'Only a repeated group has fields.';
    return fields.length > 0 ? [{ code: 'wrong-kind', at, message }] : [];
  }
  if (fields.length === 0)
    return [{ code: 'empty-section', at, message: 'A repeated group needs at least one field.' }];
  return [
    ...repeated(
      fields.map((field) => field.code),
      at,
    ),
    ...fields.flatMap((field) =>
      repeated(
        (field.options ?? []).map((option) => option.code),
        `${at}[${field.code}].options`,
      ),
    ),
    ...fields
      .filter((field) => field.kind === 'choice' && (field.options ?? []).length < 2)
      .map((field): Fault => ({
        code: 'option-missing',
        at: `${at}[${field.code}]`,
        message: 'A choice needs at least two options.',
      })),
  ];
}

function lintField(group: Item, code: string, asks: Asks, at: string): Fault[] {
  const field = group.fields?.find((each) => each.code === code);
  if (!field)
    return [
      {
        code: 'unknown-reference',
        at,
        message: `Field "${code}" does not exist in "${group.code}".`,
      },
    ];
  if (asks === 'day' && field.kind !== 'date')
    return [{ code: 'wrong-kind', at, message: `"${code}" asks for no day.` }];
  if (asks !== 'number' || field.kind === 'number' || field.kind === 'boolean') return [];
  if (field.kind !== 'choice')
    return [{ code: 'wrong-kind', at, message: `"${code}" gives no number.` }];
  return (field.options ?? []).every(({ points }) => points !== undefined)
    ? []
    : [{ code: 'points-missing', at, message: `Each option of "${code}" needs points.` }];
}

function readers(definition: InstrumentDefinition): Reader[] {
  const found: Reader[] = [];
  const { tables: _tables, items, ...rest } = definition;
  const look = (part: unknown, at: string): void =>
    walk(part, (node) => {
      const over = node['entries'];
      if (isReader(over))
        found.push({
          item: over.item,
          at,
          fields: [
            ...(over.field === undefined ? [] : [{ code: over.field, asks: 'number' as const }]),
            ...(over.where ?? []).map((test) => ({
              code: test.field,
              asks: 'in' in test ? ('answer' as const) : ('number' as const),
            })),
          ],
        });
      const day = node['ofEntries'];
      if (isReader(day))
        found.push({ item: day.item, at, fields: [{ code: day.field ?? '', asks: 'day' }] });
    });
  look(rest, 'expressions');
  for (const { code, shownWhen } of items) look(shownWhen, `items[${code}].shownWhen`);
  return found;
}

interface Read {
  readonly item: string;
  readonly field?: string;
  readonly where?: readonly { readonly field: string }[];
}

function isReader(node: unknown): node is Read {
  return typeof node === 'object' && node !== null && 'item' in node && 'give' in node;
}
