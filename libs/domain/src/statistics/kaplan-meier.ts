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
  const days = [
    ...new Set(observations.filter(({ hadEvent }) => hadEvent).map(({ days: day }) => day)),
  ];
  let survival = 1;
  return days
    .sort((a, b) => a - b)
    .map((day) => {
      const atRisk = observations.filter((observation) => observation.days >= day).length;
      const events = observations.filter(
        (observation) => observation.hadEvent && observation.days === day,
      ).length;
      survival *= 1 - events / atRisk;
      return { days: day, atRisk, events, survival };
    });
}

/** Share without the event on a day; 1 before the first event, undefined once nobody is observed any more. */
export function survivalAt(observations: readonly Observation[], day: number): number | undefined {
  if (!observations.some(({ days }) => days >= day)) return undefined;
  return kaplanMeier(observations).findLast(({ days }) => days <= day)?.survival ?? 1;
}
