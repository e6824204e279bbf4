import { permissionsOf, type Actor } from '@throughcare/domain';
import { listPeople } from '../people/queries/list-people';
import { statement, type Fragment } from '../platform/database/sql';
import { waitingList } from '../programmes/queries/waiting-list';
import { personOverview } from '../today/queries/person-overview';

/**
 * For `bench/`: the statements behind the hot reads, for one actor, as JSON on standard output. The bare service runs them
 * without the audit row, sign-in, validation or framework, so that the ratio shows what those cost.
 */
const [userId = '', siteId = '', personId = '', programmeId = '', today = ''] =
  process.argv.slice(2);
const actor: Actor = {
  userId,
  role: 'supervisor',
  permissions: permissionsOf('supervisor'),
  scope: 'site',
  siteIds: [siteId],
  clearances: ['dependants', 'health'],
};

const reads: Readonly<Record<string, Fragment>> = {
  caseload: listPeople(actor, { view: 'mine', size: 50 }),
  search: listPeople(actor, { search: 'stran', view: 'all', size: 25 }),
  overview: personOverview(actor, personId),
  waiting: waitingList(actor, programmeId, today),
};
await new Promise<void>((written) => {
  process.stdout.write(
    JSON.stringify(
      Object.fromEntries(
        Object.entries(reads).map(([name, fragment]) => [name, statement(fragment)]),
      ),
    ),
    () => written(),
  );
});
