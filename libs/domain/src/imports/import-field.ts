export type ImportFieldType =
  | 'text'
  | 'date'
  | 'instant'
  | 'choice'
  | 'yes-no'
  | 'iccs'
  | 'iccs-list'
  | 'country'
  | 'person-number'
  | 'site';

/** One field of a record that a column of a file can fill. */
export interface ImportField {
  readonly name: string;
  readonly type: ImportFieldType;
  readonly isRequired?: boolean;
  readonly max?: number;
  /** For `choice`: the stored value and the words people write for it. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Headings this field is recognised by, beside its own name. */
  readonly headings: readonly string[];
  /** A date that must have happened already. */
  readonly isPast?: boolean;
}

export const IMPORT_KINDS = ['people', 'orders', 'movements'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** The columns that carry a number the person is known by elsewhere; also how orders and movements find people. */
export const IDENTIFIER_FIELDS = {
  nationalId: 'national-id',
  passport: 'passport',
  prisonNumber: 'prison-number',
  courtNumber: 'court-number',
  policeNumber: 'police-number',
  socialInsurance: 'social-insurance',
  otherNumber: 'other',
} as const;
export type IdentifierFieldName = keyof typeof IDENTIFIER_FIELDS;

const HEADINGS: Readonly<Record<IdentifierFieldName, readonly string[]>> = {
  nationalId: ['national id', 'identity number', 'id number', 'id card', '身份证', '身份证号'],
  passport: ['passport number', 'passport no', '护照', '护照号'],
  prisonNumber: ['prison number', 'prison no', 'institution number', '监狱编号', '罪犯编号'],
  courtNumber: ['court number', 'court no', 'court reference', '法院编号'],
  policeNumber: ['police number', 'police no', '警方编号', '公安编号'],
  socialInsurance: ['social insurance number', 'social security number', 'ssn', '社保号'],
  otherNumber: ['other number', 'legacy id', 'old number', '其他编号', '旧编号'],
};

export const identifierFields: readonly ImportField[] = Object.keys(IDENTIFIER_FIELDS).map(
  (name) => ({
    name,
    type: 'text',
    max: 120,
    headings: HEADINGS[name as IdentifierFieldName],
  }),
);

/** Orders and movements name their person by our number or by any identifier on file. */
export const personKeyFields: readonly ImportField[] = [
  {
    name: 'personNumber',
    type: 'person-number',
    headings: ['person number', 'throughcare number', 'person no', '人员编号', '本系统编号'],
  },
  ...identifierFields,
];
