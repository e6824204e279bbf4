import { may, type Actor, type IsoDate } from '@throughcare/domain';
import { amongReach, listRead, personRead, personReadOf, visiblePeople } from '../../access';
import { policyInForce } from '../../policies';
import { join, raw, sql, type Fragment } from '../../platform/database/sql';
import { pageOf, type PageQuery } from '../../platform/http/page';
import { CONTESTS } from './contest-json';
import { RETURNS } from './returned-json';

const user = (column: string): Fragment =>
  raw(
    `(SELECT json_build_object('id', u.id, 'name', u.display_name) FROM app_user u WHERE u.id = ${column})`,
  );

const LAST_TOUCHED = raw(
  `greatest(a.updated_at, (SELECT max(w.answered_at) FROM assessment_answer w WHERE w.assessment_id = a.id AND NOT w.is_prefilled))`,
);

/** Nobody has answered or moved it for as many days as the policy in force says; the rule is `isUntouched`. */
const isUntouched = (today: IsoDate): Fragment =>
  sql`(a.state IN ('draft', 'returned') AND (${LAST_TOUCHED} AT TIME ZONE 'UTC')::date
    <= ${today}::date - (${policyInForce('drafts', today)}->>'untouchedDays')::int)`;

const row = (
  today: IsoDate,
): Fragment => sql`json_build_object('id', a.id, 'personId', a.person_id, 'personName', trim(p.given_name || ' ' || p.family_name),
  'personNumber', p.number, 'instrument', a.instrument_code, 'version', a.instrument_version, 'moment', a.moment, 'state', a.state,
  'assessor', ${user('a.assessor_id')}, 'assessedOn', a.assessed_on, 'signedAt', a.signed_at, 'total', a.score->'total',
  'scoredLevel', a.scored_level, 'finalLevel', a.final_level,
  'isOverridePending', EXISTS (SELECT 1 FROM override o WHERE o.assessment_id = a.id AND o.state = 'proposed'),
  'answered', (SELECT count(*)::int FROM assessment_answer w WHERE w.assessment_id = a.id AND NOT w.is_prefilled),
  'updatedAt', a.updated_at, 'lastTouchedAt', ${LAST_TOUCHED}, 'isUntouched', ${isUntouched(today)}, 'revision', a.revision)`;

/** A person's assessments, newest first. */
export function personAssessments(actor: Actor, personId: string, today: IsoDate): Fragment {
  return personRead(
    actor,
    personId,
    'assessments.read',
    sql`(SELECT json_build_object(
    'items', coalesce(json_agg(${row(today)} ORDER BY a.assessed_on DESC, a.created_at DESC), '[]'), 'total', count(a.id)::int)
    FROM person p LEFT JOIN assessment a ON a.person_id = p.id WHERE p.id = seen.id AND a.id IS NOT NULL)`,
  );
}

export const WORK_LISTS = ['my-drafts', 'to-countersign', 'overrides', 'untouched-drafts'] as const;
export type WorkList = (typeof WORK_LISTS)[number];

/** What waits for this user: own drafts, assessments to countersign, overrides to decide; never their own to decide. */
export function assessmentWork(
  actor: Actor,
  list: WorkList,
  page: PageQuery,
  today: IsoDate,
): Fragment {
  const { limit, offset } = pageOf(page);
  const waits: Record<WorkList, Fragment> = {
    'my-drafts': sql`a.assessor_id = ${actor.userId}::uuid AND a.state IN ('draft', 'returned')`,
    'to-countersign': sql`a.state = 'awaiting-countersignature' AND a.assessor_id <> ${actor.userId}::uuid`,
    overrides: sql`a.id IN (SELECT o.assessment_id FROM override o WHERE o.state = 'proposed' AND o.proposed_by_id <> ${actor.userId}::uuid)`,
    // One's own; whoever countersigns sees those of everybody within reach.
    'untouched-drafts': sql`a.state IN ('draft', 'returned') AND ${isUntouched(today)} AND (a.assessor_id = ${actor.userId}::uuid
      OR (${may(actor, 'assessments:countersign')}::boolean AND ${amongReach(actor, raw('a.person_id'))}))`,
  };
  return listRead(
    actor,
    'assessments.listed',
    sql`
    SELECT json_build_object('items', coalesce(json_agg(r.row_json ORDER BY r.at), '[]'), 'total', coalesce(max(r.total), 0)) AS json, count(r.at)::int AS shown
    FROM (SELECT ${row(today)} AS row_json, count(*) OVER ()::int AS total, row_number() OVER (ORDER BY coalesce(a.submitted_at, ${LAST_TOUCHED}), a.id) AS at
      FROM assessment a JOIN person p ON p.id = a.person_id
      WHERE ${join([waits[list], visiblePeople(actor)], ' AND ')} ORDER BY at LIMIT ${limit} OFFSET ${offset}) r`,
  );
}

