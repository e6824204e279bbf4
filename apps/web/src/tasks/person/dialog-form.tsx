import type { FormEvent, ReactNode } from 'react';
import { Button, Group, Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../../ui/error-summary';
import type { FormErrors } from '../../ui/use-form-errors';
import { useFocusBack } from '../../ui/use-focus-back';

interface DialogFormProps {
  readonly errors: FormErrors;
  readonly onClose: () => void;
  readonly submit: () => void;
  readonly busy: boolean;
  /** The words of the button that commits. */
  readonly save: string;
  readonly children: ReactNode;
}

/** A short form in a dialog: summary of errors, fields, cancel and commit. */
export function DialogForm({ errors, onClose, submit, busy, save, children }: DialogFormProps) {
  useFocusBack();
  const { t } = useTranslation('duties');
  const send = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form onSubmit={send} noValidate>
      <Stack gap={14}>
        <ErrorSummary errors={errors.summary} attempt={errors.attempt} />
        {children}
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('act.cancel')}</Button>
          <Button type="submit" variant="filled" loading={busy}>
            {save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

export function FormDialog({
  title,
  size = 'md',
  onClose,
  children,
}: {
  title: string;
  size?: 'md' | 'lg';
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation('duties');
  return (
    <Modal
      opened
      size={size}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('act.cancel') }}
    >
      {children}
    </Modal>
  );
}
