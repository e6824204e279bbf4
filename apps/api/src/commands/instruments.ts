import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Fault } from '@throughcare/assessment';
import {
  readInstrumentFile,
  runCases,
  type InstrumentCase,
  type ReadFile,
} from '@throughcare/assessment/authoring';
import {
  builtInInstruments,
  findInstrument,
  namedInstrument,
  sharedTables,
} from '@throughcare/assessment/registry';

const USAGE = `Usage: npm run --silent instruments -- list
       npm run --silent instruments -- show CODE[@VERSION]
       npm run --silent instruments -- lint FILE
       npm run --silent instruments -- test FILE [CASES]

list   every built-in instrument
show   what it is for, what it asks, what it gives
lint   form and sense of an instrument file; ends with 1 when there is a fault
test   scores the cases beside a file (NAME.cases.json: [{ "name", "answers", "expected" }])
`;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function refuse(why: string): never {
  process.stderr.write(`${why}\n\n${USAGE}`);
  process.exit(2);
}

function list(): void {
  for (const { code, version, title } of builtInInstruments)
    say(`${`${code}@${version}`.padEnd(24)} ${title.en}`);
}

function show(name: string): void {
  const definition = namedInstrument(name)?.definition;
  if (!definition) refuse(`There is no instrument "${name}".`);
  say(`${definition.code}@${definition.version}  ${definition.title.en}`);
  say(definition.purpose.en);
  say(`For: ${definition.population.description.en}`);
  say(`Source: ${definition.source.description.en}`);
  say(`Licence: ${definition.licence.name}`);
  say(`Validation: ${definition.validation.status}. ${definition.validation.statement.en}`);
  for (const note of definition.notes ?? []) say(`Note: ${note.en}`);
  say('\nAsks');
  for (const { code, kind, text, optional, options } of definition.items) {
    const choices = options ? `: ${options.map((option) => option.code).join(' | ')}` : '';
    say(`  ${code} (${kind}${optional ? ', optional' : ''})${choices}  ${text.en}`);
  }
  say('\nGives');
  for (const { code, title, unit, bands } of definition.scales.flatMap((scale) => scale.outputs)) {
    const cuts = bands ? `: ${bands.map((band) => `${band.code} ${range(band)}`).join(', ')}` : '';
    say(`  ${code} (${unit})${cuts}  ${title.en}`);
  }
}

function range({ from, below }: { readonly from?: number; readonly below?: number }): string {
  if (from === undefined) return below === undefined ? 'always' : `below ${below}`;
  return below === undefined ? `from ${from}` : `${from} to below ${below}`;
}

function readInstrument(path: string): ReadFile {
  return readInstrumentFile(readJson(path), sharedTables, findInstrument);
}

/** A fault as one line; `form` is what the schema finds. */
const line = ({ code, at, message }: Fault): string => `${code}  ${at}: ${message}`;

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return refuse(`"${path}" cannot be read: ${error instanceof Error ? error.message : ''}`);
  }
}

function lint(path: string): void {
  const { faults } = readInstrument(path);
  for (const fault of faults) say(line(fault));
  if (faults.length === 0) say('No fault.');
  else process.exitCode = 1;
}

function test(path: string, given?: string): void {
  const { definition, faults } = readInstrument(path);
  for (const fault of faults) say(line(fault));
  if (!definition || faults.length > 0) {
    process.exitCode = 1;
    return;
  }
  const beside = join(dirname(path), `${basename(path, '.json')}.cases.json`);
  const cases = readJson(given ?? beside) as readonly InstrumentCase[];
  if (!Array.isArray(cases) || cases.length === 0)
    refuse('The cases are no list, or an empty one.');
  const results = runCases(definition, cases, new Date().toISOString().slice(0, 10));
  for (const { name, passed, differences } of results) {
    const wrong = differences.map(
      ({ output, expected, actual }) =>
        `\n      ${output} is ${String(actual)}, expected ${String(expected)}`,
    );
    say(`${passed ? 'pass' : 'FAIL'}  ${name}${wrong.join('')}`);
  }
  const failed = results.filter(({ passed }) => !passed).length;
  say(`${cases.length - failed} of ${cases.length} cases pass.`);
  if (failed > 0) process.exitCode = 1;
}

// A reader that stops early, such as head, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const [action, target, more] = process.argv.slice(2);
if (action === 'list') list();
else if (action === 'show' && target) show(target);
else if (action === 'lint' && target) lint(target);
else if (action === 'test' && target) test(target, more);
else refuse('Say what to do.');
