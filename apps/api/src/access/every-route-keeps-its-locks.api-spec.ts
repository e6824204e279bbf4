import { randomUUID } from 'node:crypto';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ROLES, ROLE_PERMISSIONS, type Permission } from '@throughcare/domain';
import { STEPS } from '../../testing/life';
import { aLife, type Life } from '../../testing/life/life';
import { idOf, type Step } from '../../testing/life/step';
import { countStatements } from '../../testing/count-statements';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';
import { watchRecords, type Watch } from '../../testing/watch-records';
import { contractDocument } from '../contract-document';
import { REQUIRED_PERMISSION } from '../platform/http/marks';

let test: TestApp;
let life: Life;
let watch: Watch;
let statements: ReturnType<typeof countStatements>;

beforeAll(async () => {
  // The trail is made to fail on purpose below; each failure would be a line in the log.
  process.env['TEST_LOG_LEVEL'] = 'silent';
  test = await createTestApp();
  life = await aLife(test);
  watch = await watchRecords(test.database);
  statements = countStatements();
});
afterAll(async () => {
  statements.stop();
  await test.close();
});

/** Operations that are nobody's record, with the reason they are not walked. */
const NOT_WALKED: Readonly<Record<string, string>> = {
  'GET /config': 'what the sign-in page shows before anyone is known',
  'POST /sessions': 'signing in; session.api-spec',
  'POST /sessions/refresh': 'renewing; session.api-spec',
  'DELETE /sessions/current': 'signing out; session.api-spec',
  'DELETE /sessions': 'signing out everywhere; session.api-spec',
  'POST /me/password': 'one’s own password; session.api-spec',
  // A file goes in and a job works on after the answer, which no comparison of before and after can follow.
  ...Object.fromEntries(
    [
      'GET /imports',
      'POST /imports',
      'GET /imports/{importId}',
      'GET /imports/{importId}/columns',
      'POST /imports/{importId}/check',
      'GET /imports/{importId}/rows',
      'POST /imports/{importId}/rows/{line}/decision',
      'GET /imports/{importId}/error-file',
      'POST /imports/{importId}/load',
      'POST /imports/{importId}/undo',
      'POST /imports/{importId}/cancel',
    ].map((route) => [route, 'a file and its job; imports.api-spec']),
  ),
};

/** Reads that are not one statement for their whole answer, with the reason. */
const NOT_ONE_STATEMENT: Readonly<Record<string, string>> = {
  'GET /codes': 'none: standard classifications, in the code',
  'GET /instruments/{code}/{version}': 'none: a definition, in the code',
  'GET /instruments/{code}/{version}/questionnaire': 'none: a definition, in the code',
  'GET /instrument-drafts/{draftId}/impact': 'past assessments are scored again here',
  'GET /metrics': 'none: the metric book, in the code',
  'GET /people/{personId}/assessments/fit': 'rules of fit are judged here, in a transaction',
  'GET /people/{personId}/programmes/suitability': 'rules of suitability are judged here',
  'GET /people/{personId}/vacancy-matches': 'rules of matching are judged here',
};

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

function operations(): string[] {
  return Object.entries(contractDocument(test.app).paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
}

/** The permission each operation asks for, from the marks on the controllers. */
function permissions(): Map<string, Permission> {
  const scanner = new MetadataScanner();
  const verbs = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];
  const found = new Map<string, Permission>();
  for (const { metatype } of test.app.get(DiscoveryService).getControllers()) {
    const prototype = metatype?.prototype as Record<string, object> | undefined;
    if (!metatype || !prototype) continue;
    const base = String(Reflect.getMetadata('path', metatype) ?? '');
    for (const name of scanner.getAllMethodNames(prototype)) {
      const handler = prototype[name] as object;
      const needed = (Reflect.getMetadata(REQUIRED_PERMISSION, handler) ??
        Reflect.getMetadata(REQUIRED_PERMISSION, metatype)) as Permission | undefined;
      const path = Reflect.getMetadata('path', handler) as string | undefined;
      if (!needed || path === undefined) continue;
      const whole = `/${base}/${path}`.replaceAll(/\/+/g, '/').replace(/(.)\/$/, '$1');
      const verb = verbs[Reflect.getMetadata('method', handler) as number];
      found.set(`${verb} ${whole.replaceAll(/:(\w+)/g, '{$1}')}`, needed);
    }
  }
  return found;
}

const method = (step: Step): Method => (step.route.split(' ')[0] ?? '').toLowerCase() as Method;

function address(step: Step, id: (name: string) => string): string {
  const path = (step.route.split(' ')[1] ?? '').replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    id(name),
  );
  return `/api${path}${step.query ? `?${step.query(life)}` : ''}`;
}

const real = (step: Step) => address(step, (name) => idOf(life, step.at?.[name] ?? name));
const absent = (step: Step) =>
  address(step, (name) => (name.endsWith('Id') ? randomUUID() : idOf(life, name)));

async function send(step: Step, by: TestUser, path: string, body: object | undefined) {
  const requests = test.as(by);
  switch (method(step)) {
    case 'get':
      return requests.get(path);
    case 'put':
      return requests.put(path, body);
    case 'patch':
      return requests.patch(path, body);
    case 'delete':
      return requests.delete(path);
    case 'post':
      return requests.post(path, body);
  }
}

