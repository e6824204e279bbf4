import type { IsoDate } from '../foundations/iso-date';
import { addDays, addMonths, daysBetween } from '../foundations/iso-date';
import { Refusal } from '../foundations/refusal';
import type { EvidenceSource } from '../learning-work/employment';

/** What a person's days stand on, and the words for each; `unknown` is its own answer, shown as such. */
export const STATUS_VALUES = {
  housing: ['settled', 'temporary', 'staying-with-others', 'no-fixed-home', 'institution'],
  work: [
    'employed',
    'self-employed',
    'in-training',
    'caring',
    'looking',
    'not-able',
    'not-looking',
  ],
  education: ['enrolled', 'completed', 'none'],
  'health-care': ['registered', 'in-treatment', 'needed-not-reached', 'not-needed'],
  'substance-use': ['no-use', 'reduced', 'use', 'in-treatment'],
} as const;

export type StatusArea = keyof typeof STATUS_VALUES;
export type StatusValue<A extends StatusArea = StatusArea> = (typeof STATUS_VALUES)[A][number];

export const STATUS_AREAS = Object.keys(STATUS_VALUES) as StatusArea[];

/** One stretch of one area, half-open `[fromOn, toOn)`. */
export interface StatusPeriod {
  readonly area: StatusArea;
  readonly value: StatusValue;
  readonly detail?: string;
  readonly fromOn: IsoDate;
  readonly toOn?: IsoDate;
  readonly source: EvidenceSource;
  /** The last day someone knew it to be so. */
  readonly confirmedOn: IsoDate;
}

/** Adds what is known from a day on; it ends the stretch before it, so an area never says two things at once. */
export function recordStatus<P extends StatusPeriod>(periods: readonly P[], next: P): readonly P[] {
  const values: readonly StatusValue[] = STATUS_VALUES[next.area];
  if (!values.includes(next.value))
    throw new Refusal('status.value-not-for-area', { area: next.area });
  const later = periods.find((period) => period.area === next.area && period.fromOn >= next.fromOn);
  if (later) throw new Refusal('status.before-last', { lastFromOn: later.fromOn });
  const closed = periods.map((period) =>
    period.area === next.area && (period.toOn === undefined || period.toOn > next.fromOn)
      ? { ...period, toOn: next.fromOn }
      : period,
  );
  return [...closed, next];
}

/** What is known of an area on a day: only if confirmed within `freshDays` before it or at any time after (EMP-3). */
export function statusOn<P extends StatusPeriod>(
  periods: readonly P[],
  area: StatusArea,
  on: IsoDate,
  { freshDays = 45 } = {},
): P | undefined {
  return periods.find(
    (period) =>
      period.area === area &&
      period.fromOn <= on &&
      (period.toOn === undefined || period.toOn > on) &&
      daysBetween(period.confirmedOn, on) <= freshDays,
  );
}

/** Days after release at which each area is looked at. */
export const CHECKPOINT_DAYS = [30, 90, 180, 365] as const;
export type CheckpointDays = (typeof CHECKPOINT_DAYS)[number];

export interface Checkpoint {
  readonly days: CheckpointDays;
  readonly on: IsoDate;
  readonly isReached: boolean;
  /** Areas nothing fresh is known of on that day. */
  readonly unknownAreas: readonly StatusArea[];
}

export function checkpoints(
  releasedOn: IsoDate,
  periods: readonly StatusPeriod[],
  today: IsoDate,
): readonly Checkpoint[] {
  return CHECKPOINT_DAYS.map((days) => {
    const on = addDays(releasedOn, days);
    const isReached = on <= today;
    const unknownAreas = isReached
      ? STATUS_AREAS.filter((area) => !statusOn(periods, area, on))
      : [];
    return { days, on, isReached, unknownAreas };
  });
}

export const MILESTONES = [
  'settled-home',
  'settled-home-six-months',
  'first-job',
  'work-thirty-days',
  'work-six-months',
  'no-use-ninety-days',
  'course-completed',
] as const;
export type Milestone = (typeof MILESTONES)[number];

const WORKING: readonly StatusValue[] = ['employed', 'self-employed'];

/** Milestones reached and their days; celebrated as visibly as overdue tasks. Unbroken stretches only. */
export function milestonesReached(
  periods: readonly StatusPeriod[],
  today: IsoDate,
): readonly { readonly milestone: Milestone; readonly on: IsoDate }[] {
  const home = stretches(periods, 'housing', ['settled']);
  const work = stretches(periods, 'work', WORKING);
  const noUse = stretches(periods, 'substance-use', ['no-use']);
  const course = stretches(periods, 'education', ['completed']);
  const first = (
    found: readonly Stretch[],
    after: (from: IsoDate) => IsoDate,
  ): IsoDate | undefined =>
    found
      .map(({ from, to }) => ({ on: after(from), to }))
      .find(({ on, to }) => on <= today && (!to || on <= to))?.on;
  const days: Readonly<Record<Milestone, IsoDate | undefined>> = {
    'settled-home': first(home, (from) => from),
    'settled-home-six-months': first(home, (from) => addMonths(from, 6)),
    'first-job': first(work, (from) => from),
    'work-thirty-days': first(work, (from) => addDays(from, 30)),
    'work-six-months': first(work, (from) => addMonths(from, 6)),
    'no-use-ninety-days': first(noUse, (from) => addDays(from, 90)),
    'course-completed': first(course, (from) => from),
  };
  return MILESTONES.flatMap((milestone) => {
    const on = days[milestone];
    return on ? [{ milestone, on }] : [];
  }).sort((a, b) => a.on.localeCompare(b.on));
}

interface Stretch {
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

/** Neighbouring periods that follow without a day between are one stretch: a new job the next day keeps the count. */
function stretches(
  periods: readonly StatusPeriod[],
  area: StatusArea,
  values: readonly StatusValue[],
): readonly Stretch[] {
  const inOrder = periods
    .filter((period) => period.area === area && values.includes(period.value))
    .sort((a, b) => a.fromOn.localeCompare(b.fromOn));
  const joined: Stretch[] = [];
  for (const { fromOn, toOn } of inOrder) {
    const last = joined.at(-1);
    if (last && last.to === fromOn) joined[joined.length - 1] = { from: last.from, to: toOn };
    else joined.push({ from: fromOn, to: toOn });
  }
  return joined;
}
