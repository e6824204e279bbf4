import {
  addDays,
  generateSessions,
  intendedMinutes,
  verificationCode,
  type NeedDomain,
  type ProgrammeModule,
  type WeeklySlot,
} from '@throughcare/domain';
import type { Country, DemoUser, Site } from './country';
import { instant } from './custody';
import type { Chance } from './random';
import type { Rows } from './rows';

export interface DemoSession {
  readonly id: string;
  readonly on: string;
  readonly at: string;
  readonly minutes: number;
  readonly isRiskReducing: boolean;
}

export interface DemoGroup {
  readonly id: string;
  readonly programme: DemoProgramme;
  readonly site: Site;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly capacity: number;
  readonly facilitator: DemoUser;
  readonly sessions: readonly DemoSession[];
  taken: number;
}

export interface DemoProgramme {
  readonly id: string;
  readonly name: string;
  readonly domains: readonly NeedDomain[];
  readonly lengthDays: number;
  readonly intended: number;
  readonly groups: DemoGroup[];
}

export interface DemoCourse {
  readonly id: string;
  readonly site: Site;
  readonly title: string;
  readonly form: 'course' | 'workshop';
  readonly kind: string;
  readonly awardingBody: string | null;
  readonly places: number;
  /** How many take part now; nobody is let in beyond the places. */
  attending: number;
}

export interface Catalogue {
  readonly programmes: readonly DemoProgramme[];
  readonly courses: readonly DemoCourse[];
}

interface Outline {
  readonly code: string;
  readonly name: string;
  readonly domains: readonly NeedDomain[];
  readonly summary: string;
  readonly modules: readonly (readonly [string, number, number, boolean])[];
  readonly weekly: readonly WeeklySlot[];
  readonly tags?: readonly string[];
  readonly levels?: readonly string[];
}

const TWICE: readonly WeeklySlot[] = [
  { weekday: 1, startsAt: '09:30' },
  { weekday: 4, startsAt: '09:30' },
];
const ONCE: readonly WeeklySlot[] = [{ weekday: 3, startsAt: '13:30' }];

/** Fictional programmes; module: title, sessions, minutes, whether it counts as dose. */
const PROGRAMMES: readonly Outline[] = [
  {
    code: 'PAUSE',
    name: 'Pause and Plan',
    domains: ['thinking'],
    summary: 'Stopping, thinking and choosing, practised in a small group.',
    modules: [
      ['Welcome', 1, 90, false],
      ['Stop and look', 7, 120, true],
      ['Choose and try', 8, 120, true],
      ['Keep it up', 4, 120, true],
    ],
    weekly: TWICE,
    levels: ['moderate', 'high', 'very-high'],
  },
  {
    code: 'CLEAR',
    name: 'Clear Ground',
    domains: ['drugs'],
    summary: 'Living without drugs: triggers, plans, and help that goes on outside.',
    modules: [
      ['Welcome', 1, 90, false],
      ['What it does for me', 7, 120, true],
      ['My plan', 10, 120, true],
      ['Staying clear', 6, 120, true],
    ],
    weekly: TWICE,
  },
  {
    code: 'STEADY',
    name: 'Steady',
    domains: ['alcohol'],
    summary: 'Drinking less or not at all, in small steps.',
    modules: [
      ['Welcome', 1, 90, false],
      ['Looking at it', 5, 90, true],
      ['Doing it', 6, 90, true],
    ],
    weekly: TWICE,
  },
  {
    code: 'FRONT',
    name: 'Front Door',
    domains: ['accommodation'],
    summary: 'Finding a home and keeping it: papers, rent, neighbours.',
    modules: [
      ['Finding', 4, 120, true],
      ['Keeping', 4, 120, true],
    ],
    weekly: TWICE,
  },
  {
    code: 'TIES',
    name: 'Safe Ties',
    domains: ['family'],
    summary: 'Relationships without fear, for people who want to be good partners and parents.',
    modules: [
      ['Welcome', 1, 90, false],
      ['Family then', 5, 120, true],
      ['Family now', 8, 120, true],
    ],
    weekly: TWICE,
    tags: ['trauma-informed'],
  },
  {
    code: 'MONEY',
    name: 'Money Matters',
    domains: ['money-documents'],
    summary: 'Debts, papers and a plan for the first month.',
    modules: [
      ['Papers', 3, 90, true],
      ['Money', 5, 90, true],
    ],
    weekly: ONCE,
  },
  {
    code: 'TEAM',
    name: 'Team Play',
    domains: ['community'],
    summary: 'Life skills through sport, with a club that goes on outside.',
    modules: [
      ['Training', 8, 90, true],
      ['Club', 4, 90, false],
    ],
    weekly: ONCE,
    tags: ['sport-based'],
  },
];

