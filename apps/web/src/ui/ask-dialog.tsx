import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Group, Modal, Stack } from '@mantine/core';
import { StaleRevision } from '@throughcare/api-client';
import { useTranslation } from 'react-i18next';
import { AskField, isAnswered, isInLimits, type Asked, type AskValue } from './ask-field';
import { ErrorSummary } from './error-summary';
import { useFormErrors } from './use-form-errors';
import { useFocusBack } from './use-focus-back';

export interface Sending {
  /** One key per dialog: pressing twice, or again after a lost answer, creates once. */
  readonly once: string;
  /** The revision stored meanwhile, once the user has seen both versions and keeps their own. */
  readonly newer: number | null;
}

interface AskDialogProps<Values extends Readonly<Record<string, AskValue>>> {
  /** Names the form: ids of its fields begin so. */
  readonly form: string;
  readonly title: string;
  readonly save: string;
  readonly size?: 'md' | 'lg';
  readonly intro?: ReactNode;
  readonly initial: Values;
  /** The questions, which may depend on what was answered already. */
  readonly asks: (values: Values) => readonly Asked<keyof Values & string>[];
  /** What does not fit together, beyond what is missing: field → sentence. */
  readonly check?: (values: Values) => Readonly<Record<string, string>>;
  readonly onSend: (values: Values, sending: Sending) => Promise<unknown>;
  readonly onClose: () => void;
  /** Says in words what is stored, when someone else changed it meanwhile. */
  readonly stored?: (current: Readonly<Record<string, unknown>>) => string;
}

/** One short form in a dialog: answers stay after an error, and a change meanwhile is shown before it is overwritten. */
export function AskDialog<Values extends Readonly<Record<string, AskValue>>>(
  props: AskDialogProps<Values>,
) {
  useFocusBack();
  const { t } = useTranslation('kit');
  const errors = useFormErrors(props.form);
  const [values, setValues] = useState(props.initial);
  const [once] = useState(() => crypto.randomUUID());
  const [isSending, setIsSending] = useState(false);
  const [current, setCurrent] = useState<Readonly<Record<string, unknown>> | null>(null);
  const asks = props.asks(values);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const missing = asks
      .filter((ask) => ask.isNeeded && !isAnswered(values[ask.name]))
      .map((ask) => [ask.name, t('ask.missing', { what: ask.label })]);
    const outside = asks.flatMap((ask) =>
      ask.kind !== 'number' || isInLimits(ask, values[ask.name])
        ? []
        : [[ask.name, t('ask.not-a-number', { min: ask.min, max: ask.max })]],
    );
    const found = [...outside, ...missing, ...Object.entries(props.check?.(values) ?? {})];
    if (!errors.check(Object.fromEntries(found) as Record<string, string>)) return;
    setIsSending(true);
    try {
      const newer = typeof current?.['revision'] === 'number' ? current['revision'] : null;
      await props.onSend(values, { once, newer });
      props.onClose();
    } catch (problem) {
      if (problem instanceof StaleRevision) setCurrent(problem.current as typeof current);
      errors.refuse(problem);
      setIsSending(false);
    }
  };
  return (
    <Modal
      opened
      size={props.size ?? 'md'}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('ask.cancel') }}
    >
      <form onSubmit={(event) => void send(event)} noValidate>
        <Stack gap={14}>
          <ErrorSummary errors={errors.summary} attempt={errors.attempt} />
          {current && (
            <p>{t('ask.stored', { stored: props.stored?.(current) ?? t('ask.changed') })}</p>
          )}
          {props.intro}
          {asks.map((ask) => (
            <AskField
              key={ask.name}
              id={errors.idOf(ask.name)}
              ask={ask}
              error={errors.of(ask.name)}
              value={values[ask.name] ?? ''}
              onChange={(value) => setValues((now) => ({ ...now, [ask.name]: value }))}
            />
          ))}
          <Group justify="flex-end">
            <Button onClick={props.onClose}>{t('ask.cancel')}</Button>
            <Button type="submit" variant="filled" loading={isSending}>
              {current ? t('ask.keep-mine') : props.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
