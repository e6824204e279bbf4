import { permissionsOf, type Actor, type Scope } from '@throughcare/domain';
import { aHundredThousandPeople, GROWING } from '../testing/hundred-thousand';
import type { TestDatabase } from '../testing/test-database';
import { listPeople, type PeopleFilter } from './people/queries/list-people';
import { statement, type Fragment } from './platform/database/sql';
import { waitingList } from './programmes/queries/waiting-list';
import { personOverview } from './today/queries/person-overview';
import { personThread } from './today/queries/person-thread';
import { todayOf } from './today/queries/today';

let database: TestDatabase;

beforeAll(async () => {
  database = await aHundredThousandPeople();
}, 240_000);
afterAll(() => database.drop());

const id = (kind: string, n: number) => `00000000-0000-4000-${kind}-${String(n).padStart(12, '0')}`;
/** Person 51 is held at site 2, where user 1 works. */
const anActor = (scope: Scope): Actor => ({
  userId: id('b000', 1),
  role: 'supervisor',
  permissions: permissionsOf('supervisor'),
  scope,
  siteIds: scope === 'all' ? [] : [id('a000', 2)],
  clearances: ['dependants', 'health'],
});

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** Growing tables that the plan reads from end to end. */
async function walked(query: Fragment): Promise<string[]> {
  const { text, values } = statement(query);
  const [row] = await database.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
    `EXPLAIN (FORMAT JSON) ${text}`,
    values,
  );
  const nodes = row ? nodesOf(row['QUERY PLAN'][0].Plan) : [];
  expect(nodes.length).toBeGreaterThan(3);
  return nodes
    .filter((node) => node['Node Type'].includes('Seq Scan'))
    .flatMap((node) => node['Relation Name'] ?? [])
    .filter((table) => GROWING.includes(table));
}

async function answerOf(query: Fragment) {
  const { text, values } = statement(query);
  const [row] = await database.query<{ json: string }>(text, values);
  return JSON.parse(row?.json ?? '{}');
}

const list = (scope: Scope, filter: PeopleFilter) => listPeople(anActor(scope), filter);
const now = new Date();
const today = now.toISOString().slice(0, 10);

describe('among a hundred thousand people', () => {
  it('there are as many as it says, in every table that grows', async () => {
    const counts = await Promise.all(
      GROWING.map(async (table) => {
        const [row] = await database.query<{ n: number }>(
          `SELECT count(*)::int AS n FROM ${table}`,
        );
        return row?.n ?? 0;
      }),
    );
    expect(Math.min(...counts)).toBeGreaterThan(5_000);
    expect(counts[0]).toBe(100_000);
  });

  it.each([
    ['a caseload', () => list('site', { view: 'mine', size: 50 })],
    ['a caseload by what is due', () => list('caseload', { view: 'mine', sort: 'due', size: 50 })],
    ['a site by name', () => list('site', { view: 'site', size: 25 })],
    ['high risk at a site', () => list('site', { view: 'site', level: 'high', size: 25 })],
    ['a name', () => list('site', { search: 'strandowint', size: 25 })],
    ['three letters of a name', () => list('site', { search: 'str', size: 25 })],
    ['two letters of a name', () => list('site', { search: 'ab', size: 25 })],
    ['a name misspelt', () => list('site', { search: 'strandowynter bakomil', size: 25 })],
    ['a name, by someone who may see all', () => list('all', { search: 'stran', size: 25 })],
    ['a name in one’s caseload', () => list('caseload', { view: 'mine', search: 'stran' })],
    ['an identifier', () => list('site', { search: 'N-9999-37', size: 25 })],
    ['a waiting list', () => waitingList(anActor('site'), id('9000', 1), today)],
    ['what is due today, one’s own', () => todayOf(anActor('site'), 'mine', now)],
    ['what is due today at a site', () => todayOf(anActor('site'), 'site', now)],
    ['a person in one look', () => personOverview(anActor('site'), id('8000', 51))],
    ['a person’s thread', () => personThread(anActor('site'), id('8000', 51))],
  ])('%s is found by index, never by walking a table', async (_, query) => {
    expect(await walked(query())).toEqual([]);
  });

  it('a search counts to 500 and says that there are more, names that begin with it first', async () => {
    const many = await answerOf(list('all', { search: 'stran', size: 200 }));
    expect(many).toMatchObject({ total: 500, hasMore: true });
    expect(
      many.items.every(({ familyName }: { familyName: string }) => /^stran/i.test(familyName)),
    ).toBe(true);
    const names = many.items.map(({ familyName }: { familyName: string }) => familyName);
    expect(names).toEqual([...names].sort());
  });

  it('a search loses nobody within reach behind the thousands who are not', async () => {
    const [held] = await database.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM person p JOIN person_name n ON n.person_id = p.id
       WHERE n.latin_key LIKE '%stran%' AND (p.site_id = $1 OR EXISTS (SELECT 1 FROM assignment a WHERE a.person_id = p.id AND a.user_id = $2))`,
      [id('a000', 2), id('b000', 1)],
    );
    expect(held?.n).toBeGreaterThan(2);
    const found = await answerOf(list('site', { search: 'stran', size: 200 }));
    expect(found).toMatchObject({ total: held?.n, hasMore: false });
  });
});
