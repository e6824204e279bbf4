import { useMemo } from 'react';
import { IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ChartFrame } from '../../ui/chart-frame';
import { optionOf, type FigureRow } from './figure-option';
import type { Metric } from './insights.api';
import { useMetricWords } from './metric-words';
import styles from './insights.module.css';

interface FigureChartProps {
  readonly title: string;
  readonly kind: 'line' | 'bar';
  readonly metric: Metric;
  readonly rows: readonly FigureRow[];
}

/** A number over months or across groups, as a chart or as a table that says the same. */
export function FigureChart({ title, kind, metric, rows }: FigureChartProps) {
  const { t } = useTranslation('insights');
  const words = useMetricWords();
  const { metric: definition, current } = metric;
  const hidden = rows.filter(({ figure }) => figure.isHidden);
  const option = useMemo(
    () => optionOf(kind, definition.unit, rows),
    [kind, definition.unit, rows],
  );
  const summary = rows
    .map(({ label, figure }) => t('chart.point', { label, value: words.value(definition, figure) }))
    .join(' ');
  return (
    <ChartFrame
      title={title}
      aside={t(`unit.${definition.unit}`)}
      option={option}
      height={kind === 'bar' ? Math.max(120, rows.length * 42 + 40) : 260}
      summary={summary}
      {...(current.of !== null && { n: current.of })}
      onPoint={({ name }) => rows.find(({ label }) => label === name)?.open?.()}
      table={<FigureTable metric={metric} rows={rows} />}
      notes={
        <>
          {words.say(definition.basis)}{' '}
          {t('chart.left-out', { words: words.say(definition.exclusions) })}{' '}
          {definition.kind === 'share' && t('chart.interval')}{' '}
          {hidden.length > 0 &&
            t('chart.hidden', { groups: hidden.map(({ label }) => label).join(', ') })}{' '}
          {rows.some(({ open }) => open) && <span className="no-print">{t('chart.click')}</span>}
        </>
      }
      definition={<p>{words.say(definition.definition)}</p>}
    />
  );
}

function FigureTable({ metric: { metric }, rows }: { metric: Metric; rows: readonly FigureRow[] }) {
  const { t } = useTranslation('insights');
  const words = useMetricWords();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('table.group')}</th>
          <th scope="col">{t('table.value')}</th>
          <th scope="col">{t(metric.kind === 'median' ? 'table.ninth' : 'table.interval')}</th>
          <th scope="col">{t('table.count')}</th>
          {metric.kind === 'share' && <th scope="col">{t('table.unknown')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, figure, to }) => (
          <tr key={label}>
            <th scope="row">{to ? <Link to={to}>{label}</Link> : label}</th>
            <td>
              {figure.isHidden && (
                <IconEyeOff className={styles.sign} size={14} stroke={2} aria-hidden="true" />
              )}
              {words.value(metric, figure)}
            </td>
            <td>{words.interval(metric, figure) ?? '–'}</td>
            <td>{words.counted(metric, figure) ?? '–'}</td>
            {metric.kind === 'share' && (
              <td>{figure.unknown === null ? t('value.few') : words.rounded(figure.unknown)}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
