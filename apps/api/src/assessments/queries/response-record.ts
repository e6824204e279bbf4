import type { Answers, AssessmentContext, Score } from '@throughcare/assessment';
import type { Actor, AssessmentState } from '@throughcare/domain';
import { personReadOf } from '../../access';
import { sql, type Fragment } from '../../platform/database/sql';

export interface ResponseRecord {
  readonly state: AssessmentState;
  readonly number: string;
  readonly instrument: string;
  readonly version: string;
  readonly assessedOn: string;
  readonly language: string;
  readonly context: AssessmentContext;
  readonly score: Score | null;
  readonly assessor: string;
  readonly answers: Answers;
}

/** One assessment as it leaves for another system; that it left stands in the trail. */
export function responseRecord(actor: Actor, assessmentId: string): Fragment {
  return personReadOf(
    actor,
    sql`(SELECT w.person_id FROM assessment w WHERE w.id = ${assessmentId}::uuid)`,
    'assessment.exported',
    sql`(SELECT json_build_object('state', a.state, 'number', p.number, 'instrument', a.instrument_code, 'version', a.instrument_version,
      'assessedOn', a.assessed_on, 'language', a.language, 'context', a.context, 'score', a.score,
      'assessor', (SELECT u.display_name FROM app_user u WHERE u.id = a.assessor_id),
      'answers', (SELECT coalesce(json_object_agg(w.item_code, json_build_object('value', w.value, 'status', w.status)), '{}')
        FROM assessment_answer w WHERE w.assessment_id = a.id AND NOT w.is_prefilled))
    FROM assessment a JOIN person p ON p.id = a.person_id WHERE a.id = ${assessmentId}::uuid AND a.person_id = seen.id)`,
  );
}
