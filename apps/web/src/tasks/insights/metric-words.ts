import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import type { MetricDefinition, MetricFigure } from './insights.api';

type Unit = Pick<MetricDefinition, 'unit'>;

/** The numbers of a metric in words, the same on every page. */
export function useMetricWords() {
  const { t, i18n } = useTranslation(['insights', 'kit']);
  const { number } = useFormats();
  const rounded = (value: number) => number(value, { maximumFractionDigits: 0 });
  const inUnit = ({ unit }: Unit, value: number) =>
    t(unit === 'days' ? 'value.days' : 'value.percent', {
      value: rounded(value),
      count: Math.round(value),
    });
  return {
    rounded,
    inUnit,
    /** A sentence of the metric book in the reader's language, English where there is none. */
    say: (words: Readonly<Record<string, string>>) => words[i18n.language] ?? words['en'] ?? '',
    value: (metric: Unit, figure: MetricFigure) =>
      figure.value === null
        ? t(`value.${figure.isHidden ? 'hidden' : figure.unknown ? 'early' : 'nothing'}`)
        : inUnit(metric, figure.value),
    interval: (metric: Unit, { low, high, ninth }: MetricFigure) => {
      if (low !== null && high !== null) {
        return t('value.interval', { low: rounded(low), high: rounded(high) });
      }
      return ninth === null ? null : t('value.ninth', { value: inUnit(metric, ninth) });
    },
    counted: ({ counts }: Pick<MetricDefinition, 'counts'>, { met, of }: MetricFigure) => {
      if (of === null) return null;
      const total = { count: of, total: number(of) };
      return met === null
        ? t(`counted.${counts}`, total)
        : t(`counted.of-${counts}`, { ...total, met: number(met) });
    },
    group: (by: string, group: string) => {
      if (by === 'site') return group === 'unknown' ? t('group.site-unknown') : group;
      if (by === 'level') return t(`kit:level.${group}`);
      if (by === 'sex') return t(`sex.${group}`);
      return group === 'unknown' ? t('group.age-unknown') : t('group.age', { age: group });
    },
  };
}