/** One assessment whole: what was asked and answered, the score with every point, who proposed and decided what. */
export function wholeAssessment(actor: Actor, assessmentId: string): Fragment {
  return personReadOf(
    actor,
    sql`(SELECT w.person_id FROM assessment w WHERE w.id = ${assessmentId}::uuid)`,
    'assessment.read',
    sql`(SELECT json_build_object('id', a.id, 'personId', a.person_id,
    'instrument', a.instrument_code, 'version', a.instrument_version, 'moment', a.moment, 'state', a.state,
    'assessor', ${user('a.assessor_id')}, 'countersigner', ${user('a.countersigner_id')}, 'language', a.language, 'assessedOn', a.assessed_on,
    'context', a.context, 'fit', a.fit, 'fitReason', a.fit_reason, 'startedAt', a.created_at, 'submittedAt', a.submitted_at,
    'signedAt', a.signed_at, 'returnNote', a.return_note, 'abandonReason', a.abandon_reason, 'withdrawReason', a.withdraw_reason,
    'endedNote', a.ended_note,
    'score', a.score, 'scoredLevel', a.scored_level, 'finalLevel', a.final_level,
    'answers', (SELECT coalesce(json_agg(json_build_object('item', w.item_code, 'value', w.value, 'status', w.status, 'evidence', w.evidence,
        'sources', w.sources, 'isPrefilled', w.is_prefilled, 'by', ${user('w.answered_by')}, 'at', w.answered_at, 'revision', w.revision) ORDER BY w.answered_at), '[]')
      FROM assessment_answer w WHERE w.assessment_id = a.id),
    'overrides', (SELECT coalesce(json_agg(json_build_object('id', o.id, 'state', o.state, 'scoredLevel', o.scored_level,
        'proposedLevel', o.proposed_level, 'reason', o.reason, 'justification', o.justification, 'proposedBy', ${user('o.proposed_by_id')},
        'proposedAt', o.proposed_at, 'decidedBy', ${user('o.decided_by_id')}, 'decidedAt', o.decided_at, 'decisionNote', o.decision_note,
        'revision', o.revision) ORDER BY o.proposed_at DESC), '[]') FROM override o WHERE o.assessment_id = a.id),
    'returns', ${RETURNS}, 'contests', ${CONTESTS}, 'corrects', a.supersedes_id,
    'previousId', (SELECT b.id FROM assessment b WHERE b.person_id = a.person_id AND b.instrument_code = a.instrument_code AND b.id <> a.id AND b.supersedes_id IS DISTINCT FROM a.id
      AND b.state IN ('signed', 'superseded') AND b.assessed_on <= a.assessed_on ORDER BY b.assessed_on DESC, b.signed_at DESC LIMIT 1),
    'revision', a.revision)
    FROM assessment a WHERE a.id = ${assessmentId}::uuid AND a.person_id = seen.id)`,
  );
}

/** The need profile of all instruments together, each domain with what every instrument says of it. */
export function needProfile(actor: Actor, personId: string): Fragment {
  return personRead(
    actor,
    personId,
    'needs.read',
    sql`(SELECT json_build_object('items', coalesce(json_agg(json_build_object('id', n.id,
    'domain', n.domain, 'level', n.level, 'isLinkedToOffending', n.is_linked_to_offending, 'isLinkedToHarm', n.is_linked_to_harm,
    'isPriority', n.is_priority, 'strengths', n.strengths, 'ownWords', n.own_words, 'motivation', n.motivation, 'foundOn', n.found_on,
    'assessmentId', n.assessment_id, 'instrument', n.instrument_code, 'levelBefore', n.level_before,
    'isDisputed', coalesce(n.is_disputed, false), 'isStale', n.is_stale,
    'evidence', (SELECT json_agg(json_build_object('assessmentId', s.assessment_id, 'instrument', s.instrument_code, 'level', s.level,
        'foundOn', s.found_on, 'reviewOn', s.review_on, 'by', ${user('s.assessor_id')}, 'isStale', NOT s.is_fresh, 'counts', s.counts)
        ORDER BY s.found_on DESC, s.signed_at DESC) FROM standing_need s WHERE s.person_id = seen.id AND s.domain = n.domain))
    ORDER BY array_position(ARRAY['accommodation', 'employment', 'education', 'money-documents', 'drugs', 'alcohol', 'health', 'family', 'community', 'thinking'], n.domain)), '[]'))
    FROM current_need n WHERE n.person_id = seen.id)`,
  );
}
