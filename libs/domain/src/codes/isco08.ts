/** One group of the International Standard Classification of Occupations 2008 (ILO). */
export interface Isco08Group {
  readonly code: string;
  readonly parent?: string;
  readonly label: string;
  readonly verified: boolean;
}

/** Major groups (one digit) and sub-major groups (two digits). */
export const ISCO08_GROUPS: readonly Isco08Group[] = [
  { code: '0', label: 'Armed forces occupations', verified: true },
  { code: '1', label: 'Managers', verified: true },
  { code: '2', label: 'Professionals', verified: true },
  { code: '3', label: 'Technicians and associate professionals', verified: true },
  { code: '4', label: 'Clerical support workers', verified: true },
  { code: '5', label: 'Service and sales workers', verified: true },
  { code: '6', label: 'Skilled agricultural, forestry and fishery workers', verified: true },
  { code: '7', label: 'Craft and related trades workers', verified: true },
  { code: '8', label: 'Plant and machine operators, and assemblers', verified: true },
  { code: '9', label: 'Elementary occupations', verified: true },
  { code: '01', parent: '0', label: 'Commissioned armed forces officers', verified: true },
  { code: '02', parent: '0', label: 'Non-commissioned armed forces officers', verified: true },
  { code: '03', parent: '0', label: 'Armed forces occupations, other ranks', verified: true },
  {
    code: '11',
    parent: '1',
    label: 'Chief executives, senior officials and legislators',
    verified: false,
  },
  { code: '12', parent: '1', label: 'Administrative and commercial managers', verified: true },
  {
    code: '13',
    parent: '1',
    label: 'Production and specialised services managers',
    verified: true,
  },
  {
    code: '14',
    parent: '1',
    label: 'Hospitality, retail and other services managers',
    verified: true,
  },
  { code: '21', parent: '2', label: 'Science and engineering professionals', verified: true },
  { code: '22', parent: '2', label: 'Health professionals', verified: true },
  { code: '23', parent: '2', label: 'Teaching professionals', verified: true },
  { code: '24', parent: '2', label: 'Business and administration professionals', verified: true },
  {
    code: '25',
    parent: '2',
    label: 'Information and communications technology professionals',
    verified: true,
  },
  { code: '26', parent: '2', label: 'Legal, social and cultural professionals', verified: true },
  {
    code: '31',
    parent: '3',
    label: 'Science and engineering associate professionals',
    verified: true,
  },
  { code: '32', parent: '3', label: 'Health associate professionals', verified: true },
  {
    code: '33',
    parent: '3',
    label: 'Business and administration associate professionals',
    verified: true,
  },
  {
    code: '34',
    parent: '3',
    label: 'Legal, social, cultural and related associate professionals',
    verified: true,
  },
  { code: '35', parent: '3', label: 'Information and communications technicians', verified: true },
  { code: '41', parent: '4', label: 'General and keyboard clerks', verified: true },
  { code: '42', parent: '4', label: 'Customer services clerks', verified: true },
  { code: '43', parent: '4', label: 'Numerical and material recording clerks', verified: true },
  { code: '44', parent: '4', label: 'Other clerical support workers', verified: true },
  { code: '51', parent: '5', label: 'Personal service workers', verified: true },
  { code: '52', parent: '5', label: 'Sales workers', verified: true },
  { code: '53', parent: '5', label: 'Personal care workers', verified: true },
  { code: '54', parent: '5', label: 'Protective services workers', verified: true },
  {
    code: '61',
    parent: '6',
    label: 'Market-oriented skilled agricultural workers',
    verified: true,
  },
  {
    code: '62',
    parent: '6',
    label: 'Market-oriented skilled forestry, fishery and hunting workers',
    verified: true,
  },
  {
    code: '63',
    parent: '6',
    label: 'Subsistence farmers, fishers, hunters and gatherers',
    verified: true,
  },
  {
    code: '71',
    parent: '7',
    label: 'Building and related trades workers, excluding electricians',
    verified: true,
  },
  { code: '72', parent: '7', label: 'Metal, machinery and related trades workers', verified: true },
  { code: '73', parent: '7', label: 'Handicraft and printing workers', verified: true },
  { code: '74', parent: '7', label: 'Electrical and electronic trades workers', verified: true },
  {
    code: '75',
    parent: '7',
    label: 'Food processing, wood working, garment and other craft and related trades workers',
    verified: true,
  },
  { code: '81', parent: '8', label: 'Stationary plant and machine operators', verified: true },
  { code: '82', parent: '8', label: 'Assemblers', verified: true },
  { code: '83', parent: '8', label: 'Drivers and mobile plant operators', verified: true },
  { code: '91', parent: '9', label: 'Cleaners and helpers', verified: true },
  {
    code: '92',
    parent: '9',
    label: 'Agricultural, forestry and fishery labourers',
    verified: true,
  },
  {
    code: '93',
    parent: '9',
    label: 'Labourers in mining, construction, manufacturing and transport',
    verified: true,
  },
  { code: '94', parent: '9', label: 'Food preparation assistants', verified: true },
  {
    code: '95',
    parent: '9',
    label: 'Street and related sales and service workers',
    verified: true,
  },
  { code: '96', parent: '9', label: 'Refuse workers and other elementary workers', verified: true },
];

/** The group a code of any length belongs to: sub-major if known, else major. */
export function isco08Group(code: string): Isco08Group | undefined {
  const named = (prefix: string) => ISCO08_GROUPS.find((group) => group.code === prefix);
  return named(code.slice(0, 2)) ?? named(code.slice(0, 1));
}

/** Same trade for the measure of vocational training: both codes share a sub-major group. */
export function isSameTrade(a: string, b: string): boolean {
  return a.length >= 2 && a.slice(0, 2) === b.slice(0, 2);
}
