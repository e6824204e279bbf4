import { ICCS_RECALLED, ICCS_VERIFIED } from './iccs-labels';

/** One row of the International Classification of Crime for Statistical Purposes. */
export interface IccsCode {
  readonly code: string;
  /** 1 section, 2 division, 3 group, 4 class. */
  readonly level: 1 | 2 | 3 | 4;
  readonly parent?: string;
  readonly label: string;
  /** False for labels recalled rather than read in a public source: show the code, not the label, as fact. */
  readonly verified: boolean;
}

/**
 * ICCS version 1.0 (UNODC, March 2015): sections, divisions, and the finer codes seen in public statistics,
 * whose own parents may be absent.
 */
export const ICCS_CODES: readonly IccsCode[] = [
  ...ICCS_VERIFIED.map((row) => codeOf(row, { verified: true })),
  ...ICCS_RECALLED.map((row) => codeOf(row, { verified: false })),
].sort((a, b) => a.code.localeCompare(b.code));

export function iccsCode(code: string): IccsCode | undefined {
  return ICCS_CODES.find((row) => row.code === code);
}

/** The two-digit section an offence counts under in international statistics. */
export function iccsSection(code: string): IccsCode | undefined {
  return iccsCode(code.slice(0, 2));
}

/** Rows whose labels may be offered as fact. */
export function verifiedIccsCodes(): readonly IccsCode[] {
  return ICCS_CODES.filter(({ verified }) => verified);
}

/** The code's length gives its level: 2 digits a section, 4 a division, 5 a group, 6 a class. */
function codeOf(
  [code, label]: readonly [string, string],
  { verified }: { readonly verified: boolean },
): IccsCode {
  const level = code.length === 2 ? 1 : code.length === 4 ? 2 : code.length === 5 ? 3 : 4;
  const parent = level === 1 ? undefined : code.slice(0, level === 2 ? 2 : level + 1);
  return { code, level, parent, label, verified };
}
