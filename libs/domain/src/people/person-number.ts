const LETTERS = 'ABCDEFGHJKLMNPQRSTVWXYZ'; // 23 letters, a prime count, without I, O and U
const CAPACITY = 10_000_000;
// Coprime to ten, so every sequence has its own number; neighbours in time do not look alike.
const SPREAD = 4_829_317;
const FORM = /^(?:TC)?(\d{7})([A-Z])$/;

/**
 * A readable number such as `TC 4827-316-K` from a database sequence.
 * The letter catches every single wrong digit and every swap of two digits.
 */
export function issuePersonNumber(sequence: number): string {
  if (!Number.isInteger(sequence) || sequence < 1 || sequence >= CAPACITY) {
    throw new RangeError(`person numbers hold sequences 1 to ${CAPACITY - 1}, not ${sequence}`);
  }
  const digits = String((sequence * SPREAD) % CAPACITY).padStart(7, '0');
  return written(digits);
}

/** The number in its written form, or undefined when it is not one or its letter does not fit. */
export function readPersonNumber(text: string): string | undefined {
  const parts = FORM.exec(text.toUpperCase().replace(/[\s\-‐-–]/g, ''));
  if (!parts) return undefined;
  const [, digits = '', letter = ''] = parts;
  return checkLetter(digits) === letter ? written(digits) : undefined;
}

export function isPersonNumber(text: string): boolean {
  return readPersonNumber(text) === text;
}

function written(digits: string): string {
  return `TC ${digits.slice(0, 4)}-${digits.slice(4)}-${checkLetter(digits)}`;
}

/** Weights 2 to 8 differ from each other modulo 23, which is what catches swaps. */
function checkLetter(digits: string): string {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at + 2), 0);
  return LETTERS.charAt(sum % LETTERS.length);
}
