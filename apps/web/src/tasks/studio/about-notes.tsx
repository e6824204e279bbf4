import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { Text } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { changed } from './editing/at-path';
import { Act } from './item-acts';
import { useStudio } from './studio-context';
import { WordsField } from './words-field';
import styles from './forms.module.css';

/** What whoever reads a result must know of the instrument's limits. */
export function AboutNotes() {
  const { t } = useTranslation('studio');
  const { document, editFile } = useStudio();
  const notes = document.file.notes ?? [];
  const put = (next: readonly Text[], field?: string) =>
    editFile((now) => changed(now, { notes: next.length > 0 ? next : undefined }), field);
  return (
    <section className={styles.block}>
      <h3>{t('about.notes')}</h3>
      {notes.map((note, at) => (
        <div key={at} className={styles.noteRow}>
          <WordsField
            id={`about-note-${at}`}
            label={t('about.note', { at: at + 1 })}
            rows={2}
            value={note}
            onChange={(text) =>
              text &&
              put(
                notes.map((each, index) => (index === at ? text : each)),
                `about.note.${at}`,
              )
            }
          />
          <Act
            words={t('act.remove-what', { what: t('about.note', { at: at + 1 }) })}
            icon={IconTrash}
            onClick={() => put(notes.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <Button
        size="xs"
        leftSection={<IconPlus size={16} stroke={1.75} />}
        onClick={() => put([...notes, { en: '' }])}
      >
        {t('about.add-note')}
      </Button>
    </section>
  );
}
