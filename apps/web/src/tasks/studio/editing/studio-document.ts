import type { AnswerValue, InstrumentFile } from '@throughcare/assessment';

export type FileItem = InstrumentFile['items'][number];

/** A golden case: answers, and what must come out of them. */
export interface GoldenCase {
  readonly name: string;
  readonly asOf?: string;
  readonly answers: Readonly<Record<string, AnswerValue>>;
  /** Values by output code; `band` is the main result's. */
  readonly expected: Readonly<Record<string, AnswerValue>>;
}

/** What an author works on and what is saved together: the instrument's file and the cases that prove it. */
export interface StudioDocument {
  readonly file: InstrumentFile;
  readonly cases: readonly GoldenCase[];
}
