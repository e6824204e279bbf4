/** ISCED 2011 (UNESCO Institute for Statistics). `X`, no schooling, is not an ISCED level but is recorded apart (NMR-104). */
export const ISCED_LEVELS = [
  { code: 'X', label: 'No schooling' },
  { code: '0', label: 'Early childhood education' },
  { code: '1', label: 'Primary education' },
  { code: '2', label: 'Lower secondary education' },
  { code: '3', label: 'Upper secondary education' },
  { code: '4', label: 'Post-secondary non-tertiary education' },
  { code: '5', label: 'Short-cycle tertiary education' },
  { code: '6', label: "Bachelor's or equivalent level" },
  { code: '7', label: "Master's or equivalent level" },
  { code: '8', label: 'Doctoral or equivalent level' },
  { code: '9', label: 'Not elsewhere classified' },
] as const;
export type IscedLevel = (typeof ISCED_LEVELS)[number]['code'];

/** ISCED-F 2013 broad fields of education and training. */
export const ISCED_FIELDS = [
  { code: '00', label: 'Generic programmes and qualifications' },
  { code: '01', label: 'Education' },
  { code: '02', label: 'Arts and humanities' },
  { code: '03', label: 'Social sciences, journalism and information' },
  { code: '04', label: 'Business, administration and law' },
  { code: '05', label: 'Natural sciences, mathematics and statistics' },
  { code: '06', label: 'Information and Communication Technologies (ICTs)' },
  { code: '07', label: 'Engineering, manufacturing and construction' },
  { code: '08', label: 'Agriculture, forestry, fisheries and veterinary' },
  { code: '09', label: 'Health and welfare' },
  { code: '10', label: 'Services' },
] as const;
export type IscedField = (typeof ISCED_FIELDS)[number]['code'];

/** ISCED-F detailed fields of basic learning, used for literacy and numeracy courses. */
export const ISCED_BASIC_FIELDS = [
  { code: '0011', label: 'Basic programmes and qualifications' },
  { code: '0021', label: 'Literacy and numeracy' },
  { code: '0031', label: 'Personal skills and development' },
] as const;

const ORDER: readonly IscedLevel[] = ['X', '0', '1', '2', '3', '4', '5', '6', '7', '8'];

/** Levels gained from one attainment to the next; undefined when either is not classified (`9`). */
export function levelsGained(before: IscedLevel, after: IscedLevel): number | undefined {
  const from = ORDER.indexOf(before);
  const to = ORDER.indexOf(after);
  return from < 0 || to < 0 ? undefined : to - from;
}
