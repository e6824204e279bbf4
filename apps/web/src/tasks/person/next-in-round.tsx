import { useTranslation } from 'react-i18next';
import { useInstrumentName } from './instruments.api';
import { todayHere } from './person-words';
import { TaskAct } from './round-task';
import { standingOf, useRounds } from './rounds.api';
import styles from './rounds.module.css';

/** After one assessment of a round, the next: nobody has to find the way back to the list. */
export function NextInRound({
  personId,
  instrument,
}: {
  readonly personId: string;
  readonly instrument: string;
}) {
  const { t } = useTranslation('protocol');
  const nameOf = useInstrumentName();
  const rounds = useRounds(personId);
  const round = rounds.data?.items.find(({ tasks }) =>
    tasks.some((task) => task.instrument === instrument && task.state === 'done'),
  );
  if (!round) return null;
  const { done, total, open } = standingOf(round, todayHere());
  const next = open.find(({ state }) => state !== 'to-countersign');
  if (!next) return null;
  const name = nameOf(next.instrument);
  return (
    <p className={`${styles.banner} no-print`}>
      <span className={styles.grow}>
        <strong>{t(`moment.${round.moment}`)}:</strong> {t('progress', { done, total })}.{' '}
        {t('next', { instrument: name })}
      </span>
      <TaskAct personId={personId} moment={round.moment} task={next} isNext={false} name={name} />
    </p>
  );
}
