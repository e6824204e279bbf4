import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { textIn, type AnswerStatus, type Item } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/field';
import { AnswerInput } from '../../ui/question/answer-input';
import { useAnswerWords } from './answers-compared';
import type { Assessment } from './assess.api';
import type { ProposedAnswer } from './contest.api';
import styles from './contest.module.css';

/** One question: the answer given with what it stood on, and the one the reviewer would give with what speaks for it. */
export function ProposedRow({
  item,
  given,
  proposed,
  becauseId,
  error,
  onChange,
}: {
  item: Item;
  given: Assessment['answers'][number] | undefined;
  proposed: ProposedAnswer | undefined;
  becauseId: string;
  error: string | null;
  onChange: (answer: ProposedAnswer | null) => void;
}) {
  const { t, i18n } = useTranslation(['contest', 'conduct']);
  const words = useAnswerWords();
  const text = textIn(item.text, i18n.language);
  const shown = proposed ?? given;
  return (
    <fieldset className={styles.row}>
      <legend>{text}</legend>
      <p className={styles.quiet}>
        {t('answers.given', { answer: words(item, given) })}
        {given?.evidence && ` · ${t('conduct:read.evidence', { evidence: given.evidence })}`}
      </p>
      <AnswerInput
        item={item}
        reply={
          shown && {
            value: shown.value as never,
            status: shown.status as AnswerStatus,
            evidence: null,
            sources: [],
            isFilledIn: false,
            isWaiting: false,
          }
        }
        say={({ value = null, status = 'answered' }) =>
          onChange({
            item: item.code,
            value: value as never,
            status,
            because: proposed?.because ?? '',
          })
        }
      />
      {proposed && (
        <div className={styles.because}>
          <TextField
            id={becauseId}
            label={t('answers.because-label')}
            hint={null}
            error={error}
            value={proposed.because}
            onChange={(because) => onChange({ ...proposed, because })}
            maxLength={2000}
          />
          <Button
            variant="subtle"
            leftSection={<IconArrowBackUp size={16} stroke={1.75} className={styles.mirrored} />}
            aria-label={t('answers.undo-what', { question: text })}
            onClick={() => onChange(null)}
          >
            {t('answers.undo')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
