import { hash } from '@node-rs/argon2';
import {
  CASE_HOLDING_ROLES,
  DEFAULT_CLEARANCES,
  type Clearance,
  type Role,
  type Scope,
} from '@throughcare/domain';
import { DEMO_PASSWORD } from '../access';
import type { Chance } from './random';
import type { Rows } from './rows';

export interface Site {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: 'prison' | 'probation-office';
  readonly holds: 'men' | 'women' | 'everyone';
  readonly region: string;
}

export interface DemoUser {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly siteIds: readonly string[];
}

export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly domains: readonly string[];
}

export interface Country {
  readonly sites: readonly Site[];
  readonly users: readonly DemoUser[];
  readonly partners: readonly Partner[];
  /** Of the one password everybody has. */
  readonly passwordHash: string;
}

const SITES = [
  { code: 'LIN', name: 'Lindmoor Prison', kind: 'prison', holds: 'men', region: 'North' },
  { code: 'HAR', name: 'Harrow Point Prison', kind: 'prison', holds: 'men', region: 'South' },
  { code: 'BIR', name: 'Birchfield Prison', kind: 'prison', holds: 'women', region: 'North' },
  {
    code: 'SEN',
    name: 'Senn Probation Office',
    kind: 'probation-office',
    holds: 'everyone',
    region: 'North',
  },
  {
    code: 'CAL',
    name: 'Calder Probation Office',
    kind: 'probation-office',
    holds: 'everyone',
    region: 'South',
  },
] as const;

const PARTNERS = [
  {
    name: 'Front Door Housing',
    kind: 'housing',
    services: ['supported rooms', 'tenancy help'],
    domains: ['accommodation'],
    area: 'Senn',
    places: 24,
  },
  {
    name: 'Clear Ground Recovery',
    kind: 'drug-treatment',
    services: ['keywork', 'groups', 'testing'],
    domains: ['drugs', 'alcohol'],
    area: 'Senn and Calder',
    places: 40,
  },
  {
    name: 'Senn Employment Agency',
    kind: 'employment-service',
    services: ['job coach', 'work trials'],
    domains: ['employment'],
    area: 'Senn',
    places: 30,
  },
  {
    name: 'Calder Works',
    kind: 'employment-service',
    services: ['job coach', 'supported workshop'],
    domains: ['employment', 'education'],
    area: 'Calder',
    places: 20,
  },
  {
    name: 'Open Page Learning',
    kind: 'education',
    services: ['reading help', 'digital skills'],
    domains: ['education'],
    area: 'Senn and Calder',
    places: 36,
  },
  {
    name: 'Kin and Kitchen',
    kind: 'welfare',
    services: ['family meetings', 'parenting'],
    domains: ['family'],
    area: 'Senn and Calder',
    places: 18,
  },
  {
    name: 'Two Rivers Health Centre',
    kind: 'health',
    services: ['appointments', 'counselling'],
    domains: ['health'],
    area: 'Senn',
    places: 50,
  },
  {
    name: 'Harbour Mentors',
    kind: 'volunteers',
    services: ['mentors', 'gate meetings'],
    domains: ['community', 'family'],
    area: 'Senn and Calder',
    places: 25,
  },
] as const;

/** The people who sign in to try the product; the rest get names from the pool. */
const NAMED: readonly (readonly [string, string, Role, readonly string[]])[] = [
  ['nadia.ferrer', 'Nadia Ferrer', 'caseworker', ['LIN']],
  ['grace.oduya', 'Grace Oduya', 'caseworker', ['BIR']],
  ['omar.haddad', 'Omar Haddad', 'caseworker', ['HAR']],
  ['priya.raman', 'Priya Raman', 'probation-officer', ['SEN']],
  ['luca.bauer', 'Luca Bauer', 'probation-officer', ['CAL']],
  ['owen.castellan', 'Owen Castellan', 'facilitator', ['LIN']],
  ['silvia.marchetti', 'Silvia Marchetti', 'supervisor', ['LIN']],
  ['tomas.reyes', 'Tomás Reyes', 'supervisor', ['SEN']],
  ['helena.marsh', 'Helena Marsh', 'manager', []],
  ['jo.adler', 'Jo Adler', 'partner-worker', []],
  ['admin', 'Ada Min', 'administrator', []],
  ['auditor', 'Ines Vogel', 'auditor', []],
];

const CREW: readonly (readonly [Role, string, number])[] = [
  ['caseworker', 'LIN', 7],
  ['caseworker', 'HAR', 6],
  ['caseworker', 'BIR', 3],
  ['probation-officer', 'SEN', 7],
  ['probation-officer', 'CAL', 6],
  ['facilitator', 'LIN', 3],
  ['facilitator', 'HAR', 3],
  ['facilitator', 'BIR', 2],
  ['supervisor', 'HAR', 1],
  ['supervisor', 'BIR', 1],
  ['supervisor', 'CAL', 1],
  ['partner-worker', '', 7],
  ['administrator', '', 1],
];

