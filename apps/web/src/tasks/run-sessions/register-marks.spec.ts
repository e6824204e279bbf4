import { columnOf, completeMarks, isComplete, pressed } from './register-marks';

describe('a mark in the register', () => {
  it('is complete with its code, an excuse only with its reason', () => {
    expect(isComplete(pressed(undefined, 'r', 'engaged'))).toBe(true);
    expect(isComplete(pressed(undefined, 'r', 'excused'))).toBe(false);
    expect(
      isComplete({ referralId: 'r', code: 'acceptable-absence', absenceReason: 'court' }),
    ).toBe(true);
    expect(isComplete({ referralId: 'r', code: 'sent-home-behaviour' })).toBe(false);
  });

  it('keeps its note when the code changes, but not minutes late of someone absent', () => {
    const late = {
      referralId: 'r',
      code: 'attended-engaged',
      minutesLate: 10,
      note: 'Bus',
    } as const;
    expect(pressed(late, 'r', 'present')).toMatchObject({ minutesLate: 10, note: 'Bus' });
    expect(pressed(late, 'r', 'absent')).toMatchObject({ minutesLate: 0, note: 'Bus' });
  });

  it('stands in one of four columns whatever its code', () => {
    expect(columnOf('sent-home-service')).toBe('present');
    expect(columnOf('cancelled-by-service')).toBe('excused');
  });

  it('is sent only when complete', () => {
    const marks = { a: pressed(undefined, 'a', 'absent'), b: pressed(undefined, 'b', 'excused') };
    expect(completeMarks(marks).map(({ referralId }) => referralId)).toEqual(['a']);
  });
});
