import type { InstrumentDefinition } from '@throughcare/assessment';

/** In which language questions are shown, and which other one stands beside it. */
export interface Reading {
  readonly first: string;
  readonly beside: string | null;
}

const short = (language: string) => language.split('-')[0] ?? language;

/**
 * The person's language stands beside the worker's where the instrument has it: the interview's own first, then the
 * person's. On a screen they look at together it comes first.
 */
export function readingOf(
  { languages }: Pick<InstrumentDefinition, 'languages'>,
  worker: string,
  person: readonly (string | null)[],
  isShared: boolean,
): Reading {
  const theirs = person.flatMap((each) => {
    const language = each ? short(each) : '';
    return language !== short(worker) && language in languages ? [language] : [];
  })[0];
  if (!theirs) return { first: worker, beside: null };
  return isShared ? { first: theirs, beside: worker } : { first: worker, beside: theirs };
}
