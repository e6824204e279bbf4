import { breakGlass, isOpenGlass } from './break-glass';

describe('breaking the glass', () => {
  const request = {
    userId: 'u1',
    personId: 'p1',
    reason: 'Found unconscious, medication unknown.',
    openedAt: new Date('2026-03-02T03:00:00Z'),
  };

  it('asks for a reason a supervisor can judge', () => {
    expect(() => breakGlass({ ...request, reason: 'urgent' })).toThrow(
      expect.objectContaining({ code: 'break-glass.reason-too-short' }),
    );
  });

  it('opens the record for an hour', () => {
    const glass = breakGlass(request);
    expect(isOpenGlass(glass, new Date('2026-03-02T03:59:59Z'))).toBe(true);
    expect(isOpenGlass(glass, new Date('2026-03-02T04:00:00Z'))).toBe(false);
  });
});
