import { inDays } from '../person-story';
import { idOf, keepAs, revised, type Step } from './step';

/** Numbers, users and the trail: what looks across lives. */
export const ACROSS: readonly Step[] = [
  { route: 'GET /metrics', by: 'manager', outside: 'thing' },
  // Counts, small ones hidden: no person's record is read. Who is behind a number is the next route.
  { route: 'GET /metrics/{code}', by: 'manager', outside: 'thing', before: forAssessment },
  {
    route: 'GET /metrics/{code}/people',
    by: 'officer’s supervisor',
    outside: 'not-listed',
    before: forAssessment,
  },
  { route: 'GET /instruments', by: 'caseworker', outside: 'thing' },
  { route: 'GET /instruments/uses', by: 'administrator', outside: 'thing' },
  {
    route: 'GET /instruments/{code}/{version}',
    by: 'caseworker',
    outside: 'thing',
    before: async (life) => {
      Object.assign(life.ids, { code: 'phq-9', version: '1.0' });
    },
  },
  {
    route: 'GET /instruments/{code}/{version}/questionnaire',
    by: 'caseworker',
    outside: 'thing',
    query: () => 'fhir=R5',
  },
  {
    route: 'POST /instruments/{code}/{version}/stop',
    by: 'administrator',
    outside: 'thing',
    body: () => ({ reason: 'Fails for women in our own outcomes.' }),
  },
  {
    route: 'POST /instruments/{code}/{version}/resumption',
    by: 'administrator',
    outside: 'thing',
    body: () => ({ reason: 'The figures were read wrongly.' }),
  },
  { route: 'GET /search', by: 'caseworker', outside: 'thing', query: () => 'words=start' },
  { route: 'GET /sites', by: 'caseworker', outside: 'thing' },
  { route: 'GET /colleagues', by: 'caseworker', outside: 'thing' },
  { route: 'GET /codes', by: 'caseworker', outside: 'thing' },
  { route: 'GET /me', by: 'caseworker', outside: 'thing' },
  { route: 'GET /users', by: 'administrator', outside: 'thing' },
  {
    route: 'POST /users',
    by: 'administrator',
    outside: 'thing',
    body: ({ prison }) => ({
      username: 'new.worker',
      displayName: 'New Worker',
      role: 'caseworker',
      scope: 'site',
      siteIds: [prison],
      clearances: [],
    }),
    keep: keepAs('userId'),
  },
  {
    route: 'PATCH /users/{userId}',
    by: 'administrator',
    outside: 'thing',
    body: revised('app_user', 'userId', ({ prison }) => ({
      displayName: 'New Worker',
      role: 'facilitator',
      scope: 'site',
      siteIds: [prison],
      clearances: [],
      isActive: true,
    })),
  },
  {
    route: 'POST /users/{userId}/password',
    by: 'administrator',
    outside: 'thing',
    body: revised('app_user', 'userId'),
  },
  {
    route: 'POST /users/{userId}/trainings',
    by: 'administrator',
    outside: 'thing',
    body: () => ({ instrument: 'throughcare-needs', trainedOn: '2025-05-05' }),
    keep: keepAs('trainingId'),
  },
  { route: 'GET /users/{userId}/trainings', by: 'administrator', outside: 'thing' },
  {
    route: 'DELETE /users/{userId}/trainings/{trainingId}',
    by: 'administrator',
    outside: 'thing',
  },
  {
    route: 'GET /audit',
    by: 'auditor',
    outside: 'thing',
    audited: 'always',
    query: (life) => `person=${encodeURIComponent(idOf(life, 'number'))}`,
  },
  { route: 'GET /audit/verdict', by: 'auditor', outside: 'thing' },
  { route: 'GET /policies', by: 'caseworker', outside: 'thing' },
  {
    route: 'GET /policies/{code}',
    by: 'caseworker',
    outside: 'thing',
    before: async (life) => {
      life.ids['code'] = 'small-numbers';
    },
  },
  {
    route: 'POST /policies/{code}/versions',
    by: 'administrator',
    outside: 'thing',
    body: () => ({
      effectiveFrom: inDays(7),
      body: { least: 8 },
      note: 'Decided by the ministry',
      after: null,
    }),
    keep: keepAs('versionId'),
  },
  {
    route: 'DELETE /policies/{code}/versions/{versionId}',
    by: 'administrator',
    outside: 'thing',
  },
];

async function forAssessment(life: { ids: Record<string, string> }): Promise<void> {
  life.ids['code'] = 'ASM-1';
}
