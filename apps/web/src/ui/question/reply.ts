import type { AnswerStatus, AnswerValue } from '@throughcare/assessment';

/** What was said to one question, with what makes the assessor say so. */
export interface Reply {
  readonly value: AnswerValue;
  readonly status: AnswerStatus;
  readonly evidence: string | null;
  readonly sources: readonly string[];
  /** Language in which the question was shown. */
  readonly language: string;
}

/** A reply as the page shows it. What is filled in counts only once somebody says it is still true. */
export interface SheetReply extends Omit<Reply, 'language'> {
  readonly isFilledIn: boolean;
  readonly isWaiting: boolean;
}

/** Two people answered; both replies are kept until someone chooses. */
export interface Conflict {
  readonly item: string;
  readonly mine: Reply;
  readonly theirs: Omit<Reply, 'language'> & { readonly revision: number };
}
