import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconCheck, IconCornerUpLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { sentenceFor } from '../../language/refusals';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { TextField } from '../../ui/field';
import type { Assessment } from './assess.api';
import { useSettleComment, type Returned, type ReturnedComment } from './comments.api';
import styles from './returned.module.css';

/** The comments on one answer: those that wait, and those of the last return that are dealt with. */
export function SentBackNotes({ draft, item }: { draft: Assessment; item: string }) {
  return draft.returns.flatMap((returned, at) =>
    returned.comments
      .filter((comment) => comment.item === item && (at === 0 || comment.dealtWithAt === null))
      .map((comment) => (
        <ReturnedNote
          key={comment.id}
          assessmentId={draft.id}
          returned={returned}
          comment={comment}
        />
      )),
  );
}

/** What a countersigner said about this answer, at its question: dealt with by whoever answers again. */
function ReturnedNote({
  assessmentId,
  returned,
  comment,
}: {
  assessmentId: string;
  returned: Returned;
  comment: ReturnedComment;
}) {
  const { t } = useTranslation(['conduct', 'refusals']);
  const formats = useFormats();
  const settle = useSettleComment(assessmentId);
  const [reply, setReply] = useState(comment.reply ?? '');
  const isDone = comment.dealtWithAt !== null;
  const send = (isDealtWith: boolean) =>
    settle.mutate({ comment, isDealtWith, reply: reply.trim() || null });
  return (
    <div className={styles.note} data-done={isDone} role="note">
      <p className={styles.head}>
        {isDone ? (
          <IconCheck size={16} stroke={2} aria-hidden="true" />
        ) : (
          <IconCornerUpLeft size={16} stroke={1.75} aria-hidden="true" />
        )}
        {t(isDone ? 'returned.done' : 'returned.from', {
          name: isDone ? (comment.dealtWithBy?.name ?? '') : returned.by.name,
          date: formats.date(civilDateOf(new Date(comment.dealtWithAt ?? returned.at))),
        })}
      </p>
      <p className={styles.said}>{comment.comment}</p>
      {isDone ? (
        <>
          {comment.reply && <p>{t('returned.replied', { reply: comment.reply })}</p>}
          <Button
            size="xs"
            variant="subtle"
            className={styles.again ?? ''}
            loading={settle.isPending}
            onClick={() => send(false)}
          >
            {t('returned.again')}
          </Button>
        </>
      ) : (
        <div className={styles.answer}>
          <TextField
            id={`comment-${comment.id}`}
            label={t('returned.reply')}
            hint={null}
            error={settle.error ? sentenceFor(t, settle.error) : null}
            value={reply}
            onChange={setReply}
            maxLength={2000}
          />
          <Button loading={settle.isPending} onClick={() => send(true)}>
            {t('returned.settle')}
          </Button>
        </div>
      )}
    </div>
  );
}
