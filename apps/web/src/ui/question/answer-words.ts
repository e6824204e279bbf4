import { textIn, type AnswerValue, type Entry, type Item } from '@throughcare/assessment';

/** An answer in words: the options' labels, a number, a day, a sentence. */
export function answerWords(
  item: Pick<Item, 'kind' | 'options' | 'fields'>,
  value: AnswerValue,
  language: string,
  words: { readonly yes: string; readonly no: string; readonly date: (day: string) => string },
): string {
  const label = (code: string) => {
    const option = item.options?.find((one) => one.code === code);
    return option ? textIn(option.label, language) : code;
  };
  if (value === null) return '';
  if (item.kind === 'entries')
    return (value as readonly Entry[])
      .map((entry) =>
        (item.fields ?? [])
          .map((field) => answerWords(field, entry[field.code] ?? null, language, words))
          .filter(Boolean)
          .join(', '),
      )
      .join('; ');
  if (Array.isArray(value)) return value.map((code) => label(String(code))).join(', ');
  if (typeof value === 'boolean')
    return item.options ? label(String(value)) : value ? words.yes : words.no;
  if (item.kind === 'date') return words.date(String(value));
  return item.kind === 'choice' ? label(String(value)) : String(value);
}
