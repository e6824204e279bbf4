import { useState } from 'react';
import { Button, Group, Modal } from '@mantine/core';
import { WITHDRAW_REASONS, type WithdrawReason } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { useMay, useUser } from '../../app/session';
import { fieldSentences, sentenceFor } from '../../language/refusals';
import { Card } from '../../ui/card';
import { ChoiceField } from '../../ui/choice-field';
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

/** Takes back what is signed, with a reason; it stays readable. */
export function Withdraw({ assessment, personId }: { assessment: Assessment; personId: string }) {
  const { t } = useTranslation(['assess', 'refusals']);
  const may = useMay();
  const move = useMoveAssessment(personId, assessment.id);
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState<WithdrawReason | null>(null);
  const [error, setError] = useState<string | null>(null);
  if (assessment.state !== 'signed' || !may('assessments:withdraw')) return null;
  const withdraw = () => {
    if (!reason) return setError(t('act.reason-missing'));
    return move.mutate(
      { move: { kind: 'withdrawal', reason }, revision: assessment.revision },
      {
        onSuccess: () => setIsOpen(false),
        onError: (problem) => setError(sentenceFor(t, problem)),
      },
    );
  };
  return (
    <div className="no-print">
      <Button variant="subtle" onClick={() => setIsOpen(true)}>
        {t('act.withdraw')}
      </Button>
      <Modal opened={isOpen} onClose={() => setIsOpen(false)} title={t('act.withdraw-title')}>
        <ChoiceField
          id="withdraw-reason"
          label={t('act.reason')}
          hint={t('act.withdraw-hint')}
          error={error}
          value={reason}
          onChange={(value) => setReason(value as WithdrawReason)}
          choices={WITHDRAW_REASONS.map((value) => ({ value, label: t(`act.reasons.${value}`) }))}
        />
        <Group justify="flex-end" mt="md">
          <Button onClick={() => setIsOpen(false)}>{t('act.keep')}</Button>
          <Button variant="filled" loading={move.isPending} onClick={withdraw}>
            {t('act.confirm')}
          </Button>
        </Group>
      </Modal>
    </div>
  );
}
