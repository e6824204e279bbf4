import { once } from 'node:events';
import { createReadStream, createWriteStream, readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify/sync';
import {
  batchScorer,
  type BatchLine,
  type BatchScorer,
  type InstrumentDefinition,
} from '@throughcare/assessment';
import { readInstrumentFile } from '@throughcare/assessment/authoring';
import { findInstrument, namedInstrument, sharedTables } from '@throughcare/assessment/registry';

const USAGE = `Usage: npm run --silent score -- --instrument CODE[@VERSION]|FILE --in FILE|- --out FILE|-
         [--as-of YYYY-MM-DD] [--format jsonl|csv]

Scores one row after another, with an instrument of ours or with a site's own file (.json). Files ending in .csv are CSV, all others JSON Lines; --format says what
standard input and output are. --as-of is the day of the assessment where a row names none; today otherwise.
`;

interface Order {
  readonly scorer: BatchScorer;
  readonly from: string;
  readonly to: string;
  readonly isCsvIn: boolean;
  readonly isCsvOut: boolean;
}

function refuse(why: string): never {
  process.stderr.write(`${why}\n\n${USAGE}`);
  process.exit(2);
}

function readOrder(): Order {
  const values = (() => {
    try {
      return parseArgs({
        options: {
          instrument: { type: 'string' },
          in: { type: 'string' },
          out: { type: 'string' },
          'as-of': { type: 'string' },
          format: { type: 'string' },
        },
      }).values;
    } catch (error) {
      return refuse(error instanceof Error ? error.message : String(error));
    }
  })();
  const { instrument, in: from, out: to, format } = values;
  if (!instrument || !from || !to) refuse('--instrument, --in and --out are needed.');
  if (format !== undefined && format !== 'jsonl' && format !== 'csv')
    refuse('--format is jsonl or csv.');
  const asOf = values['as-of'] ?? new Date().toISOString().slice(0, 10);
  if (!isDay(asOf)) refuse(`--as-of "${asOf}" is not a day; write YYYY-MM-DD.`);
  const named = /\.json$/i.test(instrument)
    ? { definition: fromFile(instrument) }
    : namedInstrument(instrument);
  if (!named) refuse(`There is no instrument "${instrument}". See: npm run instruments -- list`);
  if (from !== '-' && !statSync(from, { throwIfNoEntry: false })?.isFile())
    refuse(`--in "${from}" is not a file.`);
  const isCsv = (name: string): boolean => (name === '-' ? format === 'csv' : /\.csv$/i.test(name));
  return {
    scorer: batchScorer(named.definition, asOf, named),
    from,
    to,
    isCsvIn: isCsv(from),
    isCsvOut: isCsv(to),
  };
}

/** A site's own instrument; one with a fault scores nothing. */
function fromFile(path: string): InstrumentDefinition {
  const { definition, faults } = (() => {
    try {
      return readInstrumentFile(
        JSON.parse(readFileSync(path, 'utf8')),
        sharedTables,
        findInstrument,
      );
    } catch (error) {
      return refuse(`"${path}" cannot be read: ${error instanceof Error ? error.message : ''}`);
    }
  })();
  const [fault] = faults;
  if (fault || !definition)
    refuse(
      `"${path}" has ${faults.length} faults, the first ${fault?.at ?? ''}: ${fault?.message ?? ''} See: npm run instruments -- lint ${path}`,
    );
  return definition;
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/** Rows as objects, or the reason why a line is none. */
async function* rowsOf(
  source: Readable,
  isCsv: boolean,
): AsyncGenerator<Record<string, unknown> | string> {
  if (isCsv) {
    const rows = source.pipe(
      parse({ columns: true, bom: true, skip_empty_lines: true, relax_column_count: true }),
    );
    for await (const row of rows) yield row as Record<string, unknown>;
    return;
  }
  for await (const line of createInterface({ input: source, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    yield readLine(line);
  }
}

function readLine(line: string): Record<string, unknown> | string {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row === 'object' && row !== null && !Array.isArray(row))
      return row as Record<string, unknown>;
    return 'The line is no JSON object.';
  } catch {
    return 'The line is no JSON.';
  }
}

const csvLine = (cells: readonly unknown[]): string => stringify([cells]);

function written(line: BatchLine, { scorer, isCsvOut }: Order): string {
  if (!isCsvOut) return `${JSON.stringify(line)}\n`;
  return csvLine([
    line.id ?? '',
    ...scorer.outputs.map((name) => {
      const value = line.outputs[name];
      return typeof value === 'boolean' ? String(value) : value;
    }),
    line.type,
    JSON.stringify(line.contributions),
    line.missing.join(';'),
    line.errors.map(({ type }) => type).join(';'),
  ]);
}

/** A bar on the terminal; silent where nobody looks. */
function progress(size: number | null): (bytes: number, rows: number, done?: boolean) => void {
  if (!process.stderr.isTTY) return () => undefined;
  let shown = 0;
  return (bytes, rows, done = false) => {
    if (!done && Date.now() - shown < 200) return;
    shown = Date.now();
    const share = size ? Math.min(1, bytes / size) : null;
    const bar =
      share === null
        ? ''
        : `[${'#'.repeat(Math.round(share * 30)).padEnd(30, '.')}] ${Math.floor(share * 100)}% `;
    process.stderr.write(`\r${bar}${rows} rows${done ? '\n' : ''}`);
  };
}

async function run(order: Order): Promise<void> {
  const file = order.from === '-' ? null : createReadStream(order.from);
  const source: Readable = file ?? process.stdin;
  const target: Writable = order.to === '-' ? process.stdout : createWriteStream(order.to);
  const show = progress(file ? statSync(order.from).size : null);
  let rows = 0;
  let pending = order.isCsvOut
    ? csvLine(['id', ...order.scorer.outputs, 'type', 'contributions', 'missing', 'errors'])
    : '';
  for await (const row of rowsOf(source, order.isCsvIn)) {
    const line = typeof row === 'string' ? order.scorer.unreadable(row) : order.scorer.score(row);
    pending += written(line, order);
    rows += 1;
    if (pending.length < 65_536) continue;
    if (!target.write(pending)) await once(target, 'drain');
    pending = '';
    show(file?.bytesRead ?? 0, rows);
  }
  if (pending !== '' && !target.write(pending)) await once(target, 'drain');
  show(file?.bytesRead ?? 0, rows, true);
  if (order.to !== '-') {
    target.end();
    await once(target, 'finish');
  }
}

// A reader that stops early, such as head, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  await run(readOrder());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
