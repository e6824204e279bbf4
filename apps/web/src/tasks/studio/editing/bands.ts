import type { Band } from '@throughcare/assessment';
import { changed } from './at-path';
import { freeCode } from './free-code';

/** One stretch of the bar: a band, numbers without a band, or numbers in two. */
export interface Span {
  readonly kind: 'band' | 'gap' | 'overlap';
  /** Open at the start or end where undefined. */
  readonly from: number | undefined;
  readonly below: number | undefined;
  /** The band, or the one that ends or begins here. */
  readonly at: number;
}

/** The bands as they lie, with each gap and overlap between two of them. */
export function spansOf(bands: readonly Band[]): readonly Span[] {
  return bands.flatMap((band, at): Span[] => {
    const span: Span = { kind: 'band', from: band.from, below: band.below, at };
    const joint = jointBefore(bands, at);
    if (joint === 'gap')
      return [{ kind: 'gap', from: bands[at - 1]?.below, below: band.from, at }, span];
    if (joint === 'overlap')
      return [{ kind: 'overlap', from: band.from, below: bands[at - 1]?.below, at }, span];
    return [span];
  });
}

/** How a band meets the one before it. Half-open: a number on the cut belongs to the upper band. */
export function jointBefore(bands: readonly Band[], at: number): 'joined' | 'gap' | 'overlap' {
  if (at === 0) return 'joined';
  const ends = bands[at - 1]?.below ?? Infinity;
  const starts = bands[at]?.from ?? -Infinity;
  return starts === ends ? 'joined' : starts > ends ? 'gap' : 'overlap';
}

/** Moves the lower edge of a band; the one below moves with it as long as they met. */
export function setCut(bands: readonly Band[], at: number, from: number | null): readonly Band[] {
  const wereJoined = jointBefore(bands, at) === 'joined';
  return bands.map((band, index) => {
    if (index === at) return changed(band, { from });
    if (index === at - 1 && wereJoined) return changed(band, { below: from });
    return band;
  });
}

/** Ends the band below where this one begins. */
export function join(bands: readonly Band[], at: number): readonly Band[] {
  return bands.map((band, index) =>
    index === at - 1 ? changed(band, { below: bands[at]?.from ?? null }) : band,
  );
}

/** Another band on top: it takes the upper part of the highest one. */
export function addBand(bands: readonly Band[], label: string): readonly Band[] {
  const code = freeCode(
    `band-${bands.length + 1}`,
    bands.map((band) => band.code),
  );
  const last = bands.at(-1);
  if (!last) return [{ code, label: { en: label }, tone: 'calm' }];
  const width = last.from === undefined ? 1 : Math.max(1, last.from - (bands.at(-2)?.from ?? 0));
  const cut = last.below ?? (last.from ?? 0) + width;
  return [
    ...bands.slice(0, -1),
    changed(last, { below: cut }),
    { code, label: { en: label }, tone: last.tone, from: cut },
  ];
}

/** The band below takes the numbers over, or the one above where there is none. */
export function removeBand(bands: readonly Band[], at: number): readonly Band[] {
  const gone = bands[at];
  return bands
    .map((band, index) => {
      if (index === at - 1) return changed(band, { below: gone?.below ?? null });
      if (at === 0 && index === 1) return changed(band, { from: gone?.from ?? null });
      return band;
    })
    .filter((_, index) => index !== at);
}

export function changeBand(
  bands: readonly Band[],
  at: number,
  changes: Readonly<Record<string, unknown>>,
): readonly Band[] {
  return bands.map((band, index) => (index === at ? changed(band, changes) : band));
}
