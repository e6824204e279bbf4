import type { InstrumentFile, Text } from '@throughcare/assessment';
import { partAt, withPartAt, type FilePath } from './at-path';

/** One text of a file and where it stands. */
export interface PlacedText {
  readonly path: FilePath;
  readonly text: Text;
}

/** Where there is never a text for a reader. */
const NO_TEXTS = new Set(['tables', 'languages', '$schema']);

/** Every text of a file in the order in which it is written. */
export function textsOf(file: InstrumentFile): readonly PlacedText[] {
  const found: PlacedText[] = [];
  const visit = (node: unknown, path: FilePath): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('en' in node && typeof node.en === 'string') {
      found.push({ path, text: node as Text });
      return;
    }
    const parts = Array.isArray(node) ? node.entries() : Object.entries(node);
    for (const [key, each] of parts)
      if (path.length > 0 || !NO_TEXTS.has(String(key))) visit(each, [...path, key]);
  };
  visit(file, []);
  return found;
}

/** Writes a text in one language; without words that language is taken out of it, English never. */
export function setText(
  file: InstrumentFile,
  path: FilePath,
  language: string,
  words: string,
): InstrumentFile {
  if (language === 'en') return withPartAt(file, [...path, 'en'], words);
  return withPartAt(file, [...path, language], words.trim() === '' ? undefined : words);
}

export function missingIn(file: InstrumentFile, language: string): readonly PlacedText[] {
  return textsOf(file).filter(({ text }) => (text[language] ?? '').trim() === '');
}

/** Declares a language: from then on each text without it is a fault. */
export function setLanguage(
  file: InstrumentFile,
  language: string,
  kind: 'original' | 'official' | 'working',
): InstrumentFile {
  return withPartAt(file, ['languages', language], kind);
}

/** Takes a language out again, with what was written in it. */
export function removeLanguage(file: InstrumentFile, language: string): InstrumentFile {
  const without = textsOf(file).reduce(
    (rest, { path }) =>
      partAt(rest, [...path, language]) === undefined
        ? rest
        : withPartAt(rest, [...path, language], undefined),
    file,
  );
  return withPartAt(without, ['languages', language], undefined);
}
