/** Everything that can be wrong with one cell or one row; the screens and the file to correct have words for each. */
export const IMPORT_FAULTS = [
  'required',
  'too-long',
  'not-a-date',
  'not-an-instant',
  'in-the-future',
  'too-long-ago',
  'unknown-choice',
  'not-yes-or-no',
  'unknown-code',
  'not-a-person-number',
  'not-a-country',
  'dates-out-of-order',
  'person-missing',
  'person-unknown',
  'person-ambiguous',
  'site-unknown',
  'too-many-cells',
  'not-the-same-any-more',
  'worked-on-since',
  'refused',
] as const;
export type ImportFaultCode = (typeof IMPORT_FAULTS)[number];

/** One thing wrong, with the field it concerns; null is the row as a whole. No cell text is repeated in it. */
export interface ImportFault {
  readonly field: string | null;
  readonly code: ImportFaultCode;
  readonly facts?: Readonly<Record<string, unknown>>;
}
