import type { InstrumentDefinition, Item } from '../definition/instrument';
import type { Answer, AnswerValue, Answers } from '../engine/answers';

/**
 * Answers from one row of a file: columns are item codes or their aliases, values may be text as in CSV.
 * Text that a question cannot take stays as it is, so that scoring reports it; blanks stay unanswered.
 */
export function answersFromRow(
  definition: InstrumentDefinition,
  row: Readonly<Record<string, unknown>>,
): Answers {
  const answers: Record<string, Answer> = {};
  for (const item of definition.items) {
    const column = [item.code, ...(item.aliases ?? [])].find((name) => !isBlank(row[name]));
    if (column !== undefined) answers[item.code] = { value: valueOf(item, row[column]) };
  }
  return answers;
}

function isBlank(value: unknown): boolean {
  return (
    value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
  );
}

/** Entries come as a list, in a CSV written as JSON. */
function entriesFrom(value: unknown): AnswerValue {
  if (typeof value !== 'string') return value as AnswerValue;
  try {
    return JSON.parse(value) as AnswerValue;
  } catch {
    return value;
  }
}

const YES = new Set(['true', 'yes', 'y', '1']);
const NO = new Set(['false', 'no', 'n', '0']);

function valueOf(item: Item, value: unknown): AnswerValue {
  const coded = Array.isArray(value) ? undefined : item.codedAs?.[String(value).trim()];
  if (coded !== undefined) return coded;
  if (item.kind === 'entries') return entriesFrom(value);
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'boolean') return value;
  const text = String(value).trim();
  switch (item.kind) {
    case 'number':
      return Number.isNaN(Number(text)) ? text : Number(text);
    case 'boolean':
      return YES.has(text.toLowerCase()) ? true : NO.has(text.toLowerCase()) ? false : text;
    case 'multi':
      return text.split(/\s*[;|]\s*/u);
    case 'choice':
    case 'date':
    case 'text':
      return text;
  }
}
