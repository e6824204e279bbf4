import type { MetricFigure } from './insights.api';
import styles from './insights.module.css';

const WIDTH = 112;
const HEIGHT = 36;
const EDGE = 4;

/** The shape of the months, without a scale: the card beside it says the number, the page behind it the rest. */
export function SparkLine({ points, words }: { points: readonly MetricFigure[]; words: string }) {
  const known = points.flatMap(({ value }, at) => (value === null ? [] : [{ at, value }]));
  if (known.length < 2) return null;
  const values = known.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (at: number) => EDGE + (at * (WIDTH - 2 * EDGE)) / Math.max(1, points.length - 1);
  const y = (value: number) =>
    HEIGHT - EDGE - ((value - low) / (high - low || 1)) * (HEIGHT - 2 * EDGE);
  const last = known.at(-1) ?? { at: 0, value: 0 };
  const first = known[0] ?? last;
  const line = known.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ');
  return (
    <svg
      className={styles.spark}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={words}
    >
      <polygon points={`${x(first.at)},${HEIGHT} ${line} ${x(last.at)},${HEIGHT}`} />
      <polyline points={line} />
      <circle cx={x(last.at)} cy={y(last.value)} r="3" />
    </svg>
  );
}
