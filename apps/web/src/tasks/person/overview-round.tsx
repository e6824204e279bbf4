import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { civilDateOf } from '../../language/dates';
import { Card } from '../../ui/card';
import { DueTag } from '../../ui/due-tag';
import { Segments } from '../../ui/segments';
import { useInstrumentName } from './instruments.api';
import { todayHere } from './person-words';
import { TaskAct } from './round-task';
import { standingOf, type Round } from './rounds.api';
import styles from './rounds.module.css';

/** How far the assessments of the moment are, and the next one; nothing where nothing is asked for now. */
export function RoundsCard({
  personId,
  rounds,
}: {
  readonly personId: string;
  readonly rounds: readonly Round[];
}) {
  const { t } = useTranslation('protocol');
  const nameOf = useInstrumentName();
  const today = todayHere();
  const shown = rounds
    .map((round) => ({ round, ...standingOf(round, today) }))
    .filter(({ total, opensOn }) => total > 0 && opensOn === null);
  if (shown.length === 0) return null;
  return (
    <Card
      title={t('title')}
      action={<Link to={paths.person.tab(personId, 'assessments')}>{t('all')}</Link>}
    >
      {shown.map(({ round, done, total, open: [next] }) => (
        <div key={round.id} className={styles.brief}>
          <p className={styles.briefHead}>
            <span className={styles.name}>{t(`moment.${round.moment}`)}</span>
            {next ? (
              <Segments done={done} total={total} words={t('progress', { done, total })} />
            ) : (
              <span className={styles.allDone}>
                <IconCircleCheck size={16} stroke={1.75} aria-hidden="true" />
                {t('progress', { done, total })}
              </span>
            )}
          </p>
          {next && (
            <p className={styles.next}>
              <span>
                {nameOf(next.instrument)}
                <DueTag due={civilDateOf(new Date(next.dueAt))} today={today} />
              </span>
              <TaskAct
                personId={personId}
                moment={round.moment}
                task={next}
                isNext
                name={nameOf(next.instrument)}
              />
            </p>
          )}
        </div>
      ))}
    </Card>
  );
}
