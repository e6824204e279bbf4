import { findInstrument } from '@throughcare/assessment/registry';
import {
  addDays,
  addWorkingDays,
  contestRule,
  decideContest,
  DEFAULT_CALENDAR,
  DEFAULT_CONTEST_POLICY,
  endOfDay,
  makeContest,
  reviewContest,
  takeBackContest,
  type Contest,
  type Contested,
  type ContestOutcome,
} from '@throughcare/domain';
import { instant, note } from './custody';
import type { Country, DemoUser } from './country';
import { CONTESTED, EXPLAINED } from './phrases';
import { Chance } from './random';
import type { Rows } from './rows';

/** A seed of its own: what is contested or left lying changes nothing else in the country. */
const SEED = 54_57; // the rules a contest is answered by
const CONTESTED_SHARE = 0.06;
const OLDEST_DAYS = 400;
const OPEN_DAYS = 14;
const LEFT_DRAFTS_SHARE = 0.04;
const SHORT_INSTRUMENT = 'phq-9';
const ANSWERED_IN_DRAFT = 4;

/** What is not settled: assessments people contest (NMR-54-57), and drafts somebody began and left. */
export function leaveUnsettled(rows: Rows, country: Country, today: string): void {
  const chance = new Chance(SEED);
  const oldest = addDays(today, -OLDEST_DAYS);
  for (const row of rows.of('assessment')) {
    if (row['state'] === 'signed' && String(row['assessed_on']) > oldest) {
      if (chance.is(CONTESTED_SHARE)) contest(chance, rows, country, row, today);
    }
  }
  const inside = rows
    .of('person')
    .filter((person) => person['setting'] === 'custody' && chance.is(LEFT_DRAFTS_SHARE));
  for (const person of inside) leaveDraft(chance, rows, person, today);
}

type Row = Readonly<Record<string, unknown>>;

/** How far a contest came, by how long ago it was made. */
function contest(chance: Chance, rows: Rows, country: Country, row: Row, today: string): void {
  const contested: Contested = {
    state: 'signed',
    assessorId: String(row['assessor_id']),
    ...(row['countersigner_id'] ? { countersignerId: String(row['countersigner_id']) } : {}),
  };
  const person = rows.of('person').find(({ id }) => id === row['person_id']);
  const reviewer = someoneElse(chance, country, contested, person);
  if (!person || !reviewer) return;
  const soonest = addDays(String(row['assessed_on']), 4);
  const isRecent = chance.is(0.5);
  const wanted = addDays(today, -chance.whole(0, isRecent ? OPEN_DAYS : OLDEST_DAYS));
  const madeOn = wanted > soonest ? wanted : soonest;
  if (madeOn > today) return;
  const id = chance.uuid();
  const { answerWithinWorkingDays } = DEFAULT_CONTEST_POLICY;
  const dueOn = addWorkingDays(madeOn, answerWithinWorkingDays, DEFAULT_CALENDAR);
  const dueAt = endOfDay(dueOn, DEFAULT_CALENDAR).toISOString();
  const ended = addDays(madeOn, chance.whole(3, 12));
  const standing = live(chance, makeContest(chance.of(CONTESTED), contested), {
    contested,
    reviewer,
    endedOn: ended < today ? ended : null,
  });
  const title = findInstrument(String(row['instrument_code']))?.title ?? {};
  rows.add('contest', {
    id,
    assessment_id: row['id'],
    person_id: row['person_id'],
    state: standing.state,
    account: standing.account,
    voice: chance.is(0.85) ? 'person' : 'representative',
    language: row['language'],
    made_on: madeOn,
    recorded_by_id: contested.assessorId,
    due_at: dueAt,
    reviewer_id: standing.reviewerId ?? null,
    review_began_at: standing.reviewerId ? instant(addDays(madeOn, 2), 10) : null,
    outcome: standing.outcome ?? null,
    explanation: standing.explanation ?? null,
    note: standing.note ?? null,
    decided_at: standing.decidedAt?.toISOString() ?? null,
    taken_back_because: standing.state === 'taken-back' ? 'We talked it through together.' : null,
    created_at: instant(madeOn, 11),
    created_by: contested.assessorId,
  });
  rows.add('duty', {
    id: chance.uuid(),
    person_id: row['person_id'],
    kind: 'contest-review',
    rule: contestRule(person['setting'] as 'custody' | 'community' | 'none'),
    trigger_kind: 'assessment-contested',
    trigger_id: id,
    triggered_at: instant(madeOn, 11),
    due_at: dueAt,
    original_due_at: dueAt,
    owner_role: 'case-holder',
    done_at: standing.state === 'decided' ? instant(ended, 14) : null,
    done_by: standing.state === 'decided' ? reviewer.id : null,
    cancelled_at: standing.state === 'taken-back' ? instant(ended, 14) : null,
    cancelled_reason: standing.state === 'taken-back' ? 'no-longer-applies' : null,
    note: row['instrument_code'],
    created_at: instant(madeOn, 11),
  });
  const about = String(row['person_id']);
  note(chance, rows, about, 'contest.made', instant(madeOn, 11), contested.assessorId, { title });
  if (standing.outcome)
    note(chance, rows, about, `contest.${standing.outcome}`, instant(ended, 14), reviewer.id, {
      title,
    });
}

