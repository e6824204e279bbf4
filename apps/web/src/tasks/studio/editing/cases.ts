import type { AnswerValue, Score } from '@throughcare/assessment';
import { changed } from './at-path';
import type { GoldenCase, StudioDocument } from './studio-document';

export function addCase(document: StudioDocument, name: string): StudioDocument {
  return { ...document, cases: [...document.cases, { name, answers: {}, expected: {} }] };
}

/** Keeps what was tried as a case. What it gives now stands in it to be compared with the published value. */
export function keepAsCase(
  document: StudioDocument,
  name: string,
  answers: Readonly<Record<string, AnswerValue>>,
  score: Score,
): StudioDocument {
  return { ...document, cases: [...document.cases, { name, answers, expected: resultsOf(score) }] };
}

export function changeCase(
  document: StudioDocument,
  at: number,
  changes: Partial<GoldenCase>,
): StudioDocument {
  return {
    ...document,
    cases: document.cases.map((each, index) =>
      index === at ? withName(changed(each, changes), each.name, changes) : each,
    ),
  };
}

export function removeCase(document: StudioDocument, at: number): StudioDocument {
  return { ...document, cases: document.cases.filter((_, index) => index !== at) };
}

/** What a score says, by the names a case uses. */
export function resultsOf(score: Score): Readonly<Record<string, AnswerValue>> {
  return {
    ...Object.fromEntries(score.outputs.map(({ code, value }) => [code, value])),
    ...Object.fromEntries(score.flags.map(({ code, value }) => [code, value])),
    ...(score.outputs.some(({ bands }) => bands.length > 0) && {
      band: score.band?.code ?? null,
    }),
  };
}

/** A name that is being typed may be empty for a moment. */
function withName(
  changedCase: GoldenCase,
  before: string,
  changes: Partial<GoldenCase>,
): GoldenCase {
  return { ...changedCase, name: changes.name ?? before };
}
