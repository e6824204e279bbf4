import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { Segments } from '../../ui/segments';
import type { DaySession } from './programmes.api';
import styles from './programmes.module.css';

/** The sessions this user leads today, each one press from its register. */
export function TodaysSessions({ sessions }: { sessions: readonly DaySession[] }) {
  const { t } = useTranslation('programmes');
  const { time } = useFormats();
  return (
    <Card title={t('today.title')}>
      <ul className={styles.sessions}>
        {sessions.map((session) => (
          <li key={session.id}>
            <strong>{time(new Date(session.startsAt))}</strong>
            <span className={styles.programme}>
              <Link to={paths.register({ sessionId: session.id })}>{session.title}</Link>
              <span>
                {t('today.where', {
                  programme: session.programme,
                  number: session.groupNumber,
                  room: session.room,
                })}
              </span>
            </span>
            <Segments
              done={session.marked}
              total={session.members}
              words={t('today.marked', { done: session.marked, total: session.members })}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
