import type { Actor } from '@throughcare/domain';
import { listRead, personRead, visiblePeople } from '../../access';
import { join, raw, sql, type Fragment } from '../../platform/database/sql';
import { pageOf, type PageQuery } from '../../platform/http/page';

const user = (column: string): Fragment =>
  raw(
    `(SELECT json_build_object('id', u.id, 'name', u.display_name) FROM app_user u WHERE u.id = ${column})`,
  );

const READINESS =
  raw(`(SELECT json_build_object('done', count(*) FILTER (WHERE c.state = 'done')::int,
  'needed', count(*) FILTER (WHERE c.state <> 'not-needed')::int,
  'late', count(*) FILTER (WHERE c.state NOT IN ('done', 'not-needed') AND c.due_on < current_date)::int)
  FROM release_check c WHERE c.person_id = p.id AND c.release_on = (SELECT max(l.release_on) FROM release_check l WHERE l.person_id = p.id))`);

/** Release on one page: the checklist of the coming release, how ready it is, the hand-over, what happened before. */
export function personRelease(actor: Actor, personId: string): Fragment {
  return personRead(
    actor,
    personId,
    'release.read',
    sql`(SELECT json_build_object('earliestReleaseOn', p.earliest_release_on, 'orderEndsOn', p.order_ends_on,
    'setting', p.setting,
    'checklist', (SELECT coalesce(json_agg(json_build_object('id', c.id, 'item', c.item, 'daysBefore', c.days_before, 'owner', c.owner, 'ownerUser', ${user('c.owner_id')},
        'dueOn', c.due_on, 'state', c.state, 'evidence', c.evidence, 'revision', c.revision) ORDER BY c.due_on, c.item), '[]')
      FROM release_check c WHERE c.person_id = p.id AND c.release_on = (SELECT max(l.release_on) FROM release_check l WHERE l.person_id = p.id)),
    'readiness', ${READINESS},
    'handovers', (SELECT coalesce(json_agg(json_build_object('id', h.id, 'state', h.state, 'offeredBy', ${user('h.offered_by_id')}, 'offeredTo', ${user('h.offered_to_id')},
        'offeredAt', h.offered_at, 'note', h.note, 'answeredAt', h.answered_at, 'declineReason', h.decline_reason, 'meetingAt', h.meeting_at, 'doneAt', h.done_at,
        'revision', h.revision) ORDER BY h.offered_at DESC), '[]') FROM handover h WHERE h.person_id = p.id),
    'releases', (SELECT coalesce(json_agg(json_build_object('kind', r.kind, 'releasedAt', r.released_at, 'destination', r.destination, 'handedOver', r.handed_over,
        'noHandoverReason', r.no_handover_reason) ORDER BY r.released_at DESC), '[]') FROM release_record r WHERE r.person_id = p.id))
    FROM person p WHERE p.id = seen.id)`,
  );
}

/** Who leaves next, and how ready it is. */
export function releasesAhead(actor: Actor, view: 'mine' | 'site', page: PageQuery): Fragment {
  const { limit, offset } = pageOf(page);
  const driver =
    view === 'mine'
      ? sql`p.id IN (SELECT a.person_id FROM assignment a WHERE a.user_id = ${actor.userId}::uuid AND a.ends_on IS NULL)`
      : actor.scope === 'all'
        ? raw('true')
        : sql`p.site_id = ANY(${[...actor.siteIds]}::uuid[])`;
  const where = join(
    [
      sql`p.setting = 'custody' AND p.earliest_release_on IS NOT NULL`,
      driver,
      visiblePeople(actor),
    ],
    ' AND ',
  );
  return listRead(
    actor,
    'releases.listed',
    sql`
    SELECT json_build_object('items', coalesce(json_agg(r.row_json ORDER BY r.at), '[]'), 'total', coalesce(max(r.total), 0)) AS json, count(r.at)::int AS shown
    FROM (SELECT page.at, page.total, json_build_object('personId', p.id, 'name', trim(p.given_name || ' ' || p.family_name), 'number', p.number,
        'earliestReleaseOn', p.earliest_release_on, 'finalLevel', p.final_level, 'site', (SELECT s.name FROM site s WHERE s.id = p.site_id),
        'caseManager', (SELECT u.display_name FROM assignment a JOIN app_user u ON u.id = a.user_id WHERE a.person_id = p.id AND a.kind = 'case-manager' AND a.ends_on IS NULL LIMIT 1),
        'readiness', ${READINESS},
        'handover', (SELECT h.state FROM handover h WHERE h.person_id = p.id ORDER BY h.offered_at DESC LIMIT 1),
        'handoverTo', (SELECT u.display_name FROM handover h JOIN app_user u ON u.id = h.offered_to_id WHERE h.person_id = p.id ORDER BY h.offered_at DESC LIMIT 1)) AS row_json
      FROM (SELECT p.id, count(*) OVER ()::int AS total, row_number() OVER (ORDER BY p.earliest_release_on, p.id) AS at
        FROM person p WHERE ${where} ORDER BY at LIMIT ${limit} OFFSET ${offset}) page JOIN person p ON p.id = page.id) r`,
  );
}

/** Hand-overs that wait for this worker's answer, meeting or last word. */
export function handoversFor(actor: Actor, page: PageQuery): Fragment {
  const { limit, offset } = pageOf(page);
  return listRead(
    actor,
    'handovers.listed',
    sql`
    SELECT json_build_object('items', coalesce(json_agg(r.row_json ORDER BY r.at), '[]'), 'total', coalesce(max(r.total), 0)) AS json, count(r.at)::int AS shown
    FROM (SELECT json_build_object('id', h.id, 'personId', p.id, 'name', trim(p.given_name || ' ' || p.family_name), 'number', p.number, 'state', h.state,
        'offeredBy', ${user('h.offered_by_id')}, 'offeredAt', h.offered_at, 'earliestReleaseOn', CASE WHEN p.setting = 'custody' THEN p.earliest_release_on END, 'note', h.note, 'revision', h.revision) AS row_json,
        count(*) OVER ()::int AS total, row_number() OVER (ORDER BY h.offered_at) AS at
      FROM handover h JOIN person p ON p.id = h.person_id
      WHERE h.offered_to_id = ${actor.userId}::uuid AND h.state IN ('offered', 'accepted', 'meeting-held') AND ${visiblePeople(actor)}
      ORDER BY at LIMIT ${limit} OFFSET ${offset}) r`,
  );
}
