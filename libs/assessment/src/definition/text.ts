/** One text in several languages, keyed by BCP 47 tag. English is always there and is the fallback. */
export type Text = { readonly en: string } & Readonly<Record<string, string>>;

/** The text in the wanted language, else in its base language (`zh-Hans` → `zh`), else in English. */
export function textIn(text: Text, language: string): string {
  return text[language] ?? text[language.split('-')[0] ?? 'en'] ?? text.en;
}
