import { TextInput } from '@mantine/core';
import type { FieldFrame } from '../../ui/field';

/** A minute on the reader's own clock, as the device's field writes it: `2026-03-02T09:30`. */
export function toLocalMinute(at: Date): string {
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** The instant of a local minute, or null when the field does not hold one yet. */
export function toInstant(minute: string): string | null {
  const at = new Date(minute);
  return minute === '' || Number.isNaN(at.getTime()) ? null : at.toISOString();
}

interface DateTimeFieldProps extends FieldFrame {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A day with its clock time, in the reader's zone. */
export function DateTimeField({ id, label, hint, error, value, onChange }: DateTimeFieldProps) {
  return (
    <TextInput
      id={id}
      type="datetime-local"
      label={label}
      description={hint}
      error={error}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
