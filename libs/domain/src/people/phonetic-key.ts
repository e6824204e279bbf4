import { latinKey } from './latin-key';

// Longest spellings first. Each brings together the ways one sound is written in Latin letters.
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|schtsch/g, 'S'],
  [/tsch|tch/g, 'C'],
  [/sch|sh|sz|zh|x/g, 'S'],
  [/ch|cz|cs/g, 'C'],
  [/ph|pf/g, 'F'],
  [/kh|gh|ck|qu|kk/g, 'K'],
  [/th|dt/g, 'T'],
  [/ts|tz/g, 'S'],
  [/dj|dzh|dz|gj/g, 'J'],
  [/ng\b/g, 'N'],
];
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ul']);
const LETTERS: Readonly<Record<string, string>> = {
  b: 'P',
  p: 'P',
  v: 'F',
  w: 'F',
  f: 'F',
  c: 'K',
  k: 'K',
  q: 'K',
  g: 'K',
  d: 'T',
  t: 'T',
  j: 'J',
  s: 'S',
  z: 'S',
  m: 'M',
  n: 'N',
  l: 'L',
  r: 'R',
  h: 'H',
};

/**
 * How a name sounds, in the manner of Metaphone but without English vowel rules, so that it also
 * serves scripts that do not write vowels: `Mohammed`, `Muhamad` and `محمد` share `MHMT`.
 */
export function phoneticKey(name: string): string {
  return latinKey(name)
    .split(' ')
    .filter((word) => !ARTICLES.has(word))
    .map(soundOf)
    .filter(Boolean)
    .join(' ');
}

function soundOf(word: string): string {
  let written = word.replace(/^al(?=[a-z]{3})/, '').replace(/^abd[ue]l/, 'abd');
  for (const [spelling, sound] of SOUNDS) written = written.replace(spelling, sound);
  let key = '';
  for (const letter of written) {
    const sound = /[A-Z]/.test(letter) ? letter : (LETTERS[letter] ?? '');
    if (sound && !key.endsWith(sound)) key += sound;
    // A vowel between two equal sounds keeps them apart: Mohammed is M-H-M-T, not M-H-T.
    else if (!sound && key && !key.endsWith('-')) key += '-';
  }
  key = key.replace(/-/g, '');
  return key || (/^[aeiouy]/.test(word) ? 'A' : '');
}
