import { Radio } from '@mantine/core';
import type { FieldFrame } from './field';
import styles from './choice-field.module.css';

interface ChoiceFieldProps extends FieldFrame {
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly choices: readonly {
    readonly value: string;
    readonly label: string;
    readonly hint?: string;
  }[];
  /** Replies that are not an answer to the question: unknown, declined, not asked. */
  readonly asides?: readonly { readonly value: string; readonly label: string }[];
}

/** One answer out of a few, as sentences one can choose between. */
export function ChoiceField({
  id,
  label,
  hint,
  error,
  value,
  onChange,
  choices,
  asides = [],
}: ChoiceFieldProps) {
  return (
    <Radio.Group
      id={id}
      // An error in the summary leads here: the group itself must be able to take the focus.
      tabIndex={-1}
      label={label}
      description={hint}
      error={error}
      value={value}
      onChange={onChange}
      classNames={{
        label: styles.label ?? '',
        description: styles.hint ?? '',
        error: styles.error ?? '',
      }}
    >
      <div className={styles.choices}>
        {choices.map((choice) => (
          <Radio.Card key={choice.value} value={choice.value} className={styles.choice ?? ''}>
            <Radio.Indicator size="sm" />
            <span>
              <span className={styles.words}>{choice.label}</span>
              {choice.hint && <span className={styles.choiceHint}>{choice.hint}</span>}
            </span>
          </Radio.Card>
        ))}
      </div>
      {asides.length > 0 && (
        <div className={styles.asides}>
          {asides.map((aside) => (
            <Radio key={aside.value} value={aside.value} label={aside.label} size="sm" />
          ))}
        </div>
      )}
    </Radio.Group>
  );
}
