import type { Actor } from '@throughcare/domain';
import { personRead } from '../../access';
import { sql, type Fragment } from '../../platform/database/sql';

/**
 * The open rounds of `seen`, each with its tasks by due day; what is not made for this person comes last, and is left out
 * where the instrument was opened after all.
 */
export const ROUNDS = sql`(SELECT coalesce(json_agg(json_build_object('id', r.id, 'moment', r.moment, 'beganAt', r.began_at, 'setback', r.setback,
    'tasks', (SELECT coalesce(json_agg(json_build_object('dutyId', d.id, 'instrument', d.instrument_code, 'rule', d.rule,
        'dueAt', d.due_at, 'originalDueAt', d.original_due_at, 'opensOn', d.opens_on, 'doneAt', d.done_at, 'assessmentId', w.id,
        'state', CASE WHEN d.cancelled_at IS NOT NULL THEN 'not-for-person' WHEN d.done_at IS NOT NULL THEN 'done'
          WHEN w.id IS NULL THEN 'to-start' WHEN w.state IN ('draft', 'returned') THEN 'started' ELSE 'to-countersign' END,
        'failedTests', CASE WHEN d.cancelled_at IS NULL THEN '[]'::json ELSE to_json(string_to_array(d.note, ',')) END)
        ORDER BY d.cancelled_at IS NOT NULL, d.original_due_at, d.instrument_code), '[]')
      FROM duty d LEFT JOIN LATERAL (SELECT a.id, a.state FROM assessment a
        WHERE a.person_id = d.person_id AND a.instrument_code = d.instrument_code AND CASE WHEN d.done_at IS NULL
          THEN a.state IN ('draft', 'returned', 'submitted', 'awaiting-countersignature')
          ELSE a.state IN ('signed', 'superseded') AND a.signed_at = d.done_at END
        ORDER BY a.created_at DESC LIMIT 1) w ON true
      WHERE d.round_id = r.id AND (d.cancelled_at IS NULL OR (d.cancelled_reason = 'not-for-person' AND NOT EXISTS (SELECT 1 FROM duty o
        WHERE o.round_id = r.id AND o.instrument_code = d.instrument_code AND o.cancelled_at IS NULL)))))
    ORDER BY r.began_at DESC), '[]')
  FROM assessment_round r WHERE r.person_id = seen.id AND r.ended_at IS NULL)`;

/** What the protocols ask for now about one person, and how far it is. */
export function personRounds(actor: Actor, personId: string): Fragment {
  return personRead(
    actor,
    personId,
    'protocol.read',
    sql`(SELECT json_build_object('items', ${ROUNDS}))`,
  );
}
