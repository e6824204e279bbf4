import type { PostProcessorModule } from 'i18next';
import { languageOf } from './languages';

const LATIN = /\p{Script=Latin}/gu;
const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}/gu;
const ISOLATE = '\u2066';
const END = '\u2069';

/** What has no translation yet is English: between Arabic it is set apart, so that its full stop stays at its end. */
export function inItsOwnDirection(words: string, language: string): string {
  if (languageOf(language).direction !== 'rtl') return words;
  const count = (letters: RegExp) => words.match(letters)?.length ?? 0;
  return count(LATIN) > count(RIGHT_TO_LEFT) ? `${ISOLATE}${words}${END}` : words;
}

/** The one place every sentence passes. */
export const ownDirection: PostProcessorModule = {
  type: 'postProcessor',
  name: 'own-direction',
  process: (words, _, options, translator) =>
    inItsOwnDirection(
      words,
      String(options['lng'] ?? (translator as { readonly language?: string }).language ?? 'en'),
    ),
};
