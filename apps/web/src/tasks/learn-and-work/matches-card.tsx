import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../app/session';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { useMatches } from './learn.api';
import { useTrades } from './use-trades';
import styles from './learn.module.css';

/** Open jobs beside this person's record, matches first; asked on purpose, because each look is recorded. */
export function MatchesCard({ personId }: { personId: string }) {
  const { t } = useTranslation('learn');
  const { date } = useFormats();
  const { nameOf } = useTrades();
  const may = useMay();
  const [isAsked, setIsAsked] = useState(false);
  const matches = useMatches(personId, isAsked);
  if (!may('work:read')) return null;
  return (
    <Card title={t('matches.title')}>
      {!isAsked && (
        <>
          <p className={styles.quiet}>{t('matches.hint')}</p>
          <Button size="xs" mt={8} onClick={() => setIsAsked(true)}>
            {t('matches.show')}
          </Button>
        </>
      )}
      {matches.data?.items.length === 0 && <p className={styles.quiet}>{t('vacancies.none')}</p>}
      <ul className={styles.rows} aria-live="polite">
        {matches.data?.items.map((vacancy) => (
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
              {vacancy.failedTests.length === 0 ? (
                <span className={styles.good}>{t('matches.fits')}</span>
              ) : (
                <span className={styles.soon}>
                  {vacancy.failedTests.map((test) => t(`vacancy-test.${test}`)).join(' · ')}
                  {vacancy.failedTests.includes('offence') &&
                    vacancy.exclusionReason &&
                    ` (${vacancy.exclusionReason})`}
                </span>
              )}
            </span>
            <span className={styles.quiet}>
              {t('vacancies.until', { date: date(vacancy.closesOn, 'day-and-month') })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
