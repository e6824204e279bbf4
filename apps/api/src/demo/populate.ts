import { addDays } from '@throughcare/domain';
import type { DataSource } from 'typeorm';
import { assessNeeds, assessRisk, type FoundNeed } from './assessed';
import { writeInstruments } from './authored';
import { layOutCatalogue, type Catalogue } from './catalogue';
import { layOutCountry, type Country } from './country';
import { closeCustodyClocks, instant, liveCustody, type Episode } from './custody';
import { learnAndWork, takePart, type Help } from './learned';
import { leave, prepareForRelease } from './outside';
import { makePerson, type MadePerson } from './person-made';
import { makePlan } from './planned';
import { decidePolicies } from './policy-decisions';
import { Chance } from './random';
import { Rows } from './rows';
import { endIntake, keepBeforeRelease, keepIntake } from './screened';

const SEED = 20_230_725; // the day of ECOSOC resolution 2023/24
const DAYS_OF_HISTORY = 1_095;

/** Parents before children; the order in which tables are filled. */
const TABLES = [
  'jurisdiction',
  'site',
  'partner_organisation',
  'sharing_agreement',
  'app_user',
  'instrument_training',
  'instrument_version',
  'instrument_version_move',
  'policy',
  'person',
  'person_name',
  'person_identifier',
  'contact_person',
  'dependant',
  'alert',
  'legal_basis',
  'offence',
  'movement',
  'assignment',
  'assessment_round',
  'assessment',
  'assessment_answer',
  'need',
  'override',
  'case_plan',
  'plan_goal',
  'plan_step',
  'plan_agreement',
  'plan_not_now',
  'plan_review',
  'programme',
  'programme_group',
  'programme_session',
  'referral',
  'attendance',
  'programme_outcome',
  'learning_screen',
  'course',
  'course_enrolment',
  'course_week',
  'certificate',
  'employer',
  'vacancy',
  'release_check',
  'handover',
  'release_record',
  'supervision',
  'condition',
  'condition_explanation',
  'supervision_contact',
  'setback',
  'status_period',
  'milestone',
  'pathway',
  'partner_referral',
  'duty',
  'timeline_entry',
  'audit_entry',
] as const;

/** Fills an empty database with the fictional jurisdiction: three years up to `today`, the same for the same arguments. */
export async function populate(
  dataSource: DataSource,
  people: number,
  today: string,
): Promise<void> {
  const chance = new Chance(SEED);
  const rows = new Rows();
  const country = await layOutCountry(chance, rows, today);
  const catalogue = layOutCatalogue(chance, rows, country, today);
  for (let sequence = 1; sequence <= people; sequence += 1)
    liveLife(chance, rows, { country, catalogue, today }, sequence);
  decidePolicies(chance, rows, country, today);
  writeInstruments(rows, today, {
    passwordHash: country.passwordHash,
    siteIds: country.sites.map(({ id }) => id),
  });
  await rows.write(dataSource, TABLES, { deferring: ['assessment_answer'] });
  await dataSource.query(`SELECT setval('person_number_sequence', $1)`, [people]);
  await dataSource.query('ANALYZE');
}

interface World {
  readonly country: Country;
  readonly catalogue: Catalogue;
  readonly today: string;
}

/** A life with the system: one stretch inside, for some a return and a second one. */
function liveLife(chance: Chance, rows: Rows, world: World, sequence: number): void {
  const { country, today } = world;
  const person = makePerson(chance, rows, sequence, today);
  const admittedOn = addDays(today, -chance.whole(1, DAYS_OF_HISTORY));
  let episode = liveCustody(chance, rows, country, person, admittedOn, today);
  const { returnedOn } = liveEpisode(chance, rows, world, episode);
  if (returnedOn && returnedOn < addDays(today, -10)) {
    endOutside(episode, returnedOn);
    episode = liveCustody(chance, rows, country, person, returnedOn, today);
    // A person who leaves twice within three years is followed into the community once more, but not round again.
    liveEpisode(chance, rows, world, episode, { goesRoundAgain: false });
  }
  finishRow(person, episode, admittedOn, today);
  rows.add('person', person.row);
  rows.add('audit_entry', {
    at: instant(admittedOn, 9),
    actor_id: episode.caseManager.id,
    actor_role: 'caseworker',
    action: 'person.registered',
    subject_kind: 'person',
    subject_id: person.id,
    person_id: person.id,
  });
}

