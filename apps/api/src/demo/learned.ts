import { addDays, weekdayOf } from '@throughcare/domain';
import { certificateCode, type Catalogue, type DemoGroup, type DemoProgramme } from './catalogue';
import { instant, note, type Episode } from './custody';
import type { DemoGoal } from './planned';
import type { Chance } from './random';
import type { Rows } from './rows';

/** What help did: the needs it eased, and how much it lowers the chance of coming back. */
export interface Help {
  readonly eased: Set<string>;
  completed: number;
}

/** Referrals for the plan's goals, with waiting, groups, registers and endings. */
export function takePart(
  chance: Chance,
  rows: Rows,
  catalogue: Catalogue,
  episode: Episode,
  goals: readonly DemoGoal[],
  plannedOn: string,
  today: string,
): Help {
  const help: Help = { eased: new Set(), completed: 0 };
  for (const goal of goals) {
    const programme = catalogue.programmes.find(({ domains }) =>
      domains.some((domain) => domain === goal.domain),
    );
    if (!programme || !chance.is(0.72)) continue;
    refer(chance, rows, {
      episode,
      goal,
      programme,
      on: addDays(plannedOn, chance.whole(2, 25)),
      today,
      help,
    });
  }
  return help;
}

interface Request {
  readonly episode: Episode;
  readonly goal: DemoGoal;
  readonly programme: DemoProgramme;
  readonly on: string;
  readonly today: string;
  readonly help: Help;
}

function refer(chance: Chance, rows: Rows, request: Request): void {
  const { episode, goal, programme, on, today } = request;
  const { person, prison, caseManager, releasedOn } = episode;
  const leaves = releasedOn ?? '9999-12-31';
  if (on >= today || on >= leaves) return;
  const id = chance.uuid();
  const decidedOn = addDays(on, chance.whole(2, 24));
  const row: Record<string, unknown> = {
    id,
    person_id: person.id,
    programme_id: programme.id,
    goal_id: goal.id,
    step_id: null,
    need_domain: goal.domain,
    state: 'submitted',
    held_from: null,
    suitability: [],
    override_reason: null,
    note: null,
    referred_by: caseManager.id,
    submitted_at: instant(on, 11),
    decided_at: null,
    decided_by: null,
    waiting_since_on: null,
    group_id: null,
    enrolled_on: null,
    started_on: null,
    ended_on: null,
    reason_category: null,
    reason_code: null,
    reason_note: null,
    created_at: instant(on, 11),
    created_by: caseManager.id,
  };
  rows.add('referral', row);
  const end = (state: string, day: string, category: string, code: string) =>
    Object.assign(row, { state, ended_on: day, reason_category: category, reason_code: code });
  if (decidedOn >= today) return;
  if (decidedOn >= leaves) return void end('withdrawn', leaves, 'circumstances', 'released');
  Object.assign(row, { decided_at: instant(decidedOn, 12), decided_by: caseManager.id });
  if (chance.is(0.06))
    return void end('not-suitable', decidedOn, 'suitability', 'need-not-present');
  if (chance.is(0.07))
    return void end('declined-by-person', decidedOn, 'persons-choice', 'does-not-want-it');
  Object.assign(row, { state: 'waiting', waiting_since_on: on });
  const group = programme.groups.find(
    (one) =>
      one.site.id === prison.id &&
      one.startsOn > decidedOn &&
      one.startsOn < leaves &&
      one.taken < one.capacity,
  );
  if (!group || group.startsOn > today) {
    if (leaves < today) end('withdrawn', leaves, 'circumstances', 'released');
    return;
  }
  group.taken += 1;
  attend(chance, rows, request, group, row, leaves);
}

