import type { Band } from '@throughcare/assessment';
import { addBand, join, jointBefore, removeBand, setCut, spansOf } from './bands';

const bands: readonly Band[] = [
  { code: 'low', label: { en: 'Low' }, below: 5, tone: 'calm' },
  { code: 'mid', label: { en: 'Mid' }, from: 5, below: 10, tone: 'mild' },
  { code: 'high', label: { en: 'High' }, from: 10, tone: 'high' },
];
const edges = (list: readonly Band[]) => list.map(({ from, below }) => [from, below]);

describe('bands', () => {
  it('are cut by one number: what is below it and what begins at it move together', () => {
    expect(edges(setCut(bands, 1, 6))).toEqual([
      [undefined, 6],
      [6, 10],
      [10, undefined],
    ]);
  });

  it('that do not meet show the gap or the overlap where it lies', () => {
    const gap = [{ ...bands[0], below: 4 } as Band, ...bands.slice(1)];
    expect(spansOf(gap)[1]).toEqual({ kind: 'gap', from: 4, below: 5, at: 1 });
    const overlap = [{ ...bands[0], below: 7 } as Band, ...bands.slice(1)];
    expect(spansOf(overlap)[1]).toEqual({ kind: 'overlap', from: 5, below: 7, at: 1 });
    expect(spansOf(bands).map(({ kind }) => kind)).toEqual(['band', 'band', 'band']);
  });

  it('that do not meet are cut apart until they are joined', () => {
    const gap = [{ ...bands[0], below: 4 } as Band, ...bands.slice(1)];
    expect(edges(setCut(gap, 1, 6))[0]).toEqual([undefined, 4]);
    expect(jointBefore(join(gap, 1), 1)).toBe('joined');
  });

  it('stay whole when one is added on top or taken out', () => {
    const more = addBand(bands, 'Top');
    expect(more.every((_, at) => jointBefore(more, at) === 'joined')).toBe(true);
    expect(more.at(-1)?.below).toBeUndefined();
    for (const at of [0, 1, 2]) {
      const fewer = removeBand(bands, at);
      expect(fewer.every((_, index) => jointBefore(fewer, index) === 'joined')).toBe(true);
      expect(fewer[0]?.from).toBeUndefined();
      expect(fewer.at(-1)?.below).toBeUndefined();
    }
  });

  it('begin with one that holds for every number', () => {
    expect(edges(addBand([], 'All'))).toEqual([[undefined, undefined]]);
  });
});
