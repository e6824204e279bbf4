import {
  addDays,
  daysBetween,
  DEFAULT_CALENDAR,
  DEFAULT_DUTY_POLICY,
  dutiesFor,
  type DutyTrigger,
  type LegalStatus,
} from '@throughcare/domain';
import type { Country, DemoUser, Site } from './country';
import type { MadePerson } from './person-made';
import type { Chance } from './random';
import type { Rows } from './rows';

/** One stretch from admission through custody into the community, or still inside. */
export interface Episode {
  readonly person: MadePerson;
  readonly prison: Site;
  readonly office: Site;
  readonly caseManager: DemoUser;
  readonly officer: DemoUser;
  readonly admittedOn: string;
  /** The day of the sentence; undefined while on remand. */
  readonly sentencedOn?: string;
  readonly earliestReleaseOn?: string;
  readonly endsOn?: string;
  /** Set when the person has left custody. */
  readonly releasedOn?: string;
  readonly admissionId: string;
  readonly sentenceId?: string;
  readonly offenceCode: string;
  /** Rows a later chapter ends: the stay outside, and the officer's part. */
  readonly releaseMovement?: Record<string, unknown>;
  officerAssignment?: Record<string, unknown>;
}

export const instant = (day: string, hour = 10, minute = 0): string =>
  `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`;

/** ICCS code, wording, national code used by OGRS3, weight. */
const OFFENCES = [
  ['0502', 'Theft from a shop', '04600', 22],
  ['0501', 'Burglary of a home', '02801', 14],
  ['0401', 'Robbery', '03401', 11],
  ['0201', 'Assault causing injury', '00801', 18],
  ['0601', 'Supplying controlled drugs', '09201', 14],
  ['0701', 'Fraud', '05301', 7],
  ['0801', 'Public disorder', '06601', 5],
  ['0502', 'Theft of a vehicle', '04801', 9],
] as const;

/** Orders, stays, people around, alerts and the screening clocks of one stretch in custody. */
export function liveCustody(
  chance: Chance,
  rows: Rows,
  country: Country,
  person: MadePerson,
  admittedOn: string,
  today: string,
): Episode {
  const prisons = country.sites.filter(
    (site) => site.kind === 'prison' && site.holds === (person.sex === 'female' ? 'women' : 'men'),
  );
  const prison = chance.of(prisons);
  const office = chance.of(country.sites.filter((site) => site.kind === 'probation-office'));
  const staff = (role: string, site: Site) =>
    country.users.filter((user) => user.role === role && user.siteIds.includes(site.id));
  const caseManager = oneOf(chance, staff('caseworker', prison));
  const officer = oneOf(chance, staff('probation-officer', office));
  const index =
    OFFENCES[
      weightedIndex(
        chance,
        OFFENCES.map((offence) => offence[3]),
      )
    ] ?? OFFENCES[0];

  const remandDays = chance.is(0.62) ? chance.whole(20, 150) : 0;
  const sentenceDay = addDays(admittedOn, remandDays);
  const isSentenced = sentenceDay <= today;
  const length = Math.round(
    Math.min(2_900, Math.max(90, Math.exp(chance.around(6.0, 1.25, 4.5, 7.97)))),
  );
  const endsOn = addDays(sentenceDay, length);
  const earliestReleaseOn = addDays(sentenceDay, Math.round(length * 0.55));
  const late = addDays(earliestReleaseOn, chance.is(0.7) ? 0 : chance.whole(3, 60));
  const leavesOn = late < endsOn ? late : earliestReleaseOn;
  const releasedOn = isSentenced && leavesOn <= today ? leavesOn : undefined;

  if (remandDays > 0)
    addBasis(
      chance,
      rows,
      person,
      'remand',
      admittedOn,
      { ends_on: isSentenced ? sentenceDay : addDays(admittedOn, 180) },
      index,
      caseManager,
    );
  const sentenceId = isSentenced
    ? addBasis(
        chance,
        rows,
        person,
        'sentence',
        sentenceDay,
        {
          earliest_release_on: earliestReleaseOn,
          conditional_release_on: addDays(sentenceDay, Math.round(length * 0.66)),
          ends_on: endsOn,
        },
        index,
        caseManager,
      )
    : undefined;

  const { admissionId, releaseMovement } = addStays(
    chance,
    rows,
    person,
    prison,
    admittedOn,
    releasedOn,
  );
  rows.add('assignment', {
    id: chance.uuid(),
    person_id: person.id,
    user_id: caseManager.id,
    kind: 'case-manager',
    starts_on: admittedOn,
    ends_on: releasedOn ?? null,
    accepted_at: instant(admittedOn, 11),
  });
  const episode: Episode = {
    person,
    prison,
    office,
    caseManager,
    officer,
    admittedOn,
    admissionId,
    offenceCode: index[2],
    ...(isSentenced ? { sentencedOn: sentenceDay, earliestReleaseOn, endsOn, sentenceId } : {}),
    ...(releasedOn ? { releasedOn, releaseMovement } : {}),
  };
  screenAfterAdmission(chance, rows, episode, today);
  return episode;
}

