import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { fileProblem, type TableRow } from './table';

const SEPARATORS = [',', ';', '\t', '|'] as const;
const LONGEST_ROW = 1_000_000;

/** The lines of a text table: UTF-8 or UTF-16, separated by comma, semicolon, tab or bar. */
export async function* csvLines(
  source: AsyncIterable<Buffer>,
  head: Buffer,
): AsyncGenerator<TableRow> {
  const encoding = encodingOf(head);
  const separator = separatorOf(new TextDecoder(encoding).decode(head));
  const parser = parse({
    delimiter: separator,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: LONGEST_ROW,
    record_delimiter: ['\r\n', '\n', '\r'],
  });
  const text = Readable.from(textOf(source, encoding));
  text.on('error', (problem) => parser.destroy(problem));
  text.pipe(parser);
  let line = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      line += 1;
      yield { line, cells };
    }
  } catch (problem) {
    throw problem instanceof CsvError ? brokenText(problem, line + 1) : problem;
  } finally {
    text.destroy();
  }
}

async function* textOf(source: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of source) {
      const text = decoder.decode(chunk, { stream: true });
      if (text !== '') yield text;
    }
    const rest = decoder.decode();
    if (rest !== '') yield rest;
  } catch (problem) {
    if ((problem as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw fileProblem('not-utf-8', 'The text is not UTF-8 or UTF-16: save it as «CSV UTF-8»');
    throw problem;
  }
}

function encodingOf(head: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** The sign that stands most often between the headings, outside quotes; a comma when there is only one column. */
export function separatorOf(text: string): string {
  const first = (text.split(/\r\n|\n|\r/).find((line) => line.trim() !== '') ?? '').replace(
    /"[^"]*"/g,
    '',
  );
  const counts = SEPARATORS.map((sign) => ({ sign, count: first.split(sign).length - 1 }));
  const [best] = counts.sort((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.sign : ',';
}

function brokenText(problem: CsvError, line: number): Error {
  return problem.code === 'CSV_MAX_RECORD_SIZE'
    ? fileProblem('row-too-long', 'A row is too long', { line })
    : fileProblem('broken-quotes', 'The quotation marks do not match', { line });
}
