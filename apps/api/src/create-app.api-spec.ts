import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { createApp } from './create-app';
import { readEnvironment } from './platform/environment';

let database: TestDatabase;
let app: NestFastifyApplication;
let folder: string;
const ask = () => supertest(app.getHttpServer() as Parameters<typeof supertest>[0]);

beforeAll(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'throughcare-web-'));
  writeFileSync(join(folder, 'index.html'), '<title>Throughcare</title>');
  app = await createApp(
    readEnvironment({
      DATABASE_URL: database.url,
      LOG_LEVEL: 'error',
      TOKEN_SECRET: 'test-secret-test-secret-test-secret-1',
      WEB_FOLDER: folder,
    }),
  );
  await app.getHttpAdapter().getInstance().ready();
});
afterAll(async () => {
  await app.close();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

describe('an address of the web application', () => {
  it('is its one page, asked for with GET or HEAD', async () => {
    const got = await ask().get('/people/someone/plan');
    expect({ status: got.status, text: got.text }).toEqual({
      status: 200,
      text: '<title>Throughcare</title>',
    });
    const head = await ask().head('/people/someone/plan');
    expect({ status: head.status, length: head.headers['content-length'] }).toEqual({
      status: 200,
      length: got.headers['content-length'],
    });
    expect(got.headers['content-security-policy']).toContain("script-src 'self'");
  });

  it('is neither what the API does not know nor what is sent there', async () => {
    expect((await ask().get('/api/nothing')).status).toBe(404);
    expect((await ask().head('/api/nothing')).status).toBe(404);
    expect((await ask().post('/people/someone')).status).toBe(404);
  });
});

describe('an answer of the API', () => {
  it('is data to every browser: nothing in it runs, frames or is kept', async () => {
    const { headers } = await ask().get('/api/health');
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    expect((await ask().get('/api/docs')).headers['content-security-policy']).toContain(
      "default-src 'self'",
    );
  });
});
