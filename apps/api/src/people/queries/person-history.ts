import type { Actor } from '@throughcare/domain';
import { personRead } from '../../access';
import { sql, type Fragment } from '../../platform/database/sql';

const PAGE = 100;

/** What happened, newest first; moments that need a clearance the reader lacks are left out and counted. */
export function personTimeline(
  actor: Actor,
  personId: string,
  before: string | undefined,
): Fragment {
  const clearances = [...actor.clearances];
  return personRead(
    actor,
    personId,
    'timeline.read',
    sql`(SELECT json_build_object(
    'items', coalesce(json_agg(json_build_object('id', t.id, 'happenedAt', t.happened_at, 'recordedAt', t.recorded_at, 'kind', t.kind,
      'tone', t.tone, 'facts', t.facts, 'by', (SELECT u.display_name FROM app_user u WHERE u.id = t.recorded_by)) ORDER BY t.happened_at DESC, t.id), '[]'),
    'hidden', (SELECT count(*)::int FROM timeline_entry h WHERE h.person_id = seen.id AND h.clearance IS NOT NULL AND NOT h.clearance = ANY(${clearances}::text[])))
    FROM (SELECT * FROM timeline_entry t WHERE t.person_id = seen.id AND (t.clearance IS NULL OR t.clearance = ANY(${clearances}::text[]))
      AND t.happened_at < coalesce(${before ?? null}::timestamptz, 'infinity') ORDER BY t.happened_at DESC, t.id LIMIT ${PAGE}) t)`,
  );
}

/** Who read or changed this record, newest first (NMR-06, NMR-09). */
export function personAccessLog(
  actor: Actor,
  personId: string,
  before: string | undefined,
): Fragment {
  return personRead(
    actor,
    personId,
    'access-log.read',
    sql`(SELECT json_build_object(
    'items', coalesce(json_agg(json_build_object('id', e.id::text, 'at', e.at, 'action', e.action, 'role', e.actor_role,
      'by', (SELECT u.display_name FROM app_user u WHERE u.id = e.actor_id), 'subjectKind', e.subject_kind, 'reason', e.reason) ORDER BY e.at DESC, e.id DESC), '[]'))
    FROM (SELECT * FROM audit_entry e WHERE e.person_id = seen.id AND e.at < coalesce(${before ?? null}::timestamptz, 'infinity')
      ORDER BY e.at DESC LIMIT ${PAGE}) e)`,
  );
}
