import type { KeyboardEvent } from 'react';

/** What keys can do beside choosing and moving inside a section. */
export interface KeyActs {
  readonly onNext: () => void;
  readonly onHelp: () => void;
}

/** Replies that are not an answer, and what a question offers, by the letter that chooses them. */
const LETTERS: Readonly<Record<string, string>> = {
  u: '[data-aside="unknown"]',
  d: '[data-aside="declined"]',
  x: '[data-aside="not-asked"]',
  s: '[data-act="still-true"]',
  e: '[data-act="evidence"]',
};

/** Keys are for those who do not want to leave the keyboard; whoever writes a sentence keeps every key. */
export function answerByKeyboard(event: KeyboardEvent<HTMLElement>, acts: KeyActs): void {
  const target = event.target as HTMLElement;
  const leaves = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  if (!leaves && (event.ctrlKey || event.metaKey || event.altKey)) return;
  const questions = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-item]')];
  const at = questions.findIndex((question) => question.contains(target));
  const question = questions[Math.max(0, at)];
  const step = leaves ? 1 : stepOf(event, target);
  if (step !== 0) {
    const next = questions[at + step];
    if (next) {
      event.preventDefault();
      focusQuestion(next);
    } else if (event.key === 'Enter' && step > 0) {
      event.preventDefault();
      acts.onNext();
    }
    return;
  }
  if (isWriting(target)) return;
  if (event.key === '?') {
    event.preventDefault();
    acts.onHelp();
    return;
  }
  const wanted = /^[1-9]$/.test(event.key)
    ? `[data-option="${event.key}"]`
    : LETTERS[event.key.toLowerCase()];
  const found = wanted ? question?.querySelector<HTMLElement>(wanted) : null;
  if (!found) return;
  event.preventDefault();
  if (found instanceof HTMLInputElement) found.focus();
  found.click();
  // What was pressed is gone: the keyboard stays at the answer it was about.
  if (wanted === LETTERS['s']) question?.querySelector<HTMLElement>('input:checked')?.focus();
}

/** Enter and the arrows go from question to question; in a sentence Enter is a new line, on a button it presses. */
function stepOf({ key, shiftKey }: KeyboardEvent, target: HTMLElement): -1 | 0 | 1 {
  if (key === 'Enter') {
    if (target instanceof HTMLTextAreaElement || target.closest('button, a, summary')) return 0;
    return shiftKey ? -1 : 1;
  }
  if (isWriting(target)) return 0;
  if (key === 'ArrowDown') return 1;
  return key === 'ArrowUp' ? -1 : 0;
}

/** The keyboard stands at the answer given, else at the first one. */
export function focusQuestion(question: HTMLElement): void {
  const field =
    question.querySelector<HTMLElement>('input:checked') ??
    question.querySelector<HTMLElement>('input, textarea, select');
  field?.focus({ preventScroll: true });
  question.scrollIntoView({ block: 'center' });
}

function isWriting(element: HTMLElement): boolean {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && !['radio', 'checkbox'].includes(element.type);
}
