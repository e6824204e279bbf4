import type { Text } from '../definition/text';
import { EXTENSIONS, type Extended } from './fhir-resources';

/** Reads FHIR's texts with their translations, and remembers which languages every text has. */
export class Texts {
  private complete: ReadonlySet<string> | null = null;
  private readonly base: string;

  constructor(language: string | undefined) {
    this.base = (language ?? 'en').toLowerCase().startsWith('en') ? 'en' : (language ?? 'en');
  }

  /** English is always there; where the source has none its own words stand in, to be translated. */
  read(words: string | undefined, beside: Extended | undefined, otherwise: string): Text {
    const original = words?.trim() || otherwise;
    const text: { en: string } & Record<string, string> = { en: original };
    if (this.base !== 'en') text[this.base] = original;
    for (const { url, extension = [] } of beside?.extension ?? []) {
      if (url !== EXTENSIONS.translation) continue;
      const language = extension.find((each) => each.url === 'lang')?.valueCode;
      const content = extension.find((each) => each.url === 'content');
      const translated = content?.valueString ?? content?.valueMarkdown;
      if (language && translated) text[language] = translated;
    }
    const here = Object.keys(text);
    this.complete = new Set(this.complete ? here.filter((each) => this.complete?.has(each)) : here);
    return text;
  }

  /** The source has no English of its own. */
  get isForeign(): boolean {
    return this.base !== 'en';
  }

  /** Languages that every text read so far has. */
  get languages(): Readonly<Record<string, 'original' | 'working'>> {
    const found = [...(this.complete ?? ['en'])].sort();
    return Object.fromEntries(
      ['en', ...found.filter((each) => each !== 'en')].map((language) => [
        language,
        language === this.base ? ('original' as const) : ('working' as const),
      ]),
    );
  }
}