const COURSES = [
  {
    code: 'READ',
    title: 'Reading circle',
    form: 'course',
    kind: 'literacy',
    awards: 'Senn Adult Education Board',
    level: '1',
    field: '0011',
    trade: null,
    hours: 80,
    days: [2, 5],
    demands: [],
  },
  {
    code: 'MATH',
    title: 'Everyday maths',
    form: 'course',
    kind: 'numeracy',
    awards: 'Senn Adult Education Board',
    level: '1',
    field: '0011',
    trade: null,
    hours: 60,
    days: [3],
    demands: [],
  },
  {
    code: 'IT',
    title: 'Computer skills',
    form: 'course',
    kind: 'vocational',
    awards: 'Calder Technical College',
    level: '3',
    field: '0611',
    trade: '41',
    hours: 90,
    days: [2, 4],
    demands: [],
  },
  {
    code: 'BAKE',
    title: 'Bakery',
    form: 'workshop',
    kind: 'vocational',
    awards: 'Guild of Bakers',
    level: '3',
    field: '0721',
    trade: '75',
    hours: 320,
    days: [1, 2, 3, 4],
    demands: [],
  },
  {
    code: 'SEW',
    title: 'Sewing',
    form: 'workshop',
    kind: 'vocational',
    awards: 'Calder Technical College',
    level: '3',
    field: '0723',
    trade: '75',
    hours: 240,
    days: [1, 3, 5],
    demands: [],
  },
  {
    code: 'WOOD',
    title: 'Carpentry',
    form: 'workshop',
    kind: 'vocational',
    awards: 'Senn Trades College',
    level: '3',
    field: '0722',
    trade: '75',
    hours: 300,
    days: [1, 2, 4, 5],
    demands: [],
  },
] as const;

/** Programmes with three years of groups in each prison, courses, workshops, employers and vacancies. */
export function layOutCatalogue(
  chance: Chance,
  rows: Rows,
  country: Country,
  today: string,
): Catalogue {
  const prisons = country.sites.filter((site) => site.kind === 'prison');
  const programmes = PROGRAMMES.map((outline) => {
    const modules = modulesOf(outline);
    const sessions = outline.modules.reduce((sum, [, count]) => sum + count, 0);
    const lengthDays = Math.ceil((sessions / outline.weekly.length) * 7);
    const programme: DemoProgramme = {
      id: chance.uuid(),
      name: outline.name,
      domains: outline.domains,
      lengthDays,
      intended: intendedMinutes({ modules }),
      groups: [],
    };
    rows.add('programme', {
      id: programme.id,
      code: outline.code,
      version: 1,
      name: outline.name,
      summary: outline.summary,
      target_needs: outline.domains,
      modules,
      intended_minutes: programme.intended,
      group_least: 4,
      group_most: 12,
      eligibility: { needsConviction: true, ...(outline.levels ? { levels: outline.levels } : {}) },
      tags: outline.tags ?? [],
      length_days: lengthDays,
      completion_share: 0.75,
      evidence_note: 'A fictional programme for the demonstration; no outcome study exists.',
      accreditation: null,
      is_offered: true,
    });
    for (const [at, prison] of prisons.entries())
      openGroups(chance, rows, country, {
        outline,
        modules,
        programme,
        prison,
        offset: at * 17,
        today,
      });
    return programme;
  });
  const courses = prisons.flatMap((site) =>
    COURSES.map((outline) => addCourse(chance, rows, site, outline)),
  );
  addEmployers(chance, rows, today);
  return { programmes, courses };
}

function modulesOf(outline: Outline): ProgrammeModule[] {
  return outline.modules.map(([title, count, minutes, isRiskReducing], at) => ({
    code: `${outline.code}-${at + 1}`,
    title,
    sessions: Array.from({ length: count }, (_, session) => ({
      title: `${title} ${session + 1}`,
      minutes,
      kind: 'group' as const,
      isRiskReducing,
    })),
  }));
}

interface GroupPlan {
  readonly outline: Outline;
  readonly modules: readonly ProgrammeModule[];
  readonly programme: DemoProgramme;
  readonly prison: Site;
  readonly offset: number;
  readonly today: string;
}

