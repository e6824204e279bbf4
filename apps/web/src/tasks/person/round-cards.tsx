import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { civilDateOf } from '../../language/dates';
import { Card } from '../../ui/card';
import { Segments } from '../../ui/segments';
import { todayHere } from './person-words';
import { RoundTaskRow } from './round-task';
import { standingOf, type Round } from './rounds.api';
import styles from './rounds.module.css';

interface RoundCardsProps {
  readonly personId: string;
  readonly rounds: readonly Round[];
}

/** What the protocols ask for now, round by round: what can be done first, what waits for its day or is done below. */
export function RoundCards({ personId, rounds }: RoundCardsProps) {
  const today = todayHere();
  const shown = rounds
    .filter(({ tasks }) => tasks.length > 0)
    .map((round) => ({ round, standing: standingOf(round, today) }))
    .toSorted((a, b) => Number(b.standing.open.length > 0) - Number(a.standing.open.length > 0));
  return (
    <>
      {shown.map(({ round, standing }) => (
        <RoundCard key={round.id} {...{ personId, round }} isOpen={standing.open.length > 0} />
      ))}
    </>
  );
}

function RoundCard({
  personId,
  round,
  isOpen,
}: {
  readonly personId: string;
  readonly round: Round;
  readonly isOpen: boolean;
}) {
  const { t } = useTranslation('protocol');
  const formats = useFormats();
  const { done, total, open, opensOn } = standingOf(round, todayHere());
  const list = (
    <ul className={styles.tasks}>
      {round.tasks.map((task) => (
        <RoundTaskRow
          key={task.dutyId}
          personId={personId}
          moment={round.moment}
          task={task}
          isNext={task.dutyId === open[0]?.dutyId}
        />
      ))}
    </ul>
  );
  const progress = <Segments done={done} total={total} words={t('progress', { done, total })} />;
  if (isOpen)
    return (
      <Card
        title={t(`moment.${round.moment}`)}
        aside={t('since', { date: formats.date(civilDateOf(new Date(round.beganAt)), 'short') })}
        action={progress}
      >
        {list}
      </Card>
    );
  return (
    <details className={styles.quiet}>
      <summary>
        <span className={styles.name}>{t(`moment.${round.moment}`)}</span>
        {opensOn && <span>{t('from', { date: formats.date(opensOn, 'short') })}</span>}
        {progress}
      </summary>
      {list}
    </details>
  );
}
