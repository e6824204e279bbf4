import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import {
  builtInInstruments,
  findInstrument,
  findInstrumentFile,
  instrumentSchema,
  sharedTables,
} from '../registry';
import { checkForm } from './check-form';
import { readInstrumentFile } from './read-instrument-file';

type Json = Record<string, unknown>;

/** A file with one place of it changed, `items/0/text/en`; undefined takes it away. */
function putAt(file: Json, place: string, value: unknown): void {
  const way = place.split('/');
  const key = way.pop() ?? '';
  const at = way.reduce((node, each) => node[each] as Json, file);
  if (value === undefined) delete at[key];
  else at[key] = value;
}

const phq9 = (): Json => structuredClone(findInstrumentFile('phq-9')) as unknown as Json;
const read = (file: unknown) => readInstrumentFile(file, sharedTables, findInstrument);
const places = (file: unknown) => read(file).faults.map(({ code, at }) => `${code} ${at}`);

describe('an instrument file', () => {
  it('is read as the definition it is when nothing is wrong', () => {
    for (const definition of builtInInstruments) {
      const file = findInstrumentFile(definition.code, definition.version);
      expect(read(file)).toEqual({ definition, faults: [] });
    }
  });

  it('names every place where its form is wrong, and only those', () => {
    const file = phq9();
    putAt(file, 'licence', undefined);
    putAt(file, 'items/0/text/en', undefined);
    putAt(file, 'items/1/kind', 'radio');
    putAt(file, 'colour', 'red');
    expect(read(file).definition).toBeNull();
    expect(places(file).sort()).toEqual([
      'form /',
      'form /colour',
      'form /items/0/text',
      'form /items/1/kind',
    ]);
  });

  it('says in the innermost place that no form of expression or condition fits', () => {
    const file = phq9();
    putAt(file, 'scales/0/outputs/0/of', { sum: [{ value: 'x' }, { itm: 'q' }] });
    putAt(file, 'items/2/shownWhen', { all: [{ item: 'phq9.1', is: 'x', more: 1 }] });
    expect(places(file).sort()).toEqual([
      'form /items/2/shownWhen/all/0',
      'form /scales/0/outputs/0/of/sum/1',
    ]);
  });

  it('names what is wrong within an option, not only that the options do not fit', () => {
    const file = phq9();
    putAt(file, 'items/9/options/1/label', {});
    expect(places(file)).toEqual(['form /items/9/options/1/label']);
  });

  it('tells a part or table that does not exist, and what the linter finds', () => {
    expect(places({ ...phq9(), sharedTables: ['nowhere'] })).toEqual(['unknown-reference /']);
    const gap = phq9();
    putAt(gap, 'scales/0/outputs/0/bands/1/from', 6);
    expect(read(gap).faults).toContainEqual(expect.objectContaining({ code: 'band-gap' }));
    expect(read(gap).definition).not.toBeNull();
  });

  it.each([[null], [7], ['text'], [[]], [{}]])('may be anything at all: %j', (file) => {
    expect(read(file)).toMatchObject({ definition: null });
    expect(read(file).faults.length).toBeGreaterThan(0);
  });
});

describe('the check of form', () => {
  const here = dirname(fileURLToPath(import.meta.url));
  const ajv = new Ajv({ strict: true, allowUnionTypes: true }).compile(instrumentSchema);
  const folder = join(here, '..', 'instruments');
  const files: readonly Json[] = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'tables')
    .map(({ name }) => JSON.parse(readFileSync(join(folder, name, '1.0.json'), 'utf8')) as Json);

  it('agrees with another validator on files changed anywhere', () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.string({ maxLength: 6 }),
      fc.constant([]),
      fc.constant({}),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(fc.nat(200), { minLength: 1, maxLength: 8 }),
        fc.constantFrom('put', 'drop', 'add'),
        value,
        (original, way, how, put) => {
          const file = structuredClone(original);
          changeSomewhere(file, way, how, put);
          expect(checkForm(file).length === 0).toBe(ajv(file));
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Walks in by the numbers given and changes what is there. */
function changeSomewhere(file: Json, way: readonly number[], how: string, put: unknown): void {
  let at: Json = file;
  for (const [step, number] of way.entries()) {
    const keys = Object.keys(at);
    const key = keys[number % keys.length];
    if (key === undefined) return;
    const next: unknown = at[key];
    if (step < way.length - 1 && typeof next === 'object' && next !== null) {
      at = next as Json;
      continue;
    }
    const isList: boolean = Array.isArray(at);
    if (how === 'add' && !isList) at['not-a-key'] = put;
    else if (how === 'drop' && !isList) delete at[key];
    else at[key] = put;
    return;
  }
}
