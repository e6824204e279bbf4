import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../app/session';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { ChangeJobDialog, HireDialog } from './job-dialogs';
import type { ChangeLearning, Job } from './learn.api';
import { useTrades } from './use-trades';
import styles from './learn.module.css';

/** Jobs held, with who said so and when someone last confirmed it. */
export function JobsCard({ jobs, change }: { jobs: readonly Job[]; change: ChangeLearning }) {
  const { t } = useTranslation('learn');
  const { date } = useFormats();
  const { nameOf } = useTrades();
  const may = useMay();
  const [isHiring, setIsHiring] = useState(false);
  const [changing, setChanging] = useState<string | null>(null);
  const changed = jobs.find(({ id }) => id === changing);
  return (
    <Card
      title={t('jobs.title')}
      action={
        may('work:record') && (
          <Button size="xs" onClick={() => setIsHiring(true)}>
            {t('jobs.add')}
          </Button>
        )
      }
    >
      {jobs.length === 0 && <p className={styles.quiet}>{t('jobs.none')}</p>}
      <ul className={styles.rows}>
        {jobs.map((job) => (
          <li key={job.id}>
            <span className={styles.grow}>
              <strong>{job.employerName}</strong>
              <span className={styles.quiet}>
                {[
                  nameOf(job.trade),
                  t(`job.${job.kind}`),
                  job.hoursAWeek && t('hours-a-week', { count: job.hoursAWeek }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <span className={styles.quiet}>
                {job.endsOn
                  ? t('jobs.from-to', {
                      from: date(job.startsOn),
                      to: date(job.endsOn),
                      reason: t(`job-end.${job.endReason}`),
                    })
                  : t('jobs.since', {
                      from: date(job.startsOn),
                      confirmed: date(job.confirmedOn),
                      source: t(`source.${job.source}`),
                    })}
              </span>
            </span>
            {!job.endsOn && may('work:record') && (
              <Button
                size="xs"
                onClick={() => setChanging(job.id)}
                aria-label={t('change-what', { what: job.employerName })}
              >
                {t('change')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isHiring && <HireDialog change={change} onClose={() => setIsHiring(false)} />}
      {changed && (
        <ChangeJobDialog job={changed} change={change} onClose={() => setChanging(null)} />
      )}
    </Card>
  );
}
