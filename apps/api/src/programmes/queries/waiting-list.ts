import { DEFAULT_WAITING_POLICY, type Actor, type IsoDate } from '@throughcare/domain';
import { listRead, visiblePeople } from '../../access';
import { sql, type Fragment } from '../../platform/database/sql';

/**
 * The waiting list of one programme, ordered in the database by the same terms as `waitingOrder` in the rules: each term
 * is rounded to whole points before the sum, ties go to whoever waits longer, people for whom it comes too late have no
 * place. The order is made over everyone who waits; the reader sees the people they may see, with their true places.
 */
export function waitingList(actor: Actor, programmeId: string, today: IsoDate): Fragment {
  return listRead(
    actor,
    'programmes.waiting-list-read',
    sql`
    WITH policy_row AS (
      SELECT body, effective_from FROM policy
      WHERE code = 'waiting-order' AND effective_from <= ${today}::date AND (effective_to IS NULL OR effective_to > ${today}::date)
    ), policy AS (
      SELECT coalesce((SELECT body FROM policy_row), ${JSON.stringify(DEFAULT_WAITING_POLICY)}::jsonb) AS body,
        (SELECT effective_from FROM policy_row) AS since
    ), terms AS (
      SELECT body, since, (body->>'priorityNeed')::int AS need, (body->'lastSafeStart'->>'most')::numeric AS start_most,
        (body->'lastSafeStart'->>'overDays')::numeric AS over_days, (body->'waited'->>'daysPerPoint')::numeric AS days_per_point,
        (body->'waited'->>'most')::numeric AS waited_most FROM policy
    ), coming AS (
      SELECT g.id, g.number, g.starts_on, g.room, s.name AS site,
        greatest(0, g.capacity - (SELECT count(*) FROM referral m WHERE m.group_id = g.id AND m.state IN ('enrolled', 'in-progress')))::int AS free,
        row_number() OVER (ORDER BY g.starts_on, g.number) AS at
      FROM programme_group g JOIN site s ON s.id = g.site_id
      WHERE g.programme_id = ${programmeId}::uuid AND g.state = 'planned' AND g.starts_on >= ${today}::date
      ORDER BY g.starts_on, g.number LIMIT 2
    ), frame AS (
      SELECT pr.*, (SELECT starts_on FROM coming WHERE at = 1) AS next_on, (SELECT starts_on FROM coming WHERE at = 2) AS following_on
      FROM programme pr WHERE pr.id = ${programmeId}::uuid
    ), waiting AS (
      SELECT r.id, r.person_id, r.revision, r.waiting_since_on, r.submitted_at, r.decided_at,
        p.earliest_release_on - frame.length_days AS safe_on,
        p.final_level, frame.next_on, frame.following_on,
        greatest(0, ${today}::date - r.waiting_since_on) AS waited,
        EXISTS (SELECT 1 FROM current_need n WHERE n.person_id = r.person_id AND n.is_priority AND n.domain = ANY(frame.target_needs)) AS is_priority
      FROM referral r JOIN person p ON p.id = r.person_id CROSS JOIN frame
      WHERE r.programme_id = frame.id AND r.state = 'waiting'
    ), pointed AS (
      SELECT w.*, w.safe_on - ${today}::date AS days_left,
        CASE WHEN w.is_priority THEN t.need ELSE 0 END AS need_points,
        coalesce((t.body->'level'->>w.final_level)::int, 0) AS level_points,
        CASE WHEN w.safe_on IS NULL THEN 0
          ELSE round(least(t.start_most, greatest(0, t.start_most * (t.over_days - (w.safe_on - ${today}::date)) / t.over_days)))::int END AS start_points,
        least(round(w.waited / t.days_per_point), t.waited_most)::int AS waited_points,
        coalesce(coalesce(w.next_on, ${today}::date) > w.safe_on, false) AS is_too_late,
        coalesce(w.following_on > w.safe_on, false) AS is_after_following
      FROM waiting w CROSS JOIN terms t
    ), summed AS (
      SELECT pointed.*, need_points + level_points + start_points + waited_points AS total FROM pointed
    ), placed AS (
      SELECT summed.*, row_number() OVER (ORDER BY is_too_late, total DESC, waited DESC, id) AS at FROM summed
    )
    SELECT json_build_object(
      'programme', (SELECT json_build_object('id', f.id, 'code', f.code, 'name', f.name, 'lengthDays', f.length_days) FROM frame f),
      'policy', (SELECT json_build_object('priorityNeed', need, 'level', body->'level', 'lastSafeStart', body->'lastSafeStart',
        'waited', body->'waited', 'inForceSince', since) FROM terms),
      'nextGroup', (SELECT json_build_object('id', c.id, 'number', c.number, 'startsOn', c.starts_on, 'room', c.room, 'site', c.site, 'places', c.free)
        FROM coming c WHERE at = 1),
      'followingStartOn', (SELECT following_on FROM frame),
      'total', (SELECT count(*)::int FROM placed),
      'items', coalesce(json_agg(json_build_object('referralId', w.id, 'revision', w.revision, 'personId', p.id,
        'personName', trim(p.given_name || ' ' || p.family_name), 'personNumber', p.number,
        'site', (SELECT s.name FROM site s WHERE s.id = p.site_id), 'place', CASE WHEN NOT w.is_too_late THEN w.at END,
        'finalLevel', w.final_level, 'earliestReleaseOn', p.earliest_release_on, 'lastSafeStartOn', w.safe_on, 'daysLeft', w.days_left,
        'waitingSinceOn', w.waiting_since_on, 'daysWaited', w.waited,
        'decidedAfterDays', w.decided_at::date - w.submitted_at::date,
        'terms', json_build_object('priority-need', w.need_points, 'final-level', w.level_points, 'last-safe-start', w.start_points,
          'days-waited', w.waited_points),
        'totalPoints', w.total, 'isTooLate', w.is_too_late, 'isLastChance', NOT w.is_too_late AND w.is_after_following) ORDER BY w.at)
        FILTER (WHERE p.id IS NOT NULL), '[]')) AS json, count(p.id)::int AS shown
    FROM (SELECT 1 FROM frame) exists_programme
    LEFT JOIN placed w ON true LEFT JOIN person p ON p.id = w.person_id AND ${visiblePeople(actor)}
    HAVING count(*) > 0`,
  );
}
