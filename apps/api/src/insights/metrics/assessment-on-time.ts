import { raw, sql } from '../../platform/database/sql';
import { heldAt, inPeriod, type Metric } from './metric';

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
  ) => sql`SELECT r.person_id, r.due_at::date AS on_day, r.met, NULL::double precision AS value,
      ${heldAt(raw('r.person_id'), raw('r.triggered_at'))} AS site_id
    FROM (SELECT d.person_id, max(d.original_due_at) AS due_at, min(d.triggered_at) AS triggered_at,
        bool_and(d.done_at IS NOT NULL AND d.done_at <= d.original_due_at) AS met
      FROM duty d WHERE d.kind = 'initial-assessment' AND d.original_due_at < now()
        AND (d.cancelled_at IS NULL OR d.cancelled_at > d.original_due_at)
      GROUP BY d.person_id, d.trigger_kind, d.trigger_id) r
    WHERE ${inPeriod(raw('r.due_at'), period)}`,
};
