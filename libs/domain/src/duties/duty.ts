import { defineLifecycle } from '../foundations/lifecycle';
import { Refusal } from '../foundations/refusal';
import type { WorkCalendar } from '../foundations/work-calendar';
import { civilDay } from '../foundations/work-calendar';
import { daysBetween } from '../foundations/iso-date';
import type { DutyKind } from './duty-policy';

const DAY = 86_400_000;

export const DUTY_STATES = ['open', 'done', 'cancelled'] as const;
export type DutyState = (typeof DUTY_STATES)[number];

export const dutyLifecycle = defineLifecycle<DutyState, 'complete' | 'cancel' | 'reopen'>('duty', {
  open: { complete: 'done', cancel: 'cancelled' },
  done: { reopen: 'open' },
  cancelled: {},
});

export const EXEMPTION_REASONS = [
  'transfer',
  'service-outage',
  'in-hospital',
  'at-court',
  'person-asked',
  'other',
] as const;
export type ExemptionReason = (typeof EXEMPTION_REASONS)[number];

/** Most days a duty may be moved for one reason, all its exemptions together; jurisdiction data. */
export type ExemptionPolicy = Readonly<Record<ExemptionReason, number>>;

export const DEFAULT_EXEMPTION_POLICY: ExemptionPolicy = {
  transfer: 10,
  'service-outage': 5,
  'in-hospital': 14,
  'at-court': 5,
  'person-asked': 5,
  other: 3,
};

export const CANCEL_REASONS = [
  'released',
  'transferred-out',
  'died',
  'recorded-in-error',
  'no-longer-applies',
  'not-for-person',
] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

/** One line of the exemption ledger: who moved the due instant, why and by how much. */
export interface DutyChange {
  readonly reason: ExemptionReason;
  readonly note: string;
  readonly fromDueAt: Date;
  readonly toDueAt: Date;
  readonly changedById: string;
  readonly changedAt: Date;
}

export interface Duty {
  readonly kind: DutyKind;
  readonly rule: string;
  readonly state: DutyState;
  readonly dueAt: Date;
  /** As first computed; never changes, and statistics use it (ASM-1). */
  readonly originalDueAt: Date;
  readonly changes: readonly DutyChange[];
  readonly doneAt?: Date;
  readonly doneById?: string;
  readonly cancelReason?: CancelReason;
}

export function openDuty(triggered: {
  readonly kind: DutyKind;
  readonly rule: string;
  readonly dueAt: Date;
}): Duty {
  return { ...triggered, state: 'open', originalDueAt: triggered.dueAt, changes: [] };
}

export function completeDuty<D extends Duty>(duty: D, doneById: string, doneAt: Date): D {
  return { ...duty, state: dutyLifecycle.move(duty.state, 'complete'), doneAt, doneById };
}

export function cancelDuty<D extends Duty>(duty: D, cancelReason: CancelReason): D {
  return { ...duty, state: dutyLifecycle.move(duty.state, 'cancel'), cancelReason };
}

/** Moves the due instant through the ledger; the original stays, and late stays late. */
export function exemptDuty<D extends Duty>(
  duty: D,
  exemption: {
    readonly reason: ExemptionReason;
    readonly days: number;
    readonly note: string;
    readonly changedById: string;
    readonly changedAt: Date;
  },
  policy: ExemptionPolicy = DEFAULT_EXEMPTION_POLICY,
): D {
  const { reason, days, note, changedById, changedAt } = exemption;
  if (duty.state !== 'open') throw new Refusal('duty.not-open', { state: duty.state });
  if (duty.dueAt.getTime() < changedAt.getTime()) throw new Refusal('duty.already-late');
  if (note.trim() === '') throw new Refusal('duty.note-missing');
  const most = Math.max(0, policy[reason] - daysMoved(duty, reason));
  if (days < 1 || days > most) throw new Refusal('duty.exemption-too-long', { reason, most });
  const toDueAt = new Date(duty.dueAt.getTime() + days * DAY);
  const change = { reason, note, fromDueAt: duty.dueAt, toDueAt, changedById, changedAt };
  return { ...duty, dueAt: toDueAt, changes: [...duty.changes, change] };
}

/** A limit that begins anew with every exemption would be none: days given before count. */
function daysMoved(duty: Duty, reason: ExemptionReason): number {
  return duty.changes
    .filter((change) => change.reason === reason)
    .reduce(
      (days, { fromDueAt, toDueAt }) =>
        days + Math.round((toDueAt.getTime() - fromDueAt.getTime()) / DAY),
      0,
    );
}

export const TIMELINESS = [
  'overdue',
  'due-today',
  'due-this-week',
  'due-later',
  'done-on-time',
  'done-late',
  'cancelled',
] as const;
export type Timeliness = (typeof TIMELINESS)[number];

/** How a duty stands now. An hour late on the same day is overdue: clocks in hours mean hours. */
export function timelinessOf(duty: Duty, now: Date, calendar: WorkCalendar): Timeliness {
  if (duty.state === 'cancelled') return 'cancelled';
  if (duty.state === 'done' && duty.doneAt) {
    return duty.doneAt.getTime() <= duty.dueAt.getTime() ? 'done-on-time' : 'done-late';
  }
  if (duty.dueAt.getTime() < now.getTime()) return 'overdue';
  const days = daysBetween(civilDay(now, calendar), civilDay(duty.dueAt, calendar));
  if (days === 0) return 'due-today';
  return days < 7 ? 'due-this-week' : 'due-later';
}

/** Whole civil days behind the due day; 0 while in time. */
export function daysLate(duty: Duty, now: Date, calendar: WorkCalendar): number {
  const end = duty.doneAt ?? now;
  return Math.max(0, daysBetween(civilDay(duty.dueAt, calendar), civilDay(end, calendar)));
}

/** True when done by the instant first computed, exemptions left aside: what on-time statistics count. */
export function wasOriginallyOnTime(duty: Duty): boolean {
  return duty.doneAt !== undefined && duty.doneAt.getTime() <= duty.originalDueAt.getTime();
}
