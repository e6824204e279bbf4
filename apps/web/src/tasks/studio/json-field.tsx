import { useState } from 'react';
import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { readJson } from './editing/read-json';
import styles from './forms.module.css';

interface JsonFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly rows?: number;
}

/** A part of the file as it is written. It is put in place when it can be read; the check then names what does not fit. */
export function JsonField({ id, label, hint, value, onChange, rows = 4 }: JsonFieldProps) {
  const { t } = useTranslation('studio');
  const written = value === undefined ? '' : JSON.stringify(value, null, 2);
  const [known, setKnown] = useState(written);
  const [text, setText] = useState(written);
  const [error, setError] = useState<string | null>(null);
  if (known !== written) {
    setKnown(written);
    setText(written);
    setError(null);
  }
  const apply = () => {
    if (text.trim() === '') {
      onChange(undefined);
      return;
    }
    const read = readJson(text);
    setError('fault' in read ? t('json.unreadable', read.fault) : null);
    if (!('fault' in read)) onChange(read.value);
  };
  return (
    <div className={styles.json}>
      <Textarea
        id={id}
        label={label}
        description={hint}
        error={error}
        rows={rows}
        resize="vertical"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {text !== written && (
        <span className={styles.jsonActs}>
          <Button size="xs" variant="filled" onClick={apply}>
            {t('json.apply')}
          </Button>
          <Button
            size="xs"
            onClick={() => {
              setText(written);
              setError(null);
            }}
          >
            {t('json.reset')}
          </Button>
        </span>
      )}
    </div>
  );
}
