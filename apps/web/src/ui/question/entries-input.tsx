import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import {
  isPossible,
  textIn,
  type Entry,
  type EntryField,
  type Item,
} from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { DateField } from '../date-field';
import { SelectField, TextField } from '../field';
import { TYPING, type InputProps } from './input-props';
import styles from './entries.module.css';

/** A repeated group: one card for each entry, as many as apply; that there are none is an answer too. */
export function EntriesInput({ item, reply, say, reading }: InputProps) {
  const { t, i18n } = useTranslation('assess');
  const language = reading?.first ?? i18n.language;
  const entries = reply?.status === 'answered' ? ((reply.value ?? []) as readonly Entry[]) : [];
  const isAnswered = reply?.status === 'answered' && reply.value !== null;
  const fields = item.fields ?? [];
  const keep = (next: readonly Entry[], delay?: number) =>
    say({ value: next, status: 'answered' }, delay);
  const empty: Entry = Object.fromEntries(fields.map(({ code }) => [code, null]));
  return (
    <div className={styles.entries}>
      {entries.map((entry, at) => (
        <fieldset key={at} className={styles.entry}>
          <legend className={styles.number}>{t('entries.number', { number: at + 1 })}</legend>
          <div className={styles.fields}>
            {fields.map((field) => (
              <Field
                key={field.code}
                id={`${item.code}-${at}-${field.code}`}
                field={field}
                value={entry[field.code] ?? null}
                language={language}
                onChange={(value, delay) =>
                  keep(
                    entries.map((each, index) =>
                      index === at ? { ...each, [field.code]: value } : each,
                    ),
                    delay,
                  )
                }
              />
            ))}
          </div>
          <Button
            variant="subtle"
            size="xs"
            leftSection={<IconX size={14} stroke={2} aria-hidden="true" />}
            onClick={() => keep(entries.filter((_, index) => index !== at))}
          >
            {t('entries.remove', { number: at + 1 })}
          </Button>
        </fieldset>
      ))}
      <div className={styles.acts}>
        {entries.length < (item.max ?? Infinity) && (
          <Button
            leftSection={<IconPlus size={16} stroke={2} aria-hidden="true" />}
            onClick={() => keep([...entries, empty])}
          >
            {t(entries.length === 0 ? 'entries.add-first' : 'entries.add')}
          </Button>
        )}
        {entries.length === 0 && (item.min ?? 0) === 0 && (
          <Button
            variant={isAnswered ? 'light' : 'default'}
            aria-pressed={isAnswered}
            onClick={() => keep([])}
          >
            {t('entries.none')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface FieldProps {
  readonly id: string;
  readonly field: EntryField;
  readonly value: Entry[string];
  readonly language: string;
  readonly onChange: (value: Entry[string], delay?: number) => void;
}

function Field({ id, field, value, language, onChange }: FieldProps) {
  const { t } = useTranslation('assess');
  const [text, setText] = useState(String(value ?? ''));
  const [said, setSaid] = useState(value);
  const [error, setError] = useState<string | null>(null);
  // Another value came from elsewhere, such as the colleague's that was chosen.
  if (value !== said) {
    setSaid(value);
    setText(String(value ?? ''));
    setError(null);
  }
  const frame = {
    id,
    label: (
      <>
        {textIn(field.text, language)}
        {field.optional && ` ${t('question.optional')}`}
      </>
    ),
    hint: field.help ? textIn(field.help, language) : null,
    error,
  };
  if (field.kind === 'choice' || field.kind === 'boolean') {
    const choices = choicesOf(field, language, { yes: t('yes'), no: t('no') });
    return (
      <SelectField
        {...frame}
        value={value === null ? '' : String(value)}
        choices={[{ value: '', label: t('entries.choose') }, ...choices]}
        onChange={(next) =>
          onChange(next === '' ? null : field.kind === 'boolean' ? next === 'true' : next)
        }
      />
    );
  }
  const change = (next: string) => {
    setText(next);
    const given = next.trim() === '' ? null : field.kind === 'number' ? numberOf(next) : next;
    const isFine = given === null || isPossible(field, given);
    setError(isFine ? null : t('question.impossible.other'));
    if (!isFine) return;
    setSaid(given);
    onChange(given, TYPING);
  };
  if (field.kind === 'date') return <DateField {...frame} value={text} onChange={change} />;
  return (
    <TextField
      {...frame}
      value={text}
      onChange={change}
      maxLength={400}
      {...(field.kind === 'number' ? { inputMode: 'numeric' } : {})}
    />
  );
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}

function choicesOf(
  { kind, options }: Pick<Item, 'kind' | 'options'>,
  language: string,
  words: { readonly yes: string; readonly no: string },
) {
  if (options)
    return options.map(({ code, label }) => ({ value: code, label: textIn(label, language) }));
  return kind === 'boolean'
    ? [
        { value: 'true', label: words.yes },
        { value: 'false', label: words.no },
      ]
    : [];
}
