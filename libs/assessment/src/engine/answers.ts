/** One entry of a repeated group: what was answered to each of its fields; null while it is not. */
export type Entry = Readonly<Record<string, string | number | boolean | null>>;

/** A chosen option's code, options' codes, a number, yes/no, text, a day as `YYYY-MM-DD`, or the entries of a group. */
export type AnswerValue = string | number | boolean | readonly string[] | readonly Entry[] | null;

/** "Unknown", "declined" and "not asked" are different facts; none of them is an answer. */
export type AnswerStatus = 'answered' | 'unknown' | 'declined' | 'not-asked';

export interface Answer {
  readonly value: AnswerValue;
  /** Absent means answered when there is a value. */
  readonly status?: AnswerStatus;
}

/** Answers by item code. Codes the instrument does not know are left alone. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** What is known about the person and the day beside the answers. Nothing is read from a clock. */
export interface AssessmentContext {
  readonly assessedOn: string;
  readonly birthDate?: string;
  /** As registered: `male`, `female` or another word, which then has no norms. */
  readonly sex?: string;
  readonly legalStatus?: string;
  readonly setting?: string;
}

/** Turns plain values (`{ q1: 'yes' }`) into answers; null and undefined stay unanswered. */
export function answersFrom(values: Readonly<Record<string, AnswerValue | undefined>>): Answers {
  const answers: Record<string, Answer> = {};
  for (const [code, value] of Object.entries(values)) {
    if (value !== null && value !== undefined) answers[code] = { value };
  }
  return answers;
}
