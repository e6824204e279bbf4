import {
  addDays,
  checklistFor,
  contactsDue,
  levelForRisk,
  milestonesReached,
  type RiskLevel,
  type StatusPeriod,
  type SupervisionLevel,
} from '@throughcare/domain';
import type { Country } from './country';
import { answerDuty, instant, note, type Episode } from './custody';
import type { FoundNeed } from './assessed';
import type { Help } from './learned';
import { WORDS } from './phrases';
import type { Chance } from './random';
import { keepCommunity } from './screened';
import type { Rows } from './rows';

/** The release checklist with its work done, as far as the days have come. */
export function prepareForRelease(
  chance: Chance,
  rows: Rows,
  episode: Episode,
  today: string,
): void {
  const { person, caseManager, earliestReleaseOn, releasedOn } = episode;
  if (!earliestReleaseOn) return;
  const care = chance.around(0.8, 0.2, 0.3, 1);
  const readyOn = addDays(earliestReleaseOn, -chance.whole(150, 210));
  if (readyOn < today && chance.is(0.8))
    answerDuty(episode, 'release-checklist', instant(readyOn, 14), caseManager.id);
  for (const line of checklistFor(earliestReleaseOn, {
    hasHealthFlag: person.traits.health > 0.6,
    hasVictim: false,
  })) {
    const isDue = line.dueOn <= addDays(today, 30);
    const isDone =
      isDue && (releasedOn !== undefined || line.dueOn < today ? chance.is(care) : chance.is(0.35));
    const isBlocked = !isDone && isDue && chance.is(0.15);
    rows.add('release_check', {
      id: chance.uuid(),
      person_id: person.id,
      release_on: earliestReleaseOn,
      item: line.item,
      days_before: line.daysBefore,
      owner: line.owner,
      owner_id: isDone ? caseManager.id : null,
      due_on: line.dueOn,
      state: isDone ? 'done' : isBlocked ? 'blocked' : 'to-do',
      evidence: isDone
        ? chance.of(['Seen and copied', 'Confirmed by phone', 'Letter on file'])
        : isBlocked
          ? 'Waiting for the office to answer'
          : null,
      created_at: instant(episode.sentencedOn ?? episode.admittedOn, 15),
      created_by: caseManager.id,
    });
  }
}

/** Offered, accepted, declined or never offered; the release itself; then supervision and a life outside. */
export function leave(
  chance: Chance,
  rows: Rows,
  country: Country,
  episode: Episode,
  needs: readonly FoundNeed[],
  help: Help,
  today: string,
  { mayReturn = true } = {},
): { readonly returnedOn?: string } {
  const { person, releasedOn, endsOn, officer, caseManager } = episode;
  const early = addDays(releasedOn ?? episode.earliestReleaseOn ?? today, -chance.whole(20, 75));
  const offeredOn = early > episode.admittedOn ? early : addDays(episode.admittedOn, 1);
  if (offeredOn >= today) return {};
  const drawn = releasedOn
    ? chance.weighted({ accepted: 84, declined: 6, none: 10 })
    : chance.weighted({ accepted: 45, offered: 35, none: 20 });
  const outcome = drawn !== 'none' && addDays(offeredOn, 8) >= today ? 'offered' : drawn;
  const handoverId =
    outcome === 'none' ? undefined : offer(chance, rows, episode, outcome, offeredOn, today);
  if (!releasedOn || !endsOn) return {};
  rows.add('release_record', {
    id: chance.uuid(),
    person_id: person.id,
    movement_id: episode.releaseMovement?.['id'],
    kind: 'conditional',
    released_at: instant(releasedOn, 9),
    destination: chance.of([
      'Own flat',
      'With family in Senn',
      'Supported room',
      'Friend in Calder',
      'Hostel',
    ]),
    handed_over: chance.some(
      ['identity papers', 'money', 'clothing', 'medicine', 'certificates'],
      chance.whole(2, 5),
    ),
    no_handover_reason:
      outcome === 'accepted' ? null : chance.of(['no-worker-accepted', 'released-by-court']),
    handover_id: outcome === 'accepted' ? handoverId : null,
    created_at: instant(releasedOn, 9),
    created_by: caseManager.id,
  });
  const supervisedTo = endsOn < today ? endsOn : today;
  const returnDay = mayReturn ? comesBack(chance, episode, help, today) : undefined;
  const to = returnDay && returnDay < supervisedTo ? returnDay : supervisedTo;
  supervise(chance, rows, country, episode, needs, { to, returnDay, today });
  if (outcome !== 'accepted')
    rows.add('assignment', {
      id: chance.uuid(),
      person_id: person.id,
      user_id: officer.id,
      kind: 'community-officer',
      starts_on: addDays(releasedOn, 3),
      ends_on: to < today ? (to > addDays(releasedOn, 3) ? to : addDays(releasedOn, 4)) : null,
      accepted_at: instant(addDays(releasedOn, 3), 9),
    });
  liveOutside(chance, rows, episode, help, to, today, returnDay !== undefined);
  return returnDay ? { returnedOn: returnDay } : {};
}

