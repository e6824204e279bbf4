import { raw, sql } from '../../platform/database/sql';
import { heldAt, inPeriod, type Metric } from './metric';

export const assessmentOnTime: Metric = {
  code: 'ASM-1',
  version: 1,
  group: 'assessment',
  kind: 'share',
  unit: 'percent',
  counts: 'people',
  better: 'higher',
  title: { en: 'First assessment on time', zh: '首次评估按时完成' },
  definition: {
    en: 'Of people whose first assessment fell due, those assessed by the day first set.',
    zh: '首次评估到期的人中，在最初设定的日期前完成评估者所占比例。',
  },
  basis: {
    en: 'Day the assessment was first due; exemptions do not move it.',
    zh: '以最初的到期日为准，延期不改变统计。',
  },
  exclusions: { en: 'People who left before the day came.', zh: '到期前已离开者。' },
  cases: (
    period,
  ) => sql`SELECT d.person_id, d.original_due_at::date AS on_day, (d.done_at IS NOT NULL AND d.done_at <= d.original_due_at) AS met,
      NULL::double precision AS value, ${heldAt(raw('d.person_id'), raw('d.triggered_at'))} AS site_id
    FROM duty d WHERE d.kind = 'initial-assessment' AND ${inPeriod(raw('d.original_due_at'), period)} AND d.original_due_at < now()
      AND (d.cancelled_at IS NULL OR d.cancelled_at > d.original_due_at)`,
};
