import type { Text } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { TextAreaField, TextField } from '../../ui/field';
import { useStudio } from './studio-context';

interface WordsFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: Text | undefined;
  /** Undefined where the text is taken away again. */
  readonly onChange: (text: Text | undefined) => void;
  /** An instrument can go without it. */
  readonly isOptional?: boolean;
  readonly rows?: number;
}

/** A text in the language written in; the English stands above it where that is another one. */
export function WordsField(props: WordsFieldProps) {
  const { id, label, value, onChange, isOptional = false, rows = 1 } = props;
  const { t } = useTranslation('studio');
  const { writing } = useStudio();
  const english = value?.en ?? '';
  const change = (words: string) => {
    if (isOptional && words === '' && (writing === 'en' || english === '')) {
      onChange(undefined);
      return;
    }
    const next: Record<string, string> = { ...value, en: english, [writing]: words };
    if (words === '' && writing !== 'en') delete next[writing];
    onChange(next as Text);
  };
  const words = value?.[writing] ?? '';
  const isBlank = words.trim() === '' && !(isOptional && english.trim() === '');
  const frame = {
    id,
    label,
    hint:
      writing !== 'en' && english !== '' ? (
        <span lang="en" dir="auto">
          {english}
        </span>
      ) : (
        (props.hint ?? null)
      ),
    error: isBlank ? t('words.missing') : null,
    value: words,
    onChange: change,
    maxLength: 4000,
  };
  return rows > 1 ? <TextAreaField {...frame} rows={rows} /> : <TextField {...frame} />;
}
