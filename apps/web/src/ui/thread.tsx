import type { CSSProperties, ReactNode } from 'react';
import type { Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './thread.module.css';

export interface ThreadPlace {
  readonly id: string;
  readonly kind: string;
  readonly icon: Icon;
  readonly when: string;
  readonly title: ReactNode;
  readonly body?: ReactNode;
  readonly foot?: ReactNode;
}

/**
 * What led to what, in reading order, joined by one line. Wide windows run out along the top and back
 * along the bottom; narrow ones run down. The list underneath is the same in both.
 */
export function Thread({ places }: { places: readonly ThreadPlace[] }) {
  const { t } = useTranslation('kit');
  return (
    <ol className={styles.thread} aria-label={t('thread.label')}>
      {places.map(({ icon: Sign, ...place }, at) => (
        <li
          key={place.id}
          data-row={at < 4 ? 'out' : 'back'}
          style={{ '--at': at < 4 ? at + 1 : 8 - at } as CSSProperties}
        >
          <span className={styles.kind}>
            <Sign size={14} stroke={2} aria-hidden="true" />
            {at + 1}. {place.kind}
          </span>
          <article className={styles.place}>
            <p className={styles.when}>{place.when}</p>
            <h3>{place.title}</h3>
            {place.body && <div className={styles.body}>{place.body}</div>}
            {place.foot && <footer>{place.foot}</footer>}
          </article>
        </li>
      ))}
    </ol>
  );
}
