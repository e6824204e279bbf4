import type { Actor, IsoDate } from '@throughcare/domain';
import { listRead } from '../../access';
import { join, raw, sql, TRUE, type Fragment } from '../../platform/database/sql';
import { pageOf, type PageQuery } from '../../platform/http/page';
import { visibleGroups } from '../group-reach';

export interface ProgrammeFilter extends PageQuery {
  readonly need?: string;
  readonly search?: string;
}

const FIELDS =
  raw(`'id', pr.id, 'code', pr.code, 'version', pr.version, 'name', pr.name, 'summary', pr.summary, 'targetNeeds', pr.target_needs,
  'levels', pr.eligibility->'levels', 'settings', pr.eligibility->'settings', 'tags', pr.tags, 'intendedMinutes', pr.intended_minutes,
  'lengthDays', pr.length_days, 'sessions', (SELECT coalesce(sum(jsonb_array_length(m->'sessions')), 0)::int FROM jsonb_array_elements(pr.modules) m),
  'groupLeast', pr.group_least, 'groupMost', pr.group_most, 'accreditation', pr.accreditation, 'isOffered', pr.is_offered,
  'waiting', (SELECT count(*)::int FROM referral r WHERE r.programme_id = pr.id AND r.state = 'waiting'),
  'taking', (SELECT count(*)::int FROM referral r WHERE r.programme_id = pr.id AND r.state IN ('enrolled', 'in-progress'))`);

/** The catalogue, by name. Numbers only: who waits stands on the waiting list. */
export function programmeCatalogue(filter: ProgrammeFilter, today: IsoDate): Fragment {
  const { limit, offset } = pageOf(filter);
  const where = join(
    [
      filter.need ? sql`${filter.need}::text = ANY(pr.target_needs)` : TRUE,
      filter.search
        ? sql`pr.name ILIKE ${`%${filter.search.replace(/[\\%_]/g, '\\$&')}%`}::text`
        : TRUE,
    ],
    ' AND ',
  );
  return sql`SELECT json_build_object('items', coalesce(json_agg(item ORDER BY at), '[]'), 'total', coalesce(max(total), 0))::text AS json FROM (
    SELECT page.at, page.total, json_build_object(${FIELDS}, 'nextStartOn', (SELECT min(g.starts_on) FROM programme_group g
      WHERE g.programme_id = pr.id AND g.state = 'planned' AND g.starts_on >= ${today}::date)) AS item
    FROM (SELECT pr.id, count(*) OVER () AS total, row_number() OVER (ORDER BY pr.name, pr.version DESC) AS at FROM programme pr
      WHERE ${where} ORDER BY at LIMIT ${limit} OFFSET ${offset}) page JOIN programme pr ON pr.id = page.id) rows`;
}

/** One programme with its curriculum and the groups the reader may open. */
export function programmeDocument(actor: Actor, programmeId: string, today: IsoDate): Fragment {
  return sql`SELECT json_build_object(${FIELDS}, 'nextStartOn', (SELECT min(g.starts_on) FROM programme_group g
      WHERE g.programme_id = pr.id AND g.state = 'planned' AND g.starts_on >= ${today}::date),
    'modules', pr.modules, 'eligibility', pr.eligibility, 'evidenceNote', pr.evidence_note, 'completionShare', pr.completion_share,
    'groups', (SELECT coalesce(json_agg(${groupRow(actor)} ORDER BY g.starts_on DESC), '[]') FROM programme_group g WHERE g.programme_id = pr.id
      AND ${visibleGroups(actor)}), 'revision', pr.revision)::text AS json
    FROM programme pr WHERE pr.id = ${programmeId}::uuid`;
}

