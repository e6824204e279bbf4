import { addDays, civilDay, DEFAULT_CALENDAR, endOfDay, type Actor } from '@throughcare/domain';
import { listRead, visiblePeople } from '../../access';
import { join, raw, sql, TRUE, type Fragment } from '../../platform/database/sql';

export const DAY_VIEWS = ['mine', 'site'] as const;
export type DayView = (typeof DAY_VIEWS)[number];

const ACTS_SHOWN = 200;
const MOMENTS_SHOWN = 12;
const WEEK_DAYS = 7;

const PERSON = raw(
  `json_build_object('id', p.id, 'number', p.number, 'givenName', p.given_name, 'familyName', p.family_name, 'place', p.place)`,
);

/**
 * A worker's day in one statement. The people come first (a caseload or sites, both by index) and drive
 * everything else; nothing here walks the table of duties.
 */
export function todayOf(actor: Actor, view: DayView, now: Date): Fragment {
  const today = civilDay(now, DEFAULT_CALENDAR);
  const endOfToday = endOfDay(today, DEFAULT_CALENDAR);
  const endOfWeek = endOfDay(addDays(today, WEEK_DAYS), DEFAULT_CALENDAR);
  const weekAgo = addDays(today, -WEEK_DAYS);
  const yesterday = addDays(today, -1);
  const clearances = [...actor.clearances];
  return listRead(
    actor,
    'today.read',
    sql`
    WITH mine AS MATERIALIZED (
      SELECT p.id, p.number, p.given_name, p.family_name, p.place FROM person p
      WHERE ${join([whose(actor, view), visiblePeople(actor), raw('p.merged_into_id IS NULL')], ' AND ')}
    ), acts AS (
      SELECT d.id, 'duty' AS source, d.kind AS what, d.rule, d.due_at, CASE WHEN d.original_due_at <> d.due_at THEN d.original_due_at END AS first_due_at,
        d.note, d.instrument_code AS instrument, d.revision, d.person_id
      FROM mine JOIN duty d ON d.person_id = mine.id
      WHERE d.done_at IS NULL AND d.cancelled_at IS NULL AND d.due_at <= ${endOfWeek}::timestamptz
        AND (d.snoozed_until IS NULL OR d.snoozed_until <= ${today}::date)
      UNION ALL
      SELECT s.id, 'step', s.wording, NULL, (s.due_on + 1)::timestamp AT TIME ZONE 'UTC' - interval '1 second', NULL, s.blocker, NULL, s.revision, s.person_id
      FROM mine JOIN plan_step s ON s.person_id = mine.id
      WHERE s.owner_user_id = ${actor.userId}::uuid AND s.state IN ('to-do', 'doing', 'blocked') AND s.due_on <= ${today}::date + ${WEEK_DAYS}::int
      UNION ALL
      SELECT a.id, 'draft', a.instrument_code, NULL, NULL, NULL, a.state, a.instrument_code, a.revision, a.person_id
      FROM mine JOIN assessment a ON a.person_id = mine.id
      WHERE a.assessor_id = ${actor.userId}::uuid AND a.state IN ('draft', 'returned')
    ), placed AS (
      SELECT acts.*, CASE WHEN due_at IS NULL THEN 'open' WHEN due_at < ${now}::timestamptz THEN 'overdue'
        WHEN due_at <= ${endOfToday}::timestamptz THEN 'today' ELSE 'week' END AS section FROM acts
    ), counted AS (
      SELECT (count(*) FILTER (WHERE section = 'overdue'))::int AS overdue, (count(*) FILTER (WHERE section = 'today'))::int AS today,
        (count(*) FILTER (WHERE section = 'week'))::int AS week FROM placed
    ), first AS (
      SELECT * FROM placed ORDER BY due_at NULLS LAST, id LIMIT ${ACTS_SHOWN}
    ), decisions AS (${decisions(actor)})
    SELECT json_build_object('view', ${view}::text, 'today', ${today}::date,
      'counts', json_build_object('overdue', counted.overdue, 'today', counted.today, 'week', counted.week, 'people', (SELECT count(*)::int FROM mine)),
      'acts', (SELECT coalesce(json_agg(json_build_object('id', f.id, 'source', f.source, 'what', f.what, 'rule', f.rule, 'section', f.section,
          'dueAt', f.due_at, 'firstDueAt', f.first_due_at, 'note', f.note, 'instrument', f.instrument, 'revision', f.revision, 'person', ${PERSON}) ORDER BY f.due_at NULLS LAST, f.id), '[]')
        FROM first f JOIN mine p ON p.id = f.person_id),
      'decisions', (SELECT coalesce(json_agg(d.row_json ORDER BY d.since), '[]') FROM decisions d),
      'changed', ${moments(sql`t.recorded_at >= ${yesterday}::date AND t.tone <> 'good'`, clearances)},
      'goingWell', ${moments(sql`t.happened_at >= ${weekAgo}::date AND t.tone = 'good'`, clearances)}) AS json,
      (SELECT count(DISTINCT person_id)::int FROM first) AS shown
    FROM counted`,
  );
}

