import { raw, sql } from '../../platform/database/sql';
import { heldAt, inPeriod, type Metric } from './metric';

export const overrides: Metric = {
  code: 'ASM-5',
  version: 1,
  group: 'assessment',
  kind: 'share',
  unit: 'percent',
  counts: 'events',
  better: 'neither',
  title: { en: 'Levels changed by override', zh: '等级被人工调整的比例' },
  definition: {
    en: 'Of signed risk assessments, those whose final level differs from the scored one.',
    zh: '已签署的风险评估中，最终等级与评分等级不同者所占比例。',
  },
  basis: { en: 'Day of signature.', zh: '以签署日为准。' },
  exclusions: {
    en: 'Instruments that give no level; withdrawn assessments.',
    zh: '不产生等级的工具；已撤回的评估。',
  },
  cases: (
    period,
  ) => sql`SELECT a.person_id, a.signed_at::date AS on_day, a.final_level <> a.scored_level AS met, NULL::double precision AS value,
      ${heldAt(raw('a.person_id'), raw('a.signed_at'))} AS site_id
    FROM assessment a WHERE a.scored_level IS NOT NULL AND a.state IN ('signed', 'superseded') AND ${inPeriod(raw('a.signed_at'), period)}`,
};
