import anyAscii from 'any-ascii';

// Surnames read differently from running text, and those of two characters.
const SURNAME_READINGS: Readonly<Record<string, string>> = {
  曾: 'Zeng',
  单: 'Shan',
  單: 'Shan',
  解: 'Xie',
  仇: 'Qiu',
  查: 'Zha',
  任: 'Ren',
  区: 'Ou',
  區: 'Ou',
  盖: 'Ge',
  覃: 'Qin',
  朴: 'Piao',
  欧阳: 'Ouyang',
  歐陽: 'Ouyang',
  司马: 'Sima',
  司馬: 'Sima',
  上官: 'Shangguan',
  诸葛: 'Zhuge',
  皇甫: 'Huangfu',
  司徒: 'Situ',
  夏侯: 'Xiahou',
  慕容: 'Murong',
  尉迟: 'Yuchi',
  长孙: 'Zhangsun',
  万俟: 'Moqi',
  翟: 'Zhai',
};
const HAN = /\p{Script=Han}/u;
const HAN_RUN = /\p{Script=Han}+/gu;
// The Arabic article is written onto the word; Latin spellings keep it apart, so it is set apart here too.
const ARABIC_ARTICLE = /(?<!\p{L})ال(?=\p{Script=Arabic}{3})/gu;

/**
 * A name in plain lower-case Latin letters, for search and duplicate checks across scripts:
 * `Илиевски` and `Ilievski`, `王小明` and `Wang Xiaoming` meet in one key. Never shown to anyone.
 */
export function latinKey(name: string): string {
  const spelled = name
    .normalize('NFC')
    .replace(ARABIC_ARTICLE, 'al ')
    .replace(HAN_RUN, (run) => ` ${pinyin(run)} `);
  return anyAscii(spelled)
    .toLowerCase()
    .replace(/[`'’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The key of a whole name, family name first, so that order of writing does not matter to search. */
export function latinNameKey(name: { readonly given: string; readonly family: string }): string {
  const given = HAN.test(name.given) ? anyAscii(name.given) : name.given;
  return latinKey(`${name.family} ${given}`);
}

/** `王小明` → `Wang Xiaoming`: family name apart, given name in one piece, as passports write it. */
function pinyin(run: string): string {
  for (const length of [2, 1]) {
    const reading = SURNAME_READINGS[run.slice(0, length)];
    if (reading) return `${reading} ${anyAscii(run.slice(length))}`;
  }
  return `${anyAscii(run.charAt(0))} ${anyAscii(run.slice(1))}`;
}
