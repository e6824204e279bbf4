import type { Actor } from '@throughcare/domain';
import { listRead, personRead, visiblePeople } from '../../access';
import { join, raw, sql, TRUE, type Fragment } from '../../platform/database/sql';
import { pageOf, type PageQuery } from '../../platform/http/page';

const COURSE =
  raw(`json_build_object('id', c.id, 'code', c.code, 'form', c.form, 'kind', c.kind, 'title', c.title,
  'site', (SELECT s.name FROM site s WHERE s.id = c.site_id), 'provider', c.provider, 'awardingBody', c.awarding_body,
  'leadsToLevel', c.leads_to_level, 'field', c.field, 'trade', c.trade, 'hours', c.hours, 'places', c.places, 'weekly', c.weekly,
  'demands', c.demands, 'payPerHour', c.pay_per_hour::double precision,
  'taken', (SELECT count(*)::int FROM course_enrolment e WHERE e.course_id = c.id AND e.state IN ('enrolled', 'attending')),
  'waiting', (SELECT count(*)::int FROM course_enrolment e WHERE e.course_id = c.id AND e.state IN ('requested', 'waiting')))`);
const ATTENDED =
  raw(`'hoursAttended', (SELECT coalesce(sum(w.hours_attended), 0) FROM course_week w WHERE w.enrolment_id = e.id),
  'hoursOffered', (SELECT coalesce(sum(w.hours_offered), 0) FROM course_week w WHERE w.enrolment_id = e.id)`);

export interface CourseFilter extends PageQuery {
  readonly form?: string;
  readonly kind?: string;
  readonly siteId?: string;
}

/** Courses and workshops on offer, with their places. */
export function courseList(filter: CourseFilter): Fragment {
  const { limit, offset } = pageOf(filter);
  const where = join(
    [
      raw('c.is_offered'),
      filter.form ? sql`c.form = ${filter.form}::text` : TRUE,
      filter.kind ? sql`c.kind = ${filter.kind}::text` : TRUE,
      filter.siteId ? sql`c.site_id = ${filter.siteId}::uuid` : TRUE,
    ],
    ' AND ',
  );
  return sql`SELECT json_build_object('items', coalesce(json_agg(${COURSE} ORDER BY page.at), '[]'), 'total', coalesce(max(page.total), 0))::text AS json
    FROM (SELECT c.id, count(*) OVER () AS total, row_number() OVER (ORDER BY c.title, c.code) AS at FROM course c WHERE ${where}
      ORDER BY at LIMIT ${limit} OFFSET ${offset}) page JOIN course c ON c.id = page.id`;
}

/** One course with those of its members the reader may see. */
export function courseDocument(actor: Actor, courseId: string): Fragment {
  return listRead(
    actor,
    'course.read',
    sql`SELECT json_build_object('course', ${COURSE}, 'members', coalesce(members.items, '[]')) AS json,
      coalesce(members.shown, 0) AS shown
    FROM course c LEFT JOIN LATERAL (SELECT json_agg(json_build_object('enrolmentId', e.id, 'personId', p.id,
        'personName', trim(p.given_name || ' ' || p.family_name), 'personNumber', p.number, 'state', e.state, 'requestedOn', e.requested_on,
        'startedOn', e.started_on, ${ATTENDED}, 'revision', e.revision)
        ORDER BY array_position(ARRAY['attending', 'enrolled', 'waiting', 'requested'], e.state), e.requested_on) AS items, count(*)::int AS shown
      FROM course_enrolment e JOIN person p ON p.id = e.person_id WHERE e.course_id = c.id AND e.ended_on IS NULL AND ${visiblePeople(actor)}) members ON true
    WHERE c.id = ${courseId}::uuid`,
  );
}

/** Everything about one person's learning and work. */
export function personLearning(actor: Actor, personId: string): Fragment {
  return personRead(
    actor,
    personId,
    'learning.read',
    sql`json_build_object(
    'screen', (SELECT json_build_object('id', x.id, 'screenedOn', x.screened_on, 'attainment', x.attainment, 'literacy', x.literacy, 'numeracy', x.numeracy,
      'mayHaveLearningDifficulty', x.may_have_learning_difficulty, 'note', x.note)
      FROM learning_screen x WHERE x.person_id = seen.id ORDER BY x.screened_on DESC, x.created_at DESC LIMIT 1),
    'enrolments', (SELECT coalesce(json_agg(json_build_object('id', e.id,
        'course', CASE WHEN c.id IS NOT NULL THEN json_build_object('id', c.id, 'form', c.form, 'title', c.title, 'provider', c.provider,
          'awardingBody', c.awarding_body, 'hours', c.hours) END,
        'wantedKind', e.wanted_kind, 'causes', e.causes, 'isCompulsory', e.is_compulsory, 'goalId', e.goal_id, 'state', e.state,
        'requestedOn', e.requested_on, 'startedOn', e.started_on, 'endedOn', e.ended_on, 'endReason', e.end_reason, ${ATTENDED}, 'revision', e.revision)
        ORDER BY (e.ended_on IS NULL) DESC, e.requested_on DESC, e.id), '[]')
      FROM course_enrolment e LEFT JOIN course c ON c.id = e.course_id WHERE e.person_id = seen.id),
    'certificates', (SELECT coalesce(json_agg(json_build_object('id', k.id, 'title', k.title, 'awardingBody', k.awarding_body, 'awardedOn', k.awarded_on,
        'verificationCode', k.verification_code) ORDER BY k.awarded_on DESC), '[]') FROM certificate k WHERE k.person_id = seen.id),
    'readiness', (SELECT coalesce(json_agg(json_build_object('item', i.item, 'state', i.state, 'note', i.note)), '[]')
      FROM work_readiness_item i WHERE i.person_id = seen.id),
    'employment', (SELECT coalesce(json_agg(json_build_object('id', j.id, 'employerName', j.employer_name, 'kind', j.kind, 'trade', j.trade,
        'hoursAWeek', j.hours_a_week, 'startsOn', j.starts_on, 'endsOn', j.ends_on, 'endReason', j.end_reason, 'source', j.source,
        'confirmedOn', j.confirmed_on, 'revision', j.revision) ORDER BY j.starts_on DESC), '[]') FROM employment_period j WHERE j.person_id = seen.id))`,
  );
}

const VACANCY =
  raw(`'id', v.id, 'employer', (SELECT y.name FROM employer y WHERE y.id = v.employer_id), 'title', v.title, 'trade', v.trade,
  'hoursAWeek', v.hours_a_week, 'place', v.place, 'closesOn', v.closes_on, 'excludedOffenceFlags', v.excluded_offence_flags,
  'exclusionReason', v.exclusion_reason`);

/** Jobs still open, those that close first at the top. */
export function vacancyList(page: PageQuery, today: string): Fragment {
  const { limit, offset } = pageOf(page);
  return sql`SELECT json_build_object('items', coalesce(json_agg(json_build_object(${VACANCY}) ORDER BY v.closes_on, v.id), '[]'),
      'total', coalesce(max(v.total), 0))::text AS json
    FROM (SELECT *, count(*) OVER () AS total FROM vacancy WHERE closes_on >= ${today}::date ORDER BY closes_on, id LIMIT ${limit} OFFSET ${offset}) v`;
}

/** Open jobs as plain rows, for the match of one person. */
export function openVacancies(today: string): Fragment {
  return sql`SELECT json_build_object(${VACANCY}) AS vacancy FROM vacancy v WHERE v.closes_on >= ${today}::date ORDER BY v.closes_on, v.id LIMIT 200`;
}
