import { useState } from 'react';
import { Button, Group, Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldSentences, sentenceFor } from '../../language/refusals';
import { DateField } from '../../ui/date-field';
import { ErrorSummary } from '../../ui/error-summary';
import { TextField } from '../../ui/field';
import { useCallOff, type Register } from './register.api';

/** A session that did not run: why, and whether it and all later ones move. */
export function CallOffDialog({
  session,
  isOpen,
  onClose,
}: {
  session: Register['session'];
  isOpen: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation(['run-sessions', 'refusals']);
  const callOff = useCallOff(session.id);
  const [reason, setReason] = useState('');
  const [movedTo, setMovedTo] = useState('');
  const [attempt, setAttempt] = useState(0);
  const refused = fieldSentences(t, callOff.error);
  const missing = attempt > 0 && reason.trim().length < 3 ? t('call-off.reason-missing') : null;
  const errors = [
    ...(missing ? [{ fieldId: 'call-off-reason', words: missing }] : []),
    ...Object.entries(refused).map(([field, words]) => ({ fieldId: `call-off-${field}`, words })),
    ...(callOff.error && Object.keys(refused).length === 0
      ? [{ fieldId: null, words: sentenceFor(t, callOff.error) }]
      : []),
  ];
  const submit = () => {
    setAttempt((count) => count + 1);
    if (reason.trim().length < 3) return;
    callOff.mutate(
      { revision: session.revision, reason, ...(movedTo && { movedTo }) },
      { onSuccess: onClose },
    );
  };
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('call-off.title')} centered>
      <Stack gap={14}>
        <ErrorSummary errors={errors} attempt={attempt} />
        <TextField
          id="call-off-reason"
          label={t('call-off.reason')}
          hint={t('call-off.reason-hint')}
          error={missing ?? refused['reason'] ?? null}
          value={reason}
          onChange={setReason}
          maxLength={500}
        />
        <DateField
          id="call-off-movedTo"
          label={t('call-off.moved-to')}
          hint={t('call-off.moved-hint')}
          error={refused['movedTo'] ?? null}
          value={movedTo}
          onChange={setMovedTo}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('call-off.back')}</Button>
          <Button variant="filled" loading={callOff.isPending} onClick={submit}>
            {movedTo ? t('call-off.move') : t('call-off.do')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
