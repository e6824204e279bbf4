import type { PastAssessment } from '@throughcare/assessment/authoring';
import { sql, type Fragment } from '../../platform/database/sql';

/** How many past assessments are scored again at most: enough for any band, and done within seconds. */
export const MOST_PAST = 5_000;

export interface PastRow extends PastAssessment {
  readonly all: number;
}

/** What was signed with one version, the newest first, and how many there are in all. Nobody is named. */
export function pastAssessments(code: string, version: string): Fragment {
  return sql`SELECT a.context, a.score, (count(*) OVER ())::int AS all,
      (SELECT coalesce(json_object_agg(w.item_code, json_build_object('value', w.value, 'status', w.status)), '{}')
        FROM assessment_answer w WHERE w.assessment_id = a.id AND NOT w.is_prefilled) AS answers
    FROM assessment a
    WHERE a.instrument_code = ${code}::text AND a.instrument_version = ${version}::text
      AND a.state IN ('signed', 'superseded') AND a.score IS NOT NULL
    ORDER BY a.signed_at DESC LIMIT ${MOST_PAST}::int`;
}
