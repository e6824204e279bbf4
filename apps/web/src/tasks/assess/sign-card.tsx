import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useUser } from '../../app/session';
import { fieldSentences, sentenceFor } from '../../language/refusals';
import { Card } from '../../ui/card';
import { TextAreaField } from '../../ui/field';
import type { Comments } from './answers-read';
import { useMoveAssessment, type Assessment } from './assess.api';
import { useMayCountersign } from './may-countersign';
import styles from './result.module.css';

const LEAST = 5; // characters: as the service asks

/** The second signature, or the way back with a note and comments; never the assessor's own. */
export function SecondSignature({
  assessment,
  personId,
  comments,
}: {
  assessment: Assessment;
  personId: string;
  comments: Comments;
}) {
  const { t } = useTranslation(['assess', 'conduct', 'refusals']);
  const user = useUser();
  const maySign = useMayCountersign(assessment);
  const move = useMoveAssessment(personId, assessment.id);
  const [note, setNote] = useState('');
  const [error, setError] = useState<string | null>(null);
  const { revision } = assessment;
  if (assessment.state !== 'awaiting-countersignature') return null;
  const isOwn = assessment.assessor.id === user?.id;
  const written = Object.entries(comments).map(([item, comment]) => ({ item, comment }));
  const told = (problem: unknown) =>
    setError(fieldSentences(t, problem)['note'] ?? sentenceFor(t, problem));
  const sendBack = () => {
    if (note.trim().length < LEAST) return setError(t('act.note-missing'));
    if (written.some(({ comment }) => comment.trim().length < LEAST))
      return setError(t('conduct:read.too-short'));
    return move.mutate(
      { move: { kind: 'return', note, comments: written }, revision },
      { onError: told },
    );
  };
  const sign = () => {
    // A signature would drop what was written.
    if (written.length > 0) return setError(t('conduct:read.would-be-lost'));
    return move.mutate({ move: { kind: 'countersignature' }, revision }, { onError: told });
  };
  if (!maySign) {
    return (
      <Card title={t('act.title')}>
        <p className={styles.quiet}>
          {isOwn ? t('act.own') : t('state.awaiting-countersignature')}
        </p>
      </Card>
    );
  }
  return (
    <Card title={t('act.title')}>
      <div className={styles.decide}>
        <TextAreaField
          id="return-note"
          label={t('act.note')}
          hint={t('level.note-hint')}
          error={error}
          value={note}
          onChange={setNote}
          maxLength={2000}
          rows={2}
        />
        {written.length > 0 && (
          <p role="status">{t('conduct:read.with-comments', { count: written.length })}</p>
        )}
        <div className={styles.buttons}>
          <Button variant="filled" loading={move.isPending} onClick={sign}>
            {t('act.countersign')}
          </Button>
          <Button disabled={move.isPending} onClick={sendBack}>
            {t('act.return')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