interface Course {
  readonly contested: Contested;
  readonly reviewer: DemoUser;
  readonly endedOn: string | null;
}

/** Every step goes through the rule that holds for the living. */
function live(chance: Chance, made: Contest, { contested, reviewer, endedOn }: Course): Contest {
  if (!endedOn) return chance.is(0.5) ? made : reviewContest(made, reviewer.id, contested);
  if (chance.is(0.2)) return takeBackContest(made);
  const outcome: ContestOutcome = chance.is(0.6) ? 'assessment-stands' : 'note-added';
  return decideContest(
    reviewContest(made, reviewer.id, contested),
    {
      outcome,
      explanation: EXPLAINED[outcome],
      ...(outcome === 'note-added'
        ? { note: 'The person sees this differently; see the contest.' }
        : {}),
      byId: reviewer.id,
      at: new Date(instant(endedOn, 14)),
      changedAnswers: 0,
    },
    contested,
  );
}

function someoneElse(
  chance: Chance,
  country: Country,
  contested: Contested,
  person: Row | undefined,
): DemoUser | undefined {
  const possible = country.users.filter(
    ({ id, role, siteIds }) =>
      role === 'supervisor' &&
      siteIds.includes(String(person?.['site_id'])) &&
      id !== contested.assessorId &&
      id !== contested.countersignerId,
  );
  return possible.length > 0 ? chance.of(possible) : undefined;
}

/** A short screen begun, a few questions answered, and not touched since. */
function leaveDraft(chance: Chance, rows: Rows, person: Row, today: string): void {
  const definition = findInstrument(SHORT_INSTRUMENT);
  const holder = rows
    .of('assignment')
    .find((one) => one['person_id'] === person['id'] && (one['ends_on'] ?? null) === null);
  if (!definition || !holder) return;
  const on = addDays(today, -chance.whole(1, 45));
  if (instant(on, 9) < String(person['created_at'])) return;
  const id = chance.uuid();
  rows.add('assessment', {
    id,
    person_id: person['id'],
    instrument_code: definition.code,
    instrument_version: definition.version,
    moment: 'review',
    state: 'draft',
    assessor_id: holder['user_id'],
    language: 'en',
    assessed_on: on,
    context: {
      assessedOn: on,
      birthDate: person['born_on'],
      sex: person['sex'],
      legalStatus: person['legal_status'],
      setting: 'custody',
    },
    fit: { fits: true, tests: [] },
    fit_reason: null,
    created_at: instant(on, 9),
    updated_at: instant(on, 9),
    created_by: holder['user_id'],
  });
  for (const item of definition.items.slice(0, ANSWERED_IN_DRAFT)) {
    const options = (item.options ?? []).map(({ code, label }) => ({ code, label: label.en }));
    rows.add('assessment_answer', {
      assessment_id: id,
      item_code: item.code,
      value: chance.of(options).code,
      status: 'answered',
      shown: { text: item.text.en, options },
      language: 'en',
      evidence: null,
      sources: ['person'],
      is_prefilled: false,
      answered_by: holder['user_id'],
      answered_at: instant(on, 9),
      revision: 1,
    });
  }
}
