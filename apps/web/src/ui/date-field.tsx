import { TextInput } from '@mantine/core';
import type { FieldFrame } from './field';
import styles from './field.module.css';

interface DateFieldProps extends FieldFrame {
  /** ISO date or the empty string. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly min?: string;
  readonly max?: string;
}

/** A civil date. The device's own field follows the reader's order of day, month and year. */
export function DateField({ id, label, hint, error, value, onChange, min, max }: DateFieldProps) {
  return (
    <TextInput
      id={id}
      type="date"
      label={label}
      description={hint}
      error={error}
      value={value}
      min={min}
      max={max}
      onChange={(event) => onChange(event.currentTarget.value)}
      classNames={{
        label: styles.label ?? '',
        description: styles.hint ?? '',
        error: styles.error ?? '',
      }}
    />
  );
}
