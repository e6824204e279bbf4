import type { Life } from './life';
import { idOf, keepAs, revised, type Step } from './step';

const firstCheck = async (life: Life) => {
  const [row] = await life.test.database.query<{ id: string }>(
    `SELECT id FROM release_check WHERE person_id = $1 AND item = 'identity-papers'`,
    [idOf(life, 'personId')],
  );
  life.ids['checkId'] = row?.id ?? '';
};

/** The checklist, the hand-over and the gate. */
export const RELEASED: readonly Step[] = [
  {
    route: 'POST /people/{personId}/release-checklist',
    by: 'caseworker',
    outside: 'nothing',
  },
  {
    route: 'POST /release-checks/{checkId}/moves',
    by: 'caseworker',
    outside: 'nothing',
    before: firstCheck,
    body: revised('release_check', 'checkId', { move: 'finish', evidence: 'Card seen and copied' }),
  },
  { route: 'GET /people/{personId}/release', by: 'caseworker', outside: 'nothing' },
  {
    route: 'GET /releases',
    by: 'supervisor',
    outside: 'not-listed',
    query: () => 'view=site',
  },
  {
    route: 'POST /people/{personId}/handovers',
    by: 'caseworker',
    outside: 'nothing',
    body: ({ who }) => ({ toUserId: who.officer.id, note: 'Wants to weld' }),
    keep: keepAs('handoverId'),
  },
  { route: 'GET /handovers', by: 'officer', outside: 'not-listed' },
  {
    route: 'POST /handovers/{handoverId}/moves',
    by: 'officer',
    outside: 'nothing',
    body: revised('handover', 'handoverId', { move: 'accept' }),
  },
  {
    route: 'POST /people/{personId}/releases',
    by: 'caseworker',
    outside: 'nothing',
    body: () => ({
      kind: 'conditional',
      releasedAt: '2026-11-01T09:00:00Z',
      destination: 'Room 4, Front Door Housing',
      handedOver: ['identity papers', 'money'],
    }),
    keep: async (life) => {
      const [row] = await life.test.database.query<{ id: string }>(
        'SELECT id FROM supervision WHERE person_id = $1',
        [idOf(life, 'personId')],
      );
      life.ids['supervisionId'] = row?.id ?? '';
    },
  },
];
