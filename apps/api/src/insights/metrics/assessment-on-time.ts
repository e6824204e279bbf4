import { raw, sql, type Fragment } from '../../platform/database/sql';
import { heldAt, inPeriod, type Metric } from './metric';

/** The last duty of an admission stands for them all, so that the reader's people are looked up and not the whole country. */
export const assessmentOnTime: Metric = {
  code: 'ASM-1',
  version: 2,
  group: 'assessment',
  kind: 'share',
  unit: 'percent',
  counts: 'people',
  better: 'higher',
  title: { en: 'First assessments on time', zh: '首次评估按时完成' },
  definition: {
    en: 'Of people whose first assessments fell due, those with every one of them done by the day first set.',
    zh: '首次评估到期的人中，所有评估均在最初设定的日期前完成者所占比例。',
  },
  basis: {
    en: 'Day the last of them was first due; exemptions do not move it.',
    zh: '以其中最后一项最初的到期日为准，延期不改变统计。',
  },
  exclusions: { en: 'People who left before the day came.', zh: '到期前已离开者。' },
  cases: (
    period,
  ) => sql`SELECT d.person_id, d.original_due_at::date AS on_day, one.met, NULL::double precision AS value,
      ${heldAt(raw('d.person_id'), raw('one.triggered_at'))} AS site_id
    FROM duty d CROSS JOIN LATERAL (SELECT min(e.triggered_at) AS triggered_at,
        bool_and(e.done_at IS NOT NULL AND e.done_at <= e.original_due_at) AS met,
        bool_or((e.original_due_at, e.id) > (d.original_due_at, d.id)) AS has_later
      FROM duty e WHERE e.person_id = d.person_id AND e.kind = d.kind AND e.trigger_kind = d.trigger_kind
        AND e.trigger_id IS NOT DISTINCT FROM d.trigger_id AND ${fellDue('e')}) one
    WHERE d.kind = 'initial-assessment' AND ${fellDue('d')} AND ${inPeriod(raw('d.original_due_at'), period)} AND NOT one.has_later`,
};

/** The day came while the person was there to be assessed. */
function fellDue(duty: string): Fragment {
  return raw(
    `${duty}.original_due_at < now() AND (${duty}.cancelled_at IS NULL OR ${duty}.cancelled_at > ${duty}.original_due_at)`,
  );
}
