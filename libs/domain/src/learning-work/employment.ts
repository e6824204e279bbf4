import type { IsoDate } from '../foundations/iso-date';
import { addDays } from '../foundations/iso-date';
import { Refusal } from '../foundations/refusal';
import type { OffenceFlag } from '../programmes/programme';

export const EMPLOYMENT_KINDS = [
  'job',
  'self-employment',
  'apprenticeship',
  'supported-job',
  'day-labour',
] as const;
export type EmploymentKind = (typeof EMPLOYMENT_KINDS)[number];

export const EVIDENCE_SOURCES = ['verified', 'self-reported', 'unknown'] as const;
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number];

export const EMPLOYMENT_END_REASONS = [
  'quit',
  'laid-off',
  'dismissed',
  'moved',
  'health',
  'new-job',
  'retired',
  'imprisoned',
  'contract-ended',
] as const;
export type EmploymentEndReason = (typeof EMPLOYMENT_END_REASONS)[number];

/** One job from its first day to the day after its last. */
export interface EmploymentPeriod {
  readonly kind: EmploymentKind;
  /** ISCO-08 group. */
  readonly trade: string;
  readonly startsOn: IsoDate;
  readonly endsOn?: IsoDate;
  readonly endReason?: EmploymentEndReason;
  readonly source: EvidenceSource;
  /** The last day someone confirmed it. */
  readonly confirmedOn: IsoDate;
}

/** Weeks after which a job is asked about (EMP-C). */
export const RETENTION_WEEKS = [4, 13, 26, 52] as const;

export const RETENTION_STATES = ['kept', 'ended', 'to-confirm', 'ahead'] as const;
export type RetentionState = (typeof RETENTION_STATES)[number];

export interface RetentionCheckpoint {
  readonly weeks: (typeof RETENTION_WEEKS)[number];
  readonly on: IsoDate;
  readonly state: RetentionState;
}

export function checkEmployment(period: EmploymentPeriod): EmploymentPeriod {
  if (period.endsOn && period.endsOn < period.startsOn) {
    throw new Refusal('employment.dates-out-of-order');
  }
  if (period.endsOn && !period.endReason) throw new Refusal('employment.end-reason-missing');
  return period;
}

/** Each checkpoint of a job: kept only when confirmed on or after that day, otherwise still to be asked. */
export function retention(
  period: EmploymentPeriod,
  today: IsoDate,
): readonly RetentionCheckpoint[] {
  return RETENTION_WEEKS.map((weeks) => {
    const on = addDays(period.startsOn, weeks * 7);
    return { weeks, on, state: retentionState(period, on, today) };
  });
}

function retentionState(period: EmploymentPeriod, on: IsoDate, today: IsoDate): RetentionState {
  if (period.endsOn && period.endsOn <= on) return 'ended';
  if (on > today) return 'ahead';
  return period.confirmedOn >= on || period.endsOn !== undefined ? 'kept' : 'to-confirm';
}

/** What an employer asks for; exclusions are decided by rule, with a reason shown to the person. */
export interface Vacancy {
  readonly trade: string;
  readonly hoursAWeek: number;
  readonly closesOn: IsoDate;
  readonly excludedOffenceFlags: readonly OffenceFlag[];
  readonly exclusionReason?: string;
}

export const VACANCY_TESTS = ['open', 'offence', 'trade', 'release-in-time'] as const;
export type VacancyTest = (typeof VACANCY_TESTS)[number];

/** Failed tests by name; an empty list is a match. */
export function failedVacancyTests(
  vacancy: Vacancy,
  person: {
    readonly offenceFlags: readonly OffenceFlag[];
    readonly trades: readonly string[];
    readonly availableOn: IsoDate;
    readonly today: IsoDate;
  },
): readonly VacancyTest[] {
  const fails: Readonly<Record<VacancyTest, boolean>> = {
    open: vacancy.closesOn < person.today,
    offence: vacancy.excludedOffenceFlags.some((flag) => person.offenceFlags.includes(flag)),
    trade: !person.trades.some((trade) => trade.slice(0, 2) === vacancy.trade.slice(0, 2)),
    'release-in-time': person.availableOn > addDays(vacancy.closesOn, 28),
  };
  return VACANCY_TESTS.filter((test) => fails[test]);
}
