import { Suspense, lazy, useId, useState, type ReactNode } from 'react';
import { SegmentedControl, Skeleton } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { EChartsCoreOption } from 'echarts/core';
import styles from './chart-frame.module.css';

/** The drawing library is fetched when the first chart is shown. */
const Drawing = lazy(() =>
  import('./chart-drawing').then((drawing) => ({ default: drawing.ChartDrawing })),
);

interface ChartFrameProps {
  readonly title: string;
  /** Unit and date basis: "days from referral to start". */
  readonly aside?: string;
  readonly option: EChartsCoreOption;
  readonly height?: number;
  /** The whole chart in one sentence, for those who do not see it. */
  readonly summary: string;
  /** The same figures, as complete as the chart. */
  readonly table: ReactNode;
  /** How many were counted; undefined where the notes say it. */
  readonly n?: number;
  /** Unit, exclusions, cut axis. */
  readonly notes: ReactNode;
  readonly definition?: ReactNode;
  /** Opens the people behind a point, bar or row. */
  readonly onPoint?: (point: { readonly series: string; readonly name: string }) => void;
}

/** A chart that can always be read as a table, and always says what it counts. */
export function ChartFrame(props: ChartFrameProps) {
  const { t } = useTranslation('kit');
  const id = useId();
  const [shown, setShown] = useState('chart');
  return (
    <section className={styles.frame} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>{props.title}</h2>
        {props.aside && <span className={styles.aside}>{props.aside}</span>}
        <SegmentedControl
          className={`${styles.toggle} no-print`}
          aria-label={t('chart.shown-as')}
          size="xs"
          value={shown}
          onChange={setShown}
          data={[
            { value: 'chart', label: t('chart.chart') },
            { value: 'table', label: t('chart.table') },
          ]}
        />
      </header>
      {shown === 'chart' ? (
        <Suspense fallback={<Skeleton height={props.height ?? 260} />}>
          <Drawing
            option={props.option}
            height={props.height ?? 260}
            summary={props.summary}
            {...(props.onPoint && { onPoint: props.onPoint })}
          />
        </Suspense>
      ) : (
        <div className={styles.table} role="region" tabIndex={0} aria-labelledby={id}>
          {props.table}
        </div>
      )}
      <footer className={styles.notes}>
        <IconInfoCircle size={16} stroke={1.75} aria-hidden="true" />
        <div>
          {props.n !== undefined && <span>{t('chart.count', { count: props.n })}. </span>}
          {props.notes}
          {props.definition && (
            <details>
              <summary>{t('chart.definition')}</summary>
              {props.definition}
            </details>
          )}
        </div>
      </footer>
    </section>
  );
}