describe('every operation of the contract', () => {
  it('is walked below, once, or named with the reason why not', () => {
    const placed = [...STEPS.map(({ route }) => route), ...Object.keys(NOT_WALKED)];
    expect(placed.filter((route, at) => placed.indexOf(route) !== at)).toEqual([]);
    expect(placed.sort()).toEqual(operations().sort());
  });

  it('answers 403 to someone without its permission, whatever they send, and changes nothing', async () => {
    const needed = permissions();
    const site = await test.aSite();
    const users = new Map(
      await Promise.all(
        ROLES.map(async (role) => {
          const more = role === 'partner-worker' ? { partnerId: life.partnerId } : {};
          return [role, await test.aUser(role, site, more)] as const;
        }),
      ),
    );
    const before = await watch.digest();
    for (const route of operations()) {
      const permission = needed.get(route);
      if (!permission) continue;
      const without = ROLES.filter(
        (role) => !(ROLE_PERMISSIONS[role] as readonly Permission[]).includes(permission),
      );
      expect(without.length).toBeGreaterThan(0);
      const step: Step = { route, by: 'caseworker', outside: 'thing' };
      for (const role of without) {
        const by = users.get(role);
        if (!by) continue;
        const answer = await send(
          step,
          by,
          address(step, () => randomUUID()),
          {},
        );
        expect({ route, role, status: answer.status }).toEqual({ route, role, status: 403 });
      }
    }
    expect(await watch.digest()).toEqual(before);
  });
});

describe('one life, door by door:', () => {
  it.each(STEPS.map((step) => [step.route, step] as const))('%s', async (_, step) => {
    await step.before?.(life);
    const body = await step.body?.(life);
    const path = real(step);
    const [by, stranger] = [life.who[step.by], life.stranger[step.by]];
    const shown = step.shows?.(life) ?? life.ids['personId'] ?? 'nobody yet';
    const start = await watch.digest();

    if (step.outside === 'nothing') {
      const [out, none] = [
        await send(step, stranger, path, body),
        await send(step, by, absent(step), body),
      ];
      // Out of reach and absent look the same, down to the words.
      expect({ status: out.status, body: { ...out.body, requestId: '' } }).toEqual({
        status: 404,
        body: { ...none.body, requestId: '' },
      });
    }
    if (step.outside === 'not-listed') {
      const theirs = await send(step, stranger, path, body);
      expect(theirs.status).toBe(200);
      expect(theirs.text).not.toContain(shown);
    }

    const isRead = method(step) === 'get';
    const isAudited = step.outside !== 'thing' || !isRead || step.audited === 'always';
    if (isAudited) {
      await watch.failTheTrail(async () => {
        expect((await send(step, by, path, body)).status).toBe(500);
      });
    }
    // Neither the refused nor the one that could not be written down has left anything behind.
    expect(await watch.changesSince(start)).toEqual([]);

    const before = await watch.lastLine();
    statements.since();
    const answer = await send(step, by, path, body);
    expect({ status: answer.status < 300 ? 'done' : answer.status, body: answer.body }).toEqual({
      status: 'done',
      body: answer.body,
    });
    const sent = statements.since();
    if (isRead && !NOT_ONE_STATEMENT[step.route])
      expect({ route: step.route, statements: sent }).toEqual({ route: step.route, statements: 1 });
    if (step.outside === 'not-listed') expect(answer.text).toContain(shown);
    await step.keep?.(life, answer.body);
    if (!isAudited) return;
    const lines = await watch.linesSince(before);
    expect(lines.length).toBeGreaterThan(0);
    if (isRead || step.outside === 'not-listed') expect(lines).toHaveLength(1);
    // What follows by rule (a clock that ends) is nobody's act and says so.
    const actors = [...new Set(lines.map(({ actorId }) => actorId))];
    expect(actors).toContain(by.id);
    expect(actors.filter((actor) => actor !== by.id && actor !== null)).toEqual([]);
    if ((step.outside === 'nothing' && step.audited !== 'as-list') || step.audited === 'always')
      expect(lines.map(({ personId }) => personId)).toContain(life.ids['personId']);
  });
});

describe('lists by any filter', () => {
  it('show a person of another site in no view, search, work list or number', async () => {
    const number = encodeURIComponent(idOf(life, 'number'));
    const metrics = (await test.as(life.who.manager).get('/api/metrics')).body as {
      code: string;
    }[];
    const lists = [
      ...['mine', 'site', 'all'].map((view) => `/api/people?view=${view}&size=200`),
      `/api/people?search=${number}`,
      `/api/people?search=${life.identity.givenName}`,
      `/api/people?view=all&setting=community&sort=due`,
      ...['mine', 'site'].map((view) => `/api/today?view=${view}`),
      ...['my-drafts', 'to-countersign', 'overrides', 'untouched-drafts'].map(
        (list) => `/api/assessments?list=${list}`,
      ),
      '/api/contests',
      ...['mine', 'site'].map((view) => `/api/releases?view=${view}`),
      '/api/handovers',
      '/api/supervisions',
      '/api/referrals/to-decide',
      ...metrics.map(({ code }) => `/api/metrics/${code}/people?size=200`),
    ];
    const everyone = await test.aUser('supervisor', life.office, { scope: 'all' });
    let seen = 0;
    for (const list of lists) {
      const theirs = await test.as(life.stranger.supervisor).get(list);
      expect({ list, status: theirs.status }).toEqual({ list, status: 200 });
      expect({ list, shown: theirs.text.includes(idOf(life, 'personId')) }).toEqual({
        list,
        shown: false,
      });
      if ((await test.as(everyone).get(list)).text.includes(idOf(life, 'personId'))) seen += 1;
    }
    // Someone who may see everybody meets the person in many of these: the lists are not merely empty.
    expect(seen).toBeGreaterThan(6);
  });
});
