import type { IsoDate } from '../foundations/iso-date';
import { addDays } from '../foundations/iso-date';
import { defineLifecycle } from '../foundations/lifecycle';
import { Refusal } from '../foundations/refusal';
import { weekdayOf } from '../foundations/work-calendar';
import type { Programme, SessionKind } from './programme';
import { curriculum } from './programme';

export const GROUP_STATES = ['planned', 'running', 'finished', 'cancelled'] as const;
export type GroupState = (typeof GROUP_STATES)[number];

export const groupLifecycle = defineLifecycle<GroupState, 'start' | 'finish' | 'cancel'>('group', {
  planned: { start: 'running', cancel: 'cancelled' },
  running: { finish: 'finished', cancel: 'cancelled' },
  finished: {},
  cancelled: {},
});

export const SESSION_STATES = ['planned', 'held', 'did-not-run'] as const;
export type SessionState = (typeof SESSION_STATES)[number];

export const sessionLifecycle = defineLifecycle<
  SessionState,
  'finish-register' | 'call-off' | 'reopen'
>('session', {
  planned: { 'finish-register': 'held', 'call-off': 'did-not-run' },
  held: { reopen: 'planned' },
  'did-not-run': { reopen: 'planned' },
});

/** One weekly meeting time; 0 = Sunday … 6 = Saturday, `startsAt` in local time as `10:00`. */
export interface WeeklySlot {
  readonly weekday: number;
  readonly startsAt: string;
}

export interface PlannedSession {
  readonly number: number;
  readonly moduleCode: string;
  readonly title: string;
  readonly kind: SessionKind;
  readonly isRiskReducing: boolean;
  readonly minutes: number;
  readonly on: IsoDate;
  readonly startsAt: string;
}

/** The group's calendar from the curriculum: one session per slot from the start on, holidays left out. */
export function generateSessions(
  programme: Pick<Programme, 'modules'>,
  group: { readonly startsOn: IsoDate; readonly weekly: readonly WeeklySlot[] },
  holidays: readonly IsoDate[],
): readonly PlannedSession[] {
  const slots = slotsFrom(group.startsOn, group.weekly, holidays);
  return curriculum(programme).map((session, at) => {
    const { on, startsAt } = slots.next().value;
    return { ...session, number: at + 1, on, startsAt };
  });
}

/**
 * Moves one session and all after it: the moved one takes the first free slot on or after `notBefore`.
 * Earlier sessions stay as they are.
 */
export function rescheduleFrom<S extends PlannedSession>(
  sessions: readonly S[],
  change: {
    readonly number: number;
    readonly notBefore: IsoDate;
    readonly weekly: readonly WeeklySlot[];
  },
  holidays: readonly IsoDate[],
): readonly S[] {
  const before = sessions.find(({ number }) => number === change.number - 1);
  if (before && before.on >= change.notBefore) {
    throw new Refusal('session.before-previous', { previousOn: before.on });
  }
  const slots = slotsFrom(change.notBefore, change.weekly, holidays);
  return sessions.map((session) =>
    session.number < change.number ? session : { ...session, ...slots.next().value },
  );
}

/** A catch-up for those who missed a session: its minutes count as the missed ones would have. */
export function catchUpFor(
  missed: PlannedSession,
  when: { readonly on: IsoDate; readonly startsAt: string },
): PlannedSession {
  return { ...missed, ...when, kind: 'catch-up' };
}

/** Refuses a group that would be too small to start or too full to add to. */
export function requireRoom(size: Programme['groupSize'], members: number): void {
  if (members >= size.most) throw new Refusal('group.full', { most: size.most });
}

export function startGroup(
  state: GroupState,
  size: Programme['groupSize'],
  members: number,
): GroupState {
  if (members < size.least) throw new Refusal('group.too-small', { least: size.least, members });
  return groupLifecycle.move(state, 'start');
}

/** What still belongs to a group when someone wants to close it. */
export interface GroupRemains {
  readonly sessionsToCome: number;
  readonly membersTakingPart: number;
}

/** A group is finished once its last session is settled and every outcome is recorded. */
export function finishGroup(state: GroupState, remains: GroupRemains): GroupState {
  if (remains.sessionsToCome > 0) {
    throw new Refusal('group.sessions-to-come', { count: remains.sessionsToCome });
  }
  requireOutcomes(remains);
  return groupLifecycle.move(state, 'finish');
}

/** A group is cancelled with whatever sessions are left; whoever had begun has an outcome first. */
export function cancelGroup(state: GroupState, remains: GroupRemains): GroupState {
  requireOutcomes(remains);
  return groupLifecycle.move(state, 'cancel');
}

function requireOutcomes({ membersTakingPart }: GroupRemains): void {
  if (membersTakingPart > 0)
    throw new Refusal('group.outcomes-missing', { count: membersTakingPart });
}

function* slotsFrom(
  start: IsoDate,
  weekly: readonly WeeklySlot[],
  holidays: readonly IsoDate[],
): Generator<{ on: IsoDate; startsAt: string }, never> {
  if (weekly.length === 0) throw new Refusal('group.no-weekly-pattern');
  const inOrder = [...weekly].sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  for (let day = start; ; day = addDays(day, 1)) {
    if (holidays.includes(day)) continue;
    for (const slot of inOrder) {
      if (slot.weekday === weekdayOf(day)) yield { on: day, startsAt: slot.startsAt };
    }
  }
}