function offer(
  chance: Chance,
  rows: Rows,
  episode: Episode,
  outcome: 'accepted' | 'declined' | 'offered',
  offeredOn: string,
  today: string,
): string {
  const { person, officer, caseManager, releasedOn, endsOn } = episode;
  const id = chance.uuid();
  const answeredOn = addDays(offeredOn, chance.whole(1, 8));
  const isDone = outcome === 'accepted' && releasedOn !== undefined;
  rows.add('handover', {
    id,
    person_id: person.id,
    state: outcome === 'accepted' ? (isDone ? 'done' : 'accepted') : outcome,
    offered_by_id: caseManager.id,
    offered_to_id: officer.id,
    offered_at: instant(offeredOn, 10),
    note: null,
    answered_at: outcome === 'offered' ? null : instant(answeredOn, 11),
    decline_reason: outcome === 'declined' ? 'caseload-full' : null,
    meeting_at: isDone ? instant(addDays(answeredOn, 5), 14) : null,
    done_at: isDone ? instant(addDays(answeredOn, 6), 9) : null,
    created_at: instant(offeredOn, 10),
    created_by: caseManager.id,
  });
  note(chance, rows, person.id, 'handover.offered', instant(offeredOn, 10), caseManager.id, {
    name: officer.name,
  });
  if (outcome === 'accepted') {
    answerDuty(episode, 'handover-accepted', instant(answeredOn, 11), officer.id);
    note(
      chance,
      rows,
      person.id,
      'handover.accepted',
      instant(answeredOn, 11),
      officer.id,
      {},
      'good',
    );
  }
  if (outcome !== 'declined') {
    const over =
      releasedOn !== undefined && endsOn !== undefined && endsOn < today ? endsOn : undefined;
    const row = {
      id: chance.uuid(),
      person_id: person.id,
      user_id: officer.id,
      kind: 'community-officer',
      starts_on: answeredOn,
      ends_on: over ?? null,
      accepted_at: outcome === 'offered' ? null : instant(answeredOn, 11),
    };
    episode.officerAssignment = row;
    rows.add('assignment', row);
  }
  return id;
}

/** The day of a new offence that leads back, if it has come: likelier with risk, less likely with finished help. */
function comesBack(
  chance: Chance,
  { person, releasedOn }: Episode,
  help: Help,
  today: string,
): string | undefined {
  if (!releasedOn) return undefined;
  const likely = Math.min(
    0.85,
    person.traits.risk * 0.85 * Math.pow(0.72, Math.min(help.completed, 3)),
  );
  const returns = chance.is(likely);
  const day = addDays(releasedOn, Math.round(20 + Math.pow(chance.next(), 1.7) * 900));
  return returns && day < addDays(today, -20) ? day : undefined;
}

