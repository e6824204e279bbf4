import { parseArgs } from 'node:util';
import { IMPORT_KINDS, type ImportKind } from '@throughcare/domain';

export interface ImportOptions {
  readonly kind: ImportKind;
  readonly file: string;
  readonly as?: string;
  readonly site?: string;
  readonly mapping?: string;
  readonly errors?: string;
  readonly monthFirst: boolean;
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly again: boolean;
}

/** Something is wrong with how the command was called; nothing was changed. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}

export const USAGE = `npm run import -- --kind people|orders|movements --file FILE
  --site CODE      site the records belong to; may be left out when there is only one
  --as USER        who imports; the only administrator when left out
  --mapping FILE   JSON: {"heading of the file": "field", "another": null}
  --month-first    03/04/2026 is the 4th of March
  --dry-run        check only; nothing is kept
  --errors FILE    where to write the rows to correct
  --yes            load without asking
  --again          the same file once more, on purpose`;

export function readOptions(args: readonly string[]): ImportOptions {
  const values = parsed(args);
  const kind = IMPORT_KINDS.find((one) => one === values.kind);
  if (!kind) throw new UsageProblem(`--kind must be one of ${IMPORT_KINDS.join(', ')}.`);
  if (!values.file) throw new UsageProblem('--file is missing: name a CSV or XLSX file.');
  return {
    kind,
    file: values.file,
    ...(values.as ? { as: values.as } : {}),
    ...(values.site ? { site: values.site } : {}),
    ...(values.mapping ? { mapping: values.mapping } : {}),
    ...(values.errors ? { errors: values.errors } : {}),
    monthFirst: values['month-first'] ?? false,
    dryRun: values['dry-run'] ?? false,
    yes: values.yes ?? false,
    again: values.again ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: {
        kind: { type: 'string' },
        file: { type: 'string' },
        as: { type: 'string' },
        site: { type: 'string' },
        mapping: { type: 'string' },
        errors: { type: 'string' },
        'month-first': { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        yes: { type: 'boolean' },
        again: { type: 'boolean' },
      },
    }).values;
  } catch (problem) {
    throw new UsageProblem((problem as Error).message);
  }
}
