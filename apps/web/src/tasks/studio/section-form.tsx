import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import type { Section } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { CodeField } from './code-field';
import { addItem, changeSection, moveSection, removeSection, sectionItems } from './editing/items';
import { Act } from './item-acts';
import { useStudio, wordsOf } from './studio-context';
import { WordsField } from './words-field';
import styles from './forms.module.css';

/** One group of questions: its title, and what is said before it. */
export function SectionForm({ section }: { section: Section }) {
  const { t } = useTranslation('studio');
  const { document, editFile, editWithNotice, go, writing } = useStudio();
  const { file } = document;
  const name = wordsOf(section.title, writing) || t('section.untitled');
  const count = sectionItems(file, section.code).length;
  const remove = () => {
    editWithNotice(
      (now) => ({ ...now, file: removeSection(now.file, section.code) }),
      t('section.removed', { section: name, count }),
    );
    go({ part: 'questions' });
  };
  const add = () => {
    const { file: next, code } = addItem(file, section.code);
    editFile(() => next);
    go({ part: 'questions', code });
  };
  return (
    <div className={styles.form}>
      <header className={styles.head}>
        <h2>{name}</h2>
        <span className={styles.acts}>
          <Act
            words={t('act.up')}
            icon={IconArrowUp}
            onClick={() => editFile((now) => moveSection(now, section.code, -1))}
          />
          <Act
            words={t('act.down')}
            icon={IconArrowDown}
            onClick={() => editFile((now) => moveSection(now, section.code, 1))}
          />
          <Act
            words={t('act.remove')}
            icon={IconTrash}
            isOff={file.sections.length === 1}
            onClick={remove}
          />
        </span>
      </header>
      <WordsField
        id="section-title"
        label={t('section.title')}
        value={section.title}
        onChange={(title) =>
          editFile((now) => changeSection(now, section.code, { title }), `${section.code}.title`)
        }
      />
      <WordsField
        id="section-help"
        label={t('section.help')}
        isOptional
        rows={2}
        value={section.help}
        onChange={(help) =>
          editFile((now) => changeSection(now, section.code, { help }), `${section.code}.help`)
        }
      />
      <CodeField
        id="section-code"
        label={t('item.code')}
        value={section.code}
        taken={file.sections.map(({ code }) => code)}
        onChange={(code) => {
          editFile((now) => ({
            ...changeSection(now, section.code, { code }),
            items: now.items.map((item) =>
              item.section === section.code ? { ...item, section: code } : item,
            ),
          }));
          go({ part: 'questions', code });
        }}
      />
      <p className={styles.quiet}>{t('section.count', { count })}</p>
      <Button leftSection={<IconPlus size={16} stroke={1.75} />} onClick={add}>
        {t('item.add')}
      </Button>
    </div>
  );
}
