import { useState } from 'react';
import { Checkbox } from '@mantine/core';
import { isPossible, textIn, type AnswerValue, type Item } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { DateField } from '../date-field';
import { TextAreaField, TextField } from '../field';
import { EntriesInput } from './entries-input';
import { TYPING, type InputProps } from './input-props';
import styles from './question.module.css';

/** The same words in the other language, smaller. */
export function Beside({ language, children }: { language: string; children: string }) {
  return (
    <span className={styles.beside} lang={language} dir="auto">
      {children}
    </span>
  );
}

/** What an item is answered with: a choice, several, or something written. */
export function AnswerInput({ item, reply, say, reading }: InputProps) {
  if (item.kind === 'choice' || item.kind === 'boolean')
    return <Options item={item} reply={reply} say={say} reading={reading} />;
  if (item.kind === 'multi')
    return <Several item={item} reply={reply} say={say} reading={reading} />;
  if (item.kind === 'entries')
    return <EntriesInput item={item} reply={reply} say={say} reading={reading} />;
  return <Written item={item} reply={reply} say={say} />;
}

function Options({ item, reply, say, reading }: InputProps) {
  const { t, i18n } = useTranslation('assess');
  const language = reading?.first ?? i18n.language;
  const beside = reading?.beside ?? null;
  const choices: readonly {
    readonly value: AnswerValue;
    readonly label: string;
    readonly anchor: string | null;
    readonly besides?: string | undefined;
  }[] = item.options
    ? item.options.map(({ code, label, anchor }) => ({
        value: item.kind === 'boolean' ? code === 'true' : code,
        label: textIn(label, language),
        anchor: anchor ? textIn(anchor, language) : null,
        besides: beside ? textIn(label, beside) : undefined,
      }))
    : [
        { value: true, label: t('yes'), anchor: null },
        { value: false, label: t('no'), anchor: null },
      ];
  const chosen = reply?.status === 'answered' ? reply.value : null;
  // Choosing what is filled in already changes nothing for the browser, but it says that it is still true.
  const confirm = (value: AnswerValue) =>
    reply?.isFilledIn &&
    value === chosen &&
    say({ value, status: 'answered', sources: reply.sources });
  return (
    <div className={styles.options} data-many={choices.length > 4} data-four={choices.length === 4}>
      {choices.map(({ value, label, anchor, besides }, at) => (
        <label
          key={String(value)}
          className={styles.option}
          data-chosen={value === chosen}
          data-filled={reply?.isFilledIn ?? false}
        >
          <input
            type="radio"
            name={item.code}
            checked={value === chosen}
            onChange={() => say({ value, status: 'answered' })}
            onClick={() => confirm(value)}
            data-option={at + 1}
          />
          <span className={styles.words}>
            <span className={styles.label}>{label}</span>
            {beside && besides && <Beside language={beside}>{besides}</Beside>}
            {anchor && <span className={styles.anchor}>{anchor}</span>}
          </span>
          {at < 9 && (
            <kbd className={styles.key} aria-hidden="true">
              {at + 1}
            </kbd>
          )}
        </label>
      ))}
    </div>
  );
}

function Several({ item, reply, say, reading }: InputProps) {
  const { i18n } = useTranslation('assess');
  const beside = reading?.beside;
  const chosen = Array.isArray(reply?.value) ? reply.value.map(String) : [];
  return (
    <Checkbox.Group value={chosen} onChange={(codes) => say({ value: codes, status: 'answered' })}>
      <div className={styles.several}>
        {(item.options ?? []).map(({ code, label }, at) => (
          <Checkbox
            key={code}
            data-option={at + 1}
            value={code}
            label={
              <>
                {textIn(label, reading?.first ?? i18n.language)}
                {beside && <Beside language={beside}>{textIn(label, beside)}</Beside>}
              </>
            }
            classNames={{ root: styles.chip ?? '' }}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** A number, a day or a sentence: kept while it is typed, sent when the typing pauses and the value is possible. */
function Written({ item, reply, say }: InputProps) {
  const { t } = useTranslation('assess');
  const known = String(reply?.value ?? '');
  const [said, setSaid] = useState(known);
  const [text, setText] = useState(known);
  const [error, setError] = useState<string | null>(null);
  // Another value came from elsewhere, such as the colleague's that was chosen.
  if (known !== said) {
    setSaid(known);
    setText(known);
  }
  const change = (next: string) => {
    setText(next);
    const value: AnswerValue =
      item.kind === 'number' && next.trim() !== '' ? Number(next.replace(',', '.')) : next;
    if (next.trim() === '') {
      setError(null);
      if (!reply) return;
      setSaid('');
      say({ value: null, status: 'not-asked' }, TYPING);
      return;
    }
    const possible = isPossible(item, value);
    setError(possible ? null : impossibleWords(item));
    if (!possible) return;
    setSaid(String(value));
    say({ value, status: 'answered' }, TYPING);
  };
  const impossibleWords = ({ kind, min = 0, max }: Item) => {
    if (kind !== 'number') return t('question.impossible.other');
    return max === undefined
      ? t('question.impossible.number-from', { min })
      : t('question.impossible.number-between', { min, max });
  };
  const id = `${item.code}-value`;
  const frame = {
    id,
    label: <span className="visually-hidden">{t('question.answer')}</span>,
    hint: null,
    error,
    value: text,
    onChange: change,
  };
  if (item.kind === 'date') return <DateField {...frame} label={t('question.answer')} />;
  if (item.kind === 'number') return <TextField {...frame} inputMode="numeric" />;
  return <TextAreaField {...frame} maxLength={4000} rows={2} />;
}
