import { ageOf, isChild } from './person';

describe('age', () => {
  it('is counted in completed years', () => {
    expect(ageOf({ on: '1992-04-07', precision: 'day' }, '2026-04-06')).toBe(33);
    expect(ageOf({ on: '1992-04-07', precision: 'day' }, '2026-04-07')).toBe(34);
  });

  it('treats someone who may be a child as one', () => {
    expect(isChild({ on: '2008-03-02', precision: 'day' }, '2026-03-02')).toBe(false);
    expect(isChild({ on: '2008-01-01', precision: 'year' }, '2026-03-02')).toBe(true);
    expect(isChild({ on: '2007-01-01', precision: 'estimated' }, '2026-03-02')).toBe(false);
  });
});
