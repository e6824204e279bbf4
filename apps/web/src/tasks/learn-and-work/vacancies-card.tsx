import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../app/session';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import type { Vacancy } from './learn.api';
import { PostVacancyDialog } from './post-vacancy-dialog';
import { useTrades } from './use-trades';
import styles from './learn.module.css';

/** Jobs still open, those that close first at the top, with whom they keep out and why. */
export function VacanciesCard({
  vacancies,
  total,
}: {
  vacancies: readonly Vacancy[];
  total: number;
}) {
  const { t } = useTranslation(['learn', 'programmes']);
  const { date } = useFormats();
  const { nameOf } = useTrades();
  const may = useMay();
  const [isPosting, setIsPosting] = useState(false);
  return (
    <Card
      title={t('vacancies.title')}
      aside={t('vacancies.count', { count: total })}
      action={
        may('work:manage') && (
          <Button size="xs" onClick={() => setIsPosting(true)}>
            {t('post-vacancy.open')}
          </Button>
        )
      }
    >
      {vacancies.length === 0 && <p className={styles.quiet}>{t('vacancies.none')}</p>}
      <ul className={styles.rows}>
        {vacancies.map((vacancy) => (
          <li key={vacancy.id}>
            <span className={styles.grow}>
              <strong>{vacancy.title}</strong>
              <span className={styles.quiet}>
                {[
                  vacancy.employer,
                  vacancy.place,
                  nameOf(vacancy.trade),
                  t('hours-a-week', { count: vacancy.hoursAWeek }),
                ].join(' · ')}
              </span>
              {vacancy.excludedOffenceFlags.length > 0 && (
                <span className={styles.soon}>
                  {t('vacancies.not-for', {
                    offences: vacancy.excludedOffenceFlags
                      .map((flag) => t(`programmes:offence.${flag}`))
                      .join(', '),
                  })}{' '}
                  {vacancy.exclusionReason}
                </span>
              )}
            </span>
            <span className={styles.quiet}>
              {t('vacancies.until', { date: date(vacancy.closesOn, 'day-and-month') })}
            </span>
          </li>
        ))}
      </ul>
      {isPosting && <PostVacancyDialog onClose={() => setIsPosting(false)} />}
    </Card>
  );
}
