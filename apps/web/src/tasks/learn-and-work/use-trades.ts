import { ISCO08_GROUPS } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';

// Groups whose official wording was checked; the rest are not offered as fact.
const CHECKED = ISCO08_GROUPS.filter(({ verified }) => verified);
const LABELS = new Map(CHECKED.map(({ code, label }) => [code, label]));

/** Trades by their ISCO-08 groups, in the reader's language where the catalogue has them. */
export function useTrades() {
  const { t } = useTranslation('learn');
  const nameOf = (code: string): string =>
    t(`trade.${code}`, { defaultValue: LABELS.get(code) ?? LABELS.get(code.slice(0, 1)) ?? code });
  return {
    nameOf,
    choices: CHECKED.filter(({ code }) => code.length === 2).map(({ code }) => ({
      value: code,
      label: nameOf(code),
    })),
  };
}
