export interface Interval {
  readonly low: number;
  readonly high: number;
}

const Z_95 = 1.959963984540054; // two-sided 95 % point of the normal distribution

/**
 * Wilson score interval of a proportion (Wilson 1927), without continuity correction: what R's
 * `prop.test(x, n, correct = FALSE)` gives. Undefined for nobody.
 */
export function wilsonInterval(events: number, of: number, z = Z_95): Interval | undefined {
  if (of <= 0 || events < 0 || events > of) return undefined;
  const share = events / of;
  const centre = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half =
    (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
