import type { IsoDate } from '../foundations/iso-date';
import { defineLifecycle } from '../foundations/lifecycle';
import { Refusal } from '../foundations/refusal';
import { weekdayOf } from '../foundations/work-calendar';

/** A standing weekly commitment: 0 = Sunday … 6 = Saturday, local times as `09:00`. */
export interface WeeklyHours {
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

/** What already fills a person's day: a session of a programme or a course. */
export interface Booking {
  readonly title: string;
  readonly on: IsoDate;
  readonly startsAt: string;
  readonly minutes: number;
}

export const WORK_LIMITS = [
  'no-lifting',
  'no-heights',
  'no-machines',
  'no-food',
  'seated-only',
  'no-chemicals',
  'no-night',
] as const;
export type WorkLimit = (typeof WORK_LIMITS)[number];

/** A workshop with its places and what the work asks of the body. */
export interface Workshop {
  readonly name: string;
  /** ISCO-08 group of the trade. */
  readonly trade: string;
  readonly places: number;
  readonly demands: readonly WorkLimit[];
  readonly hours: readonly WeeklyHours[];
}

export interface WorkPolicy {
  readonly mostHoursAWeek: number;
  readonly mostHoursADay: number;
}

/** Demo jurisdiction; NMR-100-103 ask for a legal maximum, one rest day a week and time for education. */
export const DEFAULT_WORK_POLICY: WorkPolicy = { mostHoursAWeek: 40, mostHoursADay: 8 };

export const WORK_PLACEMENT_STATES = [
  'proposed',
  'working',
  'ended',
  'declined-by-person',
  'refused',
] as const;
export type WorkPlacementState = (typeof WORK_PLACEMENT_STATES)[number];

export const workPlacementLifecycle = defineLifecycle<
  WorkPlacementState,
  'start' | 'end' | 'decline' | 'refuse'
>('work-placement', {
  proposed: { start: 'working', decline: 'declined-by-person', refuse: 'refused' },
  working: { end: 'ended' },
  ended: {},
  'declined-by-person': {},
  refused: {},
});

export interface PlacementRequest {
  readonly workshop: Workshop;
  readonly taken: number;
  readonly personLimits: readonly WorkLimit[];
  readonly otherWork: readonly WeeklyHours[];
  readonly bookings: readonly Booking[];
}

/**
 * Refuses a placement with no place left, against fitness limits (NMR-30), without a rest day, beyond the hours
 * allowed, or in the way of a programme or education session: treatment is never displaced by work (NMR-96-99).
 */
export function checkPlacement(
  request: PlacementRequest,
  policy: WorkPolicy = DEFAULT_WORK_POLICY,
): void {
  const { workshop, taken, personLimits, otherWork, bookings } = request;
  if (taken >= workshop.places)
    throw new Refusal('work-placement.full', { places: workshop.places });
  const limits = workshop.demands.filter((demand) => personLimits.includes(demand));
  if (limits.length > 0) throw new Refusal('work-placement.against-fitness', { limits });
  const week = [...workshop.hours, ...otherWork];
  const hours = hoursAWeek(week);
  if (hours > policy.mostHoursAWeek) {
    throw new Refusal('work-placement.too-many-hours', { hours, most: policy.mostHoursAWeek });
  }
  const days = [...new Set(week.map(({ weekday }) => weekday))];
  if (days.length > 6) throw new Refusal('work-placement.no-rest-day');
  const longest = Math.max(
    0,
    ...days.map((day) => hoursAWeek(week.filter(({ weekday }) => weekday === day))),
  );
  if (longest > policy.mostHoursADay) {
    throw new Refusal('work-placement.too-long-a-day', {
      hours: longest,
      most: policy.mostHoursADay,
    });
  }
  const clash = clashes(workshop.hours, bookings)[0];
  if (clash) throw new Refusal('work-placement.clash', { with: clash.title, on: clash.on });
}

/** Bookings that overlap weekly hours; touching ends are no clash. */
export function clashes(
  week: readonly WeeklyHours[],
  bookings: readonly Booking[],
): readonly Booking[] {
  return bookings.filter((booking) =>
    week.some(
      ({ weekday, from, to }) =>
        weekday === weekdayOf(booking.on) &&
        minuteOf(booking.startsAt) < minuteOf(to) &&
        minuteOf(booking.startsAt) + booking.minutes > minuteOf(from),
    ),
  );
}

export function hoursAWeek(week: readonly WeeklyHours[]): number {
  return week.reduce((total, { from, to }) => total + (minuteOf(to) - minuteOf(from)) / 60, 0);
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
