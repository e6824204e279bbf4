import { addDays, daysBetween } from '@throughcare/domain';
import type { DataSource } from 'typeorm';
import { assessNeeds, assessRisk } from './assessed';
import { layOutCountry, type Country } from './country';
import { closeCustodyClocks, instant, liveCustody, type Episode } from './custody';
import { makePerson, type MadePerson } from './person-made';
import { makePlan } from './planned';
import { Chance } from './random';
import { Rows } from './rows';

const SEED = 20_230_725; // the day of ECOSOC resolution 2023/24
const DAYS_OF_HISTORY = 1_095;

/** Parents before children; the order in which tables are filled. */
const TABLES = [
  'jurisdiction', 'site', 'partner_organisation', 'sharing_agreement', 'app_user', 'person', 'person_name', 'person_identifier', 'contact_person', 'dependant',
  'alert', 'legal_basis', 'offence', 'movement', 'assignment', 'assessment', 'assessment_answer', 'need', 'override', 'case_plan', 'plan_goal', 'plan_step',
  'plan_agreement', 'plan_not_now', 'plan_review', 'duty', 'timeline_entry', 'audit_entry',
] as const;

/** Fills an empty database with the fictional jurisdiction: three years up to `today`, the same for the same arguments. */
export async function populate(dataSource: DataSource, people: number, today: string): Promise<void> {
  const chance = new Chance(SEED);
  const rows = new Rows();
  const country = await layOutCountry(chance, rows, today);
  for (let sequence = 1; sequence <= people; sequence += 1) liveLife(chance, rows, country, sequence, today);
  await rows.write(dataSource, TABLES, { deferring: ['assessment_answer'] });
  await dataSource.query(`SELECT setval('person_number_sequence', $1)`, [people]);
  await dataSource.query('ANALYZE');
}

function liveLife(chance: Chance, rows: Rows, country: Country, sequence: number, today: string): void {
  const person = makePerson(chance, rows, sequence, today);
  const admittedOn = addDays(today, -chance.whole(1, DAYS_OF_HISTORY));
  const episode = liveCustody(chance, rows, country, person, admittedOn, today);
  chapterInside(chance, rows, country, episode, today);
  finishRow(person, episode, today);
  closeCustodyClocks(episode);
  rows.add('person', person.row);
  rows.add('audit_entry', { at: instant(admittedOn, 9), actor_id: episode.caseManager.id, actor_role: 'caseworker', action: 'person.registered', subject_kind: 'person', subject_id: person.id, person_id: person.id });
}

/** Assessment and plan while in custody: mostly in time, some late, some not yet done. */
function chapterInside(chance: Chance, rows: Rows, country: Country, episode: Episode, today: string): void {
  const { admittedOn, releasedOn, caseManager, prison } = episode;
  const supervisor = country.users.find((user) => user.role === 'supervisor' && user.siteIds.includes(prison.id)) ?? caseManager;
  const last = releasedOn ?? today;
  const assessedOn = addDays(admittedOn, chance.is(0.84) ? chance.whole(3, 21) : chance.whole(22, 60));
  if (assessedOn >= last) return;
  const conduct = { episode, assessor: caseManager, supervisor, on: assessedOn, setting: 'custody' as const, moment: 'reception' };
  const findings = assessNeeds(chance, rows, conduct, new Set());
  const riskOn = episode.sentencedOn && episode.sentencedOn > assessedOn ? addDays(episode.sentencedOn, chance.whole(3, 20)) : assessedOn;
  if (riskOn < last) assessRisk(chance, rows, { ...conduct, on: riskOn });
  if (!episode.sentencedOn) return;
  const plannedFrom = episode.sentencedOn > assessedOn ? episode.sentencedOn : assessedOn;
  const plannedOn = addDays(plannedFrom, chance.is(0.8) ? chance.whole(5, 20) : chance.whole(21, 70));
  if (plannedOn < last) makePlan(chance, rows, episode, findings, plannedOn, today);
}

function finishRow(person: MadePerson, episode: Episode, today: string): void {
  const { releasedOn, endsOn, sentencedOn, earliestReleaseOn, prison, office, admittedOn } = episode;
  const isSupervised = releasedOn !== undefined && endsOn !== undefined && endsOn > today;
  const screened = daysBetween(admittedOn, today) > 14;
  Object.assign(person.row, {
    setting: releasedOn ? (isSupervised ? 'community' : 'none') : 'custody',
    site_id: releasedOn ? office.id : prison.id,
    legal_status: releasedOn ? (isSupervised ? 'supervised' : 'none') : sentencedOn ? 'sentenced' : 'unconvicted',
    earliest_release_on: releasedOn ? null : (earliestReleaseOn ?? null),
    order_ends_on: sentencedOn ? endsOn : null,
    literacy: screened ? (person.traits.schooling > 0.75 ? 'low' : person.traits.schooling > 0.45 ? 'functional' : 'good') : 'not-screened',
    created_at: instant(admittedOn, 8),
    updated_at: instant(admittedOn, 8),
  });
}
