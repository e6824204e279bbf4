import { civilDateOf, dueDistance, writeDate, writeDaysAhead, writeTime } from './dates';

describe('a civil date', () => {
  it.each([
    ['en-GB', 'short', '9 Feb 2027'],
    ['en-GB', 'weekday', 'Tue 9 Feb'],
    ['zh-CN', 'short', '2027年2月9日'],
    ['ar-EG-u-nu-latn', 'short', '9 فبراير 2027'],
  ] as const)('is written in %s (%s) as %s', (locale, style, words) => {
    // Arabic marks the direction of each part; the marks are not read.
    expect(writeDate('2027-02-09', locale, style).replace(/\u200f/g, '')).toBe(words);
  });

  it('is no other day in any zone', () => {
    const late = new Date('2026-03-02T23:30:00Z');
    expect(civilDateOf(late, 'UTC')).toBe('2026-03-02');
    expect(civilDateOf(late, 'Asia/Shanghai')).toBe('2026-03-03');
  });

  it('that is none is shown as it came', () => {
    expect(writeDate('2026-02-30', 'en-GB')).toBe('2026-02-30');
  });
});

describe('a due date', () => {
  it.each([
    ['2026-11-13', 'overdue', 4],
    ['2026-11-17', 'today', 0],
    ['2026-11-20', 'later', 3],
  ] as const)('%s is %s by %i days', (due, when, days) => {
    expect(dueDistance(due, '2026-11-17')).toEqual({ when, days });
  });

  it('is near in days and far in weeks', () => {
    expect(writeDaysAhead(1, 'en-GB')).toBe('tomorrow');
    expect(writeDaysAhead(3, 'en-GB')).toBe('in 3 days');
    expect(writeDaysAhead(84, 'en-GB')).toBe('in 12 weeks');
  });
});

it('a clock time has 24 hours everywhere', () => {
  expect(writeTime(new Date('2026-03-02T17:05:00Z'), 'en-GB', 'UTC')).toBe('17:05');
  expect(writeTime(new Date('2026-03-02T00:05:00Z'), 'ar-EG-u-nu-latn', 'UTC')).toBe('00:05');
});
