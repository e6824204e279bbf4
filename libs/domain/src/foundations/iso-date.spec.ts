import { addDays, addMonths, ageOn, completedMonths, daysBetween, isIsoDate } from './iso-date';

describe('civil dates', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2026-13-01', false],
    ['2026-3-1', false],
    ['', false],
  ])('%s is a date: %s', (text, expected) => expect(isIsoDate(text)).toBe(expected));

  it('counts days over a leap day', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
  });

  it('keeps the end of the month when the next one is shorter', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -2)).toBe('2025-11-15');
  });

  it('completes a year of age on the birthday, not before', () => {
    expect(ageOn('1990-06-15', '2026-06-14')).toBe(35);
    expect(ageOn('1990-06-15', '2026-06-15')).toBe(36);
    expect(completedMonths('2026-01-31', '2026-02-28')).toBe(0);
  });
});
