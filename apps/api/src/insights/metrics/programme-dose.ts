import { raw, sql } from '../../platform/database/sql';
import { inPeriod, type Metric } from './metric';

export const programmeDose: Metric = {
  code: 'PRG-5',
  version: 1,
  group: 'programmes',
  kind: 'median',
  unit: 'percent',
  counts: 'events',
  better: 'higher',
  title: { en: 'Dose received of dose intended', zh: '实际剂量占计划剂量' },
  definition: {
    en: 'Middle share of the intended minutes that people were present for, in sessions that count as dose.',
    zh: '计入剂量的课程中，本人在场分钟数占计划分钟数比例的中位数。',
  },
  basis: { en: 'Day the place ended.', zh: '以名额结束日为准。' },
  exclusions: {
    en: 'Welcome sessions, reviews and recreation; places still running.',
    zh: '迎新、回顾和文体活动；仍在进行的名额。',
  },
  cases: (
    period,
  ) => sql`SELECT o.person_id, o.ended_on AS on_day, true AS met, 100.0 * o.dose_minutes / nullif(o.intended_minutes, 0) AS value, g.site_id
    FROM programme_outcome o JOIN referral r ON r.id = o.referral_id JOIN programme_group g ON g.id = r.group_id WHERE ${inPeriod(raw('o.ended_on'), period)}`,
};
