import { afterQuietFor } from './idle-warning';

const MINUTE = 60_000;

describe('a desk nobody touches', () => {
  it.each([
    [12, 'nothing'],
    [13, 'ask'],
    [14.9, 'ask'],
    [15, 'end'],
    // A computer that slept for hours wakes up past both limits.
    [600, 'end'],
  ] as const)('after %d minutes: %s', (minutes, next) => {
    expect(afterQuietFor(minutes * MINUTE)).toBe(next);
  });
});
