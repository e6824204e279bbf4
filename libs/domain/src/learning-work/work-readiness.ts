/** What someone needs in hand to take a job on the first day. */
export const WORK_READINESS_ITEMS = [
  'identity-papers',
  'right-to-work',
  'bank-account',
  'curriculum-vitae',
  'disclosure-letter',
  'references',
  'tools-and-clothes',
  'travel',
] as const;
export type WorkReadinessItem = (typeof WORK_READINESS_ITEMS)[number];

export const READINESS_STATES = ['ready', 'in-hand', 'missing', 'not-needed'] as const;
export type ReadinessState = (typeof READINESS_STATES)[number];

export type WorkReadinessList = Readonly<Partial<Record<WorkReadinessItem, ReadinessState>>>;

export interface WorkReadiness {
  /** Whole percent of needed items that are ready; an item never looked at counts as missing. */
  readonly percent: number;
  readonly missing: readonly WorkReadinessItem[];
}

export function workReadiness(list: WorkReadinessList): WorkReadiness {
  const needed = WORK_READINESS_ITEMS.filter((item) => list[item] !== 'not-needed');
  const ready = needed.filter((item) => list[item] === 'ready');
  return {
    percent: needed.length === 0 ? 100 : Math.round((100 * ready.length) / needed.length),
    missing: needed.filter((item) => list[item] !== 'ready'),
  };
}
