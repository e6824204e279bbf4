import type { InstrumentDefinition } from '../definition/instrument';
import type { Text } from '../definition/text';
import { EXTENSIONS, type Extended, type Extension } from './fhir-resources';

/** Texts with their translations, as FHIR hangs them beside a primitive. */
export class Words {
  constructor(private readonly definition: InstrumentDefinition) {}

  say<Name extends string>(
    name: Name,
    words: Text,
  ): Record<Name, string> & Partial<Record<`_${Name}`, Extended>> {
    const extension = Object.keys(this.definition.languages)
      .filter((language) => language !== 'en' && words[language])
      .map((language): Extension => ({
        url: EXTENSIONS.translation,
        extension: [
          { url: 'lang', valueCode: language },
          { url: 'content', valueString: words[language] as string },
        ],
      }));
    return {
      [name]: words.en,
      ...(extension.length > 0 ? { [`_${name}`]: { extension } } : {}),
    } as Record<Name, string> & Partial<Record<`_${Name}`, Extended>>;
  }
}