function supervise(
  chance: Chance,
  rows: Rows,
  country: Country,
  episode: Episode,
  needs: readonly FoundNeed[],
  span: { to: string; returnDay?: string; today: string },
): void {
  const { person, releasedOn, endsOn, officer } = episode;
  if (!releasedOn || !endsOn) return;
  const level: SupervisionLevel = levelForRisk(
    (person.row['final_level'] as RiskLevel | null) ?? 'moderate',
  );
  const id = chance.uuid();
  const isOver = span.to < span.today;
  rows.add('supervision', {
    id,
    person_id: person.id,
    kind: 'licence',
    state: isOver ? 'ended' : 'active',
    level,
    level_reason: null,
    starts_on: releasedOn,
    ends_on: endsOn,
    early_end_from_on: addDays(releasedOn, 180) < endsOn ? addDays(releasedOn, 180) : null,
    ended_on: isOver ? span.to : null,
    end_reason: isOver
      ? span.returnDay === span.to
        ? 'revoked-new-offence'
        : 'term-served'
      : null,
    created_at: instant(releasedOn, 10),
    created_by: officer.id,
  });
  note(chance, rows, person.id, 'supervision.begun', instant(releasedOn, 10), officer.id, {
    level,
    endsOn,
  });
  const supervisor =
    country.users.find(
      (user) => user.role === 'supervisor' && user.siteIds.includes(episode.office.id),
    ) ?? episode.caseManager;
  keepCommunity(rows, episode, id, supervisor, { to: span.to, isOver });
  answerDuty(episode, 'first-contact', instant(addDays(releasedOn, 1), 10), officer.id);
  const conditions = addConditions(chance, rows, episode, id);
  keepContacts(chance, rows, episode, id, level, span);
  meetSetbacks(chance, rows, country, episode, { id, conditions, ...span });
  for (const need of needs.filter(({ isPriority }) => isPriority).slice(0, 4)) {
    const state = isOver ? 'closed' : chance.of(['open', 'being-helped', 'stable']);
    rows.add('pathway', {
      id: chance.uuid(),
      person_id: person.id,
      need_domain: need.domain,
      state,
      opened_on: releasedOn,
      close_reason: isOver ? 'order-ended' : null,
      created_at: instant(releasedOn, 11),
      created_by: officer.id,
    });
    if (chance.is(0.5)) askPartner(chance, rows, country, episode, need.domain, span.today);
  }
}

const CONDITIONS = [
  [
    'meet-officer',
    'Meet your officer when asked',
    'To keep the plan going and to be there early when something goes wrong',
    'community',
    'talk',
  ],
  [
    'live-at',
    'Live at the agreed address and tell us before you move',
    'A settled home is the ground for the rest',
    'accommodation',
    'visit',
  ],
  ['drug-testing', 'Give a test when asked', 'To see progress and to help early', 'drugs', 'test'],
  [
    'work-or-look-for-work',
    'Work, learn, or look for work with the coach',
    'A day with something in it',
    'employment',
    'document',
  ],
] as const;

function addConditions(
  chance: Chance,
  rows: Rows,
  { person, releasedOn, officer }: Episode,
  supervisionId: string,
): string[] {
  return chance
    .some(CONDITIONS, chance.whole(1, 3))
    .map(([kind, wording, purpose, domain, checkedBy]) => {
      const id = chance.uuid();
      const day = releasedOn ?? '';
      rows.add('condition', {
        id,
        supervision_id: supervisionId,
        person_id: person.id,
        kind,
        wording,
        purpose,
        need_domain: domain,
        protects_victim: false,
        starts_on: day,
        ends_on: null,
        checked_by: checkedBy,
        created_at: instant(day, 10),
        created_by: officer.id,
      });
      if (chance.is(0.93)) {
        rows.add('condition_explanation', {
          id: chance.uuid(),
          condition_id: id,
          explained_on: addDays(day, chance.whole(0, 4)),
          language: person.language,
          was_spoken: true,
          was_written: true,
          said_back: null,
          explained_by: officer.id,
        });
      }
      return id;
    });
}

