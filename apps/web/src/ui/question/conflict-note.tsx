import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { AnswerStatus, AnswerValue, Item } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { answerWords } from './answer-words';
import type { Conflict } from './reply';
import styles from './question.module.css';

/** Two people answered the same question: both values, and the choice between them. */
export function ConflictNote({
  item,
  conflict,
  onChoose,
}: {
  item: Item;
  conflict: Conflict;
  onChoose: (choice: 'mine' | 'theirs') => void;
}) {
  const { t, i18n } = useTranslation('assess');
  const formats = useFormats();
  const words = (status: AnswerStatus, value: AnswerValue) =>
    status === 'answered'
      ? answerWords(item, value, i18n.language, {
          yes: t('yes'),
          no: t('no'),
          date: (day) => formats.date(day),
        })
      : t(`aside.${status}`);
  return (
    <div className={styles.conflict} role="alert">
      <IconAlertTriangle size={18} stroke={1.75} aria-hidden="true" />
      <div>
        <p className={styles.conflictTitle}>{t('conflict.title')}</p>
        <dl>
          <div>
            <dt>{t('conflict.mine')}</dt>
            <dd>{words(conflict.mine.status, conflict.mine.value)}</dd>
          </div>
          <div>
            <dt>{t('conflict.theirs')}</dt>
            <dd>{words(conflict.theirs.status, conflict.theirs.value)}</dd>
          </div>
        </dl>
        <div className={styles.conflictChoice}>
          <Button size="xs" variant="filled" onClick={() => onChoose('mine')}>
            {t('conflict.keep-mine')}
          </Button>
          <Button size="xs" onClick={() => onChoose('theirs')}>
            {t('conflict.keep-theirs')}
          </Button>
        </div>
      </div>
    </div>
  );
}
