import { Checkbox } from '@mantine/core';
import styles from './define-programme.module.css';

interface TicksProps {
  readonly id: string;
  readonly label: string;
  readonly error: string | null;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** Any number out of a few, side by side where there is room. */
export function Ticks({ id, label, error, value, onChange, choices }: TicksProps) {
  return (
    <Checkbox.Group
      id={id}
      tabIndex={-1}
      label={label}
      error={error}
      value={[...value]}
      onChange={onChange}
    >
      <div className={styles.ticks}>
        {choices.map((choice) => (
          <Checkbox key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
