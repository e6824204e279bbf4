import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import type { Version } from './studio.api';
import styles from './studio.module.css';

/** Who moved it on and when, newest first; with the reason where one was given. */
export function HistoryCard({ version }: { version: Version }) {
  const { t } = useTranslation('studio');
  const formats = useFormats();
  return (
    <Card title={t('history.title')}>
      <ol className={styles.history}>
        {version.history.toReversed().map(({ at, by, move, reason }) => (
          <li key={`${at}${move}`}>
            <strong>{t(`history.${move}`)}</strong>
            <span className={styles.second}>
              {by.name}, {formats.instant(new Date(at))}
            </span>
            {reason && <p>{reason}</p>}
          </li>
        ))}
      </ol>
    </Card>
  );
}
