import { useTranslation } from 'react-i18next';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import type { Referral } from './refer.api';
import styles from './refer.module.css';

/** Every session with its mark: one square each to see the pattern, the list of them a click away. */
export function SessionsSoFar({ marks }: { marks: Referral['marks'] }) {
  const { t } = useTranslation('refer');
  const { date } = useFormats();
  if (marks.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>
        {t('sessions', { count: marks.length })}
        <span className={styles.squares} aria-hidden="true">
          {marks.map((mark) => (
            <span key={`${mark.number}-${mark.startsAt}`} data-mark={mark.code} />
          ))}
        </span>
      </summary>
      <ol className={styles.lines}>
        {marks.map((mark) => (
          <li key={`${mark.number}-${mark.startsAt}`}>
            <span className={styles.when}>
              {date(civilDateOf(new Date(mark.startsAt)), 'short')}
            </span>
            <span>
              {mark.number}. {mark.title}
            </span>
            <span className={styles.quiet}>
              {t(`mark.${mark.code}`)}
              {mark.minutesPresent > 0 &&
                ` · ${t('minutes', { present: mark.minutesPresent, minutes: mark.minutes })}`}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
