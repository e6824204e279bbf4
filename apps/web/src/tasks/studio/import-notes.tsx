import { useTranslation } from 'react-i18next';
import type { ImportNote } from './studio.api';
import styles from './faults.module.css';

/** What an import could not take over or leaves to be stated; kept with the version, whoever opens it. */
export function ImportNotes({ notes }: { notes: readonly ImportNote[] }) {
  const { t } = useTranslation('studio');
  if (notes.length === 0) return null;
  return (
    <section className={styles.notes} aria-label={t('notes.title')}>
      <h3>{t('notes.title')}</h3>
      <p>{t('notes.lead')}</p>
      <ul>
        {notes.map(({ code, at, detail }, index) => (
          <li key={`${index}${at}`}>
            <strong>{t(`note.${code}`)}</strong>
            <span lang="en" dir="ltr">
              <bdi>{at}</bdi>
              {detail && ` ${detail}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
