import { csvLines } from './read-csv';
import { xlsxLines } from './read-xlsx';
import { fileProblem, tableOf, type Table } from './table';

const startsWith = (bytes: Buffer, ...wanted: readonly number[]): boolean =>
  wanted.every((byte, at) => bytes[at] === byte);

/** Opens a file by what it holds, whatever it is called; it is read once, from beginning to end, and never kept. */
export async function openFile(source: AsyncIterable<Buffer>): Promise<Table> {
  const reader = source[Symbol.asyncIterator]();
  const head = await firstBytes(reader);
  const whole = again(head, reader);
  if (head.length === 0) throw fileProblem('no-headings', 'The file is empty');
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04)) return tableOf(xlsxLines(whole));
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0))
    throw fileProblem(
      'old-workbook',
      'This is an old or password-protected workbook: save it as .xlsx or as CSV',
    );
  if (isBinary(head)) throw fileProblem('not-a-table', 'This is neither a CSV nor an XLSX file');
  return tableOf(csvLines(whole, head));
}

async function firstBytes(reader: AsyncIterator<Buffer>): Promise<Buffer> {
  let head = Buffer.alloc(0);
  while (head.length < 4_096) {
    const next = await reader.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  return head;
}

async function* again(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** Text has no NUL bytes unless it is UTF-16, which says so at its beginning; PDF and pictures name themselves. */
function isBinary(head: Buffer): boolean {
  if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff)) return false;
  return head.includes(0) || startsWith(head, 0x25, 0x50, 0x44, 0x46);
}
