import { useTranslation } from 'react-i18next';
import styles from './segments.module.css';

/** Steps done of steps planned: as many dashes as steps, so that the eye can count them. */
export function Segments({ done, total, words }: { done: number; total: number; words?: string }) {
  const { t } = useTranslation('kit');
  return (
    <span className={styles.segments}>
      <span className={styles.row} aria-hidden="true">
        {Array.from({ length: total }, (_, at) => (
          <span key={at} data-done={at < done} />
        ))}
      </span>
      <span className={styles.words}>{words ?? t('bars.progress', { done, total })}</span>
    </span>
  );
}
