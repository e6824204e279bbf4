import type { Actor } from '@throughcare/domain';
import { personRead } from '../../access';
import { sql, type Fragment } from '../../platform/database/sql';

/** A person's clocks: open ones by due date, then what was done lately. */
export function personDuties(actor: Actor, personId: string): Fragment {
  return personRead(
    actor,
    personId,
    'duties.read',
    sql`(SELECT json_build_object('items', coalesce(json_agg(json_build_object(
    'id', d.id, 'kind', d.kind, 'instrument', d.instrument_code, 'rule', d.rule, 'triggeredAt', d.triggered_at, 'dueAt', d.due_at, 'originalDueAt', d.original_due_at,
    'doneAt', d.done_at, 'cancelledAt', d.cancelled_at, 'snoozedUntil', d.snoozed_until, 'note', d.note,
    'changes', (SELECT coalesce(json_agg(json_build_object('dueBefore', x.due_before, 'dueAfter', x.due_after, 'reason', x.reason) ORDER BY x.created_at), '[]')
      FROM duty_exemption x WHERE x.duty_id = d.id), 'revision', d.revision)
    ORDER BY (d.done_at IS NULL AND d.cancelled_at IS NULL) DESC, CASE WHEN d.done_at IS NULL THEN d.due_at END, d.done_at DESC), '[]'))
    FROM (SELECT * FROM duty d WHERE d.person_id = seen.id ORDER BY (d.done_at IS NULL) DESC, d.due_at DESC LIMIT 100) d)`,
  );
}
