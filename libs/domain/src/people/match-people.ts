import { daysBetween } from '../foundations/iso-date';
import { latinKey, latinNameKey } from './latin-key';
import { trigramSimilarity } from './name-similarity';
import type { BirthDate, Identifier, PersonName, Sex } from './person';
import { phoneticKey } from './phonetic-key';

/** What is compared: a person on file, or one about to be registered or imported. */
export interface Matchable {
  readonly names: readonly PersonName[];
  readonly birth?: BirthDate;
  readonly sex?: Sex;
  readonly identifiers: readonly Identifier[];
}

export const MATCH_REASONS = [
  'identifier-same',
  'identifier-different',
  'name-same',
  'name-very-similar',
  'name-similar',
  'name-sounds-alike',
  'birth-date-same',
  'birth-date-day-month-swapped',
  'birth-date-one-digit',
  'birth-date-near',
  'birth-year-same',
  'birth-year-near',
  'birth-date-far',
  'sex-different',
  'possible-twins',
] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

export const MATCH_VERDICTS = ['same', 'review', 'different'] as const;
export type MatchVerdict = (typeof MATCH_VERDICTS)[number];

export interface MatchPoints {
  readonly reason: MatchReason;
  readonly points: number;
}

export interface PersonMatch {
  readonly score: number;
  readonly verdict: MatchVerdict;
  /** Every point, in the order compared, so that a worker sees why. */
  readonly reasons: readonly MatchPoints[];
}

export interface MatchPolicy {
  readonly points: Readonly<Record<MatchReason, number>>;
  /** At or above: "same person?"; between the two a person decides. */
  readonly same: number;
  readonly review: number;
  readonly similar: number;
  readonly verySimilar: number;
}

/** Our own weights; an agency tunes them on its reviewed pairs. Same name with same birth date just reaches `same`. */
export const DEFAULT_MATCH_POLICY: MatchPolicy = {
  points: {
    'identifier-same': 20,
    'identifier-different': -6,
    'name-same': 12,
    'name-very-similar': 9,
    'name-similar': 5,
    'name-sounds-alike': 6,
    'birth-date-same': 8,
    'birth-date-day-month-swapped': 6,
    'birth-date-one-digit': 5,
    'birth-date-near': 5,
    'birth-year-same': 3,
    'birth-year-near': 2,
    'birth-date-far': -8,
    'sex-different': -3,
    'possible-twins': 0,
  },
  same: 20,
  review: 11,
  similar: 0.45,
  verySimilar: 0.7,
};

/** How likely two records are one person, with every point explained. */
export function matchPeople(
  left: Matchable,
  right: Matchable,
  policy: MatchPolicy = DEFAULT_MATCH_POLICY,
): PersonMatch {
  const found = [
    ...compareIdentifiers(left.identifiers, right.identifiers),
    ...compareNames(left.names, right.names, policy),
    ...compareBirth(left.birth, right.birth),
    ...compareSex(left.sex, right.sex),
  ];
  const areTwins = mayBeTwins(left, right, found);
  if (areTwins) found.push('possible-twins');
  const reasons = found.map((reason) => ({ reason, points: policy.points[reason] }));
  const score = reasons.reduce((total, { points }) => total + points, 0);
  return { score, verdict: verdictOf(score, areTwins, policy), reasons };
}

function verdictOf(score: number, areTwins: boolean, policy: MatchPolicy): MatchVerdict {
  if (score >= policy.same) return areTwins ? 'review' : 'same';
  return score >= policy.review ? 'review' : 'different';
}

function compareIdentifiers(
  left: readonly Identifier[],
  right: readonly Identifier[],
): MatchReason[] {
  const pairs = left.flatMap((a) =>
    right
      .filter((b) => a.type === b.type && latinKey(a.issuer) === latinKey(b.issuer))
      .map((b) => [a, b] as const),
  );
  if (pairs.some(([a, b]) => plain(a.value) === plain(b.value))) return ['identifier-same'];
  return pairs.length > 0 ? ['identifier-different'] : [];
}

function compareNames(
  left: readonly PersonName[],
  right: readonly PersonName[],
  policy: MatchPolicy,
): MatchReason[] {
  let best = 0;
  let soundsAlike = false;
  for (const a of left) {
    for (const b of right) {
      best = Math.max(best, nameSimilarity(a, b));
      soundsAlike ||= sameName(phoneticKey(latinNameKey(a)), phoneticKey(latinNameKey(b)));
    }
  }
  if (best === 1) return ['name-same'];
  const reasons: MatchReason[] = [];
  if (best >= policy.verySimilar) reasons.push('name-very-similar');
  else if (best >= policy.similar) reasons.push('name-similar');
  if (soundsAlike) reasons.push('name-sounds-alike');
  return reasons;
}

function nameSimilarity(a: PersonName, b: PersonName): number {
  const left = latinNameKey(a);
  const right = latinNameKey(b);
  if (sameName(left, right)) return 1;
  return Math.min(trigramSimilarity(left, right), 0.99);
}

function compareBirth(left?: BirthDate, right?: BirthDate): MatchReason[] {
  if (!left || !right) return [];
  const years = Math.abs(yearOf(left) - yearOf(right));
  if (left.precision !== 'day' || right.precision !== 'day') {
    if (years === 0) return ['birth-year-same'];
    const tolerance = left.precision === 'estimated' || right.precision === 'estimated' ? 5 : 1;
    return years <= tolerance ? ['birth-year-near'] : ['birth-date-far'];
  }
  if (left.on === right.on) return ['birth-date-same'];
  if (swapped(left.on) === right.on) return ['birth-date-day-month-swapped'];
  if (differingCharacters(left.on, right.on) === 1) return ['birth-date-one-digit'];
  if (Math.abs(daysBetween(left.on, right.on)) <= 3) return ['birth-date-near'];
  if (years === 0) return ['birth-year-same'];
  return years > 2 ? ['birth-date-far'] : [];
}

function compareSex(left?: Sex, right?: Sex): MatchReason[] {
  const known =
    left !== undefined && right !== undefined && left !== 'unknown' && right !== 'unknown';
  return known && left !== right ? ['sex-different'] : [];
}

/** Twins share family name and birth date; only an identifier in common may join such records. */
function mayBeTwins(left: Matchable, right: Matchable, found: readonly MatchReason[]): boolean {
  if (!found.includes('birth-date-same')) return false;
  if (found.includes('identifier-same') || found.includes('name-same')) return false;
  return left.names.some((a) =>
    right.names.some(
      (b) =>
        a.family !== '' &&
        latinKey(a.family) === latinKey(b.family) &&
        phoneticKey(a.given) !== phoneticKey(b.given),
    ),
  );
}

/** Words in any order, or the same letters cut into words differently: `Xiao Ming`, `Abd al-Rahman`. */
function sameName(left: string, right: string): boolean {
  if (left === '' || right === '') return false;
  return (
    left.split(' ').sort().join(' ') === right.split(' ').sort().join(' ') ||
    letters(left) === letters(right)
  );
}

function letters(key: string): string {
  return key.replace(/ /g, '');
}

function plain(value: string): string {
  return value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function yearOf(birth: BirthDate): number {
  return Number(birth.on.slice(0, 4));
}

function swapped(date: string): string {
  return `${date.slice(0, 4)}-${date.slice(8, 10)}-${date.slice(5, 7)}`;
}

function differingCharacters(left: string, right: string): number {
  return [...left].filter((character, at) => character !== right.charAt(at)).length;
}
