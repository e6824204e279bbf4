import { addDays, DEFAULT_CALENDAR, endOfDay } from '@throughcare/domain';
import type { Findings } from './assessed';
import { openClock } from './assessed';
import { answerDuty, instant, note, type Episode } from './custody';
import { GOALS, STEPS, WORDS } from './phrases';
import type { Chance } from './random';
import type { Rows } from './rows';

export interface DemoGoal {
  readonly id: string;
  readonly domain: string;
  readonly needId: string;
  readonly stepIds: readonly string[];
  readonly row: Record<string, unknown>;
}

/** A plan from the needs found: most priority needs get a goal, the rest a reason, a few neither (PLN-2 has shape). */
export function makePlan(
  chance: Chance,
  rows: Rows,
  episode: Episode,
  findings: Findings,
  draftedOn: string,
  today: string,
): DemoGoal[] {
  const { person, caseManager } = episode;
  const id = chance.uuid();
  const priorities = findings.needs.filter((need) => need.isPriority);
  const isAgreed = chance.is(0.97) && draftedOn <= addDays(today, -4);
  const reviewOn = addDays(draftedOn, chance.of([90, 120, 180]));
  rows.add('case_plan', {
    id,
    person_id: person.id,
    state: isAgreed ? 'agreed' : 'draft',
    version: 1,
    assessment_id: findings.assessmentId,
    formulation: null,
    agreed_on: isAgreed ? draftedOn : null,
    next_review_on: isAgreed ? reviewOn : null,
    created_at: instant(draftedOn, 10),
    created_by: caseManager.id,
  });
  const goals: DemoGoal[] = [];
  for (const [place, need] of priorities.entries()) {
    // Nobody works on everything at once: from the sixth on a need waits, and the plan says why.
    if (place > 5 || (isAgreed ? chance.is(0.12) : chance.is(0.45))) {
      if (isAgreed)
        rows.add('plan_not_now', {
          id: chance.uuid(),
          plan_id: id,
          need_domain: need.domain,
          because: 'The person wants to begin with the other goals first.',
          recorded_on: draftedOn,
        });
      continue;
    }
    goals.push(
      addGoal(chance, rows, episode, { planId: id, place, need, on: draftedOn, today, isAgreed }),
    );
  }
  if (!isAgreed) return goals;
  const view = chance.weighted({ agreed: 85, disagreed: 8, unable: 7 });
  rows.add('plan_agreement', {
    id: chance.uuid(),
    plan_id: id,
    person_id: person.id,
    plan_version: 1,
    view,
    reason: view === 'agreed' ? null : 'Said so in the meeting; see the words.',
    own_words: view === 'unable' ? '' : chance.of(WORDS),
    language: person.language,
    agreed_on: draftedOn,
    recorded_by: caseManager.id,
  });
  answerDuty(episode, 'plan-agreed', instant(draftedOn, 15), caseManager.id);
  if (chance.is(0.85))
    answerDuty(episode, 'release-plan-draft', instant(draftedOn, 15), caseManager.id);
  rows.add(
    'duty',
    openClock(chance, episode, {
      person_id: person.id,
      kind: 'plan-review',
      rule: 'NMR-94',
      trigger_kind: 'plan-review-set',
      trigger_id: chance.uuid(),
      triggered_at: instant(draftedOn, 15),
      due_at: endOfDay(reviewOn, DEFAULT_CALENDAR).toISOString(),
    }),
  );
  note(
    chance,
    rows,
    person.id,
    'plan.agreed',
    instant(draftedOn, 15),
    caseManager.id,
    { version: 1, view },
    'good',
  );
  if (reviewOn < today && chance.is(0.8)) {
    const on = addDays(reviewOn, chance.whole(-10, 12));
    if (on < today) {
      const next = addDays(on, 180);
      rows.add('plan_review', {
        id: chance.uuid(),
        plan_id: id,
        person_id: person.id,
        reviewed_on: on,
        took_part: [caseManager.name],
        what_changed: 'Went through each goal; dates moved where a place was missing.',
        next_review_on: next,
        recorded_by: caseManager.id,
      });
      answerDuty(episode, 'plan-review', instant(on, 14), caseManager.id);
      note(chance, rows, person.id, 'plan.reviewed', instant(on, 14), caseManager.id, {});
    }
  }
  return goals;
}

function addGoal(
  chance: Chance,
  rows: Rows,
  episode: Episode,
  {
    planId,
    place,
    need,
    on,
    today,
    isAgreed,
  }: {
    planId: string;
    place: number;
    need: Findings['needs'][number];
    on: string;
    today: string;
    isAgreed: boolean;
  },
): DemoGoal {
  const { person, caseManager } = episode;
  const id = chance.uuid();
  const target = addDays(on, chance.whole(60, 300));
  const past = target < today;
  const state = !isAgreed
    ? 'proposed'
    : past
      ? chance.weighted({ achieved: 45, 'partly-achieved': 25, 'not-achieved': 15, active: 15 })
      : chance.weighted({ active: 90, 'on-hold': 10 });
  const row = {
    id,
    plan_id: planId,
    person_id: person.id,
    need_id: need.id,
    need_domain: need.domain,
    wording: chance.of(GOALS[need.domain]),
    target_on: target,
    state,
    place,
    created_at: instant(on, 11),
    created_by: caseManager.id,
  };
  rows.add('plan_goal', row);
  if (state === 'achieved')
    note(
      chance,
      rows,
      person.id,
      'goal.achieved',
      instant(target, 12),
      caseManager.id,
      { wording: row.wording, domain: need.domain },
      'good',
    );
  const stepIds = chance.some(STEPS[need.domain], chance.whole(1, 3)).map((wording, at) => {
    const due = addDays(on, 20 + at * 30 + chance.whole(0, 20));
    const isDone = isAgreed && due < today && chance.is(due < addDays(today, -20) ? 0.97 : 0.6);
    const isBlocked = !isDone && isAgreed && chance.is(0.2);
    const stepId = chance.uuid();
    const owner = chance.weighted({ person: 50, user: 50 });
    rows.add('plan_step', {
      id: stepId,
      goal_id: id,
      plan_id: planId,
      person_id: person.id,
      wording,
      owner_kind: owner,
      owner_user_id: owner === 'user' ? caseManager.id : null,
      owner_partner_id: null,
      due_on: due,
      state: isDone ? 'done' : isBlocked ? 'blocked' : isAgreed ? 'doing' : 'to-do',
      blocker: isBlocked
        ? chance.of(['waiting-for-place', 'waiting-for-papers', 'waiting-for-partner'])
        : null,
      done_on: isDone ? addDays(due, -chance.whole(0, 10)) : null,
      place: at,
      created_at: instant(on, 11),
      created_by: caseManager.id,
    });
    return stepId;
  });
  return { id, domain: need.domain, needId: need.id, stepIds, row };
}