/** The first of a site's staff is the account people try the product with: a fuller caseload shows more. */
function oneOf(chance: Chance, staff: readonly DemoUser[]): DemoUser {
  const [first] = staff;
  return first && chance.is(0.2) ? first : chance.of(staff);
}

function addBasis(
  chance: Chance,
  rows: Rows,
  person: MadePerson,
  kind: string,
  day: string,
  dates: Record<string, string | null>,
  offence: (typeof OFFENCES)[number],
  by: DemoUser,
): string {
  const id = chance.uuid();
  const court = chance.of([
    'Senn District Court',
    'Calder District Court',
    'Northern Court of Appeal',
  ]);
  const orderNumber = `${kind.slice(0, 1).toUpperCase()}-${day.slice(2, 4)}-${chance.whole(1000, 9999)}`;
  rows.add('legal_basis', {
    id,
    person_id: person.id,
    order_number: orderNumber,
    court,
    kind,
    imposed_on: day,
    starts_on: day,
    earliest_release_on: null,
    conditional_release_on: null,
    ends_on: null,
    created_at: instant(day, 14),
    created_by: by.id,
    ...dates,
  });
  rows.add('offence', {
    id: chance.uuid(),
    legal_basis_id: id,
    person_id: person.id,
    national_code: offence[2],
    iccs_code: offence[0],
    label: offence[1],
    committed_on: addDays(day, -chance.whole(5, 120)),
    is_attempted: chance.is(0.05),
    is_index: true,
  });
  note(chance, rows, person.id, 'legal-basis.recorded', instant(day, 14), by.id, {
    basis: kind,
    court,
    orderNumber,
  });
  return id;
}

function addStays(
  chance: Chance,
  rows: Rows,
  person: MadePerson,
  prison: Site,
  from: string,
  releasedOn: string | undefined,
): { admissionId: string; releaseMovement?: Record<string, unknown> } {
  const admissionId = chance.uuid();
  const place = `${chance.of(['Cedar', 'Birch', 'Alder', 'Rowan'])} ${chance.of(['A', 'B', 'C', 'D'])}${chance.whole(1, 3)}-${String(chance.whole(1, 30)).padStart(2, '0')}`;
  rows.add('movement', {
    id: admissionId,
    person_id: person.id,
    kind: 'admission',
    site_id: prison.id,
    place,
    reason: 'new-order',
    moved_at: instant(from, 9, chance.whole(0, 59)),
    until: releasedOn ? instant(releasedOn, 9) : null,
  });
  note(chance, rows, person.id, 'movement.admission', instant(from, 9), null, {
    siteId: prison.id,
    place,
  });
  let releaseMovement: Record<string, unknown> | undefined;
  if (releasedOn) {
    releaseMovement = {
      id: chance.uuid(),
      person_id: person.id,
      kind: 'release',
      site_id: null,
      place: null,
      reason: 'conditional-release',
      moved_at: instant(releasedOn, 9),
      until: null,
    };
    rows.add('movement', releaseMovement);
    note(chance, rows, person.id, 'movement.release', instant(releasedOn, 9), null, {
      reason: 'conditional-release',
    });
  }
  person.row['place'] = releasedOn ? null : place;
  return { admissionId, ...(releaseMovement ? { releaseMovement } : {}) };
}

