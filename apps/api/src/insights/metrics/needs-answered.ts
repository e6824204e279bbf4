import { raw, sql } from '../../platform/database/sql';
import { heldAt, inPeriod, type Metric } from './metric';

export const needsAnswered: Metric = {
  code: 'PLN-2',
  version: 1,
  group: 'plan',
  kind: 'share',
  unit: 'percent',
  counts: 'events',
  better: 'higher',
  title: { en: 'Priority needs the plan answers', zh: '计划回应了的优先需求' },
  definition: {
    en: 'Of priority needs found, those with a goal or a stated “not now, because”.',
    zh: '发现的优先需求中，已有目标或已说明“暂不处理的原因”者所占比例。',
  },
  basis: { en: 'Day the need was found.', zh: '以发现需求之日为准。' },
  exclusions: {
    en: 'Needs replaced by a later assessment; people before conviction.',
    zh: '被后来评估取代的需求；定罪前的人。',
  },
  cases: (period) => sql`SELECT n.person_id, n.found_on AS on_day,
      (EXISTS (SELECT 1 FROM plan_goal g WHERE g.person_id = n.person_id AND g.need_domain = n.domain AND g.state <> 'removed')
        OR EXISTS (SELECT 1 FROM plan_not_now x JOIN case_plan c ON c.id = x.plan_id WHERE c.person_id = n.person_id AND x.need_domain = n.domain)) AS met,
      NULL::double precision AS value, ${heldAt(raw('n.person_id'), raw('n.found_on::timestamptz'))} AS site_id
    FROM current_need n JOIN person q ON q.id = n.person_id
    WHERE n.is_priority AND ${inPeriod(raw('n.found_on'), period)} AND q.legal_status <> 'unconvicted'`,
};
