import { useTranslation } from 'react-i18next';
import { languageOf } from '../../language/languages';
import type { SuitabilityTest } from './refer.api';

/** Where the words of a test's codes stand in the catalogues. */
const FOLDERS: Readonly<Record<string, string>> = {
  need: 'kit:domain',
  level: 'kit:level',
  sex: 'programmes:sex',
  setting: 'programmes:setting',
  'offence-required': 'programmes:offence',
  'offence-excluded': 'programmes:offence',
  literacy: 'refer:literacy',
  convicted: 'refer:yes-no',
};

/** What a test asked and found, in words: its codes are for machines. */
export function useTestWords(names: Readonly<Record<string, string>>) {
  const { t, i18n } = useTranslation(['refer', 'programmes', 'kit']);
  const { locale } = languageOf(i18n.language);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const oneOf = (test: string, code: string): string => {
    if (test === 'language') return languages.of(code) ?? code;
    if (test === 'time-left') return t('days', { count: Number(code) });
    if (test === 'prerequisites') return names[code] ?? code;
    const folder = FOLDERS[test];
    return folder ? t(`${folder}.${code}`) : code;
  };
  const words = (test: string, codes: string) =>
    codes === '' ? t('nothing') : list.format(codes.split(', ').map((code) => oneOf(test, code)));
  return ({ test, asked, found }: SuitabilityTest) =>
    t('asked-found', { asked: words(test, asked), found: words(test, found) });
}
