import {
  textIn,
  type Comparison,
  type InstrumentDefinition,
  type NeedFinding,
  type Score,
} from '@throughcare/assessment';
import { IconAlertTriangle, IconLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card';
import { NeedMark } from '../../ui/need-mark';
import { StatusTag } from '../../ui/status-tag';
import { Voice } from '../../ui/voice';
import styles from './result.module.css';

const WEIGHT = { significant: 3, some: 2, unknown: 1, none: 0 } as const;

/** Needs by weight, each with what made it so, what is strong, and the person's own words. */
export function NeedsFound({
  score,
  definition,
  comparison,
  name,
}: {
  score: Score;
  definition: InstrumentDefinition;
  comparison: Comparison | null;
  name: string;
}) {
  const { t, i18n } = useTranslation(['assess', 'kit']);
  const items = new Map(
    definition.items.map((item) => [item.code, textIn(item.text, i18n.language)]),
  );
  const before = new Map(comparison?.needs.map((need) => [need.domain, need.before]));
  const ordered = score.needs.toSorted(
    (a, b) =>
      WEIGHT[b.level] - WEIGHT[a.level] ||
      Number(b.linkedToOffending) - Number(a.linkedToOffending),
  );
  const was = (need: NeedFinding) => {
    const level = before.get(need.domain);
    return level && level !== need.level
      ? t('needs.before', { level: t(`kit:need.${level}`) })
      : null;
  };
  return (
    <Card title={t('needs.title')}>
      <ul className={styles.needs}>
        {ordered.map((need) => (
          <li key={need.domain} data-level={need.level}>
            <div className={styles.needHead}>
              <h3>{t(`kit:domain.${need.domain}`)}</h3>
              <NeedMark rating={need.level} />
              {was(need) && <span className={styles.quiet}>{was(need)}</span>}
              {need.linkedToOffending && (
                <StatusTag tone="plain" icon={IconLink}>
                  {t('needs.linked')}
                </StatusTag>
              )}
              {need.linkedToHarm && (
                <StatusTag tone="late" icon={IconAlertTriangle}>
                  {t('needs.harm')}
                </StatusTag>
              )}
            </div>
            {need.level !== 'none' && need.because.length > 0 && (
              <p>
                {t('needs.because', {
                  items: need.because.map((code) => items.get(code) ?? code).join(', '),
                })}
              </p>
            )}
            {need.strengths && <p>{t('needs.strengths', { strengths: need.strengths })}</p>}
            {need.motivation && need.level !== 'none' && (
              <p className={styles.quiet}>{t(`needs.motivation.${need.motivation}`)}</p>
            )}
            {need.ownWords && <Voice name={name}>{need.ownWords}</Voice>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
