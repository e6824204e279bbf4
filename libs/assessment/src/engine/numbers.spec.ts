import { compare, ladder, logistic, roundTo } from './numbers';

describe('rounding', () => {
  it.each([
    [2.675, 2, 'half-up', 2.68],
    [1.005, 2, 'half-up', 1.01],
    [0.5, 0, 'half-up', 1],
    [-0.5, 0, 'half-up', 0],
    [2.1, 0, 'up', 3],
    [0, 0, 'up', 0],
    [0.1 * 3 * 10, 0, 'up', 3],
    [2.9, 0, 'down', 2],
    [-2.9, 0, 'toward-zero', -2],
  ] as const)('%f to %i decimals %s is %f', (x, decimals, mode, expected) => {
    expect(roundTo(x, decimals, mode)).toBe(expected);
  });
});

describe('a half-open ladder', () => {
  const give = ladder([{ below: 18, give: 0 }, { below: 21, give: 1 }, { give: 2 }]);
  it.each([
    [17.999, 0],
    [18, 1],
    [20.999, 1],
    [21, 2],
  ])('gives %f the step %i', (x, step) => expect(give(x)).toBe(step));
  it('gives nothing for nothing', () => expect(give(Number.NaN)).toBeNaN());
});

describe('comparing', () => {
  it('lets no missing number pass any limit', () => {
    expect(compare({ below: 5 })(Number.NaN)).toBe(false);
    expect(compare({})(Number.NaN)).toBe(false);
  });
});

it('the logistic of 0 is one half', () => expect(logistic(0)).toBe(0.5));
