import type { EntryField, Item } from '../definition/instrument';
import { textIn, type Text } from '../definition/text';
import type { AnswerValue, Entry } from './answers';

const YES: Text = { en: 'Yes', zh: '是' };
const NO: Text = { en: 'No', zh: '否' };
const NONE: Text = { en: 'None', zh: '无' };

/** The words of an answer as they were shown; null for numbers, days and free text. */
export function labelOf(
  item: Pick<Item, 'kind' | 'options' | 'fields'>,
  value: AnswerValue,
): Text | null {
  if (value === null) return null;
  if (item.kind === 'entries') return entriesLabel(item.fields ?? [], value as readonly Entry[]);
  const option = item.options?.find((each) => each.code === String(value));
  if (option) return option.label;
  return item.kind === 'boolean' ? (value === true ? YES : NO) : null;
}

/** Entries one after the other, the answers of each between commas. */
function entriesLabel(fields: readonly EntryField[], entries: readonly Entry[]): Text {
  if (entries.length === 0) return NONE;
  const said = entries.map((entry) =>
    fields.flatMap((field) => {
      const value = entry[field.code] ?? null;
      return value === null || value === '' ? [] : [labelOf(field, value) ?? String(value)];
    }),
  );
  const languages = new Set(
    said.flat().flatMap((each) => (typeof each === 'string' ? [] : Object.keys(each))),
  );
  return Object.fromEntries(
    ['en', ...languages].map((language) => [
      language,
      said
        .map((parts) =>
          parts
            .map((each) => (typeof each === 'string' ? each : textIn(each, language)))
            .join(', '),
        )
        .join('; '),
    ]),
  ) as Text;
}