function liveEpisode(
  chance: Chance,
  rows: Rows,
  { country, catalogue, today }: World,
  episode: Episode,
  { goesRoundAgain = true } = {},
): { readonly returnedOn?: string } {
  const staff = staffOf(country, episode);
  learnAndWork(chance, rows, catalogue, episode, today);
  const intake = keepIntake(rows, episode, staff, today);
  const { needs, help } = chapterInside(
    chance,
    rows,
    { country, catalogue, today },
    episode,
    goesRoundAgain,
  );
  keepBeforeRelease(rows, episode, staff, help.eased, today);
  endIntake(intake, episode);
  prepareForRelease(chance, rows, episode, today);
  closeCustodyClocks(chance, episode, today);
  return leave(chance, rows, country, episode, needs, help, today, { mayReturn: goesRoundAgain });
}

function staffOf(country: Country, { caseManager, prison }: Episode) {
  const supervisor =
    country.users.find((user) => user.role === 'supervisor' && user.siteIds.includes(prison.id)) ??
    caseManager;
  return { assessor: caseManager, supervisor };
}

/** The stay outside and the officer's part end on the day of return. */
function endOutside(episode: Episode, returnedOn: string): void {
  if (episode.releaseMovement) episode.releaseMovement['until'] = instant(returnedOn, 8);
  const part = episode.officerAssignment;
  if (part)
    part['ends_on'] =
      String(part['starts_on']) < returnedOn ? returnedOn : addDays(String(part['starts_on']), 1);
}

/** Assessment, plan and programmes while in custody: mostly in time, some late, some not yet done. */
function chapterInside(
  chance: Chance,
  rows: Rows,
  { country, catalogue, today }: World,
  episode: Episode,
  mayPlan: boolean,
): { needs: readonly FoundNeed[]; help: Help } {
  const { admittedOn, releasedOn, caseManager } = episode;
  const nothing = { needs: [], help: { eased: new Set<string>(), completed: 0 } };
  const { supervisor } = staffOf(country, episode);
  const last = releasedOn ?? today;
  const assessedOn = addDays(
    admittedOn,
    chance.is(0.84) ? chance.whole(3, 21) : chance.whole(22, 60),
  );
  if (assessedOn >= last) return nothing;
  const conduct = {
    episode,
    assessor: caseManager,
    supervisor,
    on: assessedOn,
    setting: 'custody' as const,
    moment: 'reception',
  };
  const findings = assessNeeds(chance, rows, conduct, new Set());
  const riskOn =
    episode.sentencedOn && episode.sentencedOn > assessedOn
      ? addDays(episode.sentencedOn, chance.whole(3, 20))
      : assessedOn;
  if (riskOn < last) assessRisk(chance, rows, { ...conduct, on: riskOn });
  if (!episode.sentencedOn || !mayPlan) return { ...nothing, needs: findings.needs };
  const plannedFrom = episode.sentencedOn > assessedOn ? episode.sentencedOn : assessedOn;
  const plannedOn = addDays(
    plannedFrom,
    chance.is(0.8) ? chance.whole(5, 20) : chance.whole(21, 70),
  );
  if (plannedOn >= last) return { ...nothing, needs: findings.needs };
  const goals = makePlan(chance, rows, episode, findings, plannedOn, today);
  const help = takePart(chance, rows, catalogue, episode, goals, plannedOn, today);
  const againOn = addDays(assessedOn, chance.whole(200, 330));
  const again =
    againOn < last && chance.is(0.8)
      ? assessNeeds(chance, rows, { ...conduct, on: againOn, moment: 'review' }, help.eased)
      : undefined;
  return { needs: (again ?? findings).needs, help };
}

function finishRow(
  person: MadePerson,
  episode: Episode,
  firstAdmittedOn: string,
  today: string,
): void {
  const { releasedOn, endsOn, sentencedOn, earliestReleaseOn, prison, office } = episode;
  const isSupervised = releasedOn !== undefined && endsOn !== undefined && endsOn > today;
  Object.assign(person.row, {
    setting: releasedOn ? (isSupervised ? 'community' : 'none') : 'custody',
    site_id: releasedOn ? office.id : prison.id,
    legal_status: releasedOn
      ? isSupervised
        ? 'supervised'
        : 'none'
      : sentencedOn
        ? 'sentenced'
        : 'unconvicted',
    earliest_release_on: releasedOn ? null : (earliestReleaseOn ?? null),
    order_ends_on: sentencedOn ? endsOn : null,
    created_at: instant(firstAdmittedOn, 8),
    updated_at: instant(firstAdmittedOn, 8),
  });
}
