import type { InstrumentDefinition } from '../definition/instrument';
import { compileInstrument } from '../engine/compile-instrument';
import type { Score } from '../engine/score';
import { answersFromRow } from '../reading/answers-from-row';

/** A golden case: these answers must give these results. */
export interface InstrumentCase {
  readonly name?: string;
  /** The day of the assessment, where ages and spans count; the day given to `runCases` when left out. */
  readonly asOf?: string;
  readonly answers: Readonly<Record<string, unknown>>;
  /** Values by output code; `band` is the main result's. */
  readonly expected: Readonly<Record<string, unknown>>;
}

export interface CaseDifference {
  readonly output: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

export interface CaseResult {
  readonly name: string;
  readonly passed: boolean;
  readonly differences: readonly CaseDifference[];
}

/** Scores each case and says what came out differently. A case that expects nothing proves nothing and fails. */
export function runCases(
  definition: InstrumentDefinition,
  cases: readonly InstrumentCase[],
  today: string,
): readonly CaseResult[] {
  const instrument = compileInstrument(definition);
  return cases.map(({ name, asOf, answers, expected }, index) => {
    const score = instrument.score(answersFromRow(definition, answers), {
      assessedOn: asOf ?? today,
    });
    const differences = Object.entries(expected).flatMap(([output, wanted]) => {
      const actual = resultOf(score, output);
      return isSame(actual, wanted) ? [] : [{ output, expected: wanted, actual: actual ?? null }];
    });
    return {
      name: name || `case ${index + 1}`,
      passed: differences.length === 0 && Object.keys(expected).length > 0,
      differences,
    };
  });
}

function resultOf(score: Score, output: string): unknown {
  if (output === 'band') return score.band?.code ?? null;
  const flag = score.flags.find(({ code }) => code === output);
  return (flag ?? score.outputs.find(({ code }) => code === output))?.value;
}

const TOLERANCE = 1e-9;

function isSame(actual: unknown, wanted: unknown): boolean {
  return typeof actual === 'number' && typeof wanted === 'number'
    ? Math.abs(actual - wanted) <= TOLERANCE
    : actual === wanted;
}
