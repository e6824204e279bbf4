/** One row of the International Classification of Crime for Statistical Purposes. */
export interface IccsCode {
  readonly code: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly parent?: string;
  readonly label: string;
  /** False for rows recalled rather than read in a public source: show the code, not the label, as fact. */
  readonly verified: boolean;
}

/**
 * ICCS version 1.0 (UNODC, March 2015): sections, divisions, and the finer codes seen in public statistics,
 * whose own parents may be absent. Labels are checked against public texts where `verified`.
 */
export const ICCS_CODES: readonly IccsCode[] = [
  {
    code: '01',
    level: 1,
    label: 'Acts leading to death or intending to cause death',
    verified: true,
  },
  {
    code: '02',
    level: 1,
    label: 'Acts causing harm or intending to cause harm to the person',
    verified: true,
  },
  { code: '03', level: 1, label: 'Injurious acts of a sexual nature', verified: true },
  {
    code: '04',
    level: 1,
    label: 'Acts against property involving violence or threat against a person',
    verified: true,
  },
  { code: '05', level: 1, label: 'Acts against property only', verified: true },
  {
    code: '06',
    level: 1,
    label: 'Acts involving controlled psychoactive substances or other drugs',
    verified: true,
  },
  { code: '07', level: 1, label: 'Acts involving fraud, deception or corruption', verified: true },
  {
    code: '08',
    level: 1,
    label: 'Acts against public order, authority and provisions of the State',
    verified: true,
  },
  { code: '09', level: 1, label: 'Acts against public safety and State security', verified: true },
  { code: '10', level: 1, label: 'Acts against the natural environment', verified: true },
  { code: '11', level: 1, label: 'Other criminal acts not elsewhere classified', verified: true },
  { code: '0101', level: 2, parent: '01', label: 'Intentional homicide', verified: true },
  { code: '0102', level: 2, parent: '01', label: 'Attempted intentional homicide', verified: true },
  { code: '0103', level: 2, parent: '01', label: 'Non-intentional homicide', verified: true },
  {
    code: '0104',
    level: 2,
    parent: '01',
    label: 'Assisting or instigating suicide',
    verified: true,
  },
  { code: '0105', level: 2, parent: '01', label: 'Euthanasia', verified: true },
  { code: '0106', level: 2, parent: '01', label: 'Illegal feticide', verified: true },
  {
    code: '0107',
    level: 2,
    parent: '01',
    label: 'Unlawful killing associated with armed conflict',
    verified: true,
  },
  {
    code: '0109',
    level: 2,
    parent: '01',
    label: 'Other acts leading to death or intending to cause death',
    verified: true,
  },
  { code: '0201', level: 2, parent: '02', label: 'Assaults and threats', verified: true },
  { code: '0202', level: 2, parent: '02', label: 'Acts against liberty', verified: true },
  { code: '0203', level: 2, parent: '02', label: 'Slavery and exploitation', verified: true },
  { code: '0204', level: 2, parent: '02', label: 'Trafficking in persons', verified: true },
  { code: '0205', level: 2, parent: '02', label: 'Coercion', verified: true },
  { code: '0206', level: 2, parent: '02', label: 'Negligence', verified: true },
  { code: '0207', level: 2, parent: '02', label: 'Dangerous acts', verified: true },
  {
    code: '0208',
    level: 2,
    parent: '02',
    label: 'Acts intended to induce fear or emotional distress',
    verified: true,
  },
  { code: '0209', level: 2, parent: '02', label: 'Defamation or insult', verified: true },
  { code: '0210', level: 2, parent: '02', label: 'Discrimination', verified: true },
  {
    code: '0211',
    level: 2,
    parent: '02',
    label: 'Acts that trespass against the person',
    verified: true,
  },
  {
    code: '0219',
    level: 2,
    parent: '02',
    label: 'Other acts causing harm or intending to cause harm to the person',
    verified: true,
  },
  { code: '0301', level: 2, parent: '03', label: 'Sexual violence', verified: true },
  { code: '0302', level: 2, parent: '03', label: 'Sexual exploitation', verified: true },
  {
    code: '0309',
    level: 2,
    parent: '03',
    label: 'Other injurious acts of a sexual nature',
    verified: false,
  },
  { code: '0401', level: 2, parent: '04', label: 'Robbery', verified: true },
  {
    code: '0409',
    level: 2,
    parent: '04',
    label: 'Other acts against property involving violence or threat against a person',
    verified: false,
  },
  { code: '0501', level: 2, parent: '05', label: 'Burglary', verified: true },
  { code: '0502', level: 2, parent: '05', label: 'Theft', verified: true },
  {
    code: '0503',
    level: 2,
    parent: '05',
    label: 'Intellectual property offences',
    verified: false,
  },
  { code: '0504', level: 2, parent: '05', label: 'Property damage', verified: false },
  {
    code: '0509',
    level: 2,
    parent: '05',
    label: 'Other acts against property only',
    verified: false,
  },
  {
    code: '0601',
    level: 2,
    parent: '06',
    label: 'Unlawful acts involving controlled drugs or precursors',
    verified: true,
  },
  {
    code: '0602',
    level: 2,
    parent: '06',
    label: 'Unlawful acts involving alcohol, tobacco or other controlled substances',
    verified: false,
  },
  {
    code: '0609',
    level: 2,
    parent: '06',
    label: 'Other acts involving controlled psychoactive substances or other drugs',
    verified: false,
  },
  { code: '0701', level: 2, parent: '07', label: 'Fraud', verified: true },
  { code: '0702', level: 2, parent: '07', label: 'Forgery/counterfeiting', verified: false },
  { code: '0703', level: 2, parent: '07', label: 'Corruption', verified: true },
  {
    code: '0704',
    level: 2,
    parent: '07',
    label: 'Acts involving the proceeds of crime',
    verified: false,
  },
  {
    code: '0709',
    level: 2,
    parent: '07',
    label: 'Other acts involving fraud, deception or corruption',
    verified: false,
  },
  {
    code: '0801',
    level: 2,
    parent: '08',
    label: 'Acts against public order behavioural standards',
    verified: false,
  },
  {
    code: '0802',
    level: 2,
    parent: '08',
    label: 'Acts against public order sexual standards',
    verified: false,
  },
  {
    code: '0803',
    level: 2,
    parent: '08',
    label: 'Acts related to freedom or control of expression',
    verified: false,
  },
  {
    code: '0804',
    level: 2,
    parent: '08',
    label: 'Acts contrary to public revenue or regulatory provisions',
    verified: false,
  },
  { code: '0805', level: 2, parent: '08', label: 'Acts related to migration', verified: false },
  {
    code: '0806',
    level: 2,
    parent: '08',
    label: 'Acts against the justice system',
    verified: false,
  },
  {
    code: '0807',
    level: 2,
    parent: '08',
    label: 'Acts related to democratic elections',
    verified: false,
  },
  { code: '0808', level: 2, parent: '08', label: 'Acts contrary to labour law', verified: false },
  {
    code: '0809',
    level: 2,
    parent: '08',
    label: 'Other acts against public order, authority and provisions of the State',
    verified: false,
  },
  {
    code: '0901',
    level: 2,
    parent: '09',
    label: 'Acts involving weapons, explosives and other destructive materials',
    verified: false,
  },
  {
    code: '0902',
    level: 2,
    parent: '09',
    label: 'Acts against health and safety',
    verified: false,
  },
  { code: '0903', level: 2, parent: '09', label: 'Acts against computer systems', verified: true },
  { code: '0904', level: 2, parent: '09', label: 'Acts against State security', verified: false },
  {
    code: '0905',
    level: 2,
    parent: '09',
    label: 'Acts related to an organized criminal group',
    verified: false,
  },
  { code: '0906', level: 2, parent: '09', label: 'Terrorism', verified: false },
  {
    code: '0907',
    level: 2,
    parent: '09',
    label: 'Non-injurious traffic violations',
    verified: false,
  },
  {
    code: '0909',
    level: 2,
    parent: '09',
    label: 'Other acts against public safety and State security',
    verified: false,
  },
  {
    code: '1001',
    level: 2,
    parent: '10',
    label: 'Acts that cause environmental pollution or degradation',
    verified: true,
  },
  {
    code: '1002',
    level: 2,
    parent: '10',
    label: 'Acts involving the movement or dumping of waste',
    verified: true,
  },
  {
    code: '1003',
    level: 2,
    parent: '10',
    label: 'Trade or possession of protected or prohibited species of fauna and flora',
    verified: true,
  },
  {
    code: '1004',
    level: 2,
    parent: '10',
    label: 'Acts that result in the depletion or degradation of natural resources',
    verified: true,
  },
  {
    code: '1009',
    level: 2,
    parent: '10',
    label: 'Other acts against the natural environment',
    verified: false,
  },
  {
    code: '1101',
    level: 2,
    parent: '11',
    label: 'Acts under universal jurisdiction',
    verified: false,
  },
  {
    code: '1102',
    level: 2,
    parent: '11',
    label: 'Acts contrary to youth regulations and acts concerning minors',
    verified: false,
  },
  {
    code: '1109',
    level: 2,
    parent: '11',
    label: 'Other criminal acts not elsewhere classified',
    verified: false,
  },
  { code: '02011', level: 3, parent: '0201', label: 'Assaults', verified: true },
  { code: '020111', level: 4, parent: '02011', label: 'Serious assault', verified: true },
  { code: '020221', level: 4, parent: '02022', label: 'Kidnapping', verified: true },
  { code: '03011', level: 3, parent: '0301', label: 'Rape', verified: true },
  { code: '03012', level: 3, parent: '0301', label: 'Sexual assault', verified: true },
  { code: '030221', level: 4, parent: '03022', label: 'Child pornography', verified: true },
  {
    code: '05012',
    level: 3,
    parent: '0501',
    label: 'Burglary of private residential premises',
    verified: true,
  },
  {
    code: '05021',
    level: 3,
    parent: '0502',
    label: 'Theft of a motorized vehicle or parts thereof',
    verified: true,
  },
  {
    code: '050211',
    level: 4,
    parent: '05021',
    label: 'Theft of a motorized land vehicle',
    verified: true,
  },
  { code: '07031', level: 3, parent: '0703', label: 'Bribery', verified: true },
  { code: '07041', level: 3, parent: '0704', label: 'Money laundering', verified: true },
  {
    code: '09051',
    level: 3,
    parent: '0905',
    label: 'Participation in an organized criminal group',
    verified: true,
  },
];

const BY_CODE = new Map(ICCS_CODES.map((row) => [row.code, row]));

export function iccsCode(code: string): IccsCode | undefined {
  return BY_CODE.get(code);
}

/** The two-digit section an offence counts under in international statistics. */
export function iccsSection(code: string): IccsCode | undefined {
  return BY_CODE.get(code.slice(0, 2));
}

/** Rows whose labels may be offered as fact. */
export function verifiedIccsCodes(): readonly IccsCode[] {
  return ICCS_CODES.filter(({ verified }) => verified);
}
