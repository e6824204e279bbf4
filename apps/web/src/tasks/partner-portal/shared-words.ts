import { useTranslation } from 'react-i18next';
import { isIsoDate, isNeedDomain } from '@throughcare/domain';
import { useFormats } from '../../language/use-words';
import { useLanguageName } from '../person/person-words';

type Part = Readonly<Record<string, unknown>>;
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;

/** What was shared, in words: one line for each section that holds something. */
export function useSharedWords() {
  const { t } = useTranslation(['partner-portal', 'partners', 'kit']);
  const { date } = useFormats();
  const languageName = useLanguageName();

  const wordsOf = (value: unknown): string | null => {
    if (isNeedDomain(value)) return t(`kit:domain.${value}`);
    if (isIsoDate(value)) return date(value);
    if (typeof value === 'string') return value;
    if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join('; ') || null;
    if (!isPart(value)) return null;
    if (typeof value['wording'] === 'string') return value['wording'];
    if (typeof value['language'] === 'string') {
      const name = languageName(value['language']);
      return value['needsInterpreter'] === true ? t('interpreter', { language: name }) : name;
    }
    const born = isIsoDate(value['bornOn']) ? t('born', { date: date(value['bornOn']) }) : null;
    return [value['name'], born].filter((part) => typeof part === 'string').join(', ') || null;
  };
  return (shared: Part) =>
    Object.entries(shared).flatMap(([section, value]) => {
      const words = wordsOf(value);
      return words ? [{ label: t(`partners:section.${section}`), words }] : [];
    });
}
