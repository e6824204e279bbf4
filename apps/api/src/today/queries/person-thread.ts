import type { Actor } from '@throughcare/domain';
import { personRead } from '../../access';
import { sql, type Fragment } from '../../platform/database/sql';

/** The heaviest answer behind the finding, in the words that were shown. */
const ANSWER = sql`(SELECT json_build_object('question', w.shown->>'text',
    'answer', coalesce((SELECT o->>'label' FROM jsonb_array_elements(CASE jsonb_typeof(w.shown->'options') WHEN 'array' THEN w.shown->'options' ELSE '[]' END) o
      WHERE o->'code' = w.value LIMIT 1), CASE jsonb_typeof(w.value) WHEN 'string' THEN w.value #>> '{}' WHEN 'number' THEN w.value #>> '{}' END),
    'evidence', w.evidence, 'by', (SELECT u.display_name FROM app_user u WHERE u.id = w.answered_by))
  FROM assessment_answer w WHERE w.assessment_id = n.assessment_id AND w.item_code = n.because[1])`;

/** Needs that a goal answers, or that want one: from the answer that showed the need to what came of it. */
export function personThread(actor: Actor, personId: string): Fragment {
  return personRead(
    actor,
    personId,
    'thread.read',
    sql`(SELECT json_build_object('items', coalesce(json_agg(json_build_object(
    'needId', n.id, 'assessmentId', n.assessment_id, 'domain', n.domain, 'level', n.level, 'levelBefore', n.level_before, 'foundOn', n.found_on,
    'isLinkedToOffending', n.is_linked_to_offending, 'isPriority', n.is_priority, 'strengths', n.strengths, 'ownWords', n.own_words,
    'answer', ${ANSWER},
    'goal', CASE WHEN g.id IS NOT NULL THEN json_build_object('id', g.id, 'wording', g.wording, 'state', g.state, 'planVersion', g.version,
      'agreedOn', g.agreed_on, 'targetOn', g.target_on) END,
    'step', (SELECT json_build_object('id', s.id, 'wording', s.wording, 'state', s.state, 'dueOn', s.due_on, 'doneOn', s.done_on,
        'owner', coalesce((SELECT u.display_name FROM app_user u WHERE u.id = s.owner_user_id), (SELECT o.name FROM partner_organisation o WHERE o.id = s.owner_partner_id)),
        'done', (SELECT count(*)::int FROM plan_step x WHERE x.goal_id = g.id AND x.state = 'done'),
        'total', (SELECT count(*)::int FROM plan_step x WHERE x.goal_id = g.id AND x.state <> 'dropped'))
      FROM plan_step s WHERE s.goal_id = g.id AND s.state <> 'dropped' ORDER BY (s.state = 'blocked') DESC, (s.state <> 'done') DESC, s.place, s.due_on LIMIT 1),
    'programme', (SELECT json_build_object('referralId', f.id, 'name', q.name, 'state', f.state, 'startedOn', f.started_on, 'endedOn', f.ended_on,
        'minutes', (SELECT coalesce(sum(a.minutes_present), 0)::int FROM attendance a WHERE a.referral_id = f.id), 'intendedMinutes', q.intended_minutes)
      FROM referral f JOIN programme q ON q.id = f.programme_id WHERE f.person_id = seen.id AND f.need_domain = n.domain
        AND f.state NOT IN ('draft', 'withdrawn') ORDER BY f.created_at DESC LIMIT 1))
    ORDER BY (g.id IS NOT NULL) DESC, n.is_priority DESC, array_position(ARRAY['significant', 'some', 'unknown', 'none'], n.level), n.domain), '[]'))
    FROM current_need n
    LEFT JOIN LATERAL (SELECT y.id, y.wording, y.state, y.target_on, c.version, c.agreed_on FROM plan_goal y JOIN case_plan c ON c.id = y.plan_id
      WHERE y.person_id = seen.id AND y.need_domain = n.domain AND y.state <> 'removed' ORDER BY (c.state <> 'closed') DESC, y.created_at DESC LIMIT 1) g ON true
    WHERE n.person_id = seen.id AND (n.is_priority OR g.id IS NOT NULL))`,
  );
}
