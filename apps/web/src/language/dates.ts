import { daysBetween, isIsoDate, type IsoDate } from '@throughcare/domain';

/** How a civil date is written: `9 Feb 2027`, `Tuesday 9 February 2027`, `9 Feb`, `Feb 2027`. */
export type DateStyle = 'short' | 'long' | 'day-and-month' | 'weekday' | 'month';

const STYLES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  'day-and-month': { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
};

/** Writes a civil date in the reader's way; it has no zone, so none may move it. */
export function writeDate(date: IsoDate, locale: string, style: DateStyle = 'short'): string {
  if (!isIsoDate(date)) return date;
  const format = new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** Writes the clock time of an instant, in the zone of the reader unless one is given: `10:42`. */
export function writeTime(at: Date, locale: string, timeZone?: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  return format.format(at);
}

/** Writes day and clock time of an instant: `2 Oct 2026, 11:20`. */
export function writeInstant(at: Date, locale: string, timeZone?: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    ...STYLES.short,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  return format.format(at);
}

/** The reader's civil day at an instant. */
export function civilDateOf(at: Date, timeZone?: string): IsoDate {
  // The Swedish form of a date is the ISO form.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at);
}

/** How far a due date is: `overdue` by days, `today`, or `later` in days. */
export interface DueDistance {
  readonly when: 'overdue' | 'today' | 'later';
  readonly days: number;
}

export function dueDistance(due: IsoDate, today: IsoDate): DueDistance {
  const days = daysBetween(today, due);
  if (days < 0) return { when: 'overdue', days: -days };
  return days === 0 ? { when: 'today', days: 0 } : { when: 'later', days };
}

/** `in 3 days`, `tomorrow`, `in 2 weeks`: for what lies ahead. */
export function writeDaysAhead(days: number, locale: string): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return days >= 21 ? words.format(Math.round(days / 7), 'week') : words.format(days, 'day');
}

export function writeNumber(
  value: number,
  locale: string,
  options?: Intl.NumberFormatOptions,
): string {
  return new Intl.NumberFormat(locale, options).format(value);
}