function keepContacts(
  chance: Chance,
  rows: Rows,
  { person, releasedOn, officer }: Episode,
  supervisionId: string,
  level: SupervisionLevel,
  { to, today }: { to: string; today: string },
): void {
  if (!releasedOn) return;
  const keeps = 0.7 + person.traits.willing * 0.25;
  for (const window of contactsDue(releasedOn, level, {
    from: releasedOn,
    to: to < today ? to : addDays(today, 14),
  })) {
    const day = addDays(window.fromOn, chance.whole(0, 3));
    const planned = {
      id: chance.uuid(),
      person_id: person.id,
      supervision_id: supervisionId,
      officer_id: officer.id,
      type: 'direct',
      method: window.isHomeVisit ? 'in-person' : chance.of(['in-person', 'in-person', 'phone']),
      place: window.isHomeVisit ? 'home' : 'office',
      planned_at: instant(day, chance.whole(9, 16)),
      note: null,
      created_at: instant(addDays(day, -7), 9),
      created_by: officer.id,
    };
    const state =
      day >= today
        ? 'planned'
        : chance.is(keeps)
          ? 'attended'
          : chance.of(['missed-acceptable', 'missed-unacceptable', 'attempted']);
    rows.add('supervision_contact', {
      ...planned,
      state,
      missed_reason: state === 'missed-acceptable' ? chance.of(['ill', 'work', 'transport']) : null,
    });
  }
}

function meetSetbacks(
  chance: Chance,
  rows: Rows,
  country: Country,
  { person, releasedOn, officer, office }: Episode,
  {
    id,
    conditions,
    to,
    returnDay,
    today,
  }: { id: string; conditions: string[]; to: string; returnDay?: string; today: string },
): void {
  if (!releasedOn) return;
  const supervisor =
    country.users.find((user) => user.role === 'supervisor' && user.siteIds.includes(office.id)) ??
    officer;
  const days = [
    ...(chance.is(person.traits.risk * 0.8) ? [addDays(releasedOn, chance.whole(15, 160))] : []),
    ...(returnDay && returnDay === to ? [returnDay] : []),
  ];
  for (const day of days.filter((one) => one <= to && one < today)) {
    const isNew = day === returnDay;
    const isAnswered = day < addDays(today, -15);
    rows.add('setback', {
      id: chance.uuid(),
      person_id: person.id,
      supervision_id: id,
      condition_id: isNew ? null : (conditions[0] ?? null),
      kind: isNew ? 'new-offence' : chance.of(['technical', 'technical', 'absconding']),
      state: isAnswered ? 'answered' : 'recorded',
      happened_on: day,
      officers_account: isNew
        ? 'The police told us of a new charge.'
        : 'Did not come and could not be reached that day.',
      persons_account: isAnswered ? chance.of(WORDS) : null,
      no_account_reason: null,
      recorded_by_id: officer.id,
      response_step: isAnswered ? (isNew ? 'return-to-court' : 'talk') : null,
      response_wording: isAnswered
        ? isNew
          ? 'Sent to the court that decides.'
          : 'We agreed on reminders and a fixed day.'
        : null,
      alternatives: isAnswered
        ? [
            {
              step: isNew ? 'changed-conditions' : 'more-support',
              whyNot: 'Would not fit what happened.',
            },
          ]
        : null,
      decided_by_id: isAnswered ? (isNew ? supervisor.id : officer.id) : null,
      decided_on: isAnswered ? addDays(day, 5) : null,
      appeal_until_on: isAnswered ? addDays(day, 19) : null,
      created_at: instant(day, 16),
      created_by: officer.id,
    });
    note(
      chance,
      rows,
      person.id,
      'setback.recorded',
      instant(day, 16),
      officer.id,
      { setback: isNew ? 'new-offence' : 'technical' },
      'setback',
    );
  }
}

