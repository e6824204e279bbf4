import { isPersonNumber, issuePersonNumber, readPersonNumber } from './person-number';

describe('a person number', () => {
  it('is readable and carries a check letter', () => {
    expect(issuePersonNumber(1)).toMatch(/^TC \d{4}-\d{3}-[A-Z]$/);
    // 4829317: 4×2 + 8×3 + 2×4 + 9×5 + 3×6 + 1×7 + 7×8 = 166; 166 mod 23 = 5 → F
    expect(issuePersonNumber(1)).toBe('TC 4829-317-F');
  });

  it('is never issued twice', () => {
    const issued = new Set(Array.from({ length: 5_000 }, (_, at) => issuePersonNumber(at + 1)));
    expect(issued.size).toBe(5_000);
  });

  it('can be typed with or without its marks', () => {
    expect(readPersonNumber('tc4829317f')).toBe('TC 4829-317-F');
    expect(readPersonNumber('4829 317 F')).toBe('TC 4829-317-F');
    expect(isPersonNumber('TC 4829-317-F')).toBe(true);
  });

  it('shows every single wrong digit and every swap', () => {
    const digits = '4829317';
    for (let at = 0; at < 7; at += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        const wrong = digits.slice(0, at) + digit + digits.slice(at + 1);
        if (wrong !== digits) expect(readPersonNumber(`${wrong}F`)).toBeUndefined();
      }
      for (let other = at + 1; other < 7; other += 1) {
        const swapped = [...digits];
        [swapped[at], swapped[other]] = [swapped[other] ?? '', swapped[at] ?? ''];
        if (swapped.join('') !== digits) {
          expect(readPersonNumber(`${swapped.join('')}F`)).toBeUndefined();
        }
      }
    }
  });

  it('refuses a sequence it has no room for', () => {
    expect(() => issuePersonNumber(0)).toThrow(RangeError);
    expect(() => issuePersonNumber(10_000_000)).toThrow(RangeError);
  });
});
