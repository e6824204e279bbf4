import type { IsoDate } from './iso-date';
import { addDays, dayNumber, fromDayNumber } from './iso-date';

/** When offices work and which civil day an instant belongs to; jurisdiction data. */
export interface WorkCalendar {
  readonly holidays: readonly IsoDate[];
  /** Days off each week, 0 = Sunday … 6 = Saturday. */
  readonly weekend: readonly number[];
  /** Minutes east of Greenwich of the jurisdiction's civil time. */
  readonly utcOffsetMinutes: number;
}

export const DEFAULT_CALENDAR: WorkCalendar = {
  holidays: [],
  weekend: [0, 6],
  utcOffsetMinutes: 0,
};

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: IsoDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7; // 1970-01-01 was a Thursday
}

export function isWorkingDay(date: IsoDate, calendar: WorkCalendar): boolean {
  return !calendar.weekend.includes(weekdayOf(date)) && !calendar.holidays.includes(date);
}

/** The day `count` working days after `date`, which itself is not counted. */
export function addWorkingDays(date: IsoDate, count: number, calendar: WorkCalendar): IsoDate {
  let day = date;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

/** The civil day on which an instant falls. */
export function civilDay(at: Date, calendar: WorkCalendar): IsoDate {
  return fromDayNumber(Math.floor((at.getTime() + calendar.utcOffsetMinutes * MINUTE_MS) / DAY_MS));
}

/** The last second of a civil day. */
export function endOfDay(date: IsoDate, calendar: WorkCalendar): Date {
  const midnight = (dayNumber(date) + 1) * DAY_MS - calendar.utcOffsetMinutes * MINUTE_MS;
  return new Date(midnight - 1000);
}