/** Sessions one by one until the end, the gate or a last unexcused absence. */
function attend(
  chance: Chance,
  rows: Rows,
  { episode, goal, programme, today, help }: Request,
  group: DemoGroup,
  row: Record<string, unknown>,
  leaves: string,
): void {
  const { person, caseManager } = episode;
  Object.assign(row, {
    state: 'in-progress',
    group_id: group.id,
    enrolled_on: addDays(group.startsOn, -7),
    started_on: group.startsOn,
  });
  const staying = 0.965 + person.traits.willing * 0.03;
  let dose = 0;
  let stopped: string | undefined;
  for (const session of group.sessions) {
    if (session.on >= today || session.on >= leaves || stopped) break;
    if (session.minutes === 0) continue;
    if (!chance.is(staying)) {
      stopped = session.on;
      break;
    }
    const code = chance.weighted({
      'attended-engaged': 70 + person.traits.willing * 20,
      'attended-not-engaged': 9,
      'acceptable-absence': 7,
      'unacceptable-absence': 5,
      'cancelled-by-service': 1,
    });
    const late = code.startsWith('attended') && chance.is(0.08) ? chance.of([5, 10, 15]) : 0;
    const present = code.startsWith('attended') ? session.minutes - late : 0;
    if (session.isRiskReducing) dose += present;
    rows.add('attendance', {
      id: chance.uuid(),
      session_id: session.id,
      referral_id: row['id'],
      person_id: person.id,
      code,
      absence_reason: code === 'acceptable-absence' ? chance.of(['ill', 'court', 'visit']) : null,
      minutes_late: late,
      left_after_minutes: null,
      minutes_present: present,
      note: null,
      created_at: session.at,
      created_by: group.facilitator.id,
    });
  }
  const isOver = group.endsOn < today;
  const leftEarly = leaves <= group.endsOn && leaves < today;
  if (!stopped && !leftEarly && !isOver) return;
  const endedOn = stopped ?? (leftEarly ? leaves : group.endsOn);
  const completed = !stopped && !leftEarly && dose >= programme.intended * 0.75;
  const reason = stopped
    ? chance.of([
        ['persons-choice', 'lost-confidence'],
        ['conduct', 'repeated-unacceptable-absence'],
        ['circumstances', 'transferred'],
        ['persons-choice', 'work-or-education-first'],
      ] as const)
    : leftEarly
      ? (['circumstances', 'released'] as const)
      : (['conduct', 'repeated-unacceptable-absence'] as const);
  Object.assign(row, {
    state: completed ? 'completed' : 'not-completed',
    ended_on: endedOn,
    reason_category: completed ? null : reason[0],
    reason_code: completed ? null : reason[1],
  });
  rows.add('programme_outcome', {
    id: chance.uuid(),
    referral_id: row['id'],
    person_id: person.id,
    result: completed ? 'completed' : 'not-completed',
    reason_category: completed ? null : reason[0],
    reason_code: completed ? null : reason[1],
    decided_by: completed
      ? null
      : reason[0] === 'persons-choice'
        ? 'person'
        : reason[0] === 'conduct'
          ? 'service'
          : 'circumstances',
    measures: [],
    facilitator_report: completed
      ? 'Took part and could say what helps.'
      : 'Left before the end; can be asked again.',
    persons_view: null,
    dose_minutes: dose,
    intended_minutes: programme.intended,
    discretion_reason: null,
    ended_on: endedOn,
    created_at: instant(endedOn, 15),
    created_by: group.facilitator.id,
  });
  if (completed) {
    help.completed += 1;
    for (const domain of programme.domains) help.eased.add(domain);
  }
  note(
    chance,
    rows,
    person.id,
    completed ? 'programme.completed' : 'programme.not-completed',
    instant(endedOn, 15),
    caseManager.id,
    { programme: programme.name, goal: goal.domain },
    completed ? 'good' : 'plain',
  );
}

