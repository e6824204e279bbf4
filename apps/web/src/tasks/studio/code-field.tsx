import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/field';
import { CODE } from './editing/free-code';

interface CodeFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** Codes that are given away. */
  readonly taken: readonly string[];
  readonly onChange: (code: string) => void;
}

/** A code: what is typed counts once it is possible and free, and is named everywhere from then on. */
export function CodeField({ id, label, hint, value, taken, onChange }: CodeFieldProps) {
  const { t } = useTranslation('studio');
  const [known, setKnown] = useState(value);
  const [text, setText] = useState(value);
  // Taken back or changed elsewhere.
  if (known !== value) {
    setKnown(value);
    setText(value);
  }
  const error =
    text === value
      ? null
      : !CODE.test(text)
        ? t('code.impossible')
        : taken.includes(text)
          ? t('code.taken')
          : null;
  return (
    <TextField
      id={id}
      label={label}
      hint={hint ?? null}
      error={error}
      value={text}
      maxLength={60}
      onChange={(next) => {
        setText(next);
        if (next !== value && CODE.test(next) && !taken.includes(next)) {
          setKnown(next);
          onChange(next);
        }
      }}
    />
  );
}
