import type { Item } from '@throughcare/assessment';

type Asked = Pick<Item, 'text' | 'options' | 'fields'>;

/** The wording and options as they stood on the screen, kept with the answer. */
export function shownIn(item: Asked, language: string): unknown {
  const words = (text: Readonly<Record<string, string | undefined>> & { readonly en: string }) =>
    text[language] ?? text[language.split('-')[0] ?? ''] ?? text.en;
  return {
    text: words(item.text as never),
    ...(item.options
      ? {
          options: item.options.map((option) => ({
            code: option.code,
            label: words(option.label as never),
          })),
        }
      : {}),
    ...(item.fields
      ? {
          fields: item.fields.map((field) => ({
            code: field.code,
            ...(shownIn(field, language) as object),
          })),
        }
      : {}),
  };
}
