/**
 * `npm run bench`: hot reads and one write over 100,000 people, beside a hand-written service on the same database in
 * the same run. Prints requests a second, p50 and p99 and the ratio, and writes bench/results.md.
 */
import { execFileSync, fork } from 'node:child_process';
import { createSecretKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import jsonwebtoken from 'jsonwebtoken';
import pg from 'pg';
import { buildApi } from '../tools/build-api.mjs';
import {
  discardPostgres,
  ensureDatabase,
  freePort,
  startPostgres,
} from '../tools/embedded-postgres.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const seconds = Number(process.env.BENCH_SECONDS ?? 6);
const secret = 'bench-secret-bench-secret-bench-secret';
const id = (kind, n) => `00000000-0000-4000-${kind}-${String(n).padStart(12, '0')}`;
const user = id('b000', 1);
const site = id('a000', 2);
const person = id('8000', 51);
const programme = id('9000', 1);
const today = new Date().toISOString().slice(0, 10);

/** BENCH_FOLDER keeps the hundred thousand people for the next run; BENCH_ONLY measures the named lines. */
const kept = process.env.BENCH_FOLDER;
const only = process.env.BENCH_ONLY?.split(',');
const folder = kept ?? mkdtempSync(join(tmpdir(), 'throughcare-bench-'));
const server = await startPostgres({ folder });
const children = [];
try {
  await ensureDatabase(server.adminUrl, 'throughcare');
  await buildApi();
  const env = {
    ...process.env,
    DATABASE_URL: server.url,
    TOKEN_SECRET: secret,
    LOG_LEVEL: 'fatal',
  };
  execFileSync(process.execPath, [join(root, 'dist/api/migrate.mjs')], { env, stdio: 'ignore' });
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const { rows: people } = await client.query('SELECT 1 FROM person LIMIT 1');
  if (people.length === 0) {
    process.stdout.write('Making 100,000 people\n');
    await client.query(readFileSync(join(root, 'bench/seed.sql'), 'utf8'));
    await client.query(`UPDATE person SET site_id = $2 WHERE id = $1`, [person, site]);
  }
  await client.query('VACUUM ANALYZE audit_entry');
  await client.end();

  const statements = execFileSync(
    process.execPath,
    [join(root, 'dist/api/bench-statements.mjs'), user, site, person, programme, today],
    { env, encoding: 'utf8', maxBuffer: 1e8 },
  );
  const ours = await start('dist/api/main.mjs', env);
  const bare = await start('bench/bare.mjs', { ...env, STATEMENTS: statements, USER_ID: user });
  const token = jsonwebtoken.sign(
    { role: 'supervisor', scope: 'site', sites: [site], clearances: ['dependants', 'health'] },
    createSecretKey(Buffer.from(secret)),
    { subject: user, expiresIn: 3600 },
  );
  const headers = { authorization: `Bearer ${token}` };

  const reads = [
    ['List of a caseload', '/api/people?view=mine&size=50', '/caseload'],
    ['Person overview', `/api/people/${person}/overview`, '/overview'],
    ['Search by name', '/api/people?view=all&size=25&search=stran', '/search'],
    ['Waiting list', `/api/programmes/${programme}/waiting-list`, '/waiting'],
  ];
  const table = [];
  for (const [name, path, barePath] of reads) {
    if (only && !only.includes(name)) continue;
    await sameAnswer(name, `${ours}${path}`, `${bare}${barePath}`, headers);
    const [mine, theirs] = [
      await load(`${ours}${path}`, headers),
      await load(`${bare}${barePath}`, {}),
    ];
    table.push([name, mine, theirs]);
  }
  const saves = [
    ['Save an answer', 16],
    ['Save an answer, 100 assessors at once', 100],
  ];
  for (const [name, assessors] of saves) {
    if (only && !only.includes(name)) continue;
    const ourAnswer = (n, item) => `${ours}/api/assessments/${id('8fff', n)}/answers/${item}`;
    const bareAnswer = (n, item) => `${bare}/answers/${id('8fff', n + 100)}/${item}`;
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query('TRUNCATE assessment_answer');
    await client.end();
    table.push([
      name,
      await saveAnswers(assessors, ourAnswer, headers),
      await saveAnswers(assessors, bareAnswer, {}),
    ]);
  }
  if (!only || only.includes('Dashboard'))
    table.push([
      'Dashboard (ASM-1), two at once',
      await loadSlow(`${ours}/api/metrics/ASM-1`, headers),
      undefined,
    ]);
  report(table);
} finally {
  for (const child of children) child.kill();
  if (!kept) {
    await discardPostgres(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function start(script, env) {
  const port = await freePort();
  const child = fork(join(root, script), {
    env: { ...env, PORT: String(port) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  children.push(child);
  await new Promise((ready, fail) => {
    child.once('message', ready);
    child.once('exit', () => fail(new Error(`${script} did not start`)));
  });
  return `http://127.0.0.1:${port}`;
}

async function sameAnswer(name, one, other, headers) {
  const [a, b] = await Promise.all([
    fetch(one, { headers }).then((answer) => answer.text()),
    fetch(other).then((answer) => answer.text()),
  ]);
  if (a !== b)
    throw new Error(
      `${name}: the two services do not answer the same:\n${a.slice(0, 300)}\n${b.slice(0, 300)}`,
    );
}

async function load(url, headers) {
  await autocannon({ url, headers, connections: 16, duration: 2 });
  return figures(url, await autocannon({ url, headers, connections: 16, duration: seconds }));
}

/** A dashboard is opened by few at a time and reads far more: forty of them, two at once. */
async function loadSlow(url, headers) {
  return figures(url, await autocannon({ url, headers, connections: 2, amount: 40, timeout: 60 }));
}

function figures(url, result) {
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

/** Each assessor on a draft of their own, one answer after the other as the page does. */
async function saveAnswers(assessors, address, headers) {
  const times = [];
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: assessors }, async (_, worker) => {
      for (let seen = 0; performance.now() < until; seen += 1) {
        const at = performance.now();
        const answer = await fetch(address(worker + 1, 'phq9.1'), {
          method: 'PUT',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify({ value: 'several-days', status: 'answered', seen, language: 'en' }),
        });
        if (!answer.ok) throw new Error(`save an answer: ${answer.status} ${await answer.text()}`);
        await answer.arrayBuffer();
        times.push(performance.now() - at);
      }
    }),
  );
  times.sort((a, b) => a - b);
  const at = (share) => Math.round(10 * (times[Math.floor(share * (times.length - 1))] ?? 0)) / 10;
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) };
}

function report(rows) {
  const line = (name, mine, theirs) =>
    `| ${name} | ${Math.round(mine.perSecond)} | ${mine.p50} | ${mine.p99} | ${theirs ? `${Math.round(theirs.perSecond)} | ${theirs.p50} | ${theirs.p99} | ${(mine.perSecond / theirs.perSecond).toFixed(2)}` : '– | – | – | –'} |`;
  const text = [
    '# Benchmark',
    '',
    `100,000 people, 16 connections, ${seconds} s each, ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}; load, both services and PostgreSQL share the machine.`,
    'Beside each: a hand-written Fastify + pg service running the same statement without framework, sign-in or audit row, answering the same bytes.',
    '',
    '| | requests/s | p50 ms | p99 ms | bare requests/s | p50 ms | p99 ms | ratio |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map(([name, mine, theirs]) => line(name, mine, theirs)),
    '',
  ].join('\n');
  process.stdout.write(`\n${text}`);
  if (only) return;
  writeFileSync(join(root, 'bench/results.md'), text);
}
