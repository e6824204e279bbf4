import type { Actor } from '@throughcare/domain';
import { personRead } from '../../access';
import { sql, type Fragment } from '../../platform/database/sql';

const STEPS = sql`(SELECT coalesce(json_agg(json_build_object('id', s.id, 'wording', s.wording,
  'owner', json_build_object('kind', s.owner_kind, 'id', coalesce(s.owner_user_id, s.owner_partner_id),
    'name', coalesce((SELECT u.display_name FROM app_user u WHERE u.id = s.owner_user_id), (SELECT o.name FROM partner_organisation o WHERE o.id = s.owner_partner_id))),
  'dueOn', s.due_on, 'state', s.state, 'blocker', s.blocker, 'doneOn', s.done_on, 'revision', s.revision) ORDER BY s.place, s.due_on, s.created_at), '[]')
  FROM plan_step s WHERE s.goal_id = g.id)`;

const PLAN = sql`json_build_object('id', p.id, 'state', p.state, 'version', p.version, 'assessmentId', p.assessment_id, 'formulation', p.formulation,
  'agreedOn', p.agreed_on, 'nextReviewOn', p.next_review_on, 'closeReason', p.close_reason,
  'goals', (SELECT coalesce(json_agg(json_build_object('id', g.id, 'needDomain', g.need_domain, 'needId', g.need_id, 'wording', g.wording,
      'targetOn', g.target_on, 'state', g.state, 'removalReason', g.removal_reason, 'steps', ${STEPS}, 'revision', g.revision) ORDER BY g.place, g.created_at), '[]')
    FROM plan_goal g WHERE g.plan_id = p.id),
  'notNow', (SELECT coalesce(json_agg(json_build_object('needDomain', x.need_domain, 'because', x.because, 'recordedOn', x.recorded_on) ORDER BY x.recorded_on), '[]')
    FROM plan_not_now x WHERE x.plan_id = p.id),
  'agreements', (SELECT coalesce(json_agg(json_build_object('planVersion', a.plan_version, 'view', a.view, 'reason', a.reason, 'ownWords', a.own_words,
      'language', a.language, 'agreedOn', a.agreed_on, 'recordedBy', (SELECT u.display_name FROM app_user u WHERE u.id = a.recorded_by)) ORDER BY a.plan_version DESC), '[]')
    FROM plan_agreement a WHERE a.plan_id = p.id),
  'reviews', (SELECT coalesce(json_agg(json_build_object('reviewedOn', r.reviewed_on, 'tookPart', r.took_part, 'whatChanged', r.what_changed,
      'nextReviewOn', r.next_review_on) ORDER BY r.reviewed_on DESC), '[]') FROM plan_review r WHERE r.plan_id = p.id),
  'revision', p.revision)`;

/** The live plan beside the needs it answers, and which priority needs it leaves open. */
export function personPlan(actor: Actor, personId: string): Fragment {
  return personRead(
    actor,
    personId,
    'plan.read',
    sql`(SELECT json_build_object(
    'plan', (SELECT ${PLAN} FROM case_plan p WHERE p.id = live.id),
    'needs', (SELECT coalesce(json_agg(json_build_object('id', n.id, 'domain', n.domain, 'level', n.level, 'isPriority', n.is_priority,
        'isLinkedToOffending', n.is_linked_to_offending, 'ownWords', n.own_words, 'strengths', n.strengths)
        ORDER BY n.is_priority DESC, array_position(ARRAY['significant', 'some', 'unknown', 'none'], n.level), n.domain), '[]')
      FROM current_need n WHERE n.person_id = seen.id),
    'unanswered', (SELECT coalesce(json_agg(n.domain ORDER BY n.domain), '[]') FROM current_need n WHERE n.person_id = seen.id AND n.is_priority
      AND NOT EXISTS (SELECT 1 FROM plan_goal g WHERE g.plan_id = live.id AND g.need_domain = n.domain AND g.state <> 'removed')
      AND NOT EXISTS (SELECT 1 FROM plan_not_now x WHERE x.plan_id = live.id AND x.need_domain = n.domain)))
    FROM (SELECT (SELECT c.id FROM case_plan c WHERE c.person_id = seen.id ORDER BY (c.state <> 'closed') DESC, c.created_at DESC LIMIT 1) AS id) live)`,
  );
}
