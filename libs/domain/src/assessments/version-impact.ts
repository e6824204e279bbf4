import type { ImpactCounts } from '@throughcare/assessment/authoring';
import {
  DEFAULT_SUPPRESSION,
  mayShowRate,
  suppressCounts,
  type SuppressionPolicy,
} from '../statistics/suppression';

/** An impact fit to be shown; null where a number could point to someone. */
export interface ShownImpact {
  readonly considered: number | null;
  readonly rescored: number | null;
  readonly notComparable: number | null;
  readonly sameBand: number | null;
  readonly higher: number | null;
  readonly lower: number | null;
  readonly meanDifference: number | null;
  readonly bands: readonly {
    readonly from: string | null;
    readonly to: string | null;
    readonly count: number | null;
  }[];
  readonly needsAnswer: readonly { readonly item: string; readonly count: number | null }[];
}

const DIRECTIONS = ['same', 'higher', 'lower'] as const;

/**
 * Hides what is small: first among the ways an assessment can go, then among the bands of each way whose own number is
 * shown. Whoever may write an instrument learns nothing about one person from it.
 */
export function shownImpact(
  counts: ImpactCounts,
  policy: SuppressionPolicy = DEFAULT_SUPPRESSION,
): ShownImpact {
  const { considered } = counts;
  const enough = considered === 0 || mayShowRate(considered, policy);
  const sums = DIRECTIONS.map((direction) =>
    counts.bands
      .filter((change) => change.direction === direction)
      .reduce((sum, { count }) => sum + count, 0),
  );
  const shown = suppressCounts([...sums, counts.notComparable], policy);
  const [same, higher, lower, notComparable] = shown.map((count) =>
    enough ? (count ?? null) : null,
  );
  const bands = DIRECTIONS.flatMap((direction, at) => {
    const changes = counts.bands.filter((change) => change.direction === direction);
    const kept = suppressCounts(
      changes.map(({ count }) => count),
      policy,
    );
    const mayShow = enough && shown[at] !== undefined;
    return changes.map(({ from, to }, index) => ({
      from,
      to,
      count: mayShow ? (kept[index] ?? null) : null,
    }));
  });
  return {
    considered: enough ? considered : null,
    rescored: notComparable == null ? null : considered - notComparable,
    notComparable: notComparable ?? null,
    sameBand: same ?? null,
    higher: higher ?? null,
    lower: lower ?? null,
    meanDifference:
      counts.totals > 0 && mayShowRate(counts.totals, policy)
        ? counts.sumOfDifferences / counts.totals
        : null,
    bands,
    needsAnswer: counts.needsAnswer.map(({ item, count }) => ({
      item,
      // With the rest known, a small rest would be as telling as a small count.
      count: enough ? (suppressCounts([count, considered - count], policy)[0] ?? null) : null,
    })),
  };
}
