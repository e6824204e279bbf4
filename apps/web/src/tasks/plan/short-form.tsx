import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { StaleRevision } from '@throughcare/api-client';
import { useTranslation } from 'react-i18next';
import { fieldSentences, sentenceFor } from '../../language/refusals';
import { ErrorSummary } from '../../ui/error-summary';
import styles from './plan.module.css';

export type Errors = Readonly<Record<string, string>>;

interface ShortFormProps {
  readonly name: string;
  /** Prefix of the ids of its fields: several of these forms may stand on one page. */
  readonly id: string;
  readonly submit: string;
  readonly check: () => Errors;
  readonly send: () => Promise<unknown>;
  readonly onDone: () => void;
  readonly onCancel: (() => void) | null;
  readonly children: (errors: Errors) => ReactNode;
}

/** A form of a few fields: checks, sends, and keeps every word when it is refused. */
export function ShortForm({
  name,
  id,
  submit,
  check,
  send,
  onDone,
  onCancel,
  children,
}: ShortFormProps) {
  const { t } = useTranslation(['plan', 'refusals']);
  const [errors, setErrors] = useState<Errors>({});
  const [attempt, setAttempt] = useState(0);
  const [isBusy, setIsBusy] = useState(false);
  const [stale, setStale] = useState<StaleRevision<Record<string, unknown>> | null>(null);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setAttempt((count) => count + 1);
    const found = check();
    setErrors(found);
    setStale(null);
    if (Object.keys(found).length > 0) return;
    setIsBusy(true);
    try {
      await send();
      onDone();
    } catch (problem) {
      const fields = fieldSentences(t, problem);
      setErrors(Object.keys(fields).length > 0 ? fields : { form: sentenceFor(t, problem) });
      if (problem instanceof StaleRevision)
        setStale(problem as StaleRevision<Record<string, unknown>>);
    } finally {
      setIsBusy(false);
    }
  };
  const form = useRef<HTMLFormElement>(null);
  const isOpened = onCancel !== null;
  useEffect(() => {
    // Whoever opened it by the keyboard goes on in it: the button they stood on is gone.
    if (isOpened) form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [isOpened]);
  return (
    <form
      ref={form}
      onKeyDown={(event) => event.key === 'Escape' && onCancel?.()}
      className={styles.form}
      aria-label={name}
      onSubmit={(event) => void onSubmit(event)}
      noValidate
    >
      <ErrorSummary
        attempt={attempt}
        errors={Object.entries(errors).map(([field, words]) => ({
          fieldId: field === 'form' ? null : `${id}-${field}`,
          words,
        }))}
      />
      {stale && <BothVersions stale={stale} />}
      {children(errors)}
      <div className={styles.buttons}>
        <Button type="submit" variant="filled" loading={isBusy}>
          {submit}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('cancel')}</Button>}
      </div>
    </form>
  );
}

function BothVersions({ stale }: { stale: StaleRevision<Record<string, unknown>> }) {
  const { t } = useTranslation('plan');
  const shown = (version: Record<string, unknown>) =>
    Object.entries(version)
      .filter(([key]) => key !== 'revision')
      .map(([, value]) => String(value))
      .join(', ');
  return (
    <dl className={styles.versions}>
      <div>
        <dt>{t('stale.theirs')}</dt>
        <dd>{shown(stale.current)}</dd>
      </div>
      <div>
        <dt>{t('stale.yours')}</dt>
        <dd>{shown(stale.yours)}</dd>
      </div>
    </dl>
  );
}
