import { useTranslation } from 'react-i18next';
import { textIn, type Text } from '@throughcare/assessment';
import { useFormats } from '../../language/use-words';

type Facts = Readonly<Record<string, unknown>>;

/** What happened as one sentence, and a second line of detail where there is more to say. */
export interface MomentWords {
  readonly sentence: string;
  readonly detail: string | null;
}

/** Words for the moments that every capability notes; one that has no words yet still says that something happened. */
export function useMomentWords(): (kind: string, facts: Facts) => MomentWords {
  const { t, i18n } = useTranslation(['timeline', 'duties', 'person', 'kit']);
  const formats = useFormats();

  const inWords = (name: string, value: unknown): string => {
    if (isText(value)) return textIn(value, i18n.language);
    if (typeof value !== 'string') return typeof value === 'number' ? String(value) : '';
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return formats.date(value);
    const translated: Readonly<Record<string, string>> = {
      duty: `duties:kind.${value}`,
      level: `kit:level.${value}`,
      from: `kit:level.${value}`,
      to: `kit:level.${value}`,
      part: `timeline:part.${value}`,
      basis: `timeline:basis.${value}`,
      alert: `person:alert.${value}`,
      setback: `timeline:setback.${value}`,
      domain: `person:domain.${value}`,
      milestone: `timeline:milestone.${value}`,
    };
    const key = translated[name];
    return key ? t(key, { defaultValue: value }) : value;
  };

  return (kind, facts) => {
    const words = Object.fromEntries(
      Object.entries(facts).map(([name, value]) => [name, inWords(name, value)]),
    );
    return {
      sentence: t([`kind.${kind.replaceAll('.', '/')}`, 'unknown'], words),
      detail: detailOf(kind, facts, words),
    };
  };

  function detailOf(kind: string, facts: Facts, words: Readonly<Record<string, string>>) {
    if (kind.startsWith('movement.')) {
      const reason = typeof facts['reason'] === 'string' ? t(`reason.${facts['reason']}`) : '';
      return [words['place'], reason].filter(Boolean).join(', ') || null;
    }
    if (kind === 'assessment.signed' && words['level']) {
      return t('detail.level', { level: words['level'] });
    }
    return null;
  }
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'en' in value;
}
