import { raw, sql } from '../../platform/database/sql';
import { inPeriod, type Metric } from './metric';

export const programmeCompletion: Metric = {
  code: 'PRG-4',
  version: 1,
  group: 'programmes',
  kind: 'share',
  unit: 'percent',
  counts: 'events',
  better: 'higher',
  title: { en: 'Programmes completed', zh: '项目完成率' },
  definition: {
    en: 'Of places started, those completed. By the month they started.',
    zh: '已开始的名额中完成者所占比例，按开始月份统计。',
  },
  basis: { en: 'Day of the start (start cohort).', zh: '以开始日为准（开始队列）。' },
  exclusions: {
    en: 'None; places still running are shown as open.',
    zh: '无；仍在进行的名额记为未定。',
  },
  cases: (
    period,
  ) => sql`SELECT r.person_id, r.started_on AS on_day, CASE r.state WHEN 'completed' THEN true WHEN 'in-progress' THEN NULL WHEN 'on-hold' THEN NULL ELSE false END AS met,
      NULL::double precision AS value, g.site_id
    FROM referral r JOIN programme_group g ON g.id = r.group_id WHERE r.started_on IS NOT NULL AND ${inPeriod(raw('r.started_on'), period)}`,
};
