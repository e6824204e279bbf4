import {
  DEFAULT_CALENDAR,
  addWorkingDays,
  civilDay,
  endOfDay,
  isWorkingDay,
  weekdayOf,
} from './work-calendar';

describe('the work calendar', () => {
  it('knows weekdays', () => {
    expect(weekdayOf('1970-01-01')).toBe(4);
    expect(weekdayOf('2026-11-22')).toBe(0);
    expect(weekdayOf('1969-12-28')).toBe(0);
  });

  it('skips weekends and holidays', () => {
    const calendar = { ...DEFAULT_CALENDAR, holidays: ['2026-03-02'] };
    expect(isWorkingDay('2026-03-02', calendar)).toBe(false);
    expect(addWorkingDays('2026-02-27', 2, calendar)).toBe('2026-03-04');
  });

  it('gives an instant the civil day of the jurisdiction', () => {
    const east = { ...DEFAULT_CALENDAR, utcOffsetMinutes: 480 };
    expect(civilDay(new Date('2026-03-02T17:00:00Z'), east)).toBe('2026-03-03');
    expect(endOfDay('2026-03-03', east).toISOString()).toBe('2026-03-03T15:59:59.000Z');
  });
});
