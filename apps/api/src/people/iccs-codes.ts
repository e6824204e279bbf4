import { ICCS_CODES } from '@throughcare/domain';

const KNOWN = new Set<string>(ICCS_CODES.map(({ code }) => code));

export function isKnownIccsCode(code: string): boolean {
  return KNOWN.has(code);
}
