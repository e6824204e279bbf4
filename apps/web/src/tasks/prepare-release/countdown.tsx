import { IconAlertCircle, IconCheck, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { addDays, CHECKLIST_OFFSETS, type IsoDate, type ReleaseReadiness } from '@throughcare/domain';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { StatusTag } from '../../ui/status-tag';
import type { Check } from './prepare-release.api';
import styles from './prepare-release.module.css';

interface CountdownProps {
  readonly releaseOn: IsoDate;
  readonly today: IsoDate;
  readonly readiness: ReleaseReadiness;
  readonly checks: readonly Check[];
}

/** Days to go, the days on which the list is looked at, and readiness as one number. */
export function Countdown({ releaseOn, today, readiness, checks }: CountdownProps) {
  const { t } = useTranslation('prepare-release');
  const { date, number } = useFormats();
  return (
    <Card title={t('countdown.title')} aside={date(releaseOn, 'long')}>
      <div className={styles.countdown}>
        <p className={styles.figure}>
          <strong>{number(Math.abs(readiness.daysToGo))}</strong>
          <span>
            {t(readiness.daysToGo < 0 ? 'countdown.past' : 'countdown.to-go', {
              count: Math.abs(readiness.daysToGo),
            })}
          </span>
        </p>
        <ol className={styles.checkpoints} aria-label={t('countdown.checkpoints')}>
          {CHECKLIST_OFFSETS.map((days) => {
            const on = addDays(releaseOn, -days);
            const open = checks.filter(
              (check) =>
                check.daysBefore === days && check.state !== 'done' && check.state !== 'not-needed',
            ).length;
            const state = on > today ? 'ahead' : open > 0 ? 'open' : 'done';
            return (
              <li key={days} data-state={state}>
                <span className={styles.dot} aria-hidden="true">
                  {state === 'done' && <IconCheck size={13} stroke={3} />}
                  {state === 'open' && <IconMinus size={13} stroke={3} />}
                </span>
                <strong>{t('countdown.days', { count: days })}</strong>
                <span>{date(on, 'day-and-month')}</span>
                <span>{open > 0 ? t('countdown.open', { count: open }) : t('countdown.all')}</span>
              </li>
            );
          })}
          <li data-state="ahead">
            <span className={styles.dot} aria-hidden="true" />
            <strong>{t('countdown.release')}</strong>
            <span>{date(releaseOn, 'day-and-month')}</span>
          </li>
        </ol>
        <p className={styles.figure}>
          <strong>{number(readiness.percent / 100, { style: 'percent' })}</strong>
          <span>{t('countdown.ready', { done: readiness.done, needed: readiness.needed })}</span>
          {readiness.late > 0 && (
            <StatusTag tone="late" icon={IconAlertCircle} look="bare">
              {t('countdown.late', { count: readiness.late })}
            </StatusTag>
          )}
        </p>
      </div>
    </Card>
  );
}
