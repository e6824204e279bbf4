import { raw, sql } from '../../platform/database/sql';
import { inPeriod, type Metric } from './metric';

export const contactsKept: Metric = {
  code: 'CAS-4',
  version: 1,
  group: 'supervision',
  kind: 'share',
  unit: 'percent',
  counts: 'events',
  better: 'higher',
  title: { en: 'Planned contacts kept', zh: '按计划完成的接触' },
  definition: {
    en: 'Of direct contacts planned, those that took place.',
    zh: '计划的直接接触中实际发生者所占比例。',
  },
  basis: { en: 'Day the contact was planned for.', zh: '以计划日期为准。' },
  exclusions: {
    en: 'Cancelled contacts; contacts with others than the person.',
    zh: '已取消的接触；与他人的接触。',
  },
  cases: (
    period,
  ) => sql`SELECT k.person_id, k.planned_at::date AS on_day, k.state = 'attended' AS met, NULL::double precision AS value,
      (SELECT u.site_ids[1] FROM app_user u WHERE u.id = k.officer_id) AS site_id
    FROM supervision_contact k WHERE k.type = 'direct' AND k.state NOT IN ('cancelled', 'planned') AND k.planned_at < now() AND ${inPeriod(raw('k.planned_at'), period)}`,
};
