import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../language', import.meta.url));

export type Catalogue = Record<string, unknown>;

export function readCatalogue(language: string, namespace: string): Catalogue {
  return JSON.parse(readFileSync(join(folder, language, `${namespace}.json`), 'utf8')) as Catalogue;
}

export function namespacesOf(language: string): string[] {
  return readdirSync(join(folder, language))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''));
}

/** The same door as `language/catalogues.ts`, read from disk. */
export async function loadCatalogue(
  language: string,
  namespace: string,
): Promise<Catalogue | null> {
  return namespacesOf(language).includes(namespace) ? readCatalogue(language, namespace) : null;
}
