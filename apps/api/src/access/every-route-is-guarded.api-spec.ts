import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { PUBLIC_ROUTE, REQUIRED_PERMISSION, SIGNED_IN_ROUTE } from '../platform/http/marks';

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

/** The only routes open to the world; a new one has to be argued for here. */
const PUBLIC = [
  'HealthController.live',
  'HealthController.ready',
  'SessionController.config',
  'SessionController.end',
  'SessionController.open',
  'SessionController.refresh',
];

describe('every route', () => {
  it('carries a mark that says who may try', () => {
    const routes = allRoutes();
    expect(routes.length).toBeGreaterThan(5);
    expect(routes.filter((route) => route.marks.length !== 1).map((route) => route.name)).toEqual(
      [],
    );
  });

  it('is public only when listed here', () => {
    const open = allRoutes()
      .filter((route) => route.marks[0] === PUBLIC_ROUTE)
      .map((route) => route.name);
    expect(open.sort()).toEqual(PUBLIC);
  });

  it('but the public ones answers 401 without a token', async () => {
    const document = (await test.as(null).get('/api/openapi.json')).body as {
      paths: Record<string, Record<string, unknown>>;
    };
    const open = new Set(['/config', '/sessions', '/sessions/refresh', '/sessions/current']);
    for (const [path, operations] of Object.entries(document.paths)) {
      for (const method of Object.keys(operations)) {
        if (open.has(path) && !(path === '/sessions' && method === 'delete')) continue;
        const url = `/api${path}`.replace(/\{[^}]+\}/g, '00000000-0000-4000-8000-000000000000');
        const answer = await test.as(null)[method as 'get'](url);
        expect({ path, method, status: answer.status }).toEqual({ path, method, status: 401 });
      }
    }
  });
});

function allRoutes(): { name: string; marks: string[] }[] {
  const scanner = new MetadataScanner();
  return test.app
    .get(DiscoveryService)
    .getControllers()
    .flatMap((wrapper) => {
      const prototype = wrapper.metatype?.prototype as
        Record<string, (...args: never[]) => unknown> | undefined;
      if (!prototype || !wrapper.metatype) return [];
      return scanner
        .getAllMethodNames(prototype)
        .filter((method) => Reflect.hasMetadata('path', prototype[method] ?? {}))
        .map((method) => ({
          name: `${wrapper.name}.${method}`,
          marks: [PUBLIC_ROUTE, REQUIRED_PERMISSION, SIGNED_IN_ROUTE].filter(
            (mark) =>
              Reflect.hasMetadata(mark, prototype[method] ?? {}) ||
              Reflect.hasMetadata(mark, wrapper.metatype as object),
          ),
        }));
    });
}
