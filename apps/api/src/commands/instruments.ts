import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import {
  answersFromRow,
  compileInstrument,
  expandDefinition,
  lintInstrument,
  type InstrumentDefinition,
  type InstrumentFile,
} from '@throughcare/assessment';
import {
  builtInInstruments,
  findInstrument,
  instrumentSchema,
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

interface Read {
  readonly definition: InstrumentDefinition | null;
  readonly faults: readonly string[];
}

/** A file as far as it can be understood, with everything wrong in it. */
function readInstrument(path: string): Read {
  const file: unknown = readJson(path);
  const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
    instrumentSchema,
  );
  if (!validate(file)) {
    const faults = (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `form  ${instancePath || '/'}: ${message ?? ''} ${JSON.stringify(params)}`,
    );
    return { definition: null, faults };
  }
  try {
    const definition = expandDefinition(
      file as unknown as InstrumentFile,
      sharedTables,
      findInstrument,
    );
    const faults = lintInstrument(definition).map(
      ({ code, at, message }) => `${code}  ${at}: ${message}`,
    );
    return { definition, faults };
  } catch (error) {
    return { definition: null, faults: [`unknown-reference  ${String((error as Error).message)}`] };
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return refuse(`"${path}" cannot be read: ${error instanceof Error ? error.message : ''}`);
  }
}

function lint(path: string): void {
  const { faults } = readInstrument(path);
  for (const fault of faults) say(fault);
  if (faults.length === 0) say('No fault.');
  else process.exitCode = 1;
}

interface Case {
  readonly name?: string;
  readonly asOf?: string;
  readonly answers: Readonly<Record<string, unknown>>;
  /** Values by output code; `band` is the main result's. */
  readonly expected: Readonly<Record<string, unknown>>;
}

function test(path: string, given?: string): void {
  const { definition, faults } = readInstrument(path);
  for (const fault of faults) say(fault);
  if (!definition || faults.length > 0) {
    process.exitCode = 1;
    return;
  }
  const beside = join(dirname(path), `${basename(path, '.json')}.cases.json`);
  const cases = readJson(given ?? beside) as readonly Case[];
  if (!Array.isArray(cases) || cases.length === 0)
    refuse('The cases are no list, or an empty one.');
  const instrument = compileInstrument(definition);
  let failed = 0;
  cases.forEach(({ name, asOf, answers, expected }: Case, index) => {
    const assessedOn = asOf ?? new Date().toISOString().slice(0, 10);
    const score = instrument.score(answersFromRow(definition, answers), { assessedOn });
    const wrong = Object.entries(expected).flatMap(([code, wanted]) => {
      const output = score.outputs.find((each) => each.code === code);
      const flag = score.flags.find((each) => each.code === code);
      const ours = code === 'band' ? (score.band?.code ?? null) : (flag ?? output)?.value;
      const same =
        typeof ours === 'number' && typeof wanted === 'number'
          ? Math.abs(ours - wanted) <= 1e-9
          : ours === wanted;
      return same ? [] : [`${code} is ${String(ours)}, expected ${String(wanted)}`];
    });
    if (wrong.length > 0) failed += 1;
    say(
      `${wrong.length === 0 ? 'pass' : 'FAIL'}  ${name ?? `case ${index + 1}`}${wrong.map((each) => `\n      ${each}`).join('')}`,
    );
  });
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
