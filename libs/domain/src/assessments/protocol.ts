import type { DueIn, DutyKind } from '../duties/duty-policy';
import { computeDue } from '../duties/duty-policy';
import type { IsoDate } from '../foundations/iso-date';
import { addDays, completedMonths } from '../foundations/iso-date';
import type { WorkCalendar } from '../foundations/work-calendar';
import { civilDay } from '../foundations/work-calendar';
import type { LegalBasis, LegalStatus } from '../people/legal-basis';
import { isInForce } from '../people/legal-basis';
import type { Sex } from '../people/person';
import type { SetbackKind } from '../supervision/setback';
import type { Setting } from './reassessment-due';
import type { RiskLevel } from './risk-level';

/** When a round of assessments begins. */
export const PROTOCOL_MOMENTS = [
  'reception',
  'community',
  'before-release',
  'after-event',
] as const;
export type ProtocolMoment = (typeof PROTOCOL_MOMENTS)[number];

/** For whom a line holds: every part that is there must hold; what is not known of someone does not hold. */
export interface ProtocolCondition {
  readonly sexes?: readonly Sex[];
  readonly ageFrom?: number;
  readonly ageBelow?: number;
  readonly legalStatuses?: readonly LegalStatus[];
  readonly settings?: readonly Setting[];
  readonly levels?: readonly RiskLevel[];
  readonly sentenceFromMonths?: number;
  readonly sentenceBelowMonths?: number;
  /** After an event: only these. */
  readonly setbacks?: readonly SetbackKind[];
}

/** One line of the page: which instrument, at which moment, by when, for whom, and the rule it comes from. */
export interface ProtocolRule {
  readonly instrument: string;
  readonly moment: ProtocolMoment;
  readonly rule: string;
  readonly dueIn: DueIn;
  /** It can be done from so many days before it is due; at once when left out. */
  readonly opensDaysBefore?: number;
  readonly appliesWhen?: ProtocolCondition;
}

export interface ProtocolCircumstances {
  readonly sex: Sex;
  readonly age?: number;
  readonly legalStatus: LegalStatus;
  readonly setting?: Setting;
  readonly level?: RiskLevel;
  /** Of the longest sentence in force; Infinity when it has no end. */
  readonly sentenceMonths?: number;
  readonly earliestReleaseOn?: IsoDate;
}

export interface ProtocolEvent {
  readonly moment: ProtocolMoment;
  readonly at: Date;
  readonly setback?: SetbackKind;
}

/** One assessment of a round, with its clock. */
export interface ProtocolTask {
  readonly instrument: string;
  readonly kind: DutyKind;
  readonly rule: string;
  readonly dueAt: Date;
  readonly opensOn: IsoDate | null;
}

/**
 * The assessments a moment asks for (NMR-92-2, TR-10.3), each once: where several lines name an instrument the soonest
 * counts. Clocks run from `from`: the moment itself, or the later day on which a line began to hold.
 */
export function protocolTasks(
  event: ProtocolEvent,
  person: ProtocolCircumstances,
  policy: readonly ProtocolRule[],
  calendar: WorkCalendar,
  from: Date = event.at,
): readonly ProtocolTask[] {
  const soonest = new Map<string, ProtocolTask>();
  for (const line of policy) {
    if (line.moment !== event.moment || !holds(line.appliesWhen, person, event.setback)) continue;
    const dueAt = computeDue(line.dueIn, from, calendar, person.earliestReleaseOn);
    if (!dueAt) continue;
    const known = soonest.get(line.instrument);
    if (known && known.dueAt <= dueAt) continue;
    soonest.set(line.instrument, {
      instrument: line.instrument,
      kind: DUTY_OF[line.moment],
      rule: line.rule,
      dueAt,
      opensOn: opensOn(line, dueAt, from, calendar),
    });
  }
  return [...soonest.values()];
}

/** A task of a round as it stands. */
export interface StandingTask {
  readonly instrument: string;
  readonly state: 'open' | 'done' | 'not-for-person' | 'cancelled';
}

/** A task with the tests the instrument fails with this person; none when it is made for them. */
export interface FittedTask extends ProtocolTask {
  readonly failed: readonly string[];
}

export interface RoundChange {
  /** Asked for now, and not yet on the list. */
  readonly open: readonly FittedTask[];
  /** On the list, and no longer asked for. */
  readonly dropped: readonly string[];
  /** On the list, and found not to be made for this person. */
  readonly unfit: readonly FittedTask[];
}

/**
 * What changes in a round when the person's circumstances do: a conviction opens offence-focused instruments (NMR-111),
 * a level brings or ends a task. What is done stays done.
 */
export function reconsiderRound(
  wanted: readonly FittedTask[],
  standing: readonly StandingTask[],
): RoundChange {
  const stateOf = (instrument: string): readonly StandingTask['state'][] =>
    standing.filter((task) => task.instrument === instrument).map(({ state }) => state);
  const isOnList = ({ instrument }: FittedTask): boolean =>
    stateOf(instrument).some((state) => state === 'open' || state === 'done');
  const isWanted = new Set(wanted.map(({ instrument }) => instrument));
  return {
    open: wanted.filter((task) => task.failed.length === 0 && !isOnList(task)),
    dropped: standing
      .filter(({ instrument, state }) => state === 'open' && !isWanted.has(instrument))
      .map(({ instrument }) => instrument),
    unfit: wanted.filter(
      (task) =>
        task.failed.length > 0 &&
        !stateOf(task.instrument).some((state) => state === 'done' || state === 'not-for-person'),
    ),
  };
}

/** Months of the longest sentence in force, Infinity for one without an end; undefined without a sentence. */
export function sentenceMonths(bases: readonly LegalBasis[], on: IsoDate): number | undefined {
  const months = bases
    .filter((basis) => basis.kind === 'sentence' && isInForce(basis, on))
    .map(({ startsOn, endsOn }) => (endsOn ? completedMonths(startsOn, endsOn) : Infinity));
  return months.length === 0 ? undefined : Math.max(...months);
}

const DUTY_OF: Readonly<Record<ProtocolMoment, DutyKind>> = {
  reception: 'initial-assessment',
  community: 'initial-assessment',
  'before-release': 'reassessment',
  'after-event': 'reassessment',
};

function holds(
  condition: ProtocolCondition = {},
  person: ProtocolCircumstances,
  setback: SetbackKind | undefined,
): boolean {
  const { age, sentenceMonths: months } = person;
  return (
    among(condition.sexes, person.sex) &&
    among(condition.legalStatuses, person.legalStatus) &&
    among(condition.settings, person.setting) &&
    among(condition.levels, person.level) &&
    among(condition.setbacks, setback) &&
    within(age, condition.ageFrom, condition.ageBelow) &&
    within(months, condition.sentenceFromMonths, condition.sentenceBelowMonths)
  );
}

function among<One extends string>(allowed: readonly One[] | undefined, one: One | undefined) {
  return !allowed || (one !== undefined && allowed.includes(one));
}

function within(value: number | undefined, from: number | undefined, below: number | undefined) {
  if (from === undefined && below === undefined) return true;
  return value !== undefined && value >= (from ?? 0) && value < (below ?? Infinity);
}

function opensOn(
  { opensDaysBefore }: ProtocolRule,
  dueAt: Date,
  from: Date,
  calendar: WorkCalendar,
): IsoDate | null {
  if (opensDaysBefore === undefined) return null;
  const day = addDays(civilDay(dueAt, calendar), -opensDaysBefore);
  return day > civilDay(from, calendar) ? day : null;
}
