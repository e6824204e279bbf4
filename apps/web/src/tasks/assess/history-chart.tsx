import { textIn, type Band } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import styles from './history-chart.module.css';

const WIDTH = 360;
const HEIGHT = 150;
const FOOT = 22;
const EDGE = 44;

interface HistoryChartProps {
  readonly points: readonly { readonly on: string; readonly value: number }[];
  readonly bands: readonly Band[];
}

/** Scores over time on the ground of their bands. Days are spread evenly: what counts here is before and now. */
export function HistoryChart({ points, bands }: HistoryChartProps) {
  const { t, i18n } = useTranslation('assess');
  const formats = useFormats();
  const cuts = bands
    .flatMap(({ from, below }) => [from, below])
    .filter((cut): cut is number => cut !== undefined);
  const values = [...points.map(({ value }) => value), ...cuts];
  const lowest = Math.min(0, ...values);
  const highest = Math.max(...values) + (Math.max(...values) - lowest) * 0.25 || 1;
  const y = (value: number) => (HEIGHT - FOOT) * (1 - (value - lowest) / (highest - lowest));
  const x = (at: number) =>
    points.length === 1 ? WIDTH / 2 : EDGE + 60 + (at * (WIDTH - EDGE - 100)) / (points.length - 1);
  const summary = t('list.history-summary', {
    count: points.length,
    from: formats.date(points[0]?.on ?? ''),
    to: formats.date(points.at(-1)?.on ?? ''),
    values: points.map(({ value }) => formats.number(value)).join(', '),
  });
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={summary}
    >
      {bands.map((band) => {
        const top = y(Math.min(band.below ?? highest, highest));
        const bottom = y(Math.max(band.from ?? lowest, lowest));
        return (
          <g key={band.code} data-tone={band.tone} className={styles.band}>
            <rect x="0" y={top} width={WIDTH} height={Math.max(0, bottom - top)} />
            {bottom - top > 12 && (
              <text x="8" y={(top + bottom) / 2 + 4}>
                {textIn(band.label, i18n.language)}
              </text>
            )}
          </g>
        );
      })}
      <polyline
        className={styles.line}
        points={points.map(({ value }, at) => `${x(at)},${y(value)}`).join(' ')}
      />
      {points.map(({ on, value }, at) => (
        <g key={`${on}${at}`}>
          <circle
            className={styles.point}
            cx={x(at)}
            cy={y(value)}
            r="5"
            data-last={at === points.length - 1}
          />
          <text className={styles.value} x={x(at)} y={y(value) - 10} textAnchor="middle">
            {formats.number(value)}
          </text>
          {(at === 0 || at === points.length - 1 || points.length < 5) && (
            <text className={styles.day} x={x(at)} y={HEIGHT - 5} textAnchor="middle">
              {formats.date(on, 'day-and-month')}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
