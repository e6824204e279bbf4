import { NativeSelect } from '@mantine/core';
import styles from './forms.module.css';

interface QuickSelectProps {
  readonly id: string;
  /** Named for who does not see what stands around it. */
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly error?: string | null;
}

/** A choice in a line of others or in a tool bar, where a label above would say the same twice. */
export function QuickSelect({ id, name, value, onChange, choices, error }: QuickSelectProps) {
  return (
    <NativeSelect
      id={id}
      aria-label={name}
      className={styles.quick}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[...choices]}
    />
  );
}
