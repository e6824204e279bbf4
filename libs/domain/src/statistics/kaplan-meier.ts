/** How long one person was observed, in days, and whether the event came at the end of it. */
export interface Observation {
  readonly days: number;
  readonly hadEvent: boolean;
}

export interface SurvivalStep {
  readonly days: number;
  readonly atRisk: number;
  readonly events: number;
  /** Share without the event after this day. */
  readonly survival: number;
}

/**
 * Kaplan-Meier estimate with censoring (REC-1): one step per day with an event, everyone counted as long as they were
 * observed. People censored on the day of an event are still at risk on it, as in R's `survfit`.
 */
export function kaplanMeier(observations: readonly Observation[]): readonly SurvivalStep[] {
  const leaving = new Map<number, { all: number; events: number }>();
  for (const { days, hadEvent } of observations) {
    const day = leaving.get(days) ?? { all: 0, events: 0 };
    leaving.set(days, { all: day.all + 1, events: day.events + (hadEvent ? 1 : 0) });
  }
  const steps: SurvivalStep[] = [];
  let atRisk = observations.length;
  let survival = 1;
  for (const [days, { all, events }] of [...leaving].sort(([a], [b]) => a - b)) {
    if (events > 0) {
      survival *= 1 - events / atRisk;
      steps.push({ days, atRisk, events, survival });
    }
    atRisk -= all;
  }
  return steps;
}

/** Share without the event on a day; 1 before the first event, undefined once nobody is observed any more. */
export function survivalAt(observations: readonly Observation[], day: number): number | undefined {
  if (!observations.some(({ days }) => days >= day)) return undefined;
  return kaplanMeier(observations).findLast(({ days }) => days <= day)?.survival ?? 1;
}
