import { latinNameKey } from '../people/latin-key';
import type { Matchable } from '../people/match-people';
import { phoneticKey } from '../people/phonetic-key';

/**
 * Keys under which two rows of one file can meet: any pair that `matchPeople` would call a possible match by
 * identifier, by name, or by birth date with a part of the name shares one. Rows that share none are never compared.
 */
export function rowKeys(sought: Matchable): readonly string[] {
  const keys = new Set<string>();
  for (const { type, value } of sought.identifiers)
    keys.add(`i:${type}:${value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')}`);
  const birth = sought.birth;
  for (const name of sought.names) {
    const latin = latinNameKey(name);
    const sounds = phoneticKey(latin).split(' ').filter(Boolean).sort();
    keys.add(`n:${latin.split(' ').sort().join('')}`);
    if (birth) {
      keys.add(`y:${birth.on.slice(0, 4)}:${sounds.join(' ')}`);
      // Whoever shares the day and one word of the name is looked at: a misspelt given name, a new family name.
      if (birth.precision === 'day') for (const sound of sounds) keys.add(`d:${birth.on}:${sound}`);
    } else keys.add(`s:${sounds.join(' ')}`);
  }
  return [...keys].filter((key) => !key.endsWith(':'));
}