/** The clocks the policy starts at admission, answered the way a busy prison answers them: mostly in time, some late, a few open. */
function screenAfterAdmission(chance: Chance, rows: Rows, episode: Episode, today: string): void {
  const { person, admittedOn, caseManager } = episode;
  const status: LegalStatus = episode.sentencedOn ? 'sentenced' : 'unconvicted';
  addDuties(
    chance,
    rows,
    episode,
    'admission',
    episode.admissionId,
    instant(admittedOn, 9),
    status,
    today,
  );
  if (episode.earliestReleaseOn && episode.sentenceId && episode.sentencedOn) {
    addDuties(
      chance,
      rows,
      episode,
      'release-date-set',
      episode.sentenceId,
      instant(episode.sentencedOn, 14),
      status,
      today,
    );
  }
  const contacts = chance.is(0.94) ? chance.whole(1, 2) : 0;
  for (let at = 0; at < contacts; at += 1) {
    rows.add('contact_person', {
      id: chance.uuid(),
      person_id: person.id,
      name: `${chance.of(['Maria', 'Jon', 'Ana', 'Sam', 'Lea', 'Tom'])} ${person.family}`,
      relation: chance.of(['mother', 'father', 'sister', 'brother', 'partner', 'friend']),
      phone: `555 01${chance.whole(10, 99)}`,
      is_next_of_kin: at === 0,
      may_be_contacted: chance.is(0.85),
      created_at: instant(addDays(admittedOn, 1), 11),
      created_by: caseManager.id,
    });
  }
  if (chance.is(person.sex === 'female' ? 0.5 : 0.3)) {
    rows.add('dependant', {
      id: chance.uuid(),
      person_id: person.id,
      name: null,
      birth_year: Number(today.slice(0, 4)) - chance.whole(1, 15),
      lives_where: chance.of(['With mother', 'With grandparents', 'Foster family']),
      carer: chance.of(['Grandmother', 'Other parent', 'Aunt', null]),
      social_service: chance.is(0.4) ? 'Senn children’s service' : null,
      created_at: instant(addDays(admittedOn, 1), 12),
      created_by: caseManager.id,
    });
  }
  const alerts = [
    ['suicide-risk', 'urgent', 0.05, null],
    ['keep-apart', 'caution', 0.06, null],
    ['health-note', 'note', 0.14, 'health'],
    ['medication-continuity', 'caution', 0.1, 'health'],
    ['no-contact-order', 'caution', 0.07, 'victim'],
    ['disability-adjustment', 'note', 0.06, null],
  ] as const;
  for (const [kind, level, share, clearance] of alerts) {
    if (!chance.is(share)) continue;
    const ended = chance.is(0.5) && daysBetween(admittedOn, today) > 60;
    rows.add('alert', {
      id: chance.uuid(),
      person_id: person.id,
      kind,
      level,
      note: null,
      source: chance.of(['Reception', 'Health care', 'Court order', 'Wing staff']),
      starts_on: admittedOn,
      ends_on: ended ? addDays(admittedOn, chance.whole(14, 60)) : null,
      clearance,
      created_at: instant(admittedOn, 12),
      created_by: caseManager.id,
    });
  }
}

/** Kinds answered elsewhere in the history; here only their clocks are started. */
const ANSWERED_LATER = [
  'plan-agreed',
  'release-plan-draft',
  'release-checklist',
  'handover-accepted',
  'file-copy-offered',
  'first-contact',
];

export interface DutyRow extends Record<string, unknown> {
  readonly kind: string;
  readonly due_at: string;
}