function askPartner(
  chance: Chance,
  rows: Rows,
  country: Country,
  { person, releasedOn, officer }: Episode,
  domain: string,
  today: string,
): void {
  const partner = country.partners.find(({ domains }) => domains.includes(domain));
  if (!partner || !releasedOn) return;
  const day = addDays(releasedOn, chance.whole(1, 60));
  if (day >= today) return;
  const state =
    addDays(day, 30) > today
      ? chance.of(['sent', 'accepted', 'started'])
      : chance.weighted({ finished: 60, started: 20, declined: 15, accepted: 5 });
  const worker = country.users.find((user) => user.role === 'partner-worker')?.id ?? null;
  rows.add('partner_referral', {
    id: chance.uuid(),
    person_id: person.id,
    partner_id: partner.id,
    goal_id: null,
    need_domain: domain,
    state,
    sections: ['name-and-contact', 'need'],
    shared: {
      'name-and-contact': { name: `${person.given} ${person.family}`, bornOn: person.bornOn },
      need: domain,
    },
    consent_on: day,
    legal_ground: null,
    message: 'Please help with this; details can be agreed by phone.',
    sent_by_id: officer.id,
    sent_at: instant(day, 11),
    answered_at: state === 'sent' ? null : instant(addDays(day, 4), 10),
    answered_by_id: state === 'sent' ? null : worker,
    decline_reason: state === 'declined' ? 'no-place' : null,
    outcome:
      state === 'finished'
        ? chance.of(['need-met', 'need-met', 'partly-met', 'person-stopped'])
        : null,
    created_at: instant(day, 11),
    created_by: officer.id,
  });
}

/** Home and work over the months, with where it is known from; milestones follow by the same rule as in use. */
function liveOutside(
  chance: Chance,
  rows: Rows,
  { person, releasedOn, officer }: Episode,
  help: Help,
  to: string,
  today: string,
  isBack: boolean,
): void {
  if (!releasedOn) return;
  const lift = help.completed * 0.08;
  const periods: StatusPeriod[] = [];
  const add = (
    area: StatusPeriod['area'],
    values: Readonly<Record<string, number>>,
    least: number,
    most: number,
  ) => {
    for (let from = releasedOn; from < to;) {
      const until = addDays(from, chance.whole(least, most));
      const isLast = until >= to;
      const value = chance.weighted(values) as StatusPeriod['value'];
      const source = chance.weighted({ verified: 55, 'self-reported': 40, unknown: 5 });
      const period: StatusPeriod = {
        area,
        value,
        fromOn: from,
        source,
        confirmedOn: isLast ? (to < today ? to : addDays(today, -chance.whole(0, 60))) : until,
        ...(isLast ? {} : { toOn: until }),
      };
      const confirmedOn = period.confirmedOn < from ? from : period.confirmedOn;
      periods.push({ ...period, confirmedOn });
      rows.add('status_period', {
        id: chance.uuid(),
        person_id: person.id,
        area,
        value,
        from_on: from,
        to_on: isLast ? (isBack ? to : null) : until,
        source,
        confirmed_on: confirmedOn,
        detail: null,
        created_at: instant(from, 12),
        created_by: officer.id,
      });
      from = until;
    }
  };
  const home = 1 - person.traits.housing + lift;
  add(
    'housing',
    {
      settled: 60 * home,
      temporary: 25,
      'staying-with-others': 20,
      'no-fixed-home': 14 * person.traits.housing,
      institution: 3,
    },
    50,
    320,
  );
  const work = 1 - person.traits.work + lift;
  add(
    'work',
    {
      employed: 55 * work,
      'in-training': 10,
      looking: 35 * person.traits.work + 5,
      'not-able': 6,
      'not-looking': 10 * person.traits.work,
    },
    40,
    260,
  );
  if (person.traits.drugs > 0.5)
    add(
      'substance-use',
      { 'no-use': 50 + lift * 60, reduced: 20, use: 30 * person.traits.drugs },
      45,
      200,
    );
  for (const { milestone, on } of milestonesReached(periods, to)) {
    rows.add('milestone', {
      id: chance.uuid(),
      person_id: person.id,
      kind: milestone,
      reached_on: on,
      note: null,
      created_at: instant(on, 12),
      created_by: officer.id,
    });
    note(
      chance,
      rows,
      person.id,
      'milestone.reached',
      instant(on, 12),
      officer.id,
      { milestone },
      'good',
    );
  }
}