function whose(actor: Actor, view: DayView): Fragment {
  if (view === 'mine') {
    return sql`p.id IN (SELECT own.person_id FROM assignment own WHERE own.user_id = ${actor.userId}::uuid AND own.ends_on IS NULL)`;
  }
  return actor.scope === 'all' && actor.siteIds.length === 0
    ? TRUE
    : sql`p.site_id = ANY(${[...actor.siteIds]}::uuid[])`;
}

function moments(which: Fragment, clearances: readonly string[]): Fragment {
  return sql`(SELECT coalesce(json_agg(m.row_json ORDER BY m.happened_at DESC), '[]') FROM (
      SELECT t.happened_at, json_build_object('id', t.id, 'kind', t.kind, 'happenedAt', t.happened_at, 'facts', t.facts, 'person', ${PERSON}) AS row_json
      FROM mine p JOIN timeline_entry t ON t.person_id = p.id
      WHERE ${which} AND (t.clearance IS NULL OR t.clearance = ANY(${[...clearances]}::text[]))
      ORDER BY t.happened_at DESC LIMIT ${MOMENTS_SHOWN}) m)`;
}

/** Levels and signatures that wait for someone else than their author (NMR-92; our four-eyes rule). */
function decisions(actor: Actor): Fragment {
  const may = actor.role === 'supervisor';
  return sql`
    SELECT o.proposed_at AS since, json_build_object('id', o.id, 'assessmentId', o.assessment_id, 'kind', 'override', 'instrument', a.instrument_code,
      'from', o.scored_level, 'to', o.proposed_level, 'since', o.proposed_at,
      'by', (SELECT u.display_name FROM app_user u WHERE u.id = o.proposed_by_id), 'person', ${PERSON}) AS row_json
    FROM override o JOIN assessment a ON a.id = o.assessment_id JOIN person p ON p.id = o.person_id
    WHERE ${may}::boolean AND o.state = 'proposed' AND o.proposed_by_id <> ${actor.userId}::uuid AND ${visiblePeople(actor)}
    UNION ALL
    SELECT a.submitted_at, json_build_object('id', a.id, 'assessmentId', a.id, 'kind', 'countersignature', 'instrument', a.instrument_code,
      'from', a.scored_level, 'to', NULL, 'since', a.submitted_at,
      'by', (SELECT u.display_name FROM app_user u WHERE u.id = a.assessor_id), 'person', ${PERSON})
    FROM assessment a JOIN person p ON p.id = a.person_id
    WHERE ${may}::boolean AND a.state = 'awaiting-countersignature' AND a.assessor_id <> ${actor.userId}::uuid AND ${visiblePeople(actor)}
    UNION ALL
    SELECT c.created_at, json_build_object('id', c.id, 'assessmentId', c.assessment_id, 'kind', 'contest', 'instrument', a.instrument_code,
      'from', a.final_level, 'to', NULL, 'since', c.created_at,
      'by', (SELECT u.display_name FROM app_user u WHERE u.id = a.assessor_id), 'person', ${PERSON})
    FROM contest c JOIN assessment a ON a.id = c.assessment_id JOIN person p ON p.id = c.person_id
    WHERE ${may}::boolean AND c.state IN ('made', 'in-review') AND (c.reviewer_id IS NULL OR c.reviewer_id = ${actor.userId}::uuid)
      AND ${actor.userId}::uuid IS DISTINCT FROM a.assessor_id AND ${actor.userId}::uuid IS DISTINCT FROM a.countersigner_id
      AND ${visiblePeople(actor)}`;
}
