import { InvalidInput } from '../../platform/http/invalid-input';

export const MOST_ROWS = 200_000;
export const MOST_COLUMNS = 200;
export const MOST_BYTES = 200 * 1024 * 1024;
const LONGEST_HEADING = 200;

/** One row below the headings, by the line a spreadsheet shows. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file as a table: its headings, and its rows one at a time. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: AsyncIterable<TableRow>;
}

/** What is wrong with the file as a whole; nothing of it is kept. */
export function fileProblem(
  code: string,
  message: string,
  limits?: Readonly<Record<string, unknown>>,
): InvalidInput {
  return InvalidInput.field('file', code, message, limits);
}

/** Takes the first row that holds anything as headings and lets the others through, empty ones left out. */
export async function tableOf(lines: AsyncIterable<TableRow>): Promise<Table> {
  const reader = lines[Symbol.asyncIterator]();
  let first = await reader.next();
  while (!first.done && isEmpty(first.value.cells)) first = await reader.next();
  if (first.done) throw fileProblem('no-headings', 'The file is empty');
  const headings = trimmed(first.value.cells).map((heading) =>
    heading.trim().slice(0, LONGEST_HEADING),
  );
  if (headings.length > MOST_COLUMNS)
    throw fileProblem('too-many-columns', 'The file has too many columns', { most: MOST_COLUMNS });
  return { headings, rows: rowsOf(reader) };
}

async function* rowsOf(reader: AsyncIterator<TableRow>): AsyncGenerator<TableRow> {
  let count = 0;
  for (let next = await reader.next(); !next.done; next = await reader.next()) {
    const { line, cells } = next.value;
    if (isEmpty(cells)) continue;
    count += 1;
    if (count > MOST_ROWS)
      throw fileProblem('too-many-rows', 'The file has too many rows', { most: MOST_ROWS });
    const kept = trimmed(cells);
    if (kept.length > MOST_COLUMNS)
      throw fileProblem('too-many-columns', 'A row has too many columns', {
        most: MOST_COLUMNS,
        line,
      });
    yield { line, cells: kept.map(storable) };
  }
  if (count === 0) throw fileProblem('no-rows', 'The file has headings but no rows');
}

/**
 * As text the database takes: no NUL, no half characters. A quote before = + - @ is what a file to correct adds, so
 * that a spreadsheet does not run the cell as a formula; it is taken off again.
 */
function storable(cell: string): string {
  return cell
    .replaceAll('\0', '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/^'(?=[=+\-@\t\r])/, '');
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function trimmed(cells: readonly string[]): string[] {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] ?? '').trim() === '') length -= 1;
  return cells.slice(0, length);
}
