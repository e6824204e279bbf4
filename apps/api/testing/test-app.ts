import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  CASE_HOLDING_ROLES,
  DEFAULT_CLEARANCES,
  DEFAULT_SCOPES,
  type Clearance,
  type Role,
  type Scope,
} from '@throughcare/domain';
import supertest from 'supertest';
import { createApp } from '../src/create-app';
import { AccessTokens, UserEntity } from '../src/access';
import { readEnvironment } from '../src/platform/environment';
import { holdAnswersAgainstContract } from './contract-check';
import { createTestDatabase, type TestDatabase } from './test-database';

export interface TestUser {
  readonly id: string;
  readonly token: string;
  readonly siteId: string;
}

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  /** A site of its own for the test, so that scopes can be told apart. */
  aSite(changes?: {
    kind?: 'prison' | 'probation-office';
    holds?: string;
    name?: string;
  }): Promise<string>;
  /** A user with the role's default scope and clearances at a site. */
  aUser(
    role: Role,
    at: string,
    changes?: { scope?: Scope; clearances?: Clearance[]; partnerId?: string; displayName?: string },
  ): Promise<TestUser>;
  /** A request with the user's token: `as(user).get('/api/people')`. */
  as(user: TestUser | null): Requests;
  close(): Promise<void>;
}

export interface Requests {
  get(path: string): supertest.Test;
  post(path: string, body?: object | string): supertest.Test;
  put(path: string, body?: object): supertest.Test;
  patch(path: string, body?: object): supertest.Test;
  delete(path: string): supertest.Test;
}

/**
 * The whole application on a database of its own, or as a second process on one there is; every answer it gives is held
 * against the contract.
 */
export async function createTestApp(shared?: TestDatabase): Promise<TestApp> {
  const database = shared ?? (await createTestDatabase());
  const environment = readEnvironment({
    DATABASE_URL: database.url,
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'error',
    DATABASE_POOL_SIZE: '6',
    TOKEN_SECRET: 'test-secret-test-secret-test-secret-1',
  });
  const app = await createApp(environment);
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.ready();
  const check = holdAnswersAgainstContract(app);
  const agent = supertest(app.getHttpServer() as Parameters<typeof supertest>[0]);

  return {
    app,
    database,
    async aSite({ kind = 'prison', holds = 'everyone', name = 'Testford Prison' } = {}) {
      const id = randomUUID();
      await database.query(
        'INSERT INTO site (id, code, name, kind, holds, region) VALUES ($1, $2, $3, $4, $5, $6)',
        [id, id.slice(0, 8), name, kind, holds, 'Test region'],
      );
      return id;
    },
    async aUser(role, siteId, changes = {}) {
      const id = randomUUID();
      const user = Object.assign(new UserEntity(), {
        id,
        username: `${role}-${id.slice(0, 8)}`,
        displayName: changes.displayName ?? `Test ${role}`,
        passwordHash: 'none',
        mustChangePassword: false,
        hasDemoPassword: false,
        role,
        scope: changes.scope ?? DEFAULT_SCOPES[role],
        siteIds: [siteId],
        clearances: changes.clearances ?? [...DEFAULT_CLEARANCES[role]],
        partnerId: changes.partnerId ?? null,
        language: 'en',
        isActive: true,
        failedSignIns: 0,
      });
      await database.query(
        `INSERT INTO app_user (id, username, display_name, password_hash, role, scope, site_ids, clearances, partner_id)
         VALUES ($1, $2, $3, 'none', $4, $5, $6, $7, $8)`,
        [
          id,
          user.username,
          user.displayName,
          role,
          user.scope,
          user.siteIds,
          user.clearances,
          user.partnerId,
        ],
      );
      // Case holders are trained, as in any service that runs; who is not has it taken away in the test.
      if ((CASE_HOLDING_ROLES as readonly Role[]).includes(role))
        await database.query(
          `INSERT INTO instrument_training (id, user_id, instrument_code, trained_on)
           VALUES ($1, $2, 'throughcare-needs', '2020-01-01')`,
          [randomUUID(), id],
        );
      return { id, siteId, token: app.get(AccessTokens).issue(user, false) };
    },
    as(user) {
      const send = (
        method: 'get' | 'post' | 'put' | 'patch' | 'delete',
        path: string,
        body?: object | string,
      ) => {
        const request = agent[method](path);
        if (user) void request.set('authorization', `Bearer ${user.token}`);
        if (body !== undefined) void request.send(body);
        void request.expect(check(method, path));
        return request;
      };
      return {
        get: (path) => send('get', path),
        post: (path, body) => send('post', path, body),
        put: (path, body) => send('put', path, body),
        patch: (path, body) => send('patch', path, body),
        delete: (path) => send('delete', path),
      };
    },
    async close() {
      await app.close();
      if (!shared) await database.drop();
    },
  };
}
