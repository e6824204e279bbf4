import { bandWindow, checkpointsIn, placeOf, rowsOf, stretchOf } from './band-window';

describe('the window of the bands', () => {
  const first = bandWindow('2026-01-01', '2026-06-01');

  it('shows the whole first year while it lasts', () => {
    expect(first).toEqual({ from: '2026-01-01', to: '2027-01-01' });
  });

  it('reaches to today afterwards', () => {
    expect(bandWindow('2024-01-01', '2026-06-01').to).toBe('2026-06-01');
  });

  it('holds what began before release at its edge', () => {
    expect(placeOf('2025-06-01', first)).toBe(0);
    expect(placeOf('2027-01-01', first)).toBe(100);
  });

  it('lets a period without an end go on to today, not further', () => {
    const { start, length } = stretchOf({ fromOn: '2026-01-01', toOn: null }, '2026-06-01', first);
    expect(start).toBe(0);
    expect(length).toBeCloseTo((151 / 365) * 100);
  });

  it('marks the days of 30, 90, 180 and 365', () => {
    expect(checkpointsIn(first).map(({ days }) => days)).toEqual([30, 90, 180, 365]);
  });

  it('puts moments that stand close together in rows of their own', () => {
    expect(rowsOf([0, 3, 20, 21, 22], 10)).toEqual([0, 1, 0, 1, 2]);
  });
});
