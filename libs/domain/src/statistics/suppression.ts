/** A count that may be shown, or `undefined` when it could point to someone. */
export type ShownCount = number | undefined;

export interface SuppressionPolicy {
  /** Counts from 1 to one below this are hidden; zero is shown. */
  readonly least: number;
}

export const DEFAULT_SUPPRESSION: SuppressionPolicy = { least: 5 };

/**
 * Hides small counts of one breakdown whose total is shown. A single hidden count could be found
 * by subtraction, so the next smallest is hidden with it.
 */
export function suppressCounts(
  counts: readonly number[],
  policy: SuppressionPolicy = DEFAULT_SUPPRESSION,
): readonly ShownCount[] {
  return suppressTable([counts], policy, { columnTotalsShown: false })[0] ?? [];
}

/**
 * Hides small counts of a table whose row totals (and column totals) are shown, and as many more as it takes
 * that no hidden count stands alone in its row or column.
 */
export function suppressTable(
  table: readonly (readonly number[])[],
  policy: SuppressionPolicy = DEFAULT_SUPPRESSION,
  { columnTotalsShown = true } = {},
): readonly (readonly ShownCount[])[] {
  const hidden = table.map((row) => row.map((count) => count > 0 && count < policy.least));
  const columns = Math.max(0, ...table.map((row) => row.length));
  const rowCells = table.map((row, r) => row.map((_, c): Cell => [r, c]));
  const columnCells = Array.from({ length: columns }, (_, c) =>
    table.flatMap((row, r): Cell[] => (c < row.length ? [[r, c]] : [])),
  );
  const lines = columnTotalsShown ? [...rowCells, ...columnCells] : rowCells;
  for (let changed = true; changed;) {
    changed = lines.map((cells) => hideCompanion(cells, table, hidden)).some(Boolean);
  }
  return table.map((row, r) => row.map((count, c) => (hidden[r]?.[c] ? undefined : count)));
}

type Cell = readonly [row: number, column: number];

/** Where one count of a line is hidden alone, hides its smallest neighbour, a zero only if nothing else is there. */
function hideCompanion(
  cells: readonly Cell[],
  table: readonly (readonly number[])[],
  hidden: boolean[][],
): boolean {
  const isHidden = ([r, c]: Cell) => hidden[r]?.[c] === true;
  if (cells.filter(isHidden).length !== 1) return false;
  const count = ([r, c]: Cell) => table[r]?.[c] ?? 0;
  const [companion] = cells
    .filter((cell) => !isHidden(cell))
    .sort((a, b) => Number(count(a) === 0) - Number(count(b) === 0) || count(a) - count(b));
  const row = companion && hidden[companion[0]];
  if (!companion || !row) return false;
  row[companion[1]] = true;
  return true;
}

/** A rate may be shown only when enough people stand under it. */
export function mayShowRate(of: number, policy: SuppressionPolicy = DEFAULT_SUPPRESSION): boolean {
  return of >= policy.least;
}
