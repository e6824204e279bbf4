import type { RiskLevel } from '../assessments/risk-level';
import type { IsoDate } from '../foundations/iso-date';
import { addDays, daysBetween } from '../foundations/iso-date';

/** How a waiting list is ordered; shown above the list, never a bare number. */
export interface WaitingPolicy {
  readonly priorityNeed: number;
  readonly level: Readonly<Record<RiskLevel, number>>;
  /** Most points for a near last safe start, and the days over which they grow. */
  readonly lastSafeStart: { readonly most: number; readonly overDays: number };
  readonly waited: { readonly daysPerPoint: number; readonly most: number };
}

export const DEFAULT_WAITING_POLICY: WaitingPolicy = {
  priorityNeed: 40,
  level: { low: 0, moderate: 8, high: 16, 'very-high': 24 },
  lastSafeStart: { most: 30, overDays: 180 },
  waited: { daysPerPoint: 10, most: 10 },
};

export interface WaitingPerson {
  readonly referralId: string;
  readonly isPriorityNeed: boolean;
  readonly finalLevel?: RiskLevel;
  readonly earliestReleaseOn?: IsoDate;
  readonly waitingSinceOn: IsoDate;
}

export const WAITING_TERMS = [
  'priority-need',
  'final-level',
  'last-safe-start',
  'days-waited',
] as const;
export type WaitingTerm = (typeof WAITING_TERMS)[number];

export interface WaitingPlace extends WaitingPerson {
  /** 1 is next; absent for people for whom the programme comes too late. */
  readonly place?: number;
  readonly total: number;
  readonly terms: Readonly<Record<WaitingTerm, number>>;
  readonly daysWaited: number;
  readonly lastSafeStartOn?: IsoDate;
  /** Days until the last safe start; negative once it has passed. */
  readonly daysLeft?: number;
  readonly isTooLate: boolean;
  /** The group after the next one would come too late: offer this one. */
  readonly isLastChance: boolean;
}

export interface WaitingFrame {
  readonly today: IsoDate;
  readonly programmeDays: number;
  readonly nextStartOn?: IsoDate;
  readonly followingStartOn?: IsoDate;
}

/**
 * The waiting list in order: most points first, a tie to whoever waits longer. People whose last safe start
 * has passed (or passes before the next group starts) come after, with no place, so that another way is found.
 */
export function waitingOrder(
  waiting: readonly WaitingPerson[],
  frame: WaitingFrame,
  policy: WaitingPolicy = DEFAULT_WAITING_POLICY,
): readonly WaitingPlace[] {
  const scored = waiting
    .map((person) => score(person, frame, policy))
    .sort(
      (a, b) =>
        Number(a.isTooLate) - Number(b.isTooLate) ||
        b.total - a.total ||
        b.daysWaited - a.daysWaited ||
        a.referralId.localeCompare(b.referralId),
    );
  return scored.map((entry, at) => (entry.isTooLate ? entry : { ...entry, place: at + 1 }));
}

function score(person: WaitingPerson, frame: WaitingFrame, policy: WaitingPolicy): WaitingPlace {
  const lastSafeStartOn = person.earliestReleaseOn
    ? addDays(person.earliestReleaseOn, -frame.programmeDays)
    : undefined;
  const daysLeft = lastSafeStartOn ? daysBetween(frame.today, lastSafeStartOn) : undefined;
  const daysWaited = Math.max(0, daysBetween(person.waitingSinceOn, frame.today));
  const terms = {
    'priority-need': person.isPriorityNeed ? policy.priorityNeed : 0,
    'final-level': person.finalLevel ? policy.level[person.finalLevel] : 0,
    'last-safe-start': startPoints(daysLeft, policy),
    'days-waited': Math.min(
      Math.round(daysWaited / policy.waited.daysPerPoint),
      policy.waited.most,
    ),
  };
  return {
    ...person,
    terms,
    total: Object.values(terms).reduce((sum, points) => sum + points, 0),
    daysWaited,
    lastSafeStartOn,
    daysLeft,
    isTooLate: isAfter(frame.nextStartOn ?? frame.today, lastSafeStartOn),
    isLastChance:
      !isAfter(frame.nextStartOn ?? frame.today, lastSafeStartOn) &&
      isAfter(frame.followingStartOn, lastSafeStartOn),
  };
}

/** 30 × (1 − days left ÷ 180), whole points between 0 and 30; nothing when no release day presses. */
function startPoints(daysLeft: number | undefined, policy: WaitingPolicy): number {
  if (daysLeft === undefined) return 0;
  const { most, overDays } = policy.lastSafeStart;
  // Multiplied before dividing: halves stay exact, and SQL rounds the same way.
  return Math.round(Math.min(most, Math.max(0, (most * (overDays - daysLeft)) / overDays)));
}

function isAfter(start: IsoDate | undefined, lastSafeStartOn: IsoDate | undefined): boolean {
  return start !== undefined && lastSafeStartOn !== undefined && start > lastSafeStartOn;
}
