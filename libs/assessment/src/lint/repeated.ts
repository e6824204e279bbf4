import type { Fault } from './fault';

/** Codes that stand in one list more than once. */
export function repeated(codes: readonly string[], at: string): Fault[] {
  const twice = new Set(codes.filter((code, index) => codes.indexOf(code) !== index));
  return [...twice].map((code) => ({
    code: 'duplicate-code',
    at,
    message: `"${code}" is there more than once.`,
  }));
}
