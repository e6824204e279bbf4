import type { Actor } from '@throughcare/domain';
import { personRead } from '../../access';
import { ROUNDS } from '../../assessments';
import { raw, sql, type Fragment } from '../../platform/database/sql';

const TERMS_SHOWN = 3;
const DUTIES_SHOWN = 5;
const MOMENTS_SHOWN = 4;

/** The primary output is the one whose value is the total. */
const RISK = sql`(SELECT json_build_object('assessmentId', a.id, 'instrument', a.instrument_code, 'assessedOn', a.assessed_on,
    'scoredLevel', a.scored_level, 'finalLevel', a.final_level, 'title', a.score->'instrument'->'title', 'total', a.score->'total',
    'output', main.output,
    'contributions', (SELECT coalesce(json_agg(t.term), '[]') FROM (SELECT c AS term FROM jsonb_array_elements(a.score->'scales') s, jsonb_array_elements(s->'contributions') c
      WHERE s->>'code' = main.output->>'scale' AND (c->>'points')::numeric > 0 ORDER BY (c->>'points')::numeric DESC LIMIT ${raw(String(TERMS_SHOWN))}) t),
    'raw', (SELECT s->'raw' FROM jsonb_array_elements(a.score->'scales') s WHERE s->>'code' = main.output->>'scale' LIMIT 1),
    'nearestChange', (SELECT n FROM jsonb_array_elements(a.score->'nearestChanges') n WHERE n->>'direction' = 'lower' LIMIT 1),
    'before', (SELECT json_build_object('assessedOn', b.assessed_on, 'total', b.score->'total', 'finalLevel', b.final_level) FROM assessment b
      WHERE b.person_id = a.person_id AND b.instrument_code = a.instrument_code AND b.id <> a.id AND b.state IN ('signed', 'superseded')
        AND b.assessed_on <= a.assessed_on ORDER BY b.assessed_on DESC, b.signed_at DESC LIMIT 1))
  FROM (SELECT * FROM assessment l WHERE l.person_id = seen.id AND l.state = 'signed' AND l.final_level IS NOT NULL
    ORDER BY l.assessed_on DESC, l.signed_at DESC LIMIT 1) a
  LEFT JOIN LATERAL (SELECT o AS output FROM jsonb_array_elements(a.score->'outputs') WITH ORDINALITY x(o, at)
    ORDER BY (o->'value' = a.score->'total') DESC NULLS LAST, at LIMIT 1) main ON true)`;

const PLAN = sql`(SELECT json_build_object('id', c.id, 'state', c.state, 'version', c.version, 'agreedOn', c.agreed_on, 'nextReviewOn', c.next_review_on,
    'goals', (SELECT coalesce(json_agg(json_build_object('id', g.id, 'needDomain', g.need_domain, 'wording', g.wording, 'state', g.state,
        'steps', s.total, 'done', s.done, 'blocked', s.blocked) ORDER BY g.place, g.created_at), '[]')
      FROM plan_goal g CROSS JOIN LATERAL (SELECT count(*)::int AS total, (count(*) FILTER (WHERE x.state = 'done'))::int AS done,
        (count(*) FILTER (WHERE x.state = 'blocked'))::int AS blocked FROM plan_step x WHERE x.goal_id = g.id AND x.state <> 'dropped') s
      WHERE g.plan_id = c.id AND g.state <> 'removed'))
  FROM case_plan c WHERE c.person_id = seen.id AND c.state <> 'closed')`;

const NEEDS = sql`(SELECT coalesce(json_agg(json_build_object('domain', n.domain, 'level', n.level, 'levelBefore', n.level_before,
    'isPriority', n.is_priority, 'isDisputed', coalesce(n.is_disputed, false), 'isStale', n.is_stale, 'isLinkedToOffending', n.is_linked_to_offending, 'strengths', n.strengths,
    'hasGoal', EXISTS (SELECT 1 FROM plan_goal g JOIN case_plan c ON c.id = g.plan_id
      WHERE g.person_id = seen.id AND c.state <> 'closed' AND g.need_domain = n.domain AND g.state <> 'removed'))
    ORDER BY array_position(ARRAY['accommodation', 'employment', 'education', 'money-documents', 'drugs', 'alcohol', 'health', 'family', 'community', 'thinking'], n.domain)), '[]')
  FROM standing n)`;

