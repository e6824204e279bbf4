import type { Condition } from '@throughcare/assessment';
import { builtInInstruments } from '@throughcare/assessment/registry';
import { readRule, writeRule } from './rule';

describe('a rule picked from lists', () => {
  it.each<Condition>([
    { item: 'a', is: 'yes' },
    { item: 'a', in: ['yes', 'no'] },
    { item: 'a', includes: 'x' },
    { item: 'a', answered: false },
    { number: { item: 'a' }, atLeast: 2 },
    { context: 'sex', in: ['female'] },
    {
      all: [
        { item: 'a', is: true },
        { item: 'b', answered: true },
      ],
    },
    {
      any: [
        { item: 'a', is: 'x' },
        { number: { item: 'b' }, below: 3 },
      ],
    },
  ])('is the same after it was read and written: %j', (condition) => {
    const rule = readRule(condition);
    expect(rule && writeRule(rule)).toEqual(condition);
  });

  it.each<Condition>([
    { not: { item: 'a', is: 'yes' } },
    { number: { sum: [{ item: 'a' }, 1] }, atLeast: 2 },
    { number: { item: 'a' }, atLeast: 2, below: 5 },
    { all: [{ any: [{ item: 'a', is: 'x' }] }] },
    { item: 'a', matches: '^x' },
  ])('is left as it is written where lists cannot say it: %j', (condition) => {
    expect(readRule(condition)).toBeNull();
  });

  it('is gone when its last comparison is', () => {
    expect(writeRule({ join: 'all', tests: [] })).toBeUndefined();
  });

  it('says the skip rules of every built-in health screen without loss', () => {
    const rules = builtInInstruments
      .filter(({ code }) => ['audit-c', 'assist-3', 'phq-9'].includes(code))
      .flatMap(({ items }) => items.flatMap(({ shownWhen }) => (shownWhen ? [shownWhen] : [])));
    expect(rules.length).toBeGreaterThan(0);
    for (const rule of rules) {
      const read = readRule(rule);
      if (read) expect(writeRule(read)).toEqual(rule);
    }
  });
});
