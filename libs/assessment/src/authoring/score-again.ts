import type { Band } from '../definition/instrument';
import type { Answers, AssessmentContext } from '../engine/answers';
import type { CompiledInstrument } from '../engine/compile-instrument';
import type { Score } from '../engine/score';

/** A signed assessment as it is compared: what was answered, and what it scored then. */
export interface PastAssessment {
  readonly answers: Answers;
  readonly context: AssessmentContext;
  readonly score: Score;
}

export type Direction = 'same' | 'higher' | 'lower';

/** Assessments that went from one band to another. */
export interface BandChange {
  readonly from: string | null;
  readonly to: string | null;
  readonly direction: Direction;
  readonly count: number;
}

/** What a changed instrument would have said of people already assessed; counts only. */
export interface ImpactCounts {
  readonly considered: number;
  /** The changed instrument, or the one before, gives nothing to compare. */
  readonly notComparable: number;
  readonly bands: readonly BandChange[];
  readonly totals: number;
  readonly sumOfDifferences: number;
  /** Items the changed instrument asks and these assessments do not answer. */
  readonly needsAnswer: readonly { readonly item: string; readonly count: number }[];
}

/** Scores past assessments one by one with a changed instrument and counts what became of them. */
export class ScoreAgain {
  private considered = 0;
  private notComparable = 0;
  private totals = 0;
  private sumOfDifferences = 0;
  private readonly bands = new Map<string, BandChange>();
  private readonly missing = new Map<string, number>();

  constructor(private readonly instrument: CompiledInstrument) {}

  take({ answers, context, score: before }: PastAssessment): void {
    this.considered += 1;
    const after = this.instrument.score(answers, context, { withoutNearestChanges: true });
    for (const { item } of after.missing) this.missing.set(item, (this.missing.get(item) ?? 0) + 1);
    const direction = directionOf(before, after);
    if (!direction) {
      this.notComparable += 1;
      return;
    }
    if (before.total !== null && after.total !== null) {
      this.totals += 1;
      this.sumOfDifferences += after.total - before.total;
    }
    const [from, to] = [before.band?.code ?? null, after.band?.code ?? null];
    const key = JSON.stringify([from, to, direction]);
    const count = (this.bands.get(key)?.count ?? 0) + 1;
    this.bands.set(key, { from, to, direction, count });
  }

  counts(): ImpactCounts {
    const { considered, notComparable, totals, sumOfDifferences } = this;
    return {
      considered,
      notComparable,
      bands: [...this.bands.values()].sort((a, b) => b.count - a.count),
      totals,
      sumOfDifferences,
      needsAnswer: [...this.missing]
        .map(([item, count]) => ({ item, count }))
        .sort((a, b) => b.count - a.count),
    };
  }
}

/** By band where both give one, else by number; undefined where there is nothing to compare. */
function directionOf(before: Score, after: Score): Direction | undefined {
  if (before.band && after.band) {
    if (before.band.code === after.band.code) return 'same';
    return compared(placeOf(after, after.band) - placeOf(before, before.band));
  }
  if (before.total === null || after.total === null) return undefined;
  return compared(after.total - before.total);
}

const compared = (difference: number): Direction =>
  difference === 0 ? 'same' : difference > 0 ? 'higher' : 'lower';

/** How many bands lie below: bands may have other names in another version. */
function placeOf(score: Score, band: Band): number {
  const output = score.outputs.find((each) => each.bands.some(({ code }) => code === band.code));
  return output?.bands.findIndex(({ code }) => code === band.code) ?? 0;
}
