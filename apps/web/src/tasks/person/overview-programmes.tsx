import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import type { Overview } from './person.api';
import styles from './overview.module.css';

type Programme = Overview['programmes'][number];

/** What the person takes part in or waits for, with the hours received of those intended. */
export function ProgrammesCard({ programmes }: { programmes: readonly Programme[] }) {
  const { t } = useTranslation('person');
  if (programmes.length === 0) return null;
  return (
    <Card title={t('overview.programmes.title')}>
      <ul className={styles.rows}>
        {programmes.map((programme) => (
          <ProgrammeRow key={programme.referralId} programme={programme} />
        ))}
      </ul>
    </Card>
  );
}

function ProgrammeRow({ programme }: { programme: Programme }) {
  const { t } = useTranslation('person');
  const formats = useFormats();
  const { hours } = formats;
  const share = Math.min(1, programme.minutes / Math.max(1, programme.intendedMinutes));
  const runs = ['in-progress', 'on-hold', 'completed'].includes(programme.state);
  return (
    <li>
      <span className={styles.term}>
        <span className={styles.name}>{programme.name}</span>
        {runs &&
          t('overview.programmes.hours', {
            received: hours(programme.minutes),
            intended: hours(programme.intendedMinutes),
          })}
      </span>
      {runs && (
        <span className={styles.track} aria-hidden="true">
          <span style={{ inlineSize: `${share * 100}%` }} />
        </span>
      )}
      <span className={styles.second}>
        {t(`overview.programmes.state.${programme.state}`)}
        {programme.since && `, ${formats.date(programme.since)}`}
      </span>
    </li>
  );
}
