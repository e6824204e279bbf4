import { generatePath } from 'react-router';
import { patterns } from '../src/app/paths';
import type { Behind } from './behind';

/** Asks the API as one of the accounts; each signs in once. */
export type Ask = (username: string) => Promise<Behind>;

/** One screen of the product: who opens it, and which records it shows. */
export interface Place {
  readonly pattern: string;
  readonly as: string;
  readonly ids?: (ask: Ask) => Promise<Readonly<Record<string, string>>>;
  readonly query?: string;
}

interface Items<Row> {
  readonly items: readonly Row[];
}
interface WithId {
  readonly id: string;
}

const CASEWORKER = 'nadia.ferrer';
const OFFICER = 'priya.raman';
const SUPERVISOR = 'silvia.marchetti';
const MANAGER = 'helena.marsh';
const FACILITATOR = 'owen.castellan';
const ADMINISTRATOR = 'admin';
const AUTHOR = 'lena.hartmann';
const SHORT_INSTRUMENT = 'phq-9';

/** Asked for once: many screens are of the same person. */
const found = new Map<Ask, Promise<{ personId: string }>>();

function inside(ask: Ask): Promise<{ personId: string }> {
  const known = found.get(ask) ?? someoneInside(ask);
  found.set(ask, known);
  return known;
}

/** Somebody of the caseload of whom there is much to see: the first with a goal in the plan. */
async function someoneInside(ask: Ask) {
  const caseworker = await ask(CASEWORKER);
  const { items } = await caseworker.get<Items<WithId>>('/people?view=mine&size=30');
  for (const { id } of items) {
    const plan = await caseworker.get<{ plan: { goals: readonly unknown[] } | null }>(
      `/people/${id}/plan`,
    );
    if (plan.plan && plan.plan.goals.length > 0) return { personId: id };
  }
  return { personId: idOf(items, 'a person with a plan') };
}

async function outside(ask: Ask) {
  const { items } = await (
    await ask(OFFICER)
  ).get<Items<{ personId: string }>>('/supervisions?view=mine&size=1');
  return { personId: items[0]?.personId ?? missing('someone supervised') };
}

async function leaving(ask: Ask) {
  const { items } = await (
    await ask(CASEWORKER)
  ).get<Items<{ personId: string }>>('/releases?view=mine&size=1');
  return { personId: items[0]?.personId ?? missing('a release ahead') };
}

async function signed(ask: Ask) {
  const caseworker = await ask(CASEWORKER);
  const { personId } = await inside(ask);
  const { items } = await caseworker.get<Items<WithId & { state: string }>>(
    `/people/${personId}/assessments`,
  );
  const done = items.filter(({ state }) => state === 'signed');
  return { personId, assessmentId: idOf(done, 'a signed assessment') };
}

/** The one that is due first. */
async function contest(ask: Ask) {
  const { items } = await (
    await ask(SUPERVISOR)
  ).get<Items<WithId & { personId: string; assessmentId: string }>>('/contests');
  const [first] = items;
  if (!first) return missing('a contest');
  return { personId: first.personId, assessmentId: first.assessmentId, contestId: first.id };
}

/** A draft that is there, else one begun for it. */
async function draft(ask: Ask) {
  const caseworker = await ask(CASEWORKER);
  const { personId } = await inside(ask);
  const { items } = await caseworker.get<Items<WithId & { state: string }>>(
    `/people/${personId}/assessments`,
  );
  const begun = items.find(({ state }) => state === 'draft');
  if (begun) return { personId, assessmentId: begun.id };
  const made = await caseworker.post<WithId>(`/people/${personId}/assessments`, {
    instrument: SHORT_INSTRUMENT,
    moment: 'review',
    language: 'en',
    fitReason: 'To be seen on the screen.',
  });
  return { personId, assessmentId: made.id };
}

async function programme(ask: Ask) {
  const { items } = await (
    await ask(MANAGER)
  ).get<Items<WithId & { waiting: number }>>('/programmes');
  return {
    programmeId: idOf(
      items.toSorted((a, b) => b.waiting - a.waiting),
      'a programme',
    ),
  };
}

async function group(ask: Ask) {
  const { items } = await (
    await ask(SUPERVISOR)
  ).get<Items<WithId & { members: number; nextSession: WithId | null }>>('/groups');
  const [fullest] = items
    .filter(({ nextSession }) => nextSession !== null)
    .toSorted((a, b) => b.members - a.members);
  return {
    groupId: fullest?.id ?? missing('a group'),
    sessionId: fullest?.nextSession?.id ?? missing('a session'),
  };
}

async function course(ask: Ask) {
  const { items } = await (
    await ask(CASEWORKER)
  ).get<Items<WithId & { site: string; taken: number }>>('/courses');
  return {
    courseId: idOf(
      items.toSorted((a, b) => b.taken - a.taken),
      'a course',
    ),
  };
}

