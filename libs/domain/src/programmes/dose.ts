import { Refusal } from '../foundations/refusal';
import type { Attendance } from './attendance';
import { minutesPresent } from './attendance';
import type { SessionKind } from './programme';

/** One session with what one member received of it. */
export interface ReceivedSession {
  readonly number: number;
  readonly kind: SessionKind;
  readonly minutes: number;
  readonly isRiskReducing: boolean;
  readonly attendance?: Attendance;
}

export interface Dose {
  /** Minutes attended in risk-reducing sessions. */
  readonly received: number;
  readonly intended: number;
  /** 0 to 1; may pass 1 never, since a session and its catch-up count once. */
  readonly share: number;
  readonly byKind: Readonly<Record<SessionKind, number>>;
}

/**
 * Dose in minutes (PRG-5). A catch-up stands for the session of its number: of the two the longer presence counts.
 */
export function doseOf(sessions: readonly ReceivedSession[], intended: number): Dose {
  const best = new Map<number, { readonly kind: SessionKind; readonly minutes: number }>();
  for (const session of sessions) {
    if (!session.isRiskReducing || !session.attendance) continue;
    const minutes = minutesPresent(session.attendance, session.minutes);
    const known = best.get(session.number);
    if (!known || minutes > known.minutes)
      best.set(session.number, { kind: session.kind, minutes });
  }
  const byKind: Record<SessionKind, number> = { group: 0, 'one-to-one': 0, 'catch-up': 0 };
  for (const { kind, minutes } of best.values()) byKind[kind] += minutes;
  const received = byKind.group + byKind['one-to-one'] + byKind['catch-up'];
  return { received, intended, share: intended > 0 ? Math.min(1, received / intended) : 0, byKind };
}

/** Completing below the programme's share of its dose is the facilitator's judgement and needs their reason. */
export function requireCompletionDose(
  dose: Pick<Dose, 'share'>,
  completionShare: number,
  discretionReason?: string,
): void {
  if (dose.share < completionShare && !discretionReason?.trim()) {
    throw new Refusal('outcome.dose-too-low', { share: dose.share, needed: completionShare });
  }
}
