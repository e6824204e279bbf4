import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import { InvalidInput } from '../../platform/http/invalid-input';
import { fileProblem, type TableRow } from './table';

/** The lines of the first sheet of a workbook, as they are read. */
export async function* xlsxLines(source: AsyncIterable<Buffer>): AsyncGenerator<TableRow> {
  try {
    const workbook = new ExcelJS.stream.xlsx.WorkbookReader(Readable.from(source), {
      entries: 'ignore',
      sharedStrings: 'cache',
      hyperlinks: 'ignore',
      // Only the style of a number tells that it is a date.
      styles: 'cache',
      worksheets: 'emit',
    });
    for await (const sheet of workbook) {
      for await (const row of sheet) yield { line: row.number, cells: cellsOf(row) };
      return;
    }
  } catch (problem) {
    if (problem instanceof InvalidInput) throw problem;
    throw fileProblem('broken-workbook', 'The workbook cannot be read: save it again as .xlsx');
  }
  throw fileProblem('not-a-table', 'This is neither a CSV nor an XLSX file');
}

function cellsOf(row: ExcelJS.Row): string[] {
  const cells: string[] = [];
  row.eachCell({ includeEmpty: true }, (cell, at) => {
    cells[at - 1] = textOf(cell.value);
  });
  return Array.from(cells, (cell) => cell ?? '');
}

/** A cell as its reader sees it; a day as an ISO date, with the time only where there is one. */
function textOf(value: ExcelJS.CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dayOf(value);
  if (typeof value !== 'object') return String(value);
  if ('result' in value) return textOf(value.result as ExcelJS.CellValue);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return textOf(value.text as ExcelJS.CellValue);
  return '';
}

/** Workbooks keep fractions of a day; what rounding leaves is not a time. */
function dayOf(date: Date): string {
  const rounded = new Date(Math.round(date.getTime() / 1_000) * 1_000).toISOString();
  return rounded.slice(11, 19) === '00:00:00' ? rounded.slice(0, 10) : rounded.slice(0, 19);
}
