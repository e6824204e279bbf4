import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findInstrument } from '@throughcare/assessment/registry';
import { start } from '../../testing/assessment-story';
import { aPersonInCustody } from '../../testing/person-story';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const ROUNDS = 3;
/** Three starts of a whole service, on a machine that runs other tests beside it. */
const PATIENCE = 180_000;
const items = (findInstrument('throughcare-needs')?.items ?? [])
  .filter(({ kind }) => kind === 'choice')
  .map(({ code, options = [] }) => ({ code, values: options.map((option) => option.code) }));

let test: TestApp;
let caseworker: TestUser;
let api: ChildProcess | undefined;
let base = '';

beforeAll(async () => {
  test = await createTestApp();
  caseworker = await test.aUser('caseworker', await test.aSite({ name: 'Northgate Prison' }));
});
afterAll(async () => {
  api?.kill('SIGKILL');
  await test.close();
});

/** The service as it is deployed: a process of its own on the test's database. */
async function begin(): Promise<void> {
  const port = await freePort();
  base = `http://127.0.0.1:${port}/api`;
  api = spawn(process.execPath, [join(root, 'dist/api/main.mjs')], {
    env: {
      PATH: process.env['PATH'] ?? '',
      DATABASE_URL: test.database.url,
      PORT: String(port),
      HOST: '127.0.0.1',
      TOKEN_SECRET: 'test-secret-test-secret-test-secret-1',
      LOG_LEVEL: 'error',
      NODE_NO_WARNINGS: '1',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(api, 'message');
}

/** Once a round: whoever comes after finds it gone. */
async function kill(): Promise<void> {
  const killed = api;
  api = undefined;
  if (!killed) return;
  const gone = once(killed, 'exit');
  killed.kill('SIGKILL');
  const [, signal] = await gone;
  expect(signal).toBe('SIGKILL');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

interface Kept {
  readonly value: string;
  readonly revision: number;
}

describe('a service killed while answers are being saved', () => {
  it(
    'has every answer it ever acknowledged, each once and with its line in the trail',
    async () => {
      const person = await aPersonInCustody(test, caseworker);
      const draft = (await start(test, caseworker, person, 'throughcare-needs')).body.id as string;
      const acknowledged = new Map<string, Kept>();
      let unknown = 0;

      for (let round = 0; round < ROUNDS; round += 1) {
        await begin();
        // Killed somewhere in the middle: after a third of the answers have come back, with others on their way.
        const until = Math.floor(items.length / 3);
        let done = 0;
        const save = async ({ code, values }: (typeof items)[number], at: number) => {
          const value = values[(at + round) % values.length] ?? '';
          const seen = acknowledged.get(code)?.revision ?? 0;
          const answer = await fetch(`${base}/assessments/${draft}/answers/${code}`, {
            method: 'PUT',
            headers: {
              authorization: `Bearer ${caseworker.token}`,
              'content-type': 'application/json',
            },
            body: JSON.stringify({ value, status: 'answered', seen, language: 'en' }),
          }).catch(() => null);
          const body = (await answer?.json().catch(() => null)) as {
            revision?: number;
            current?: { value: string; revision: number };
          } | null;
          if (answer?.status === 200 && body?.revision) {
            acknowledged.set(code, { value, revision: body.revision });
            done += 1;
          } else if (answer?.status === 409 && body?.current) {
            // Saved before the kill, its acknowledgement lost: it meets itself, as in the page's queue.
            acknowledged.set(code, body.current);
          } else unknown += 1;
          if (done === until) await kill();
        };
        await Promise.all(items.map(save));
        await kill();
      }
      // Some were under way each time; else nothing was proved.
      expect(unknown).toBeGreaterThan(0);
      expect(acknowledged.size).toBeGreaterThan(items.length / 4);

      const kept = new Map(
        (
          await test.database.query<Kept & { item: string }>(
            `SELECT item_code AS item, value, revision FROM assessment_answer WHERE assessment_id = $1`,
            [draft],
          )
        ).map((row) => [row.item, row]),
      );
      for (const [item, { value, revision }] of acknowledged) {
        const row = kept.get(item);
        // A later save may have gone through unacknowledged; an acknowledged one is never undone.
        expect({ item, isThere: (row?.revision ?? 0) >= revision }).toEqual({
          item,
          isThere: true,
        });
        if (row?.revision === revision) expect(row.value).toBe(value);
      }
      const [saved] = await test.database.query<{ saves: number; lines: number; history: number }>(
        `SELECT (SELECT sum(revision)::int FROM assessment_answer WHERE assessment_id = $1) AS saves,
        (SELECT count(*)::int FROM audit_entry WHERE subject_id = $1 AND action = 'answer.saved') AS lines,
        (SELECT count(*)::int FROM assessment_answer_history WHERE assessment_id = $1)
          + (SELECT count(*)::int FROM assessment_answer WHERE assessment_id = $1) AS history`,
        [draft],
      );
      expect(saved?.lines).toBe(saved?.saves);
      expect(saved?.history).toBe(saved?.saves);
    },
    PATIENCE,
  );
});
