import type { BandChange, ImpactCounts } from '@throughcare/assessment/authoring';
import { shownImpact } from './version-impact';

const counts = (
  bands: readonly (readonly [BandChange['direction'], number])[],
  changes: Partial<ImpactCounts> = {},
): ImpactCounts => {
  const compared = bands.reduce((sum, [, count]) => sum + count, 0);
  const notComparable = changes.notComparable ?? 0;
  return {
    considered: compared + notComparable,
    notComparable,
    bands: bands.map(([direction, count], at) => ({
      from: `old-${at}`,
      to: `new-${at}`,
      direction,
      count,
    })),
    totals: compared,
    sumOfDifferences: compared * 2,
    needsAnswer: [],
    ...changes,
  };
};

describe('the impact that is shown', () => {
  it('is whole where every number is large enough', () => {
    const shown = shownImpact(
      counts([
        ['same', 40],
        ['higher', 12],
        ['higher', 8],
        ['lower', 6],
      ]),
    );
    expect(shown).toMatchObject({
      considered: 66,
      rescored: 66,
      notComparable: 0,
      sameBand: 40,
      higher: 20,
      lower: 6,
      meanDifference: 2,
    });
    expect(shown.bands.map(({ count }) => count)).toEqual([40, 12, 8, 6]);
  });

  it('hides a small way with its next smallest, and all bands of a hidden way', () => {
    const shown = shownImpact(
      counts([
        ['same', 40],
        ['higher', 12],
        ['lower', 2],
      ]),
    );
    expect(shown).toMatchObject({ sameBand: 40, higher: null, lower: null });
    expect(shown.bands.map(({ count }) => count)).toEqual([40, null, null]);
  });

  it('never lets a hidden band be worked out from the number of its way', () => {
    const shown = shownImpact(
      counts([
        ['higher', 20],
        ['higher', 9],
        ['higher', 3],
        ['same', 50],
      ]),
    );
    expect(shown.higher).toBe(32);
    const higher = shown.bands.filter(({ from }) => from !== 'old-3').map(({ count }) => count);
    expect(higher).toEqual([20, null, null]);
  });

  it('says nothing at all where few were assessed', () => {
    const shown = shownImpact(counts([['higher', 3]], { needsAnswer: [{ item: 'q1', count: 3 }] }));
    expect(shown).toMatchObject({ considered: null, rescored: null, meanDifference: null });
    expect(shown.bands.every(({ count }) => count === null)).toBe(true);
    expect(shown.needsAnswer).toEqual([{ item: 'q1', count: null }]);
  });

  it('does not tell how many lack an answer where the rest would be few', () => {
    const shown = shownImpact(
      counts([['same', 50]], {
        needsAnswer: [
          { item: 'all-but-two', count: 48 },
          { item: 'half', count: 25 },
          { item: 'all', count: 50 },
        ],
      }),
    );
    expect(shown.needsAnswer.map(({ count }) => count)).toEqual([null, 25, 50]);
  });

  it('is empty, not hidden, where nobody was assessed', () => {
    expect(shownImpact(counts([]))).toMatchObject({ considered: 0, rescored: 0, bands: [] });
  });
});
