import type { Actor } from '@throughcare/domain';
import { amongReach, listRead, personReadOf, visiblePeople } from '../../access';
import { join, raw, sql, type Fragment } from '../../platform/database/sql';
import { pageOf, type PageQuery } from '../../platform/http/page';

const user = (column: string): string =>
  `(SELECT json_build_object('id', u.id, 'name', u.display_name) FROM app_user u WHERE u.id = ${column})`;

const SUMMARY = `'id', c.id, 'state', c.state, 'account', c.account, 'voice', c.voice, 'madeOn', c.made_on, 'dueAt', c.due_at,
  'reviewer', ${user('c.reviewer_id')}, 'outcome', c.outcome, 'explanation', c.explanation, 'note', c.note, 'decidedAt', c.decided_at,
  'correctionId', c.correction_id, 'correctionState', (SELECT n.state FROM assessment n WHERE n.id = c.correction_id)`;

/** What was said against an assessment `a`, the latest first. */
export const CONTESTS: Fragment =
  raw(`(SELECT coalesce(json_agg(json_build_object(${SUMMARY}) ORDER BY c.made_on DESC, c.created_at DESC), '[]')
  FROM contest c WHERE c.assessment_id = a.id)`);

/** One contest whole: the account, what the reviewer would answer instead, and what came of it. */
export function wholeContest(actor: Actor, contestId: string): Fragment {
  return personReadOf(
    actor,
    sql`(SELECT w.person_id FROM contest w WHERE w.id = ${contestId}::uuid)`,
    'contest.read',
    sql`(SELECT json_build_object(${raw(SUMMARY)}, 'assessmentId', c.assessment_id, 'personId', c.person_id, 'language', c.language,
      'items', c.items, 'recordedBy', ${raw(user('c.recorded_by_id'))},
      'rule', (SELECT d.rule FROM duty d WHERE d.person_id = c.person_id AND d.kind = 'contest-review' AND d.trigger_id = c.id LIMIT 1),
      'proposal', c.proposal, 'proposedScore', c.proposed_score, 'proposedLevel', c.proposed_level, 'takenBackBecause', c.taken_back_because,
      'revision', c.revision)
    FROM contest c WHERE c.id = ${contestId}::uuid AND c.person_id = seen.id)`,
  );
}

/** Contests that wait, the one due first on top; own work is shown and marked, never to be judged. */
export function openContests(actor: Actor, page: PageQuery): Fragment {
  const { limit, offset } = pageOf(page);
  return listRead(
    actor,
    'contests.listed',
    sql`
    SELECT json_build_object('items', coalesce(json_agg(r.row_json ORDER BY r.at), '[]'), 'total', coalesce(max(r.total), 0)) AS json, count(r.at)::int AS shown
    FROM (SELECT json_build_object('id', c.id, 'personId', c.person_id, 'personName', trim(p.given_name || ' ' || p.family_name),
        'personNumber', p.number, 'assessmentId', c.assessment_id, 'instrument', a.instrument_code, 'state', c.state, 'madeOn', c.made_on,
        'dueAt', c.due_at, 'assessor', ${raw(user('a.assessor_id'))}, 'reviewer', ${raw(user('c.reviewer_id'))},
        'mayReview', ${actor.userId}::uuid IS DISTINCT FROM a.assessor_id AND ${actor.userId}::uuid IS DISTINCT FROM a.countersigner_id) AS row_json,
        count(*) OVER ()::int AS total, row_number() OVER (ORDER BY c.due_at, c.id) AS at
      FROM contest c JOIN assessment a ON a.id = c.assessment_id JOIN person p ON p.id = c.person_id
      WHERE ${join([raw("c.state IN ('made', 'in-review')"), amongReach(actor, raw('c.person_id')), visiblePeople(actor)], ' AND ')}
      ORDER BY at LIMIT ${limit} OFFSET ${offset}) r`,
  );
}
