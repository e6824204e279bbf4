import { raw, sql } from '../../platform/database/sql';
import { heldAt, inPeriod, type Metric } from './metric';

export const programmeReach: Metric = {
  code: 'PRG-1',
  version: 1,
  group: 'programmes',
  kind: 'share',
  unit: 'percent',
  counts: 'people',
  better: 'higher',
  title: { en: 'Reach: need met by a start', zh: '覆盖：有需求且已开始项目' },
  definition: {
    en: 'Of people with a priority need that a programme is made for, those who started one for it.',
    zh: '具有某项目所针对的优先需求的人中，已开始该类项目者所占比例。',
  },
  basis: { en: 'Day the need was found.', zh: '以发现需求之日为准。' },
  exclusions: {
    en: 'Needs no programme is made for; needs found in the last 60 days, which may still be answered, count as open.',
    zh: '没有对应项目的需求；最近60天发现、仍可能得到回应的需求记为未定。',
  },
  cases: (period) => sql`SELECT need.person_id, min(need.found_on) AS on_day,
      CASE WHEN bool_or(need.started) THEN true WHEN min(need.found_on) > current_date - 60 THEN NULL ELSE false END AS met,
      NULL::double precision AS value, ${heldAt(raw('need.person_id'), raw('min(need.found_on)::timestamptz'))} AS site_id
    FROM (SELECT n.person_id, n.found_on, EXISTS (SELECT 1 FROM referral r WHERE r.person_id = n.person_id AND r.need_domain = n.domain AND r.started_on IS NOT NULL) AS started
      FROM need n JOIN assessment a ON a.id = n.assessment_id
      WHERE n.is_priority AND a.state IN ('signed', 'superseded') AND ${inPeriod(raw('n.found_on'), period)}
        AND EXISTS (SELECT 1 FROM programme g WHERE g.is_offered AND n.domain = ANY(g.target_needs))) need
    GROUP BY need.person_id`,
};
