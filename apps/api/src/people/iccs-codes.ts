import { verifiedIccsCodes } from '@throughcare/domain';

const KNOWN = new Set<string>(verifiedIccsCodes().map(({ code }) => code));

export function isKnownIccsCode(code: string): boolean {
  return KNOWN.has(code);
}
