import type { ImportField, ImportKind } from './import-field';
import { IMPORT_FIELDS, PERSON_KEY_NAMES } from './import-kinds';

/** For each column of the file, in its order, the field it fills; null leaves the column out. */
export type ColumnMapping = readonly (string | null)[];

/** What a file to correct adds as its last column; such a column is never read. */
export const FAULT_HEADING = 'Throughcare: what to correct';

/** A remembered choice by heading, as written in an earlier file with the same headings. */
export type RememberedMapping = Readonly<Record<string, string>>;

/** A heading without case, spaces, punctuation: `Date of Birth *` and `date_of_birth` are one. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Guesses the field of each column from its heading; the first column that fits a field has it. */
export function guessMapping(
  kind: ImportKind,
  headings: readonly string[],
  remembered: RememberedMapping = {},
): ColumnMapping {
  const fields = IMPORT_FIELDS[kind];
  const known = new Set(fields.map(({ name }) => name));
  const taken = new Set<string>();
  const take = (field: string | undefined): string | null => {
    if (!field || !known.has(field) || taken.has(field)) return null;
    taken.add(field);
    return field;
  };
  const isOurs = plainHeading(FAULT_HEADING);
  // What was chosen before wins over any guess, wherever its column stands.
  const chosen = headings.map((heading) => {
    const plain = plainHeading(heading);
    return plain === isOurs ? null : take(remembered[plain]);
  });
  return headings.map((heading, at) => {
    const plain = plainHeading(heading);
    if (chosen[at] || plain === isOurs || plain in remembered) return chosen[at] ?? null;
    return take(fieldNamed(fields, plain)?.name);
  });
}

/** The same choices by heading, to be remembered for the next file with these headings. */
export function rememberMapping(
  headings: readonly string[],
  mapping: ColumnMapping,
): RememberedMapping {
  return Object.fromEntries(
    headings.map((heading, at) => [plainHeading(heading), mapping[at] ?? '']),
  );
}

/** Names a set of headings whatever their order; our own column of a corrected file does not count. */
export function headingSet(headings: readonly string[]): string {
  const isOurs = plainHeading(FAULT_HEADING);
  return [...new Set(headings.map(plainHeading).filter((plain) => plain && plain !== isOurs))]
    .sort()
    .join('|');
}

export interface MappingProblem {
  readonly field: string;
  readonly code: 'required' | 'unknown-choice' | 'chosen-twice';
}

/** What keeps a mapping from being used: unknown fields, one chosen twice, required ones left out. */
export function mappingProblems(kind: ImportKind, mapping: ColumnMapping): MappingProblem[] {
  const fields = IMPORT_FIELDS[kind];
  const known = new Set(fields.map(({ name }) => name));
  const problems: MappingProblem[] = [];
  const seen = new Set<string>();
  for (const field of mapping) {
    if (field === null) continue;
    if (!known.has(field)) problems.push({ field, code: 'unknown-choice' });
    else if (seen.has(field)) problems.push({ field, code: 'chosen-twice' });
    seen.add(field);
  }
  for (const { name, isRequired } of fields)
    if (isRequired && !seen.has(name)) problems.push({ field: name, code: 'required' });
  if (kind !== 'people' && !PERSON_KEY_NAMES.some((name) => seen.has(name)))
    problems.push({ field: 'personNumber', code: 'required' });
  return problems;
}

function fieldNamed(fields: readonly ImportField[], plain: string): ImportField | undefined {
  if (plain === '') return undefined;
  return fields.find(
    ({ name, headings }) =>
      plainHeading(name) === plain || headings.some((heading) => plainHeading(heading) === plain),
  );
}
