import type { IsoDate } from '../foundations/iso-date';
import { daysBetween } from '../foundations/iso-date';

/** After how many days without an answer a draft is listed as abandoned; jurisdiction data. */
export interface DraftPolicy {
  readonly untouchedDays: number;
}

/** Demo jurisdiction: a planning figure of our own. */
export const DEFAULT_DRAFT_POLICY: DraftPolicy = { untouchedDays: 14 };

/** What was said weeks ago may not be true any more: the draft is resumed or given up, not forgotten. */
export function isUntouched(lastTouchedOn: IsoDate, today: IsoDate, policy: DraftPolicy): boolean {
  return daysBetween(lastTouchedOn, today) >= policy.untouchedDays;
}