const CREW_NAMES = [
  'Alma Lind',
  'Amir Shah',
  'Anouk Visser',
  'Basil Okoro',
  'Beatriz Luna',
  'Bram de Wit',
  'Chen Yu',
  'Clara Novak',
  'Dana Petrov',
  'Diego Sanz',
  'Elif Kaya',
  'Emil Berg',
  'Farah Aziz',
  'Fiona Walsh',
  'Gabor Nagy',
  'Hana Kim',
  'Hugo Lefebvre',
  'Imani Mwangi',
  'Irena Kos',
  'Jakob Stein',
  'Jamila Noor',
  'Kaito Mori',
  'Kasia Zielinska',
  'Lars Holm',
  'Leila Rahimi',
  'Lucia Ferri',
  'Malik Diallo',
  'Mara Ionescu',
  'Marek Dvorak',
  'Mei Tan',
  'Milo Hart',
  'Nadir Benali',
  'Nina Sorel',
  'Noah Adeyemi',
  'Olga Smirnova',
  'Pablo Ortiz',
  'Petra Weiss',
  'Rania Khoury',
  'Ravi Menon',
  'Rosa Benites',
  'Samir Halabi',
  'Sara Lund',
  'Sofia Marques',
  'Tariq Mansour',
  'Tessa Brandt',
  'Uma Nair',
  'Vera Popa',
  'Yusuf Demir',
  'Zara Malik',
  'Zoe Martin',
];

/** Sites, sixty users, partner organisations and what may be shared with them. */
export async function layOutCountry(chance: Chance, rows: Rows, today: string): Promise<Country> {
  rows.add('jurisdiction', { id: chance.uuid(), name: 'Sennland (fictional)', is_demo: true });
  const sites: Site[] = SITES.map((site) => ({ id: chance.uuid(), ...site }));
  for (const site of sites) rows.add('site', { ...site });
  const partners = PARTNERS.map((partner) => addPartner(chance, rows, partner, today));

  const password = await hash(DEMO_PASSWORD);
  const users: DemoUser[] = [];
  const add = (username: string, name: string, role: Role, codes: readonly string[]) => {
    const siteIds =
      role === 'manager' || role === 'administrator' || role === 'auditor'
        ? sites.map(({ id }) => id)
        : sites.filter(({ code }) => codes.includes(code)).map(({ id }) => id);
    const partner =
      role === 'partner-worker'
        ? partners[users.filter((user) => user.role === 'partner-worker').length % partners.length]
        : undefined;
    const user: DemoUser = { id: chance.uuid(), name, role, siteIds };
    users.push(user);
    rows.add('app_user', {
      id: user.id,
      username,
      display_name: name,
      password_hash: password,
      has_demo_password: true,
      role,
      scope: scopeOf(role),
      site_ids: siteIds,
      clearances: clearancesOf(role),
      partner_id: partner?.id ?? null,
      language: 'en',
    });
    if ((CASE_HOLDING_ROLES as readonly Role[]).includes(role))
      rows.add('instrument_training', {
        // One each: the user's own id serves, and the country drawn from the seed stays the same.
        id: user.id,
        user_id: user.id,
        instrument_code: 'throughcare-needs',
        trained_on: '2020-09-14',
        valid_until: null,
        certificate: `TNP-${String(users.length).padStart(3, '0')}`,
      });
  };
  for (const [username, name, role, codes] of NAMED) add(username, name, role, codes);
  const pool = [...CREW_NAMES];
  for (const [role, code, count] of CREW) {
    for (let at = 0; at < count; at += 1) {
      const name = pool.shift() ?? `Colleague ${users.length}`;
      add(name.toLowerCase().replace(/[^a-z]+/g, '.'), name, role, code ? [code] : []);
    }
  }
  return { sites, users, partners, passwordHash: password };
}

function addPartner(
  chance: Chance,
  rows: Rows,
  partner: (typeof PARTNERS)[number],
  today: string,
): Partner {
  const id = chance.uuid();
  rows.add('partner_organisation', {
    id,
    name: partner.name,
    kind: partner.kind,
    services: partner.services,
    need_domains: partner.domains,
    area: partner.area,
    languages: ['en'],
    places: partner.places,
    contact: `office@${partner.name.toLowerCase().replace(/[^a-z]+/g, '-')}.example`,
    is_active: true,
  });
  rows.add('sharing_agreement', {
    id: chance.uuid(),
    partner_id: id,
    purpose: 'Reintegration support',
    sections: ['name-and-contact', 'need', 'goal', 'language', 'release-date'],
    starts_on: `${Number(today.slice(0, 4)) - 2}-01-01`,
    expires_on: `${Number(today.slice(0, 4)) + 1}-12-31`,
  });
  return { id, name: partner.name, domains: partner.domains };
}

/** In this jurisdiction a worker reads the people of their own site, and those assigned to them wherever they are. */
function scopeOf(role: Role): Scope {
  if (role === 'partner-worker') return 'referrals';
  if (role === 'manager' || role === 'administrator' || role === 'auditor') return 'all';
  return 'site';
}

function clearancesOf(role: Role): readonly Clearance[] {
  return DEFAULT_CLEARANCES[role];
}