/** The learning screen, then a course or a place in a workshop, and sometimes a certificate. */
export function learnAndWork(
  chance: Chance,
  rows: Rows,
  catalogue: Catalogue,
  episode: Episode,
  today: string,
): void {
  const { person, prison, caseManager, admittedOn, releasedOn } = episode;
  const last = releasedOn ?? today;
  const screenedOn = addDays(admittedOn, chance.whole(3, 16));
  if (screenedOn >= last) return;
  const literacy =
    person.traits.schooling > 0.8 ? 'low' : person.traits.schooling > 0.5 ? 'functional' : 'good';
  rows.add('learning_screen', {
    id: chance.uuid(),
    person_id: person.id,
    screened_on: screenedOn,
    attainment: literacy === 'low' ? '1' : chance.of(['2', '2', '3', '3', '4']),
    literacy,
    numeracy: literacy,
    may_have_learning_difficulty: chance.is(0.12),
    note: null,
    created_at: instant(screenedOn, 10),
    created_by: caseManager.id,
  });
  person.row['literacy'] = literacy;
  const here = catalogue.courses.filter(({ site }) => site.id === prison.id);
  const wanted = [
    ...(literacy === 'low' ? here.filter(({ kind }) => kind === 'literacy') : []),
    ...(chance.is(0.6) ? [chance.of(here.filter(({ form }) => form === 'workshop'))] : []),
  ];
  for (const course of wanted) {
    const requestedOn = addDays(screenedOn, chance.whole(5, 60));
    if (requestedOn >= last) continue;
    const startedOn = addDays(requestedOn, chance.whole(10, 70));
    const length = chance.whole(60, 160);
    const endedOn = addDays(startedOn, length);
    const wouldAttendNow = startedOn < last && endedOn >= last && releasedOn === undefined;
    const isFull = wouldAttendNow && course.attending >= course.places;
    if (wouldAttendNow && !isFull) course.attending += 1;
    const began = startedOn < last && !isFull;
    const isOver = began && endedOn < last;
    const completed = isOver && chance.is(0.55 + person.traits.willing * 0.35);
    const leftAtGate = began && !isOver && releasedOn !== undefined;
    const id = chance.uuid();
    const state = !began
      ? releasedOn
        ? 'withdrawn'
        : 'waiting'
      : completed
        ? 'completed'
        : isOver || leftAtGate
          ? 'not-completed'
          : 'attending';
    const final = state === 'completed' || state === 'not-completed' || state === 'withdrawn';
    rows.add('course_enrolment', {
      id,
      person_id: person.id,
      course_id: course.id,
      wanted_kind: null,
      causes: course.kind === 'literacy' ? ['low-literacy'] : [],
      is_compulsory: course.kind === 'literacy',
      goal_id: null,
      step_id: null,
      state,
      requested_on: requestedOn,
      started_on: began ? startedOn : null,
      ended_on: final ? (isOver ? endedOn : last) : null,
      end_reason:
        final && !completed
          ? leftAtGate || state === 'withdrawn'
            ? 'released'
            : 'lost-interest'
          : null,
      created_at: instant(requestedOn, 11),
      created_by: caseManager.id,
    });
    if (began)
      addWeeks(
        chance,
        rows,
        episode,
        id,
        startedOn,
        isOver ? endedOn : last < today ? last : today,
      );
    if (completed && course.awardingBody) {
      rows.add('certificate', {
        id: chance.uuid(),
        person_id: person.id,
        enrolment_id: id,
        title: course.title,
        awarding_body: course.awardingBody,
        awarded_on: endedOn,
        verification_code: certificateCode(chance),
        created_at: instant(endedOn, 14),
        created_by: caseManager.id,
      });
      note(
        chance,
        rows,
        person.id,
        'certificate.awarded',
        instant(endedOn, 14),
        caseManager.id,
        { title: course.title, awardingBody: course.awardingBody },
        'good',
      );
    }
  }
}

function addWeeks(
  chance: Chance,
  rows: Rows,
  { person }: Episode,
  enrolmentId: string,
  from: string,
  to: string,
): void {
  const sinceMonday = (weekdayOf(from) + 6) % 7;
  for (let week = addDays(from, 7 - sinceMonday); week < to; week = addDays(week, 7)) {
    rows.add('course_week', {
      id: chance.uuid(),
      enrolment_id: enrolmentId,
      person_id: person.id,
      week_of: week,
      hours_offered: 6,
      hours_attended: Math.round(chance.around(4.8, 1.6, 0, 6)),
      note: null,
    });
  }
}
