import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/field';

interface NumberFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  /** Whole numbers from one upwards only. */
  readonly isCount?: boolean;
  readonly isHidden?: boolean;
}

/** A number as it is typed, comma or point; what is no number yet waits and says so. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, isCount = false } = props;
  const { t } = useTranslation('studio');
  const written = value === undefined ? '' : String(value);
  const [known, setKnown] = useState(written);
  const [text, setText] = useState(written);
  if (known !== written) {
    setKnown(written);
    setText(written);
  }
  const read = (words: string) => Number(words.trim().replace(',', '.'));
  const isNumber = (words: string) =>
    words.trim() !== '' &&
    Number.isFinite(read(words)) &&
    (!isCount || (Number.isInteger(read(words)) && read(words) >= 1));
  return (
    <TextField
      id={props.id}
      label={props.isHidden ? <span className="visually-hidden">{props.label}</span> : props.label}
      hint={props.hint ?? null}
      error={
        text.trim() === '' || isNumber(text)
          ? null
          : t(isCount ? 'number.not-a-count' : 'number.not-a-number')
      }
      value={text}
      inputMode="text"
      maxLength={20}
      onChange={(next) => {
        setText(next);
        if (next.trim() === '') {
          setKnown('');
          onChange(undefined);
        } else if (isNumber(next)) {
          setKnown(String(read(next)));
          onChange(read(next));
        }
      }}
    />
  );
}
