import type { Actor } from '@throughcare/domain';
import { personReadOf } from '../../access';
import { sql, type Fragment } from '../../platform/database/sql';

/**
 * What a draft holds now, for a page that already shows `version` of it. Every save adds one to one answer's revision,
 * so their sum is the draft's version: where it is the same nothing is sent, and nothing needs to be written down.
 */
export function draftAnswers(actor: Actor, assessmentId: string, version: number): Fragment {
  const id = sql`${assessmentId}::uuid`;
  const stands = sql`(SELECT coalesce(sum(w.revision), 0)::int FROM assessment_answer w WHERE w.assessment_id = ${id})`;
  return personReadOf(
    actor,
    sql`(SELECT d.person_id FROM assessment d WHERE d.id = ${id})`,
    'assessment.answers-read',
    sql`(SELECT json_build_object('version', now.version, 'state', a.state, 'answers', CASE WHEN now.version = ${version}::int THEN '[]'::json ELSE
        (SELECT coalesce(json_agg(json_build_object('item', w.item_code, 'value', w.value, 'status', w.status, 'evidence', w.evidence,
          'sources', w.sources, 'isPrefilled', w.is_prefilled, 'by', json_build_object('id', u.id, 'name', u.display_name),
          'at', w.answered_at, 'revision', w.revision) ORDER BY w.answered_at), '[]')
        FROM assessment_answer w JOIN app_user u ON u.id = w.answered_by WHERE w.assessment_id = a.id) END)
      FROM assessment a CROSS JOIN LATERAL (SELECT ${stands} AS version) now WHERE a.id = ${id} AND a.person_id = seen.id)`,
    sql`${stands} <> ${version}::int`,
  );
}
