import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { namespacesOf, readCatalogue } from '../testing/catalogues-from-disk';
import { LANGUAGES } from './languages';

const SOURCE = fileURLToPath(new URL('..', import.meta.url));
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Languages whose catalogues must be whole; the others may fall back to English meanwhile. */
const COMPLETE = ['zh'];

function keysOf(words: Record<string, unknown>, above = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${above}${key}`]
      : keysOf(value as Record<string, unknown>, `${above}${key}.`),
  );
}

/** Languages count differently, so a sentence and its plurals are one key. */
const sentences = (language: string, namespace: string) =>
  new Set(keysOf(readCatalogue(language, namespace)).map((key) => key.replace(PLURAL, '')));

const placesIn = (sentence: string) =>
  [...sentence.matchAll(/{{(\w+)}}/g)].map((match) => match[1]).toSorted();

describe.each(COMPLETE)('the catalogue of %s', (language) => {
  it('has the namespaces of English', () => {
    expect(namespacesOf(language).toSorted()).toEqual(namespacesOf('en').toSorted());
  });

  it.each(namespacesOf('en'))('says in %s what English says, no less and no more', (namespace) => {
    expect([...sentences(language, namespace)].toSorted()).toEqual(
      [...sentences('en', namespace)].toSorted(),
    );
  });

  it.each(namespacesOf('en'))('leaves the same places open in %s', (namespace) => {
    const flat = (code: string) => flatten(readCatalogue(code, namespace));
    const english = flat('en');
    const other = flat(language);
    for (const [key, sentence] of Object.entries(other)) {
      const original = english[key] ?? english[`${key}_other`];
      expect({ key, places: placesIn(sentence) }).toEqual({
        key,
        places: placesIn(original ?? ''),
      });
    }
  });
});

describe('every other language', () => {
  const partial = LANGUAGES.filter(({ code }) => code !== 'en' && !COMPLETE.includes(code));

  it.each(
    partial.flatMap(({ code }) =>
      namespacesOf(code).map((namespace) => [code, namespace] as const),
    ),
  )('%s says nothing in %s that English does not', (code, namespace) => {
    const english = sentences('en', namespace);
    expect([...sentences(code, namespace)].filter((key) => !english.has(key))).toEqual([]);
  });
});

describe('a key that a component asks for', () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.includes('.spec.'),
  );

  it.each(files)('stands in the English catalogue: %s', (file) => {
    const text = readFileSync(join(SOURCE, file), 'utf8');
    const own = /useTranslation\(\[?'([\w-]+)'/.exec(text)?.[1] ?? 'shell';
    const asked = [...text.matchAll(/\bt\(\s*'([\w.:/-]+)'/g)].map((match) => match[1] ?? '');
    const missing = asked.filter((key) => {
      const [namespace, name] = key.includes(':')
        ? (key.split(':') as [string, string])
        : [own, key];
      return !sentences('en', namespace).has(name);
    });
    expect(missing).toEqual([]);
  });
});

function flatten(words: Record<string, unknown>, above = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${above}${key}`, value]]
        : Object.entries(flatten(value as Record<string, unknown>, `${above}${key}.`)),
    ),
  );
}
