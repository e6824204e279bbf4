import { median, quantile } from './quantile';
import { mayShowRate, suppressCounts, suppressTable } from './suppression';
import { wilsonInterval } from './wilson-interval';

describe('the Wilson interval', () => {
  it.each([
    // R: prop.test(8, 10, correct = FALSE)$conf.int
    [8, 10, 0.4901625, 0.9433178],
    // No event in twenty: the upper bound is z² / (n + z²) = 3.8415 / 23.8415
    [0, 20, 0, 0.1611252],
  ])('of %i in %i', (events, of, low, high) => {
    const interval = wilsonInterval(events, of);
    expect(interval?.low).toBeCloseTo(low, 6);
    expect(interval?.high).toBeCloseTo(high, 6);
  });

  it('mirrors itself', () => {
    const few = wilsonInterval(3, 17);
    const many = wilsonInterval(14, 17);
    expect((few?.low ?? 0) + (many?.high ?? 0)).toBeCloseTo(1, 12);
  });

  it('is not known of nobody', () => expect(wilsonInterval(0, 0)).toBeUndefined());
});

describe('quantiles', () => {
  it('interpolate as R type 7: quantile(c(1, 2, 3, 4, 10), 0.9) is 7.6', () => {
    expect(quantile([10, 2, 1, 4, 3], 0.9)).toBeCloseTo(7.6, 12);
    expect(quantile([10, 2, 1, 4, 3], 1)).toBe(10);
  });

  it('have the median in the middle, or between the two', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([1, 2, 3, 10])).toBe(2.5);
    expect(median([])).toBeUndefined();
  });
});

describe('suppression of small counts (NMR-10)', () => {
  it('hides counts of one to four and shows zero', () => {
    expect(suppressCounts([0, 3, 4, 20])).toEqual([0, undefined, undefined, 20]);
  });

  it('hides the next smallest too when one alone could be subtracted', () => {
    expect(suppressCounts([3, 12, 40])).toEqual([undefined, undefined, 40]);
    expect(suppressCounts([3, 0, 40])).toEqual([undefined, 0, undefined]);
  });

  it('leaves a breakdown without small counts alone', () => {
    expect(suppressCounts([5, 12, 0])).toEqual([5, 12, 0]);
  });

  it('leaves no hidden count alone in its row or column', () => {
    const shown = suppressTable([
      [2, 10, 30],
      [11, 12, 40],
      [20, 21, 22],
    ]);
    expect(shown).toEqual([
      [undefined, undefined, 30],
      [undefined, undefined, 40],
      [20, 21, 22],
    ]);
  });

  it('shows no rate of fewer than five people', () => {
    expect(mayShowRate(4)).toBe(false);
    expect(mayShowRate(5)).toBe(true);
  });
});
