import type { IsoDate } from '../foundations/iso-date';
import { Refusal } from '../foundations/refusal';

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'; // 30 characters that are not mistaken for each other
const LENGTH = 9;

/** An award a person takes along; it names the outside body, never the prison (NMR-104). */
export interface Certificate {
  readonly title: string;
  readonly awardingBody: string;
  readonly awardedOn: IsoDate;
  readonly verificationCode: string;
}

/**
 * A code such as `7KQ-M2X-4TB-P` that an employer can check: nine characters from random bytes given by
 * the caller and one that catches mistyping. Bytes above 239 are skipped so that every character is equally likely.
 */
export function verificationCode(randomBytes: Uint8Array): string {
  const drawn = [...randomBytes].filter((byte) => byte < 240).slice(0, LENGTH);
  if (drawn.length < LENGTH) throw new RangeError('give at least 24 random bytes');
  const body = drawn.map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
  return grouped(body + checkCharacter(body));
}

/** The code in its written form, or undefined when mistyped. */
export function readVerificationCode(text: string): string | undefined {
  const plain = text.toUpperCase().replace(/[^0-9A-Z]/g, '');
  const body = plain.slice(0, LENGTH);
  const isWhole =
    plain.length === LENGTH + 1 && [...plain].every((character) => ALPHABET.includes(character));
  return isWhole && plain.endsWith(checkCharacter(body)) ? grouped(plain) : undefined;
}

/** Refuses a certificate in the name of the place that holds the person. */
export function checkCertificate(
  certificate: Certificate,
  custodyNames: readonly string[],
  today: IsoDate,
): Certificate {
  const body = certificate.awardingBody.trim().toLowerCase();
  if (body === '') throw new Refusal('certificate.awarding-body-missing');
  if (custodyNames.some((name) => name.trim().toLowerCase() === body)) {
    throw new Refusal('certificate.names-the-prison');
  }
  if (certificate.awardedOn > today) throw new Refusal('certificate.awarded-in-future');
  return certificate;
}

/** Luhn modulo 30: every single wrong character and every swap of neighbours but one pair is caught. */
function checkCharacter(body: string): string {
  let sum = 0;
  [...body].reverse().forEach((character, at) => {
    const value = ALPHABET.indexOf(character) * (at % 2 === 0 ? 2 : 1);
    sum += Math.floor(value / ALPHABET.length) + (value % ALPHABET.length);
  });
  return ALPHABET.charAt((ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length);
}

function grouped(code: string): string {
  return (code.match(/.{1,3}/g) ?? []).join('-');
}
