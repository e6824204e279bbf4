import { Checkbox, Stack, TextInput } from '@mantine/core';
import { ChoiceField } from './choice-field';
import { DateField } from './date-field';
import { SelectField, TextAreaField, TextField } from './field';

export type AskValue = string | boolean | readonly string[];

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

interface AskedBase<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly hint?: string;
  readonly isNeeded?: boolean;
}

/** One question of a short form, by the way it is answered. */
export type Asked<Name extends string = string> =
  | (AskedBase<Name> & { readonly kind: 'text' | 'area'; readonly maxLength: number })
  | (AskedBase<Name> & { readonly kind: 'date'; readonly min?: string; readonly max?: string })
  | (AskedBase<Name> & { readonly kind: 'number'; readonly min: number; readonly max: number })
  | (AskedBase<Name> & { readonly kind: 'instant' | 'time' | 'tick' })
  | (AskedBase<Name> & {
      readonly kind: 'list' | 'choice' | 'ticks';
      readonly choices: readonly Choice[];
    });

export function isAnswered(value: AskValue | undefined): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return typeof value === 'boolean' ? value : (value?.length ?? 0) > 0;
}

/** True for a whole number inside its limits; an empty one is a matter of `isNeeded`. */
export function isInLimits(ask: Asked, value: AskValue | undefined): boolean {
  if (ask.kind !== 'number' || typeof value !== 'string' || value.trim() === '') return true;
  const number = Number(value);
  return Number.isInteger(number) && number >= ask.min && number <= ask.max;
}

interface AskFieldProps {
  readonly id: string;
  readonly ask: Asked;
  readonly error: string | null;
  readonly value: AskValue;
  readonly onChange: (value: AskValue) => void;
}

export function AskField({ id, ask, error, value, onChange }: AskFieldProps) {
  const frame = { id, label: ask.label, hint: ask.hint ?? null, error };
  const text = typeof value === 'string' ? value : '';
  switch (ask.kind) {
    case 'text':
      return <TextField {...frame} value={text} onChange={onChange} maxLength={ask.maxLength} />;
    case 'area':
      return (
        <TextAreaField {...frame} value={text} onChange={onChange} maxLength={ask.maxLength} />
      );
    case 'date':
      return <DateField {...frame} value={text} onChange={onChange} min={ask.min} max={ask.max} />;
    case 'number':
      return <TextField {...frame} value={text} onChange={onChange} inputMode="numeric" />;
    case 'time':
    case 'instant':
      return (
        <TextInput
          id={id}
          type={ask.kind === 'time' ? 'time' : 'datetime-local'}
          label={ask.label}
          description={ask.hint}
          error={error}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'tick':
      return (
        <Checkbox
          id={id}
          label={ask.label}
          description={ask.hint}
          error={error}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'list':
      return (
        <SelectField
          {...frame}
          value={text}
          onChange={onChange}
          choices={[{ value: '', label: '' }, ...ask.choices]}
        />
      );
    case 'choice':
      return (
        <ChoiceField {...frame} value={text || null} onChange={onChange} choices={ask.choices} />
      );
    case 'ticks':
      return (
        <Checkbox.Group
          id={id}
          label={ask.label}
          description={ask.hint}
          error={error}
          value={Array.isArray(value) ? [...(value as readonly string[])] : []}
          onChange={onChange}
        >
          <Stack gap={8} mt={6}>
            {ask.choices.map((choice) => (
              <Checkbox key={choice.value} value={choice.value} label={choice.label} />
            ))}
          </Stack>
        </Checkbox.Group>
      );
  }
}