async function importRun(ask: Ask) {
  const supervisor = await ask(SUPERVISOR);
  const { items } = await supervisor.get<Items<WithId>>('/imports');
  if (items[0]) return { importId: items[0].id };
  const { siteIds } = await supervisor.get<{ siteIds: readonly string[] }>('/me');
  const { id } = await supervisor.upload<WithId>(
    `/imports?kind=people&siteId=${siteIds[0]}`,
    'people.csv',
    'Surname;First name;Date of birth;Sex\nVeldhuizen;Ottiline;03/11/1988;f\n',
  );
  return { importId: id };
}

/** A draft that is there, else one begun for it. */
async function studioDraft(ask: Ask) {
  const author = await ask(AUTHOR);
  const { items } = await author.get<Items<WithId>>('/instrument-drafts?state=draft');
  if (items[0]) return { draftId: items[0].id };
  const { id } = await author.post<WithId>('/instrument-drafts', {
    from: 'version',
    code: 'gad-7',
    basedOn: '1.0',
    version: '1.1',
  });
  return { draftId: id };
}

const tab = (path: string, as = CASEWORKER, ids = inside): Place => ({
  pattern: `${patterns.person}/${path}`,
  as,
  ids,
});

/** Every page of the router, and who sees it; `places.spec.ts` finds what is missing. */
export const PLACES: readonly Place[] = [
  { pattern: patterns.today, as: CASEWORKER },
  { pattern: patterns.findPerson, as: CASEWORKER },
  { pattern: patterns.registerPerson, as: CASEWORKER },
  { pattern: patterns.caseload, as: CASEWORKER },
  tab('overview'),
  tab('thread'),
  tab('file'),
  tab('file/amend'),
  tab('duties'),
  tab('assessments'),
  tab('assessments/new'),
  { pattern: patterns.assessmentResult, as: CASEWORKER, ids: signed },
  { pattern: patterns.contest, as: SUPERVISOR, ids: contest },
  { pattern: patterns.conduct, as: CASEWORKER, ids: draft },
  tab('plan'),
  tab('plan/agreement'),
  tab('programmes'),
  tab('programmes/refer'),
  tab('learning-and-work'),
  tab('release', CASEWORKER, leaving),
  tab('community', OFFICER, outside),
  tab('timeline'),
  tab('access-log', SUPERVISOR),
  { pattern: patterns.assessments, as: CASEWORKER },
  { pattern: patterns.programmes, as: SUPERVISOR },
  { pattern: patterns.defineProgramme, as: MANAGER },
  { pattern: patterns.programme, as: SUPERVISOR, ids: programme },
  { pattern: patterns.waitingList, as: SUPERVISOR, ids: programme },
  { pattern: patterns.group, as: FACILITATOR, ids: group },
  { pattern: patterns.register, as: FACILITATOR, ids: group },
  { pattern: patterns.learningAndWork, as: CASEWORKER },
  { pattern: patterns.course, as: CASEWORKER, ids: course },
  { pattern: patterns.releases, as: CASEWORKER },
  { pattern: patterns.supervision, as: OFFICER },
  { pattern: patterns.partners, as: OFFICER },
  { pattern: patterns.partnerReferrals, as: 'jo.adler' },
  { pattern: patterns.insights, as: MANAGER },
  {
    pattern: patterns.insight,
    as: MANAGER,
    ids: () => Promise.resolve({ dashboard: 'programmes' }),
    query: 'months=36',
  },
  {
    pattern: patterns.metric,
    as: MANAGER,
    ids: () => Promise.resolve({ dashboard: 'programmes', code: 'PRG-4' }),
    query: 'months=36',
  },
  {
    pattern: patterns.metricPeople,
    as: MANAGER,
    ids: () => Promise.resolve({ dashboard: 'programmes', code: 'PRG-4' }),
    query: 'months=36',
  },
  { pattern: patterns.users, as: ADMINISTRATOR },
  { pattern: patterns.instruments, as: ADMINISTRATOR },
  {
    pattern: patterns.instrument,
    as: ADMINISTRATOR,
    ids: async () => ({ code: 'phq-9' }),
    query: 'version=1.0',
  },
  { pattern: patterns.studio, as: AUTHOR },
  { pattern: patterns.beginVersion, as: AUTHOR },
  { pattern: patterns.studioVersion, as: AUTHOR, ids: studioDraft },
  { pattern: patterns.editVersion, as: AUTHOR, ids: studioDraft, query: 'part=results' },
  { pattern: patterns.policies, as: ADMINISTRATOR },
  {
    pattern: patterns.policy,
    as: ADMINISTRATOR,
    ids: async (ask) => {
      const { items } = await (await ask(ADMINISTRATOR)).get<Items<{ code: string }>>('/policies');
      return { code: items[0]?.code ?? missing('a policy') };
    },
  },
  { pattern: patterns.auditTrail, as: 'auditor' },
  { pattern: patterns.imports, as: SUPERVISOR },
  { pattern: patterns.importRun, as: SUPERVISOR, ids: importRun },
];

export async function addressOf(place: Place, ask: Ask): Promise<string> {
  const path = generatePath(place.pattern, (await place.ids?.(ask)) ?? {});
  return place.query ? `${path}?${place.query}` : path;
}

function idOf(rows: readonly WithId[], what: string): string {
  return rows[0]?.id ?? missing(what);
}

function missing(what: string): never {
  throw new Error(`The fictional country has no ${what}.`);
}
