/** A language the interface can be put in. */
export interface Language {
  readonly code: string;
  /** What its readers call it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** BCP 47 tag for dates, numbers and sorting. Latin digits, so that codes and scores compare. */
  readonly locale: string;
}

export const LANGUAGES: readonly Language[] = [
  { code: 'en', name: 'English', direction: 'ltr', locale: 'en-GB' },
  { code: 'zh', name: '中文', direction: 'ltr', locale: 'zh-CN' },
  { code: 'ar', name: 'العربية', direction: 'rtl', locale: 'ar-EG-u-nu-latn' },
];

const [ENGLISH] = LANGUAGES as readonly [Language, ...Language[]];

/** The language of a code or locale (`zh-Hans`), English when we do not speak it. */
export function languageOf(code: string | null | undefined): Language {
  const short = (code ?? '').split('-')[0];
  return LANGUAGES.find((language) => language.code === short) ?? ENGLISH;
}
