import { useTranslation } from 'react-i18next';
import { fullName } from '@throughcare/domain';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';

/** The name as its own script orders it. */
export function nameOf(person: {
  readonly givenName: string;
  readonly familyName: string;
}): string {
  return fullName({ given: person.givenName, family: person.familyName });
}

/** The reader's civil day now. */
export function todayHere(): string {
  return civilDateOf(new Date());
}

const RULE = /^(NMR|BR|TR|EC)-0*([\d.a-z-]+)$/i;

/** A rule's short mark and its full title: `NMR 30`, «Nelson Mandela Rules, rule 30». */
export function useRuleWords(): (code: string) => {
  readonly code: string;
  readonly title?: string;
} {
  const { t } = useTranslation('duties');
  return (code) => {
    const [, family, rest] = RULE.exec(code) ?? [];
    if (!family || !rest) return { code };
    const number = rest.replace('-', '.').replace(/^(54)\.57$/, '54–57');
    return { code: t(`short.${family}`, { number }), title: t(`rule.${family}`, { number }) };
  };
}

/** The name of a language (BCP 47) in the reader's language. */
export function useLanguageName(): (code: string) => string {
  const { locale } = useFormats();
  return (code) => {
    try {
      return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
    } catch {
      return code;
    }
  };
}

/** The name of a country (ISO 3166) in the reader's language. */
export function useCountryName(): (code: string) => string {
  const { locale } = useFormats();
  return (code) => {
    try {
      return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
    } catch {
      return code;
    }
  };
}
