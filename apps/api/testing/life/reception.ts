import { inDays } from '../person-story';
import type { Life } from './life';
import { idOf, keepAs, revised, type Step } from './step';

const theOpenDuty = (order: 'first' | 'last', name: string) => async (life: Life) => {
  const rows = await life.test.database.query<{ id: string }>(
    `SELECT id FROM duty WHERE person_id = $1 AND done_at IS NULL AND cancelled_at IS NULL ORDER BY due_at ${order === 'first' ? '' : 'DESC'} LIMIT 1`,
    [idOf(life, 'personId')],
  );
  life.ids[name] = rows[0]?.id ?? '';
};

/** Registered, admitted, described, and the first clocks. */
export const RECEPTION: readonly Step[] = [
  {
    route: 'POST /people',
    by: 'caseworker',
    outside: 'thing',
    body: ({ identity }) => ({ ...identity, sex: 'male' }),
    keep: (life, answer) => {
      keepAs('personId')(life, answer);
      life.ids['number'] = String(answer['number']);
    },
  },
  {
    route: 'POST /people/{personId}/legal-bases',
    by: 'caseworker',
    outside: 'nothing',
    body: () => ({
      orderNumber: 'C-101',
      court: 'Senn District Court',
      kind: 'sentence',
      imposedOn: '2026-01-10',
      startsOn: '2026-01-10',
      earliestReleaseOn: inDays(200),
      endsOn: inDays(700),
      offences: [{ iccsCode: '0502', label: 'Theft', isIndex: true }],
    }),
  },
  {
    route: 'POST /people/{personId}/movements',
    by: 'caseworker',
    outside: 'nothing',
    body: ({ prison }) => ({
      kind: 'admission',
      siteId: prison,
      reason: 'new-order',
      movedAt: '2026-01-12T09:30:00Z',
    }),
  },
  {
    route: 'PATCH /people/{personId}',
    by: 'caseworker',
    outside: 'nothing',
    body: async (life) => ({
      ...life.identity,
      sex: 'male',
      language: 'mk',
      revision: await life.revision('person', idOf(life, 'personId')),
    }),
  },
  {
    route: 'POST /people/{personId}/contacts',
    by: 'caseworker',
    outside: 'nothing',
    body: () => ({ name: 'Mira', relation: 'sister' }),
  },
  {
    route: 'POST /people/{personId}/dependants',
    by: 'caseworker',
    outside: 'nothing',
    body: () => ({ name: 'Lena', birthYear: 2019 }),
  },
  {
    route: 'POST /people/{personId}/alerts',
    by: 'caseworker',
    outside: 'nothing',
    body: () => ({
      kind: 'keep-apart',
      level: 'caution',
      source: 'Wing officer',
      startsOn: '2026-01-12',
    }),
    keep: keepAs('alertId'),
  },
  {
    route: 'PATCH /alerts/{alertId}',
    by: 'caseworker',
    outside: 'nothing',
    body: revised('alert', 'alertId', { endsOn: '2026-02-01' }),
  },
  {
    route: 'POST /people/{personId}/assignments',
    by: 'manager',
    outside: 'nothing',
    body: ({ who }) => ({ userId: who.caseworker.id, kind: 'key-worker' }),
  },
  { route: 'GET /people/{personId}', by: 'caseworker', outside: 'nothing' },
  { route: 'GET /people/{personId}/overview', by: 'caseworker', outside: 'nothing' },
  { route: 'GET /people/{personId}/thread', by: 'caseworker', outside: 'nothing' },
  { route: 'GET /people/{personId}/timeline', by: 'caseworker', outside: 'nothing' },
  { route: 'GET /people/{personId}/access-log', by: 'caseworker', outside: 'nothing' },
  { route: 'GET /people/{personId}/duties', by: 'caseworker', outside: 'nothing' },
  {
    route: 'GET /people',
    by: 'caseworker',
    outside: 'not-listed',
    query: ({ identity }) => `view=all&search=${identity.familyName}`,
  },
  { route: 'GET /today', by: 'supervisor', outside: 'not-listed', query: () => 'view=site' },
  {
    // That someone resembles the search is said to everyone who registers (search before create); who it is, is not.
    route: 'POST /people/matches',
    by: 'caseworker',
    outside: 'not-listed',
    body: ({ identity }) => ({ ...identity, sex: 'male' }),
    shows: (life) => idOf(life, 'number'),
  },
  {
    route: 'POST /duties/{dutyId}/snooze',
    by: 'caseworker',
    outside: 'nothing',
    before: theOpenDuty('first', 'dutyId'),
    body: revised('duty', 'dutyId', { until: inDays(2), reason: 'At court until then' }),
  },
  {
    route: 'POST /duties/{dutyId}/exemptions',
    by: 'supervisor',
    outside: 'nothing',
    before: theOpenDuty('last', 'dutyId'),
    body: revised('duty', 'dutyId', {
      reason: 'in-hospital',
      days: 2,
      note: 'Ward 3 since Monday',
    }),
  },
  {
    route: 'POST /duties/{dutyId}/completion',
    by: 'caseworker',
    outside: 'nothing',
    before: theOpenDuty('first', 'dutyId'),
    body: revised('duty', 'dutyId', { note: 'Seen on the wing' }),
  },
];
