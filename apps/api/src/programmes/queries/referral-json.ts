import type { Actor } from '@throughcare/domain';
import { listRead, personRead, visiblePeople } from '../../access';
import { raw, sql, type Fragment } from '../../platform/database/sql';
import { pageOf, type PageQuery } from '../../platform/http/page';
import { RECEIVED_MINUTES } from './group-json';

const user = (column: string): Fragment =>
  raw(
    `(SELECT json_build_object('id', u.id, 'name', u.display_name) FROM app_user u WHERE u.id = ${column})`,
  );

/** A referral with its way, its dose and its outcome; `r` is the referral, `pr` the programme. */
const REFERRAL = sql`json_build_object('id', r.id, 'programme', json_build_object('id', pr.id, 'code', pr.code, 'name', pr.name),
  'needDomain', r.need_domain, 'goalId', r.goal_id, 'stepId', r.step_id, 'state', r.state, 'heldFrom', r.held_from, 'suitability', r.suitability,
  'overrideReason', r.override_reason, 'note', r.note, 'referredBy', ${user('r.referred_by')}, 'submittedAt', r.submitted_at,
  'decidedAt', r.decided_at, 'decidedBy', ${user('r.decided_by')}, 'waitingSinceOn', r.waiting_since_on,
  'enrolledOn', r.enrolled_on, 'startedOn', r.started_on, 'endedOn', r.ended_on,
  'reasonCategory', r.reason_category, 'reasonCode', r.reason_code, 'reasonNote', r.reason_note,
  'group', (SELECT json_build_object('id', g.id, 'number', g.number, 'startsOn', g.starts_on, 'room', g.room, 'site', s.name,
    'sessions', (SELECT count(*)::int FROM programme_session z WHERE z.group_id = g.id AND z.kind <> 'catch-up'),
    'held', (SELECT count(*)::int FROM programme_session z WHERE z.group_id = g.id AND z.kind <> 'catch-up' AND z.state = 'held'))
    FROM programme_group g JOIN site s ON s.id = g.site_id WHERE g.id = r.group_id),
  'dose', json_build_object('received', ${RECEIVED_MINUTES}, 'intended', pr.intended_minutes, 'completionShare', pr.completion_share),
  'marks', (SELECT coalesce(json_agg(json_build_object('number', z.number, 'title', z.title, 'startsAt', z.starts_at, 'code', t.code,
    'minutesPresent', t.minutes_present, 'minutes', z.minutes) ORDER BY z.starts_at), '[]')
    FROM attendance t JOIN programme_session z ON z.id = t.session_id WHERE t.referral_id = r.id),
  'outcome', (SELECT json_build_object('result', o.result, 'reasonCode', o.reason_code, 'decidedBy', o.decided_by, 'measures', o.measures,
    'facilitatorReport', o.facilitator_report, 'personsView', o.persons_view, 'doseMinutes', o.dose_minutes, 'endedOn', o.ended_on)
    FROM programme_outcome o WHERE o.referral_id = r.id),
  'moves', (SELECT coalesce(json_agg(json_build_object('move', m.move, 'from', m.from_state, 'to', m.to_state, 'at', m.moved_at, 'by', ${user('m.moved_by')},
    'reasonCategory', m.reason_category, 'reasonCode', m.reason_code, 'note', m.note) ORDER BY m.moved_at, m.id), '[]')
    FROM referral_move m WHERE m.referral_id = r.id),
  'revision', r.revision)`;

/** A person's referrals, open ones first. */
export function personReferrals(actor: Actor, personId: string): Fragment {
  return personRead(
    actor,
    personId,
    'referrals.read',
    sql`(SELECT json_build_object('items', coalesce(json_agg(${REFERRAL}
    ORDER BY (r.ended_on IS NULL) DESC, r.created_at DESC), '[]'))
    FROM referral r JOIN programme pr ON pr.id = r.programme_id WHERE r.person_id = seen.id)`,
  );
}

/** Referrals someone has to decide, oldest first. */
export function referralsToDecide(
  actor: Actor,
  page: PageQuery & { readonly programmeId?: string },
): Fragment {
  const { limit, offset } = pageOf(page);
  return listRead(
    actor,
    'referrals.listed',
    sql`
    SELECT json_build_object('items', coalesce(json_agg(json_build_object('id', r.id, 'personId', p.id,
      'personName', trim(p.given_name || ' ' || p.family_name), 'personNumber', p.number, 'site', (SELECT s.name FROM site s WHERE s.id = p.site_id),
      'programme', json_build_object('id', pr.id, 'code', pr.code, 'name', pr.name), 'needDomain', r.need_domain, 'state', r.state,
      'finalLevel', p.final_level, 'earliestReleaseOn', p.earliest_release_on, 'submittedAt', r.submitted_at, 'suitability', r.suitability,
      'overrideReason', r.override_reason, 'note', r.note, 'referredBy', ${user('r.referred_by')}, 'revision', r.revision) ORDER BY page.at), '[]'),
      'total', coalesce(max(page.total), 0)) AS json, count(*)::int AS shown
    FROM (SELECT r.id, count(*) OVER () AS total, row_number() OVER (ORDER BY r.submitted_at, r.id) AS at
      FROM referral r JOIN person p ON p.id = r.person_id
      WHERE r.state IN ('submitted', 'under-review', 'accepted') AND (${page.programmeId ?? null}::uuid IS NULL OR r.programme_id = ${page.programmeId ?? null}::uuid)
        AND ${visiblePeople(actor)} ORDER BY at LIMIT ${limit} OFFSET ${offset}) page
    JOIN referral r ON r.id = page.id JOIN person p ON p.id = r.person_id JOIN programme pr ON pr.id = r.programme_id`,
  );
}
