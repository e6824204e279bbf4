import { useId } from 'react';
import { Skeleton } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Compared } from './compared';
import type { CaseState, Metric, MetricDefinition } from './insights.api';
import { useMetricWords } from './metric-words';
import { SparkLine } from './spark-line';
import styles from './insights.module.css';

interface MetricCardProps {
  readonly definition: MetricDefinition;
  /** Undefined while it is on its way. */
  readonly metric: Metric | undefined;
  /** The page of this number. */
  readonly to: string;
  readonly peopleAt: (state: CaseState) => string;
}

/** One number: what it is, how it moved, what it means, and the way to its people. */
export function MetricCard({ definition, metric, to, peopleAt }: MetricCardProps) {
  const { say } = useMetricWords();
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id}>
        <Link to={to}>{say(definition.title)}</Link>{' '}
        <bdi className={styles.code}>{definition.code}</bdi>
      </h2>
      {metric ? <KeyFigure metric={metric} peopleAt={peopleAt} /> : <Skeleton height={112} />}
      <p className={styles.definition}>{say(definition.definition)}</p>
    </section>
  );
}

/** The number itself, as the card and the page of a metric show it. */
export function KeyFigure({
  metric,
  peopleAt,
}: {
  metric: Metric;
  peopleAt: (state: CaseState) => string;
}) {
  const { t } = useTranslation('insights');
  const words = useMetricWords();
  const { metric: definition, current, trend } = metric;
  const interval = words.interval(definition, current);
  const counted = words.counted(definition, current);
  const values = trend.map((point) => words.value(definition, point)).join(', ');
  return (
    <>
      <div className={styles.number}>
        {current.value === null ? (
          <p className={styles.none}>
            {current.isHidden && <IconEyeOff size={18} stroke={1.75} aria-hidden="true" />}
            {words.value(definition, current)}
          </p>
        ) : (
          <p className={styles.value}>{words.value(definition, current)}</p>
        )}
        <SparkLine points={trend} words={t('spark', { values })} />
      </div>
      <Compared metric={metric} />
      {interval && <p className={styles.second}>{interval}</p>}
      <ul className={styles.counts}>
        {counted && (
          <li>
            <Link to={peopleAt(current.met === null ? 'all' : 'met')}>{counted}</Link>
          </li>
        )}
        {Boolean(current.unknown) && (
          <li>
            <Link to={peopleAt('unknown')}>
              {t('counted.unknown', {
                count: current.unknown ?? 0,
                total: words.rounded(current.unknown ?? 0),
              })}
            </Link>
          </li>
        )}
        {current.unknown === null && definition.kind === 'share' && (
          <li>{t('counted.unknown-hidden')}</li>
        )}
      </ul>
    </>
  );
}
