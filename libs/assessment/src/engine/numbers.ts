import type { Limits, Rounding, Step } from '../definition/expression';

/** Rounds as people do on paper: 2.675 to two decimals is 2.68 although the binary number is a hair less. */
export function roundTo(x: number, decimals: number, mode: Rounding): number {
  const factor = 10 ** decimals;
  const scaled = x * factor;
  const hair = 1e-11 * Math.max(1, Math.abs(scaled));
  // Adding 0 turns the -0 that ceil and trunc may give into 0.
  return whole(scaled, hair, mode) / factor + 0;
}

function whole(scaled: number, hair: number, mode: Rounding): number {
  if (mode === 'half-up') return Math.floor(scaled + 0.5 + hair);
  if (mode === 'up') return Math.ceil(scaled - hair);
  if (mode === 'down') return Math.floor(scaled + hair);
  return Math.trunc(scaled + Math.sign(scaled) * hair);
}

/** The number a half-open ladder gives for x. */
export function ladder(table: readonly Step[]): (x: number) => number {
  return (x) => {
    if (Number.isNaN(x)) return x;
    for (const step of table) if (step.below === undefined || x < step.below) return step.give;
    return Number.NaN;
  };
}

/** 1/(1+e^-x): from a linear predictor to a probability. */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** A number against its limits; NaN passes none. */
export function compare(limits: Limits): (x: number) => boolean {
  const { is, atLeast, above, atMost, below } = limits;
  return (x) =>
    !Number.isNaN(x) &&
    (is === undefined || x === is) &&
    (atLeast === undefined || x >= atLeast) &&
    (above === undefined || x > above) &&
    (atMost === undefined || x <= atMost) &&
    (below === undefined || x < below);
}
