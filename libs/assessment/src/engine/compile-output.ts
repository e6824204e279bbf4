import type { Band, Output } from '../definition/instrument';
import { compileCondition, compileExpression } from './compile';
import type { OutputScore } from './score';
import type { CompileScope, Sheet } from './sheet';

export type ScoreOutput = (sheet: Sheet, withheld: boolean) => OutputScore;

/** Compiles one output: its number and the half-open band it falls in, by norm group where there are any. */
export function compileOutput(output: Output, scale: string, scope: CompileScope): ScoreOutput {
  const of = compileExpression(output.of, scope);
  const bandOf = output.bandOf === undefined ? null : compileExpression(output.bandOf, scope);
  const groups = (output.normGroups ?? []).map((group) => ({
    group,
    holds: compileCondition(group.when, scope),
  }));
  return (sheet, withheld) => {
    const number = withheld ? Number.NaN : of(sheet);
    const value = Number.isNaN(number) ? null : number;
    const group = groups.find(({ holds }) => holds(sheet))?.group ?? null;
    const bands = output.bands ?? group?.bands ?? [];
    return {
      code: output.code,
      scale,
      title: output.title,
      unit: output.unit,
      value,
      band: value === null ? null : bandFor(bandOf ? bandOf(sheet) : value, bands),
      normGroup: group && { code: group.code, title: group.title },
      // Cut-offs on another number would stand in the wrong places beside this one.
      bands: bandOf ? [] : bands,
    };
  };
}

/** The band a number falls in: `[from, below)`, so a number on a cut-off belongs to the upper band. */
export function bandFor(value: number, bands: readonly Band[]): Band | null {
  return (
    bands.find((band) => value >= (band.from ?? -Infinity) && value < (band.below ?? Infinity)) ??
    null
  );
}
