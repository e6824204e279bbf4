import { compare } from './comparison';
import type { MetricFigure } from './insights.api';

const aFigure = (changes: Partial<MetricFigure>): MetricFigure => ({
  value: null,
  met: null,
  of: null,
  unknown: null,
  low: null,
  high: null,
  ninth: null,
  isHidden: false,
  ...changes,
});

describe('a number beside the one before', () => {
  it('is better when it moved the way that is better for this metric', () => {
    const [now, before] = [aFigure({ value: 58.4 }), aFigure({ value: 52 })];
    expect(compare({ better: 'higher' }, now, before)).toEqual({
      moved: 'more',
      verdict: 'better',
      by: 6,
    });
    expect(compare({ better: 'lower' }, now, before)).toEqual({
      moved: 'more',
      verdict: 'worse',
      by: 6,
    });
  });

  it('is neither where no direction is better', () => {
    expect(compare({ better: 'neither' }, aFigure({ value: 4 }), aFigure({ value: 9 }))).toEqual({
      moved: 'less',
      verdict: 'neutral',
      by: 5,
    });
  });

  it('is the same when the number before lies within its interval', () => {
    expect(
      compare(
        { better: 'higher' },
        aFigure({ value: 62, low: 55, high: 69 }),
        aFigure({ value: 57 }),
      )?.moved,
    ).toBe('same');
  });

  it('is the same when the change rounds to nothing', () => {
    expect(
      compare({ better: 'higher' }, aFigure({ value: 62.4 }), aFigure({ value: 62 }))?.moved,
    ).toBe('same');
  });

  it('is not compared with a number that is hidden or missing', () => {
    expect(
      compare({ better: 'higher' }, aFigure({ value: 62 }), aFigure({ isHidden: true })),
    ).toBeNull();
  });
});
