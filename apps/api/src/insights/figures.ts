import {
  mayShowRate,
  suppressTable,
  wilsonInterval,
  type SuppressionPolicy,
} from '@throughcare/domain';
import type { MetricFigure } from './contract/insights.dto';
import type { Metric } from './metrics/metric';

/** Raw counts of one cell, as the database gives them. */
export interface Cell {
  readonly met: number;
  readonly not_met: number;
  readonly unknown: number;
  readonly median: number | null;
  readonly ninth: number | null;
}

const INTERVAL_BELOW = 200;

/** A figure fit to be shown: small numbers hidden, an interval where few count. */
export function figure(metric: Metric, cell: Cell, small: SuppressionPolicy): MetricFigure {
  return figures(metric, [cell], small)[0] ?? empty();
}

/** Figures of one breakdown; where one small number is hidden another is too, so that it cannot be worked out. */
export function figures(
  metric: Metric,
  cells: readonly Cell[],
  small: SuppressionPolicy,
): MetricFigure[] {
  const table = cells.map(({ met, not_met }) => [met, not_met]);
  const shown = suppressTable(table, small, { columnTotalsShown: cells.length > 1 });
  return cells.map((cell, at) =>
    metric.kind === 'median'
      ? medianFigure(cell, small)
      : shareFigure(cell, shown[at] ?? [], small),
  );
}

function medianFigure(cell: Cell, small: SuppressionPolicy): MetricFigure {
  const of = cell.met + cell.not_met;
  if (of === 0) return empty();
  if (!mayShowRate(of, small)) return { ...empty(), isHidden: true };
  return { ...empty(), value: cell.median, ninth: cell.ninth, of };
}

/** Nobody's total is shown with the unknown in it, so a small unknown hides alone. */
function shareFigure(
  cell: Cell,
  [met, notMet]: readonly (number | undefined)[],
  small: SuppressionPolicy,
): MetricFigure {
  const of = cell.met + cell.not_met;
  const unknown = mayShowRate(cell.unknown, small) || cell.unknown === 0 ? cell.unknown : null;
  if (of === 0) return { ...empty(), unknown };
  if (met === undefined || notMet === undefined || !mayShowRate(of, small))
    return { ...empty(), of: mayShowRate(of, small) ? of : null, unknown, isHidden: true };
  const interval = of < INTERVAL_BELOW ? wilsonInterval(met, of) : undefined;
  return {
    value: (100 * met) / of,
    met,
    of,
    unknown,
    low: interval ? 100 * interval.low : null,
    high: interval ? 100 * interval.high : null,
    ninth: null,
    isHidden: false,
  };
}

function empty(): MetricFigure {
  return {
    value: null,
    met: null,
    of: null,
    unknown: null,
    low: null,
    high: null,
    ninth: null,
    isHidden: false,
  };
}
