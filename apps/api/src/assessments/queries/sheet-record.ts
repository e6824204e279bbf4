import type { Actor } from '@throughcare/domain';
import { personReadOf } from '../../access';
import { sql, type Fragment } from '../../platform/database/sql';

/** One assessment as its sheet needs it; that a sheet was made stands in the trail. */
export function sheetRecord(actor: Actor, assessmentId: string): Fragment {
  return personReadOf(
    actor,
    sql`(SELECT w.person_id FROM assessment w WHERE w.id = ${assessmentId}::uuid)`,
    'assessment.sheet-made',
    sql`(SELECT json_build_object('state', a.state, 'name', trim(concat_ws(' ', p.given_name, p.family_name, '(' || nullif(p.name_in_script, '') || ')')),
      'number', p.number, 'instrument', a.instrument_code, 'version', a.instrument_version, 'assessedOn', a.assessed_on, 'score', a.score,
      'scoredLevel', a.scored_level, 'finalLevel', a.final_level,
      'assessor', (SELECT u.display_name FROM app_user u WHERE u.id = a.assessor_id),
      'countersigner', (SELECT u.display_name FROM app_user u WHERE u.id = a.countersigner_id))
    FROM assessment a JOIN person p ON p.id = a.person_id WHERE a.id = ${assessmentId}::uuid AND a.person_id = seen.id)`,
  );
}
