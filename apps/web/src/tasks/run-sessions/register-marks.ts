import type { Mark, Register, RegisterMember } from './register.api';

/** The four columns in their fixed order: the thumb and the key learn the place. */
export const COLUMNS = [
  { key: 'engaged', code: 'attended-engaged' },
  { key: 'present', code: 'attended-not-engaged' },
  { key: 'excused', code: 'acceptable-absence' },
  { key: 'absent', code: 'unacceptable-absence' },
] as const;
export type ColumnKey = (typeof COLUMNS)[number]['key'];

export type Marks = Readonly<Record<string, Mark>>;

/** The column a code stands in; being sent home is presence, a session cancelled by the service an excuse. */
export function columnOf(code: string): ColumnKey {
  if (code === 'attended-engaged') return 'engaged';
  if (code === 'attended-not-engaged' || code.startsWith('sent-home')) return 'present';
  return code === 'unacceptable-absence' ? 'absent' : 'excused';
}

export function marksOf(register: Register): Marks {
  return Object.fromEntries(
    register.members.flatMap(({ referralId, mark }) =>
      mark ? [[referralId, { referralId, ...mark } as Mark]] : [],
    ),
  );
}

/** An excuse without its reason, or someone sent home without the minute, is not a mark yet. */
export function isComplete(mark: Mark | undefined): mark is Mark {
  if (!mark) return false;
  if (mark.code === 'acceptable-absence') return Boolean(mark.absenceReason);
  return !mark.code.startsWith('sent-home') || mark.leftAfterMinutes != null;
}

export function completeMarks(marks: Marks): Mark[] {
  return Object.values(marks).filter(isComplete);
}

/** Whoever the register waits for: one who joined later counts only once marked. */
export function expectedOf(
  members: readonly RegisterMember[],
  marks: Marks,
): readonly RegisterMember[] {
  return members.filter(({ hasJoinedLater, referralId }) => !hasJoinedLater || marks[referralId]);
}

/** Members who missed a session that was held, and have nothing ahead that makes up for it. */
export function missedBy(members: readonly RegisterMember[]): readonly RegisterMember[] {
  return members.filter(({ mark, hasJoinedLater, catchUp, state }) => {
    const wasThere = mark !== null && ['engaged', 'present'].includes(columnOf(mark.code));
    const isMember = state === 'enrolled' || state === 'in-progress';
    return isMember && !wasThere && (mark !== null || hasJoinedLater) && catchUp === null;
  });
}

/** A press in a column: the mark changes its code, keeps its note, and forgets what belonged to the old code. */
export function pressed(before: Mark | undefined, referralId: string, column: ColumnKey): Mark {
  const { code } = COLUMNS.find(({ key }) => key === column) ?? COLUMNS[0];
  return {
    referralId,
    code,
    minutesLate: code.startsWith('attended') ? (before?.minutesLate ?? 0) : 0,
    note: before?.note ?? null,
  };
}

/** Members whose stored mark differs from what is on this screen. */
export function differences(
  members: readonly RegisterMember[],
  mine: Marks,
): readonly {
  readonly member: RegisterMember;
  readonly theirs: string | null;
  readonly mine: string | null;
}[] {
  return members
    .map((member) => ({
      member,
      theirs: member.mark?.code ?? null,
      mine: mine[member.referralId]?.code ?? null,
    }))
    .filter((row) => row.theirs !== row.mine);
}
