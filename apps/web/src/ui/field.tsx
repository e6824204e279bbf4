import { NativeSelect, PasswordInput, Textarea, TextInput } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import type { ChangeEvent, ReactNode } from 'react';
import styles from './field.module.css';

/** What no input may go without: null says on purpose that there is no hint or nothing to correct. */
export interface FieldFrame {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint: ReactNode | null;
  readonly error: string | null;
}

interface TextFieldProps extends FieldFrame {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoComplete?: string;
  readonly maxLength?: number;
  readonly disabled?: boolean;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email';
}

/** The label says what, the hint how, the error what to do; screen readers hear all three. */
const dress = ({ id, label, hint, error }: FieldFrame) => ({
  id,
  label,
  description: hint ?? undefined,
  error: error ? <FieldError words={error} /> : undefined,
  classNames: {
    root: styles.field ?? '',
    label: styles.label ?? '',
    description: styles.hint ?? '',
    error: styles.error ?? '',
  },
  inputWrapperOrder: ['label', 'description', 'input', 'error'] as (
    'label' | 'description' | 'input' | 'error'
  )[],
});

function FieldError({ words }: { words: string }) {
  return (
    <span className={styles.errorWords}>
      <IconAlertCircle size={14} stroke={2} aria-hidden="true" />
      {words}
    </span>
  );
}

const valueOf = (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
  event.currentTarget.value;

export function TextField({
  value,
  onChange,
  autoComplete = 'off',
  maxLength,
  disabled,
  inputMode,
  ...frame
}: TextFieldProps) {
  return (
    <TextInput
      {...dress(frame)}
      value={value}
      onChange={(event) => onChange(valueOf(event))}
      autoComplete={autoComplete}
      maxLength={maxLength}
      disabled={disabled}
      inputMode={inputMode}
    />
  );
}

export function PasswordField({
  value,
  onChange,
  autoComplete = 'current-password',
  maxLength,
  ...frame
}: TextFieldProps) {
  return (
    <PasswordInput
      {...dress(frame)}
      value={value}
      onChange={(event) => onChange(valueOf(event))}
      autoComplete={autoComplete}
      maxLength={maxLength}
    />
  );
}

export function TextAreaField({
  value,
  onChange,
  maxLength,
  disabled,
  rows = 3,
  ...frame
}: TextFieldProps & { readonly rows?: number }) {
  return (
    <Textarea
      {...dress(frame)}
      value={value}
      onChange={(event) => onChange(valueOf(event))}
      maxLength={maxLength}
      disabled={disabled}
      minRows={rows}
      autosize
    />
  );
}

interface SelectFieldProps extends FieldFrame {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** The device's own list: it works with every keyboard, screen reader and phone. */
export function SelectField({ value, onChange, choices, ...frame }: SelectFieldProps) {
  return (
    <NativeSelect
      {...dress(frame)}
      value={value}
      onChange={(event) => onChange(valueOf(event))}
      data={[...choices]}
    />
  );
}
