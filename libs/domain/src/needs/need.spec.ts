import { isPriorityNeed, priorityNeeds } from './need';
import type { Need } from './need';
import { NEED_DOMAINS, isNeedDomain } from './need-domain';

const aNeed = (changes: Partial<Need>): Need => ({
  domain: 'drugs',
  level: 'some',
  isLinkedToOffending: false,
  isLinkedToHarm: false,
  motivation: 'not-asked',
  source: 'person',
  ...changes,
});

describe('needs', () => {
  it('have ten domains', () => {
    expect(NEED_DOMAINS).toHaveLength(10);
    expect(isNeedDomain('drugs')).toBe(true);
    expect(isNeedDomain('risk-of-harm')).toBe(false);
  });

  it.each([
    ['significant', false, true],
    ['some', true, true],
    ['some', false, false],
    ['none', true, false],
    ['unknown', true, false],
  ] as const)(
    '%s, linked to offending %s, is a priority: %s',
    (level, isLinkedToOffending, expected) =>
      expect(isPriorityNeed(aNeed({ level, isLinkedToOffending }))).toBe(expected),
  );

  it('come heaviest first', () => {
    const ranked = priorityNeeds([
      aNeed({ domain: 'thinking', isLinkedToOffending: true }),
      aNeed({ domain: 'family' }),
      aNeed({ domain: 'accommodation', level: 'significant' }),
      aNeed({ domain: 'alcohol', level: 'significant', isLinkedToHarm: true }),
    ]);
    expect(ranked.map(({ domain }) => domain)).toEqual(['alcohol', 'accommodation', 'thinking']);
  });
});
