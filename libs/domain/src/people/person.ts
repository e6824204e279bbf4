import type { IsoDate } from '../foundations/iso-date';
import { ageOn } from '../foundations/iso-date';

/** As registered; self-described gender is kept apart and optional (NMR-07a). */
export const SEXES = ['female', 'male', 'other', 'unknown'] as const;
export type Sex = (typeof SEXES)[number];

export const NAME_KINDS = ['registered', 'alias', 'former', 'preferred'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A name in whatever script the person writes it; people with one name leave `family` empty. */
export interface PersonName {
  readonly kind: NameKind;
  readonly given: string;
  readonly family: string;
}

/** How well the birth date is known: to the day, only the year, or guessed. */
export const BIRTH_PRECISIONS = ['day', 'year', 'estimated'] as const;
export type BirthPrecision = (typeof BIRTH_PRECISIONS)[number];

/** For `year` and `estimated` the day and month carry no meaning and are written 01-01. */
export interface BirthDate {
  readonly on: IsoDate;
  readonly precision: BirthPrecision;
}

export const IDENTIFIER_TYPES = [
  'national-id',
  'passport',
  'prison-number',
  'court-number',
  'police-number',
  'social-insurance',
  'other',
] as const;
export type IdentifierType = (typeof IDENTIFIER_TYPES)[number];

export interface Identifier {
  readonly type: IdentifierType;
  readonly issuer: string;
  readonly value: string;
}

export const LITERACY_LEVELS = ['none', 'low', 'functional', 'good', 'not-screened'] as const;
export type LiteracyLevel = (typeof LITERACY_LEVELS)[number];

/** One language of a person (BCP 47) and whether talk in the office's language needs an interpreter. */
export interface SpokenLanguage {
  readonly language: string;
  readonly canRead: boolean;
  readonly needsInterpreter: boolean;
}

export const DOCUMENT_STATES = ['held', 'applied', 'missing', 'expired'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

const FAMILY_FIRST = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** The name as its own script orders it: family first and unspaced for Chinese, given first elsewhere. */
export function fullName(name: Pick<PersonName, 'given' | 'family'>): string {
  const given = name.given.trim();
  const family = name.family.trim();
  return FAMILY_FIRST.test(`${family}${given}`)
    ? `${family}${given}`
    : [given, family].filter(Boolean).join(' ');
}

/** Age in completed years; when only the year is known, the oldest the person can be. */
export function ageOf(birth: BirthDate, today: IsoDate): number {
  return ageOn(birth.on, today);
}

/**
 * True below the age of full responsibility, 18 unless the jurisdiction says otherwise.
 * Someone who may be a child, because only the year is known, is treated as one.
 */
export function isChild(birth: BirthDate, today: IsoDate, { adultAt = 18 } = {}): boolean {
  const latest = birth.precision === 'day' ? birth.on : `${birth.on.slice(0, 4)}-12-31`;
  return ageOn(latest, today) < adultAt;
}
