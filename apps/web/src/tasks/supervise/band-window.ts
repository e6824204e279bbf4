import { addDays, CHECKPOINT_DAYS, daysBetween, type IsoDate } from '@throughcare/domain';

/** The stretch of time that the bands show, from the first day outside to a year later or today. */
export interface BandWindow {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const YEAR = 365;

export function bandWindow(from: IsoDate, today: IsoDate): BandWindow {
  const year = addDays(from, YEAR);
  return { from, to: year > today ? year : today };
}

/** Where a day stands in the window, 0 to 100; what lies outside stands at its edge. */
export function placeOf(day: IsoDate, { from, to }: BandWindow): number {
  const share = daysBetween(from, day) / Math.max(1, daysBetween(from, to));
  return Math.min(100, Math.max(0, share * 100));
}

/** Start and length of a half-open stretch; one that goes on reaches to today. */
export function stretchOf(
  { fromOn, toOn }: { readonly fromOn: IsoDate; readonly toOn: IsoDate | null },
  today: IsoDate,
  window: BandWindow,
): { readonly start: number; readonly length: number } {
  const start = placeOf(fromOn, window);
  return { start, length: Math.max(0, placeOf(toOn ?? today, window) - start) };
}

/** The days on which each area is looked at, as far as the window reaches. */
export function checkpointsIn(window: BandWindow) {
  return CHECKPOINT_DAYS.map((days) => ({ days, on: addDays(window.from, days) })).filter(
    ({ on }) => on <= window.to,
  );
}

/** Two rows of labels, so that neighbours closer than `apart` percent do not cover each other. */
export function rowsOf(places: readonly number[], apart: number): readonly number[] {
  const lastIn: number[] = [];
  return places.map((place) => {
    const free = lastIn.findIndex((last) => place - last >= apart);
    const row = free === -1 ? lastIn.length : free;
    lastIn[row] = place;
    return row;
  });
}