function openGroups(
  chance: Chance,
  rows: Rows,
  country: Country,
  { outline, modules, programme, prison, offset, today }: GroupPlan,
): void {
  const facilitators = country.users.filter(
    (user) => user.role === 'facilitator' && user.siteIds.includes(prison.id),
  );
  const until = addDays(today, 45);
  for (
    let startsOn = addDays(today, -1_080 + offset);
    startsOn < until;
    startsOn = addDays(startsOn, programme.lengthDays + chance.whole(10, 40))
  ) {
    const planned = generateSessions({ modules }, { startsOn, weekly: outline.weekly }, []);
    const endsOn = planned[planned.length - 1]?.on ?? startsOn;
    const facilitator = chance.of(facilitators);
    const id = chance.uuid();
    const state = startsOn > today ? 'planned' : endsOn < today ? 'finished' : 'running';
    const capacity = chance.whole(8, 12);
    rows.add('programme_group', {
      id,
      programme_id: programme.id,
      site_id: prison.id,
      number: programme.groups.length + 1,
      facilitator_ids: [facilitator.id],
      room: `Room ${chance.whole(1, 6)}`,
      starts_on: startsOn,
      ends_on: endsOn,
      weekly: outline.weekly,
      capacity,
      state,
      created_at: instant(addDays(startsOn, -30), 10),
    });
    const sessions = planned.map((session): DemoSession => {
      const sessionId = chance.uuid();
      const cancelled = session.on < today && chance.is(0.04);
      rows.add('programme_session', {
        id: sessionId,
        group_id: id,
        number: session.number,
        module_code: session.moduleCode,
        title: session.title,
        kind: session.kind,
        is_risk_reducing: session.isRiskReducing,
        minutes: session.minutes,
        starts_at: `${session.on}T${session.startsAt}:00Z`,
        state: cancelled ? 'did-not-run' : session.on < today ? 'held' : 'planned',
        did_not_run_reason: cancelled
          ? chance.of(['The facilitator was ill', 'Lockdown', 'The room was not available'])
          : null,
      });
      return {
        id: sessionId,
        on: session.on,
        at: `${session.on}T${session.startsAt}:00Z`,
        minutes: cancelled ? 0 : session.minutes,
        isRiskReducing: session.isRiskReducing,
      };
    });
    programme.groups.push({
      id,
      programme,
      site: prison,
      startsOn,
      endsOn,
      capacity,
      facilitator,
      sessions,
      taken: 0,
    });
  }
}

function addCourse(
  chance: Chance,
  rows: Rows,
  site: Site,
  outline: (typeof COURSES)[number],
): DemoCourse {
  const id = chance.uuid();
  const places = chance.whole(8, 16);
  rows.add('course', {
    id,
    code: `${outline.code}-${site.code}`,
    form: outline.form,
    kind: outline.kind,
    title: outline.title,
    site_id: site.id,
    provider: outline.awards,
    awarding_body: outline.awards,
    leads_to_level: outline.level,
    field: outline.field,
    trade: outline.trade,
    hours: outline.hours,
    places,
    weekly: outline.days.map((weekday) => ({ weekday, from: '13:00', to: '16:00' })),
    demands: outline.demands,
    pay_per_hour: outline.form === 'workshop' ? 2.4 : null,
    is_offered: true,
  });
  return {
    id,
    site,
    title: outline.title,
    form: outline.form,
    kind: outline.kind,
    awardingBody: outline.awards,
    places,
    attending: 0,
  };
}

function addEmployers(chance: Chance, rows: Rows, today: string): void {
  const employers = [
    ['Northfield Bakery', 'Senn'],
    ['Calder Joinery', 'Calder'],
    ['Harbour Laundry', 'Senn'],
    ['Riverside Catering', 'Calder'],
    ['Metalworks Lind', 'Senn'],
    ['Green Hands Gardening', 'Calder'],
  ] as const;
  const jobs = [
    ['Baker’s assistant', '75'],
    ['Joiner', '71'],
    ['Laundry worker', '91'],
    ['Kitchen helper', '94'],
    ['Welder', '72'],
    ['Gardener', '61'],
  ] as const;
  for (const [at, [name, place]] of employers.entries()) {
    const id = chance.uuid();
    rows.add('employer', {
      id,
      name,
      place,
      contact: `work@${name.toLowerCase().replace(/[^a-z]+/g, '-')}.example`,
      note: null,
    });
    const job = jobs[at] ?? jobs[0];
    rows.add('vacancy', {
      id: chance.uuid(),
      employer_id: id,
      title: job[0],
      trade: job[1],
      hours_a_week: chance.of([20, 30, 38]),
      place,
      closes_on: addDays(today, chance.whole(20, 90)),
      excluded_offence_flags: at === 2 ? ['arson'] : [],
      exclusion_reason: at === 2 ? 'Flammable solvents are stored on site' : null,
    });
  }
}

export function certificateCode(chance: Chance): string {
  return verificationCode(Uint8Array.from({ length: 16 }, () => chance.whole(0, 255)));
}
