import { useTranslation } from 'react-i18next';
import type { IsoDate } from '@throughcare/domain';
import {
  writeDate,
  writeDaysAhead,
  writeInstant,
  writeNumber,
  writeTime,
  type DateStyle,
} from './dates';
import { languageOf } from './languages';

/** Dates and numbers in the reader's way. */
export function useFormats() {
  const { i18n } = useTranslation();
  const { locale } = languageOf(i18n.language);
  return {
    locale,
    date: (date: IsoDate, style?: DateStyle) => writeDate(date, locale, style),
    time: (at: Date) => writeTime(at, locale),
    instant: (at: Date) => writeInstant(at, locale),
    daysAhead: (days: number) => writeDaysAhead(days, locale),
    /** Minutes as hours, to the tenth: a dose of 90 minutes is 1.5 hours, never 2. */
    hours: (minutes: number) => writeNumber(minutes / 60, locale, { maximumFractionDigits: 1 }),
    number: (value: number, options?: Intl.NumberFormatOptions) =>
      writeNumber(value, locale, options),
  };
}
