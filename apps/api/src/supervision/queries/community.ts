import type { Actor } from '@throughcare/domain';
import { listRead, personRead, visiblePeople } from '../../access';
import { raw, sql, type Fragment } from '../../platform/database/sql';
import { pageOf, type PageQuery } from '../../platform/http/page';

const user = (column: string): Fragment =>
  raw(
    `(SELECT json_build_object('id', u.id, 'name', u.display_name) FROM app_user u WHERE u.id = ${column})`,
  );
const list = (rows: Fragment): Fragment =>
  sql`(SELECT coalesce(json_agg(row_json), '[]') FROM (${rows}) rows)`;

/** A condition counts as explained only in its present wording. */
const IS_EXPLAINED =
  raw(`EXISTS (SELECT 1 FROM condition_explanation e WHERE e.condition_id = c.id AND e.explained_on >= coalesce(
  (SELECT max(x.changed_on) FROM condition_change x WHERE x.condition_id = c.id), e.explained_on))`);

/** Life outside on one page: supervision, conditions, contacts, setbacks, what the days stand on, milestones, pathways. */
export function personCommunity(actor: Actor, personId: string): Fragment {
  return personRead(
    actor,
    personId,
    'community.read',
    sql`(SELECT json_build_object(
    'supervision', (SELECT json_build_object('id', s.id, 'kind', s.kind, 'state', s.state, 'level', s.level, 'levelReason', s.level_reason,
        'startsOn', s.starts_on, 'endsOn', s.ends_on, 'earlyEndFromOn', s.early_end_from_on, 'endedOn', s.ended_on, 'endReason', s.end_reason, 'revision', s.revision)
      FROM supervision s WHERE s.person_id = seen.id ORDER BY (s.state <> 'ended') DESC, s.starts_on DESC LIMIT 1),
    'finalLevel', (SELECT p.final_level FROM person p WHERE p.id = seen.id),
    'releasedOn', (SELECT m.moved_at::date FROM movement m WHERE m.person_id = seen.id AND m.kind = 'release' ORDER BY m.moved_at DESC LIMIT 1),
    'conditions', ${list(sql`SELECT json_build_object('id', c.id, 'kind', c.kind, 'wording', c.wording, 'purpose', c.purpose, 'needDomain', c.need_domain,
        'protectsVictim', c.protects_victim, 'startsOn', c.starts_on, 'endsOn', c.ends_on, 'checkedBy', c.checked_by,
        'explanations', ${list(sql`SELECT json_build_object('on', e.explained_on, 'language', e.language, 'saidBack', e.said_back,
          'by', (SELECT u.display_name FROM app_user u WHERE u.id = e.explained_by)) AS row_json
          FROM condition_explanation e WHERE e.condition_id = c.id ORDER BY e.explained_on DESC`)},
        'isExplained', ${IS_EXPLAINED}, 'revision', c.revision) AS row_json
      FROM condition c WHERE c.person_id = seen.id ORDER BY c.starts_on, c.created_at`)},
    'contacts', ${list(sql`SELECT json_build_object('id', k.id, 'type', k.type, 'method', k.method, 'place', k.place, 'plannedAt', k.planned_at, 'state', k.state,
        'missedReason', k.missed_reason, 'note', k.note, 'officer', ${user('k.officer_id')}, 'revision', k.revision) AS row_json
      FROM supervision_contact k WHERE k.person_id = seen.id ORDER BY k.planned_at DESC LIMIT 60`)},
    'setbacks', ${list(sql`SELECT json_build_object('id', b.id, 'kind', b.kind, 'state', b.state, 'happenedOn', b.happened_on, 'conditionId', b.condition_id,
        'officersAccount', b.officers_account, 'personsAccount', b.persons_account, 'noAccountReason', b.no_account_reason, 'recordedBy', ${user('b.recorded_by_id')},
        'responseStep', b.response_step, 'responseWording', b.response_wording, 'alternatives', coalesce(b.alternatives, '[]'), 'decidedBy', ${user('b.decided_by_id')},
        'decidedOn', b.decided_on, 'appealUntilOn', b.appeal_until_on, 'appealGrounds', b.appeal_grounds, 'appealedOn', b.appealed_on,
        'appealStands', b.appeal_stands, 'appealDecidedBy', ${user('b.appeal_decided_by_id')}, 'withdrawnBecause', b.withdrawn_because, 'revision', b.revision) AS row_json
      FROM setback b WHERE b.person_id = seen.id ORDER BY b.happened_on DESC`)},
    'statuses', ${list(sql`SELECT json_build_object('id', t.id, 'area', t.area, 'value', t.value, 'fromOn', t.from_on, 'toOn', t.to_on, 'source', t.source,
        'confirmedOn', t.confirmed_on, 'detail', t.detail) AS row_json FROM status_period t WHERE t.person_id = seen.id ORDER BY t.area, t.from_on`)},
    'milestones', ${list(sql`SELECT json_build_object('id', m.id, 'kind', m.kind, 'reachedOn', m.reached_on, 'note', m.note) AS row_json
      FROM milestone m WHERE m.person_id = seen.id ORDER BY m.reached_on DESC`)},
    'pathways', ${list(sql`SELECT json_build_object('id', w.id, 'needDomain', w.need_domain, 'state', w.state, 'openedOn', w.opened_on, 'closeReason', w.close_reason,
        'revision', w.revision) AS row_json FROM pathway w WHERE w.person_id = seen.id ORDER BY (w.state <> 'closed') DESC, w.opened_on`)}))`,
  );
}

