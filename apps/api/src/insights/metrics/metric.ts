import { sql, type Fragment } from '../../platform/database/sql';

/** A plain sentence in each language of the interface. */
export type Words = Readonly<Record<'en' | 'zh', string>>;

/**
 * One metric as code: what it counts, in words that are printed under its chart, and as SQL.
 * Changing either makes a new version; exports keep theirs.
 *
 * `cases` gives one row for each person or event in the denominator whose basis day lies in `[from, to)`:
 *   person_id uuid · on_day date · met boolean (null: not known, or not mature yet) · value double precision · site_id uuid
 */
export interface Metric {
  readonly code: string;
  readonly version: number;
  readonly group: 'assessment' | 'plan' | 'programmes' | 'supervision' | 'release' | 'outcomes';
  /** `share`: how many of the cases are met; `median`: the middle value of the cases. */
  readonly kind: 'share' | 'median';
  readonly unit: 'percent' | 'days';
  readonly counts: 'people' | 'events';
  readonly better: 'higher' | 'lower' | 'neither';
  readonly title: Words;
  readonly definition: Words;
  readonly basis: Words;
  readonly exclusions: Words;
  readonly cases: (period: Period) => Fragment;
}

/** Civil days, half-open. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export const inPeriod = (column: Fragment, { from, to }: Period): Fragment =>
  sql`${column} >= ${from}::date AND ${column} < ${to}::date`;

/** Where a person was held on a day; what happened in a prison stays counted there after they have left it. */
export const heldAt = (
  person: Fragment,
  at: Fragment,
): Fragment => sql`(SELECT stay.site_id FROM movement stay WHERE stay.person_id = ${person}
  AND stay.site_id IS NOT NULL AND stay.moved_at <= ${at} ORDER BY stay.moved_at DESC LIMIT 1)`;
