/**
 * Likeness of two keys from 0 to 1: shared trigrams over all trigrams, words padded as PostgreSQL's
 * pg_trgm does (two spaces before, one after), so the database's candidates and this score agree.
 */
export function trigramSimilarity(left: string, right: string): number {
  const a = trigrams(left);
  const b = trigrams(right);
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const trigram of a) if (b.has(trigram)) shared += 1;
  return shared / (a.size + b.size - shared);
}

function trigrams(key: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of key.split(' ').filter(Boolean)) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  }
  return found;
}
