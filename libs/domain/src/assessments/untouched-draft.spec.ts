import { DEFAULT_DRAFT_POLICY, isUntouched } from './untouched-draft';

describe('a draft', () => {
  it('counts as left lying from the day policy names, not before', () => {
    const policy = { untouchedDays: 14 };
    expect(isUntouched('2026-03-02', '2026-03-15', policy)).toBe(false);
    expect(isUntouched('2026-03-02', '2026-03-16', policy)).toBe(true);
    expect(DEFAULT_DRAFT_POLICY.untouchedDays).toBeGreaterThan(0);
  });
});
