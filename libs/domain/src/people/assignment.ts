import type { IsoDate } from '../foundations/iso-date';
import { Refusal } from '../foundations/refusal';

/** In which part a user answers for a person. */
export const ASSIGNMENT_ROLES = ['case-manager', 'community-officer', 'key-worker'] as const;
export type AssignmentRole = (typeof ASSIGNMENT_ROLES)[number];

export interface Assignment {
  readonly userId: string;
  readonly role: AssignmentRole;
  readonly fromOn: IsoDate;
  /** First day no longer responsible. */
  readonly toOn?: IsoDate;
  readonly acceptedOn?: IsoDate;
}

/** One person, one holder of a role at a time; the database repeats this with an exclusion constraint. */
export function assign(existing: readonly Assignment[], next: Assignment): readonly Assignment[] {
  if (next.toOn !== undefined && next.toOn <= next.fromOn) {
    throw new Refusal('assignment.dates-out-of-order');
  }
  const clash = existing.find((held) => held.role === next.role && overlaps(held, next));
  if (clash) throw new Refusal('assignment.overlap', { role: next.role, fromOn: clash.fromOn });
  return [...existing, next];
}

/** Ends the present holder's part the day the next one begins. */
export function reassign(existing: readonly Assignment[], next: Assignment): readonly Assignment[] {
  const ended = existing.map((held) =>
    held.role === next.role && held.toOn === undefined && held.fromOn < next.fromOn
      ? { ...held, toOn: next.fromOn }
      : held,
  );
  return assign(ended, next);
}

export function holderOf(
  assignments: readonly Assignment[],
  role: AssignmentRole,
  on: IsoDate,
): Assignment | undefined {
  return assignments.find(
    (held) =>
      held.role === role && held.fromOn <= on && (held.toOn === undefined || held.toOn > on),
  );
}

function overlaps(a: Assignment, b: Assignment): boolean {
  return (b.toOn === undefined || a.fromOn < b.toOn) && (a.toOn === undefined || b.fromOn < a.toOn);
}
