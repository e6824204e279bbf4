import { IconArrowDownRight, IconArrowRight, IconArrowUpRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { compare } from './comparison';
import type { Metric } from './insights.api';
import styles from './insights.module.css';

const SIGNS = { more: IconArrowUpRight, less: IconArrowDownRight, same: IconArrowRight };

/** How the number moved since the period before: a sign and a sentence, never a bare arrow. */
export function Compared({ metric }: { metric: Metric }) {
  const { t } = useTranslation('insights');
  const found = compare(metric.metric, metric.current, metric.previous);
  if (!found) return <p className={styles.compared}>{t('compare.nothing')}</p>;
  const Sign = SIGNS[found.moved];
  const unit = metric.metric.unit === 'days' ? 'days' : 'points';
  const words =
    found.moved === 'same'
      ? t('compare.same')
      : t(`compare.${unit}.${found.moved}`, { count: found.by });
  return (
    <p className={styles.compared} data-verdict={found.verdict}>
      <Sign size={16} stroke={2} aria-hidden="true" />
      {found.verdict === 'neutral' ? words : t(`compare.${found.verdict}`, { words })}
    </p>
  );
}
