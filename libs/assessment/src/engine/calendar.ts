const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day as [year, month, day], or null when the text is not a real calendar day. */
export function readDay(text: unknown): readonly [number, number, number] | null {
  if (typeof text !== 'string') return null;
  const parts = FORM.exec(text);
  if (!parts) return null;
  const year = Number(parts[1]);
  const month = Number(parts[2]);
  const day = Number(parts[3]);
  const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0) ? [year, month, day] : null;
}

/** Completed months between two days; minus the mirrored span when `to` is earlier, NaN for no day. */
export function completedMonths(from: unknown, to: unknown): number {
  const a = readDay(from);
  const b = readDay(to);
  if (!a || !b) return Number.NaN;
  return ordered(a, b) ? monthsForward(a, b) : -monthsForward(b, a);
}

/** Completed years between two days: a birthday completes a year. */
export function completedYears(from: unknown, to: unknown): number {
  return Math.floor(completedMonths(from, to) / 12);
}

/** Months of the calendar between two days, whatever the day of the month; negative when `to` is earlier. */
export function calendarMonths(from: unknown, to: unknown): number {
  const a = readDay(from);
  const b = readDay(to);
  return a && b ? (b[0] - a[0]) * 12 + (b[1] - a[1]) : Number.NaN;
}

/** True when both are days and the first is the same as, or before, the second. */
export function isNotAfter(first: unknown, second: unknown): boolean {
  const a = readDay(first);
  const b = readDay(second);
  return a !== null && b !== null && ordered(a, b);
}

type Day = readonly [number, number, number];

function ordered(a: Day, b: Day): boolean {
  return a[0] * 372 + a[1] * 31 + a[2] <= b[0] * 372 + b[1] * 31 + b[2];
}

function monthsForward([y1, m1, d1]: Day, [y2, m2, d2]: Day): number {
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
