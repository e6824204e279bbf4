import type { Actor } from '@throughcare/domain';
import { listRead } from '../../access';
import { raw, sql, type Fragment } from '../../platform/database/sql';
import { visibleGroups, visibleMembers } from '../group-reach';
import { groupRow } from './programme-json';

/** Minutes of dose of the referral row `r`: a session and its catch-up count once, the longer presence of the two. */
export const RECEIVED_MINUTES = raw(`(SELECT coalesce(sum(best.minutes), 0)::int FROM (
  SELECT max(t.minutes_present) AS minutes FROM attendance t JOIN programme_session z ON z.id = t.session_id
  WHERE t.referral_id = r.id AND z.is_risk_reducing GROUP BY z.number) best)`);

const PERSON = raw(
  `'personId', p.id, 'personName', trim(p.given_name || ' ' || p.family_name), 'personNumber', p.number`,
);
/** What the facilitator does differently for this member; never why. */
const SUPPORT = raw(
  `'adjustments', p.adjustments, 'needsInterpreter', p.needs_interpreter, 'language', p.language, 'literacy', p.literacy`,
);

/** A group with its calendar and members. */
export function groupDocument(actor: Actor, groupId: string): Fragment {
  return listRead(
    actor,
    'group.read',
    sql`
    SELECT json_build_object('group', ${groupRow(actor)}, 'weekly', g.weekly, 'revision', g.revision,
      'calendar', (SELECT coalesce(json_agg(json_build_object('id', z.id, 'number', z.number, 'moduleCode', z.module_code, 'title', z.title, 'kind', z.kind,
        'isRiskReducing', z.is_risk_reducing, 'minutes', z.minutes, 'startsAt', z.starts_at, 'state', z.state, 'didNotRunReason', z.did_not_run_reason,
        'present', (SELECT count(*)::int FROM attendance t WHERE t.session_id = z.id AND t.minutes_present > 0),
        'marked', (SELECT count(*)::int FROM attendance t WHERE t.session_id = z.id), 'revision', z.revision) ORDER BY z.starts_at), '[]')
        FROM programme_session z WHERE z.group_id = g.id),
      'members', coalesce(members.items, '[]')) AS json, coalesce(members.shown, 0) AS shown
    FROM programme_group g JOIN programme pr ON pr.id = g.programme_id
    LEFT JOIN LATERAL (SELECT json_agg(json_build_object('referralId', r.id, ${PERSON}, ${SUPPORT}, 'state', r.state, 'enrolledOn', r.enrolled_on,
        'startedOn', r.started_on, 'endedOn', r.ended_on, 'finalLevel', p.final_level, 'receivedMinutes', ${RECEIVED_MINUTES},
        'intendedMinutes', pr.intended_minutes, 'revision', r.revision) ORDER BY p.family_name, p.given_name, r.id) AS items, count(*)::int AS shown
      FROM referral r JOIN person p ON p.id = r.person_id WHERE r.group_id = g.id AND ${visibleMembers(actor)}) members ON true
    WHERE g.id = ${groupId}::uuid AND ${visibleGroups(actor)}`,
  );
}

/** The register of one session: who should be there, their last six marks, and this one. */
export function sessionRegister(actor: Actor, sessionId: string): Fragment {
  return listRead(
    actor,
    'register.read',
    sql`
    SELECT json_build_object('session', json_build_object('id', z.id, 'number', z.number, 'title', z.title, 'kind', z.kind, 'state', z.state,
        'isRiskReducing', z.is_risk_reducing, 'minutes', z.minutes, 'startsAt', z.starts_at, 'didNotRunReason', z.did_not_run_reason,
        'revision', z.revision),
      'group', ${groupRow(actor)},
      'members', coalesce(members.items, '[]')) AS json, coalesce(members.shown, 0) AS shown
    FROM programme_session z JOIN programme_group g ON g.id = z.group_id
    LEFT JOIN LATERAL (SELECT json_agg(json_build_object('referralId', r.id, ${PERSON}, ${SUPPORT}, 'state', r.state,
        'past', (SELECT coalesce(json_agg(recent.code ORDER BY recent.starts_at), '[]') FROM (
          SELECT t.code, y.starts_at FROM attendance t JOIN programme_session y ON y.id = t.session_id
          WHERE t.referral_id = r.id AND y.starts_at < z.starts_at ORDER BY y.starts_at DESC LIMIT 6) recent),
        'mark', (SELECT json_build_object('code', t.code, 'absenceReason', t.absence_reason, 'minutesLate', t.minutes_late,
          'leftAfterMinutes', t.left_after_minutes, 'note', t.note) FROM attendance t WHERE t.session_id = z.id AND t.referral_id = r.id),
        'hasJoinedLater', coalesce(r.enrolled_on > (z.starts_at AT TIME ZONE 'UTC')::date, false),
        'catchUp', (SELECT json_build_object('sessionId', y.id, 'startsAt', y.starts_at, 'state', y.state)
          FROM catch_up_place c JOIN programme_session y ON y.id = c.session_id
          WHERE c.missed_session_id = z.id AND c.referral_id = r.id ORDER BY y.starts_at DESC LIMIT 1))
        ORDER BY p.given_name, p.family_name, r.id) AS items, count(*)::int AS shown
      FROM referral r JOIN person p ON p.id = r.person_id
      WHERE r.group_id = g.id AND ((r.state IN ('enrolled', 'in-progress')
          AND (z.kind <> 'catch-up' OR EXISTS (SELECT 1 FROM catch_up_place c WHERE c.session_id = z.id AND c.referral_id = r.id)))
        OR EXISTS (SELECT 1 FROM attendance t WHERE t.session_id = z.id AND t.referral_id = r.id)) AND ${visibleMembers(actor)}) members ON true
    WHERE z.id = ${sessionId}::uuid AND ${visibleGroups(actor)}`,
  );
}
