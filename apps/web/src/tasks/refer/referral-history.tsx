import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import type { Referral } from './refer.api';
import styles from './refer.module.css';

/** Who moved the referral, when, and for what reason. */
export function ReferralHistory({ moves }: { moves: Referral['moves'] }) {
  const { t } = useTranslation(['refer', 'programmes']);
  const { instant } = useFormats();
  if (moves.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{t('history', { count: moves.length })}</summary>
      <ol className={styles.lines}>
        {moves.map((move) => (
          <li key={`${move.at}-${move.to}`}>
            <span className={styles.when}>{instant(new Date(move.at))}</span>
            <span>{t(`programmes:state.${move.to}`)}</span>
            <span className={styles.quiet}>
              {[
                move.by.name,
                move.reasonCode && t(`programmes:reason.${move.reasonCode}`),
                move.note,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