function addDuties(
  chance: Chance,
  rows: Rows,
  episode: Episode,
  trigger: DutyTrigger,
  triggerId: string,
  at: string,
  legalStatus: LegalStatus,
  today: string,
): void {
  const { person, caseManager, earliestReleaseOn, releasedOn } = episode;
  const circumstances = {
    sex: person.sex,
    legalStatus,
    ...(earliestReleaseOn ? { earliestReleaseOn } : {}),
  };
  for (const duty of dutiesFor(
    { trigger, at: new Date(at) },
    circumstances,
    DEFAULT_DUTY_POLICY,
    DEFAULT_CALENDAR,
  )) {
    const due = duty.dueAt.toISOString();
    const row: Record<string, unknown> = {
      id: chance.uuid(),
      person_id: person.id,
      kind: duty.kind,
      rule: duty.rule,
      trigger_kind: trigger,
      trigger_id: triggerId,
      triggered_at: at,
      due_at: due,
      original_due_at: due,
      owner_role: 'case-holder',
      done_at: null,
      done_by: null,
      cancelled_at: null,
      cancelled_reason: null,
      created_at: at,
    };
    if (!ANSWERED_LATER.includes(duty.kind))
      answer(chance, row, at, due, caseManager.id, releasedOn, today);
    else pending(episode).push(row);
    rows.add('duty', row);
  }
}

function answer(
  chance: Chance,
  row: Record<string, unknown>,
  at: string,
  due: string,
  by: string,
  releasedOn: string | undefined,
  today: string,
): void {
  const span = Date.parse(due) - Date.parse(at);
  const factor = chance.is(0.86) ? 0.15 + chance.next() * 0.8 : 1.05 + chance.next() * 1.6;
  const doneAt = new Date(Date.parse(at) + span * factor).toISOString();
  if (releasedOn && doneAt.slice(0, 10) >= releasedOn)
    Object.assign(row, { cancelled_at: instant(releasedOn, 9), cancelled_reason: 'released' });
  else if (doneAt < instant(today, 7)) Object.assign(row, { done_at: doneAt, done_by: by });
}

const waiting = new WeakMap<Episode['person'], Record<string, unknown>[]>();

/** Clocks of a person that a later chapter answers. */
export function pending(episode: Episode): Record<string, unknown>[] {
  let list = waiting.get(episode.person);
  if (!list) waiting.set(episode.person, (list = []));
  return list;
}

/** Answers the earliest open clock of a kind on a day; what is still open at release is cancelled there. */
export function answerDuty(episode: Episode, kind: string, at: string, by: string): void {
  const row = pending(episode).find(
    (duty) => duty['kind'] === kind && duty['done_at'] === null && duty['cancelled_at'] === null,
  );
  if (row) Object.assign(row, { done_at: at, done_by: by });
}

export function closeCustodyClocks(chance: Chance, episode: Episode, today: string): void {
  catchUp(chance, episode, today);
  if (!episode.releasedOn) return;
  for (const row of pending(episode)) {
    if (
      row['done_at'] === null &&
      row['cancelled_at'] === null &&
      row['kind'] !== 'first-contact' &&
      String(row['triggered_at']) < instant(episode.releasedOn, 9)
    ) {
      Object.assign(row, {
        cancelled_at: instant(episode.releasedOn, 9),
        cancelled_reason: 'released',
      });
    }
  }
}

/** What was forgotten is found sooner or later: old clocks end late, only recent ones are still overdue. */
function catchUp(chance: Chance, episode: Episode, today: string): void {
  for (const row of pending(episode)) {
    const isOpen = row['done_at'] === null && row['cancelled_at'] === null;
    const due = String(row['due_at']).slice(0, 10);
    const day = addDays(due, chance.whole(3, 45));
    if (
      isOpen &&
      due < addDays(today, -12) &&
      day < today &&
      (!episode.releasedOn || day < episode.releasedOn) &&
      chance.is(0.97)
    ) {
      Object.assign(row, { done_at: instant(day, 16), done_by: episode.caseManager.id });
    }
  }
}

export function note(
  chance: Chance,
  rows: Rows,
  personId: string,
  kind: string,
  at: string,
  by: string | null,
  facts: Record<string, unknown>,
  tone: 'plain' | 'good' | 'setback' = 'plain',
): void {
  rows.add('timeline_entry', {
    id: chance.uuid(),
    person_id: personId,
    happened_at: at,
    recorded_at: at,
    recorded_by: by,
    kind,
    tone,
    facts,
  });
}

function weightedIndex(chance: Chance, weights: readonly number[]): number {
  let left = chance.next() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [at, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return at;
  }
  return weights.length - 1;
}
