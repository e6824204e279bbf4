import type { IsoDate } from '../foundations/iso-date';
import { Refusal } from '../foundations/refusal';

export const ATTENDANCE_CODES = [
  'attended-engaged',
  'attended-not-engaged',
  'sent-home-behaviour',
  'sent-home-service',
  'acceptable-absence',
  'unacceptable-absence',
  'cancelled-by-service',
] as const;
export type AttendanceCode = (typeof ATTENDANCE_CODES)[number];

export const ACCEPTABLE_ABSENCE_REASONS = [
  'court',
  'health',
  'family-emergency',
  'legal-visit',
  'work',
  'religious',
  'transfer',
  'childcare',
  'other',
] as const;
export type AcceptableAbsenceReason = (typeof ACCEPTABLE_ABSENCE_REASONS)[number];

/** One member at one session. */
export interface Attendance {
  readonly code: AttendanceCode;
  readonly absenceReason?: AcceptableAbsenceReason;
  readonly minutesLate: number;
  /** Minutes into the session when the person left or was sent home. */
  readonly leftAfterMinutes?: number;
  readonly note?: string;
}

/** Refuses a mark that contradicts itself: an excuse without reason, or minutes beyond the session. */
export function checkAttendance(mark: Attendance, sessionMinutes: number): Attendance {
  if (mark.code === 'acceptable-absence' && !mark.absenceReason) {
    throw new Refusal('attendance.absence-reason-missing');
  }
  const left = mark.leftAfterMinutes ?? sessionMinutes;
  if (mark.minutesLate < 0 || left < mark.minutesLate || left > sessionMinutes) {
    throw new Refusal('attendance.minutes-impossible', { sessionMinutes });
  }
  if (mark.code.startsWith('sent-home') && mark.leftAfterMinutes === undefined) {
    throw new Refusal('attendance.left-after-missing');
  }
  return mark;
}

/** Minutes in the room. Being there without taking part is presence, and counts as such. */
export function minutesPresent(mark: Attendance, sessionMinutes: number): number {
  if (!wasPresent(mark.code)) return 0;
  return Math.max(0, (mark.leftAfterMinutes ?? sessionMinutes) - mark.minutesLate);
}

export function wasPresent(code: AttendanceCode): boolean {
  return code.startsWith('attended') || code.startsWith('sent-home');
}

/** A catch-up is for whoever was not there: absent, or not yet a member (no mark) when the session was held. */
export function requireMissed(code: AttendanceCode | undefined): void {
  if (code && wasPresent(code)) throw new Refusal('catch-up.was-present', { code });
}

/**
 * Whether a register waits for someone's mark: whoever had a place by the day of the session. One who joined a group
 * that had begun may be marked for an earlier day, and need not be.
 */
export function isExpectedAt(
  member: { readonly enrolledOn?: IsoDate },
  session: { readonly on: IsoDate },
): boolean {
  return member.enrolledOn === undefined || member.enrolledOn <= session.on;
}

/** Closes a register once everyone on it is marked. */
export function requireAllMarked(memberIds: readonly string[], markedIds: readonly string[]): void {
  const unmarked = memberIds.filter((id) => !markedIds.includes(id));
  if (unmarked.length > 0) throw new Refusal('session.unmarked', { count: unmarked.length });
}

/** Unacceptable absences in a row up to the last mark: two tell the case manager. */
export function absencesInARow(codes: readonly AttendanceCode[]): number {
  const last = codes.findLastIndex(
    (code) => code !== 'unacceptable-absence' && code !== 'cancelled-by-service',
  );
  return codes.slice(last + 1).filter((code) => code === 'unacceptable-absence').length;
}
