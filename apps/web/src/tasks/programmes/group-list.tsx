import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useFormats } from '../../language/use-words';
import { Segments } from '../../ui/segments';
import type { GroupRow } from './programmes.api';
import styles from './programmes.module.css';

/** Groups of a programme the reader may open, the latest first. */
export function GroupList({ groups }: { groups: readonly GroupRow[] }) {
  const { t } = useTranslation('programmes');
  const { date } = useFormats();
  if (groups.length === 0) return <p className={styles.quiet}>{t('group.none')}</p>;
  return (
    <ul className={styles.sessions}>
      {groups.map((group) => (
        <li key={group.id}>
          <span className={styles.programme}>
            <Link to={paths.group({ groupId: group.id })}>
              {t('group.title', { number: group.number })}
            </Link>
            <span>
              {t(`group.state.${group.state}`)} · {group.site.name}, {group.room} ·{' '}
              {date(group.startsOn, 'short')}
            </span>
          </span>
          <span className={styles.quiet}>
            {['finished', 'cancelled'].includes(group.state)
              ? t('group.took-part', { count: group.members })
              : t('group.places', { members: group.members, capacity: group.capacity })}
          </span>
          <Segments done={group.held} total={group.sessions} />
        </li>
      ))}
    </ul>
  );
}
