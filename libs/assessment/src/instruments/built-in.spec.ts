import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { lintInstrument } from '../lint/lint-instrument';
import { builtInInstruments, findInstrument, instrumentSchema } from '../registry';

const here = dirname(fileURLToPath(import.meta.url));
const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
  instrumentSchema,
);
const files = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'tables')
  .flatMap(({ name }) =>
    readdirSync(join(here, name))
      .filter((file) => /^\d+(\.\d+)*\.json$/.test(file))
      .map((file) => ({
        code: name,
        version: file.replace(/\.json$/, ''),
        path: join(here, name, file),
      })),
  );

describe.each(files)('the built-in instrument $code $version', ({ code, version, path }) => {
  const file: unknown = JSON.parse(readFileSync(path, 'utf8'));

  it('follows the schema', () => {
    validate(file);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('stands in the registry under its folder and file name', () => {
    expect(findInstrument(code, version)).toMatchObject({ code, version });
  });

  it('has no fault, and speaks English and Chinese', () => {
    const definition = findInstrument(code, version);
    expect(definition && lintInstrument(definition)).toEqual([]);
    expect(Object.keys(definition?.languages ?? {})).toEqual(expect.arrayContaining(['en', 'zh']));
  });
});

describe('the registry', () => {
  it('holds every file of the folder and nothing else', () => {
    expect(builtInInstruments.map(({ code }) => code).sort()).toEqual(
      files.map(({ code }) => code).sort(),
    );
  });
});
