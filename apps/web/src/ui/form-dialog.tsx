import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Group, Modal, Stack } from '@mantine/core';
import { StaleRevision } from '@throughcare/api-client';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from './error-summary';
import { useFormErrors, type FormErrors } from './use-form-errors';
import styles from './form-dialog.module.css';
import { useFocusBack } from './use-focus-back';

type Version = Record<string, unknown>;

interface FormDialogProps {
  /** Prefix of the ids of its fields. */
  readonly id: string;
  readonly title: string;
  /** The words of the button that commits. */
  readonly save: string;
  readonly size?: 'md' | 'lg';
  /** Field → sentence for what is missing; empty when it may be sent. */
  readonly check: () => Readonly<Record<string, string>>;
  readonly send: () => Promise<unknown>;
  readonly onClose: () => void;
  /** Names a field of a version, where the record has changed meanwhile. */
  readonly show?: (version: Version) => string;
  readonly children: (errors: FormErrors) => ReactNode;
}

/** A form in a dialog: it checks, sends, closes when accepted, and keeps every word when refused. */
export function FormDialog({
  id,
  title,
  save,
  size = 'md',
  check,
  send,
  onClose,
  show = plainly,
  children,
}: FormDialogProps) {
  useFocusBack();
  const { t } = useTranslation('kit');
  const errors = useFormErrors(id);
  const [isBusy, setIsBusy] = useState(false);
  const [stale, setStale] = useState<StaleRevision<Version> | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setStale(null);
    if (!errors.check(check())) return;
    setIsBusy(true);
    try {
      await send();
      onClose();
    } catch (problem) {
      errors.refuse(problem);
      if (problem instanceof StaleRevision) setStale(problem as StaleRevision<Version>);
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <Modal
      opened
      size={size}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('form.cancel') }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate aria-label={title}>
        <Stack gap={14}>
          <ErrorSummary errors={errors.summary} attempt={errors.attempt} />
          {stale && (
            <dl className={styles.versions}>
              <dt>{t('form.theirs')}</dt>
              <dd>{show(stale.current)}</dd>
              <dt>{t('form.yours')}</dt>
              <dd>{show(stale.yours)}</dd>
            </dl>
          )}
          {children(errors)}
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('form.cancel')}</Button>
            <Button type="submit" variant="filled" loading={isBusy}>
              {save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function plainly(version: Version): string {
  return Object.entries(version)
    .filter(([field, value]) => field !== 'revision' && typeof value === 'string')
    .map(([, value]) => String(value))
    .join(', ');
}