/** Programmes that run, wait or ended lately, with the hours received of those intended. */
const PROGRAMMES = sql`(SELECT coalesce(json_agg(json_build_object('referralId', r.id, 'name', r.name, 'state', r.state, 'since', r.since,
    'minutes', (SELECT coalesce(sum(a.minutes_present), 0)::int FROM attendance a WHERE a.referral_id = r.id), 'intendedMinutes', r.intended_minutes)
    ORDER BY r.since DESC NULLS LAST), '[]')
  FROM (SELECT f.id, f.state, g.name, g.intended_minutes, coalesce(f.ended_on, f.started_on, f.enrolled_on, f.waiting_since_on, f.submitted_at::date) AS since
    FROM referral f JOIN programme g ON g.id = f.programme_id
    WHERE f.person_id = seen.id AND f.state IN ('submitted', 'under-review', 'accepted', 'waiting', 'enrolled', 'in-progress', 'on-hold', 'completed')
    ORDER BY (f.state <> 'completed') DESC, since DESC NULLS LAST LIMIT 4) r)`;

/** What they said last: beside an agreement, or about a need. */
const VOICE = sql`(SELECT json_build_object('words', v.words, 'on', v.said_on, 'language', v.language) FROM (
    SELECT a.own_words AS words, a.agreed_on AS said_on, a.language FROM plan_agreement a WHERE a.person_id = seen.id
    UNION ALL SELECT n.own_words, n.found_on, NULL FROM standing n) v
  WHERE length(trim(v.words)) > 0 ORDER BY v.said_on DESC, v.language NULLS LAST LIMIT 1)`;

/** One person in one look: how likely and why, needs, plan, what is due, what went well, in one statement. */
export function personOverview(actor: Actor, personId: string): Fragment {
  const clearances = [...actor.clearances];
  return personRead(
    actor,
    personId,
    'overview.read',
    sql`(WITH standing AS MATERIALIZED (SELECT * FROM current_need n WHERE n.person_id = seen.id)
    SELECT json_build_object(
    'risk', ${RISK}, 'needs', ${NEEDS},
    'needsFoundOn', (SELECT max(n.found_on) FROM standing n),
    'plan', ${PLAN}, 'programmes', ${PROGRAMMES},
    'due', (SELECT coalesce(json_agg(json_build_object('id', d.id, 'kind', d.kind, 'instrument', d.instrument_code, 'rule', d.rule, 'dueAt', d.due_at,
        'originalDueAt', d.original_due_at, 'revision', d.revision) ORDER BY d.due_at), '[]')
      FROM (SELECT * FROM duty d WHERE d.person_id = seen.id AND d.done_at IS NULL AND d.cancelled_at IS NULL AND d.round_id IS NULL ORDER BY d.due_at LIMIT ${DUTIES_SHOWN}) d),
    'dueCount', (SELECT count(*)::int FROM duty d WHERE d.person_id = seen.id AND d.done_at IS NULL AND d.cancelled_at IS NULL),
    'wentWell', (SELECT coalesce(json_agg(json_build_object('id', t.id, 'kind', t.kind, 'happenedAt', t.happened_at, 'facts', t.facts)
        ORDER BY t.happened_at DESC), '[]')
      FROM (SELECT * FROM timeline_entry t WHERE t.person_id = seen.id AND t.tone = 'good'
        AND (t.clearance IS NULL OR t.clearance = ANY(${clearances}::text[])) ORDER BY t.happened_at DESC LIMIT ${MOMENTS_SHOWN}) t),
    'rounds', ${ROUNDS}, 'voice', ${VOICE}))`,
  );
}
