import type { MetricDefinition, MetricFigure } from './insights.api';

/** How a number stands against the period before. `by` is whole points or days. */
export interface Comparison {
  readonly moved: 'more' | 'less' | 'same';
  readonly verdict: 'better' | 'worse' | 'neutral';
  readonly by: number;
}

/**
 * Null where one of the two numbers cannot be shown. A change inside the interval of the number is no change:
 * with few people a few points come and go by chance.
 */
export function compare(
  { better }: Pick<MetricDefinition, 'better'>,
  current: MetricFigure,
  previous: MetricFigure,
): Comparison | null {
  if (current.value === null || previous.value === null) return null;
  const by = Math.round(Math.abs(current.value - previous.value));
  const isWithin =
    current.low !== null &&
    current.high !== null &&
    previous.value >= current.low &&
    previous.value <= current.high;
  if (by === 0 || isWithin) return { moved: 'same', verdict: 'neutral', by: 0 };
  const moved = current.value > previous.value ? 'more' : 'less';
  if (better !== 'higher' && better !== 'lower') return { moved, verdict: 'neutral', by };
  return { moved, verdict: (moved === 'more') === (better === 'higher') ? 'better' : 'worse', by };
}
