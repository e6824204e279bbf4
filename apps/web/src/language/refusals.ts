import type { TFunction } from 'i18next';
import { ApiProblem, FieldsRefused, type FieldError } from '@throughcare/api-client';

/** The sentence for anything the API refused; an unknown code gets an honest general sentence. */
export function sentenceFor(t: TFunction, problem: unknown): string {
  if (!(problem instanceof ApiProblem)) return t('refusals:unknown', { reference: '' });
  const facts = { ...problem.facts, ...countOf(problem.facts) };
  const words = [
    `refusals:${key(problem.code)}`,
    // Some reasons read the same whatever they are about.
    `refusals:any/${problem.code.split('.').at(-1)}`,
    problem.requestId ? 'refusals:unknown-with-reference' : 'refusals:unknown',
  ];
  return t(words, { ...facts, reference: problem.requestId ?? '' });
}

/** The sentence under one field; with the limit in numbers when the API names it. */
export function sentenceForField(t: TFunction, error: FieldError): string {
  const code = `refusals:field.${key(error.code)}`;
  const limited = error.limits ? [`${code}-limited`] : [];
  return t([...limited, code, 'refusals:field.unknown'], { ...error.limits });
}

/** Field path → sentence, ready for a form; empty when the problem is of another kind. */
export function fieldSentences(t: TFunction, problem: unknown): Readonly<Record<string, string>> {
  if (!(problem instanceof FieldsRefused)) return {};
  return Object.fromEntries(
    problem.errors.map((error) => [error.field, sentenceForField(t, error)]),
  );
}

/** Codes are written `subject.reason`; in a catalogue the full stop would open a folder. */
const key = (code: string) => code.replaceAll('.', '/');

/** The plural of a sentence follows the one number it speaks of. */
function countOf(facts: Readonly<Record<string, unknown>>): { count?: number } {
  const seconds = facts['retryAfterSeconds'];
  return typeof seconds === 'number' ? { count: Math.max(1, Math.ceil(seconds / 60)) } : {};
}
