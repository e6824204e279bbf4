import { addDays } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../../language/languages';
import type { CourseRow } from './learn.api';

// Any Sunday: only the name of its weekday is written.
const A_SUNDAY = '2026-01-04';

/** The short name of a weekday, 0 = Sunday … 6 = Saturday. */
export function useDayName(): (weekday: number) => string {
  const { i18n } = useTranslation();
  const { locale } = languageOf(i18n.language);
  const dayName = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  return (weekday) => dayName.format(new Date(`${addDays(A_SUNDAY, weekday)}T00:00:00Z`));
}

/** Weekly hours in words: days that share their times stand together. */
export function useWeekWords() {
  const nameOf = useDayName();
  return (weekly: CourseRow['weekly']): string => {
    const times = [...new Set(weekly.map(({ from, to }) => `${from}–${to}`))];
    const daysAt = (time: string) =>
      weekly
        .filter(({ from, to }) => `${from}–${to}` === time)
        .map(({ weekday }) => nameOf(weekday));
    return times.map((time) => `${daysAt(time).join(' ')} ${time}`).join(', ');
  };
}
