import type { Item, Table } from '../definition/instrument';
import type { AnswerValue, AssessmentContext } from './answers';

/** The working paper of one scoring: answers by item index, numbers by item index and by value index. */
export interface Sheet {
  readonly answers: AnswerValue[];
  /** Points or number of each item; NaN while unanswered. */
  readonly numbers: number[];
  readonly values: number[];
  readonly context: AssessmentContext;
}

export type NumberOf = (sheet: Sheet) => number;
export type Holds = (sheet: Sheet) => boolean;

/** What compiling an expression needs to know; `values` grows as derived values, scales and outputs are declared. */
export interface CompileScope {
  readonly items: ReadonlyMap<string, { readonly index: number; readonly item: Item }>;
  readonly values: Map<
    string,
    {
      readonly index: number;
      readonly reads: ReadonlySet<string>;
      /** A part's total or output: explained where it is made, not again where it is used. */
      readonly ofPart: boolean;
    }
  >;
  readonly tables: ReadonlyMap<string, ReadonlyMap<string, number | null>>;
}

/** Tables as maps, once per instrument. */
export function indexTables(
  tables: Readonly<Record<string, Table>> = {},
): ReadonlyMap<string, ReadonlyMap<string, number | null>> {
  return new Map(
    Object.entries(tables).map(([name, table]) => [
      name,
      new Map(
        table.groups.flatMap((group) => group.keys.map((key) => [key, group.value] as const)),
      ),
    ]),
  );
}

/** The position of an item; an unknown code is the author's mistake and is named. */
export function itemIndex(scope: CompileScope, code: string): number {
  const found = scope.items.get(code);
  if (!found) throw new Error(`item "${code}" does not exist`);
  return found.index;
}
