import { permissionsOf, type Actor } from '@throughcare/domain';
import { findInstrument } from '@throughcare/assessment/registry';
import { saveAnswer } from '../assessments/queries/save-answer';
import { shownIn } from '../assessments/use-cases/shown-in';
import { listPeople } from '../people/queries/list-people';
import { statement, type Fragment } from '../platform/database/sql';
import { waitingList } from '../programmes/queries/waiting-list';
import { personOverview } from '../today/queries/person-overview';

/**
 * For `bench/`: the statements behind the hot reads and the saved answer, for one actor, as JSON on standard output. The bare service runs them
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

const [asked] = findInstrument('phq-9')?.items ?? [];
const statements: Readonly<Record<string, Fragment>> = {
  caseload: listPeople(actor, { view: 'mine', size: 50 }),
  search: listPeople(actor, { search: 'stran', view: 'all', size: 25 }),
  overview: personOverview(actor, personId),
  waiting: waitingList(actor, programmeId, today),
  // What each request changes is written as a mark that the bare service replaces.
  answer: saveAnswer(actor, {
    assessmentId: ':assessment',
    itemCode: ':item',
    value: ':value',
    status: 'answered',
    language: 'en',
    evidence: null,
    sources: [],
    seen: -1,
    at: new Date(0),
    asked: [
      {
        instrumentCode: 'phq-9',
        instrumentVersion: '1.0',
        isPossible: true,
        shown: asked && shownIn(asked, 'en'),
      },
    ],
  }),
};
await new Promise<void>((written) => {
  process.stdout.write(
    JSON.stringify(
      Object.fromEntries(
        Object.entries(statements).map(([name, fragment]) => [name, statement(fragment)]),
      ),
    ),
    () => written(),
  );
});