/** One group as a row of a list; `g` is the group. */
export function groupRow(actor: Actor): Fragment {
  return sql`json_build_object('id', g.id, 'number', g.number, 'state', g.state, 'room', g.room, 'startsOn', g.starts_on, 'endsOn', g.ends_on,
    'programme', (SELECT json_build_object('id', x.id, 'code', x.code, 'name', x.name) FROM programme x WHERE x.id = g.programme_id),
    'site', (SELECT json_build_object('id', s.id, 'name', s.name) FROM site s WHERE s.id = g.site_id),
    'facilitators', (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.display_name) ORDER BY array_position(g.facilitator_ids, u.id)), '[]')
      FROM app_user u WHERE u.id = ANY(g.facilitator_ids)),
    'isMine', ${actor.userId}::uuid = ANY(g.facilitator_ids), 'capacity', g.capacity,
    'members', (SELECT count(*)::int FROM referral m WHERE m.group_id = g.id
      AND (g.state IN ('finished', 'cancelled') OR m.state IN ('enrolled', 'in-progress'))),
    'sessions', (SELECT count(*)::int FROM programme_session z WHERE z.group_id = g.id AND z.kind <> 'catch-up'),
    'held', (SELECT count(*)::int FROM programme_session z WHERE z.group_id = g.id AND z.state = 'held' AND z.kind <> 'catch-up'),
    'nextSession', (SELECT json_build_object('id', z.id, 'number', z.number, 'title', z.title, 'startsAt', z.starts_at, 'minutes', z.minutes)
      FROM programme_session z WHERE z.group_id = g.id AND z.state = 'planned' ORDER BY z.starts_at LIMIT 1))`;
}

export function groupList(actor: Actor, filter: PageQuery & { readonly mine?: boolean }): Fragment {
  const { limit, offset } = pageOf(filter);
  const mine = filter.mine
    ? sql`g.facilitator_ids @> ARRAY[${actor.userId}::uuid]`
    : visibleGroups(actor);
  return listRead(
    actor,
    'groups.listed',
    sql`
    SELECT json_build_object('items', coalesce(json_agg(${groupRow(actor)} ORDER BY page.at), '[]'), 'total', coalesce(max(page.total), 0)) AS json,
      count(*)::int AS shown
    FROM (SELECT g.id, count(*) OVER () AS total,
        row_number() OVER (ORDER BY array_position(ARRAY['running', 'planned', 'finished', 'cancelled'], g.state), g.starts_on DESC, g.id) AS at
      FROM programme_group g WHERE ${mine} ORDER BY at LIMIT ${limit} OFFSET ${offset}) page JOIN programme_group g ON g.id = page.id`,
  );
}

/** Sessions of a day, earliest first: the groups this user leads, or with `all` those they may open. */
export function sessionsOfDay(actor: Actor, day: IsoDate, all: boolean): Fragment {
  const whose = all ? visibleGroups(actor) : sql`g.facilitator_ids @> ARRAY[${actor.userId}::uuid]`;
  return listRead(
    actor,
    'sessions.listed',
    sql`
    SELECT json_build_object('items', coalesce(json_agg(json_build_object('id', z.id, 'groupId', g.id, 'groupNumber', g.number, 'programme', pr.name,
      'number', z.number, 'title', z.title, 'kind', z.kind, 'state', z.state, 'startsAt', z.starts_at, 'minutes', z.minutes, 'room', g.room,
      'site', s.name, 'members', CASE WHEN z.kind = 'catch-up' THEN (SELECT count(*)::int FROM catch_up_place c WHERE c.session_id = z.id)
        ELSE (SELECT count(*)::int FROM referral m WHERE m.group_id = g.id AND ((m.state IN ('enrolled', 'in-progress')
          AND coalesce(m.enrolled_on <= (z.starts_at AT TIME ZONE 'UTC')::date, true))
          OR EXISTS (SELECT 1 FROM attendance t WHERE t.session_id = z.id AND t.referral_id = m.id))) END,
      'marked', (SELECT count(*)::int FROM attendance t WHERE t.session_id = z.id)) ORDER BY z.starts_at), '[]'), 'total', count(*)::int) AS json,
      count(*)::int AS shown
    FROM programme_session z JOIN programme_group g ON g.id = z.group_id JOIN programme pr ON pr.id = g.programme_id JOIN site s ON s.id = g.site_id
    WHERE z.starts_at >= ${day}::date AND z.starts_at < ${day}::date + 1 AND g.state IN ('planned', 'running') AND ${whose}`,
  );
}