export const SUPERVISION_VIEWS = ['mine', 'office'] as const;
export type SupervisionView = (typeof SUPERVISION_VIEWS)[number];

/** People under supervision: who was seen when, who comes next, what waits. */
export function supervisionList(actor: Actor, view: SupervisionView, page: PageQuery): Fragment {
  const { limit, offset } = pageOf(page);
  const driver =
    view === 'mine'
      ? sql`s.person_id IN (SELECT a.person_id FROM assignment a WHERE a.user_id = ${actor.userId}::uuid AND a.kind = 'community-officer' AND a.ends_on IS NULL)`
      : sql`s.state <> 'ended'`;
  return listRead(
    actor,
    'supervisions.listed',
    sql`
    SELECT json_build_object('items', coalesce(json_agg(r.row_json ORDER BY r.at), '[]'), 'total', coalesce(max(r.total), 0)) AS json, count(r.at)::int AS shown
    FROM (SELECT page.at, page.total, json_build_object('personId', p.id, 'name', trim(p.given_name || ' ' || p.family_name), 'number', p.number, 'level', page.level,
        'finalLevel', p.final_level, 'endsOn', page.ends_on,
        'officer', (SELECT u.display_name FROM assignment a JOIN app_user u ON u.id = a.user_id WHERE a.person_id = p.id AND a.kind = 'community-officer' AND a.ends_on IS NULL LIMIT 1),
        'lastContactAt', (SELECT max(k.planned_at) FROM supervision_contact k WHERE k.person_id = p.id AND k.state = 'attended'),
        'nextContactAt', (SELECT min(k.planned_at) FROM supervision_contact k WHERE k.person_id = p.id AND k.state = 'planned'),
        'openSetbacks', (SELECT count(*)::int FROM setback b WHERE b.person_id = p.id AND b.state IN ('recorded', 'heard', 'appealed')),
        'unexplained', (SELECT count(*)::int FROM condition c WHERE c.person_id = p.id AND (c.ends_on IS NULL OR c.ends_on >= current_date) AND NOT ${IS_EXPLAINED})) AS row_json
      FROM (SELECT s.person_id, s.level, s.ends_on, count(*) OVER ()::int AS total,
          row_number() OVER (ORDER BY array_position(ARRAY['intensive', 'close', 'standard', 'light'], s.level), p.family_name, p.id) AS at
        FROM supervision s JOIN person p ON p.id = s.person_id
        WHERE s.state <> 'ended' AND ${driver} AND ${visiblePeople(actor)} ORDER BY at LIMIT ${limit} OFFSET ${offset}) page
      JOIN person p ON p.id = page.person_id) r`,
  );
}
