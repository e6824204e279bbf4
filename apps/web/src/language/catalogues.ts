export type Catalogue = Record<string, unknown>;

const files = import.meta.glob<Catalogue>('./*/*.json', { import: 'default' });

/** The words of one task in one language, fetched when first needed; null when not translated yet. */
export async function loadCatalogue(
  language: string,
  namespace: string,
): Promise<Catalogue | null> {
  const load = files[`./${language}/${namespace}.json`];
  return load ? load() : null;
}
