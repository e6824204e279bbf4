import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldSentences, sentenceFor } from '../language/refusals';
import type { FormError } from './error-summary';

type Sentences = Readonly<Record<string, string>>;

/** What is wrong in a form: found here before sending, or said by the API afterwards; both stand in the same places. */
export interface FormErrors {
  /** Counts attempts, so that the summary takes the focus each time. */
  readonly attempt: number;
  readonly summary: readonly FormError[];
  readonly idOf: (field: string) => string;
  readonly of: (field: string) => string | null;
  /** Takes what the form itself found; true when it may be sent. */
  readonly check: (found: Sentences) => boolean;
  /** Takes what the API answered. */
  readonly refuse: (problem: unknown) => void;
  readonly clear: () => void;
}

export function useFormErrors(form: string): FormErrors {
  const { t } = useTranslation('refusals');
  const [fields, setFields] = useState<Sentences>({});
  const [whole, setWhole] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const idOf = (field: string) => `${form}-${field.replaceAll('.', '-')}`;
  const ofFields = Object.entries(fields).map(([field, words]) => ({
    fieldId: idOf(field),
    words,
  }));
  return {
    attempt,
    summary: whole ? [{ fieldId: null, words: whole }, ...ofFields] : ofFields,
    idOf,
    of: (field) => fields[field] ?? null,
    check: (found) => {
      setAttempt((count) => count + 1);
      setFields(found);
      setWhole(null);
      return Object.keys(found).length === 0;
    },
    refuse: (problem) => {
      const found = fieldSentences(t, problem);
      setAttempt((count) => count + 1);
      setFields(found);
      setWhole(Object.keys(found).length > 0 ? null : sentenceFor(t, problem));
    },
    clear: () => {
      setFields({});
      setWhole(null);
    },
  };
}
