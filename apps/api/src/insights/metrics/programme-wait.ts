import { raw, sql } from '../../platform/database/sql';
import { inPeriod, type Metric } from './metric';

export const programmeWait: Metric = {
  code: 'PRG-2',
  version: 1,
  group: 'programmes',
  kind: 'median',
  unit: 'days',
  counts: 'events',
  better: 'lower',
  title: { en: 'Wait from referral to start', zh: '从转介到开始的等待' },
  definition: {
    en: 'Middle number of days from the referral to the first session, for places that started.',
    zh: '已开始的名额中，从转介到首次课程的天数中位数。',
  },
  basis: { en: 'Day of the start.', zh: '以开始日为准。' },
  exclusions: {
    en: 'People still waiting; they are in the waiting list.',
    zh: '仍在等待的人；见等候名单。',
  },
  cases: (
    period,
  ) => sql`SELECT r.person_id, r.started_on AS on_day, true AS met, (r.started_on - r.submitted_at::date)::double precision AS value, g.site_id
    FROM referral r JOIN programme_group g ON g.id = r.group_id WHERE r.started_on IS NOT NULL AND ${inPeriod(raw('r.started_on'), period)}`,
};
