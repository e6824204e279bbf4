import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { settled, upload } from '../../testing/import-story';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';
import { ImportWorker } from './work/import-worker';

let test: TestApp;
let site: string;
let supervisor: TestUser;
let username: string;
const folder = mkdtempSync(join(tmpdir(), 'throughcare-import-'));

/** Whole processes, where other tests want the machine too. */
const BUSY_MS = 180_000;

beforeAll(async () => {
  test = await createTestApp();
  site = await test.aSite();
  supervisor = await test.aUser('supervisor', site);
  const [user] = await test.database.query(`SELECT username FROM app_user WHERE id = $1`, [
    supervisor.id,
  ]);
  username = (user as { username: string }).username;
});
afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The command as it is built, in a process of its own. */
function command(args: readonly string[], node: readonly string[] = []): ChildProcess {
  return spawn(
    process.execPath,
    [...node, join(process.cwd(), 'dist/api/import-records.mjs'), '--as', username, ...args],
    {
      env: { PATH: process.env['PATH'], DATABASE_URL: test.database.url, LOG_LEVEL: 'error' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
}

async function ended(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = '';
  child.stdout?.on('data', (text) => (said += String(text)));
  child.stderr?.on('data', (text) => (said += String(text)));
  const code = await new Promise<number | null>((done) => child.once('exit', done));
  return { code, said };
}

function file(name: string, rows: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(
    path,
    ['Given name,Family name,Date of birth,Sex,Prison number', ...rows].join('\n'),
  );
  return path;
}

const word = (): string =>
  randomUUID()
    .replaceAll(/[^a-f]/g, '')
    .padEnd(9, 'o')
    .slice(0, 9);
const aRow = (at: number, mark: string): string =>
  `${word()},${word()}${word()},${1950 + (at % 50)}-03-${String(1 + (at % 28)).padStart(2, '0')},f,${mark}-${at}`;

async function loadedWith(mark: string): Promise<number> {
  const [row] = await test.database.query(
    `SELECT count(*)::int AS n FROM person_identifier WHERE value LIKE $1`,
    [`${mark}-%`],
  );
  return (row as { n: number }).n;
}

describe('the command', () => {
  it('checks, loads, writes the rows to correct, and says by its exit how it went', async () => {
    const path = file('mixed.csv', [aRow(1, 'MIX'), ',Nobody,1990-01-01,f,', aRow(3, 'MIX')]);
    const errors = join(folder, 'errors.csv');
    const mixed = await ended(
      command(['--kind', 'people', '--file', path, '--yes', '--errors', errors]),
    );
    expect(mixed.said).toContain('loaded 2');
    expect(mixed.code).toBe(1);
    expect(readFileSync(errors, 'utf8')).toContain('Given name: fill this in');
    expect(await loadedWith('MIX')).toBe(2);
    const [made] = await test.database.query(
      `SELECT created_by FROM import_batch WHERE file_name = 'mixed.csv'`,
    );
    expect(made).toEqual({ created_by: supervisor.id });

    const dry = await ended(
      command(['--kind', 'people', '--file', file('dry.csv', [aRow(1, 'DRY')]), '--dry-run']),
    );
    expect(dry).toMatchObject({ code: 0 });
    expect(await loadedWith('DRY')).toBe(0);
    const twice = await ended(command(['--kind', 'people', '--file', path, '--yes']));
    expect(twice.said).toContain('add --again');
    expect(twice.code).toBe(2);
  });

  it.each([
    ['an unknown kind', ['--kind', 'sheep', '--file', 'x'], '--kind must be one of'],
    ['no such file', ['--kind', 'people', '--file', '/nowhere/x.csv', '--yes'], 'There is no file'],
    ['nobody to ask', ['--kind', 'people', '--file', 'x'], 'add --yes'],
    [
      'another’s site',
      ['--kind', 'people', '--file', 'x', '--yes', '--site', 'moon'],
      'no site moon',
    ],
  ])('refuses %s with the way to call it', async (_, args, sentence) => {
    const { code, said } = await ended(command(args));
    expect(said).toContain(sentence);
    expect(code).toBe(2);
  });
});

describe('a process that is killed', () => {
  it.each([
    ['checking', 'Checking'],
    ['loading', 'Loading'],
  ])(
    'while %s leaves work that another goes on with, each row once',
    async (state, label) => {
      const mark = state.toUpperCase();
      const count = 2_400;
      const path = file(
        `${state}.csv`,
        Array.from({ length: count }, (_, at) => aRow(at, mark)),
      );
      const child = command(['--kind', 'people', '--file', path, '--yes']);
      await new Promise<void>((done) => {
        child.stderr?.on('data', (text) => {
          const at = new RegExp(`${label}: ([1-9]\\d*) of`).exec(String(text));
          if (at && Number(at[1]) < count) done();
        });
        child.once('exit', () => done());
      });
      child.kill('SIGKILL');
      await new Promise((done) => setTimeout(done, 300));
      const [batch] = (await test.database.query(
        `SELECT id, state FROM import_batch WHERE file_name = $1`,
        [`${state}.csv`],
      )) as { id: string; state: string }[];
      expect(batch?.state).toBe(state);
      // As when the silence has lasted.
      await test.database.query(
        `UPDATE import_lease SET leased_until = now() - interval '1 second'`,
      );
      test.app.get(ImportWorker).startWorking();
      const done = await settled(test, supervisor, batch?.id ?? '');
      expect(done.counts).toMatchObject({ waiting: 0, faulty: 0, review: 0 });
      if (state === 'loading')
        expect(done).toMatchObject({ state: 'loaded', counts: { loaded: count } });
      else expect(done).toMatchObject({ state: 'checked', counts: { ready: count } });
      expect(await loadedWith(mark)).toBe(state === 'loading' ? count : 0);
    },
    BUSY_MS,
  );
});

describe('a long file', () => {
  it(
    'is streamed: 60 megabytes go through a process that may not hold them',
    async () => {
      const rows = 30_000;
      const wide = 'x'.repeat(2_000);
      const path = file(
        'long.csv',
        // Faulty on purpose: what is measured is reading and staging.
        Array.from({ length: rows }, (_, at) => `,${wide},1990-01-01,f,L-${at}`),
      );
      const { code, said } = await ended(
        command(['--kind', 'people', '--file', path, '--dry-run'], ['--max-old-space-size=96']),
      );
      expect(said).toContain(`faulty ${rows}`);
      expect(code).toBe(1);
    },
    BUSY_MS,
  );
});

describe('a workbook', () => {
  it('is read by what it holds, with its dates as dates, whatever it is called', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('People');
    sheet.addRow(['Given name', 'Family name', 'Date of birth', 'Sex', 'Prison number']);
    sheet.addRow([word(), word(), new Date('1992-05-14T00:00:00Z'), 'f', 40711]);
    sheet.addRow([]);
    sheet.addRow([
      { richText: [{ text: 'Ro' }, { text: 'sa' }] },
      word(),
      '14/05/1990',
      'f',
      { formula: 'A1', result: 'F-1' },
    ]);
    const content = Buffer.from(await book.xlsx.writeBuffer());
    const made = await upload(test, supervisor, 'people', content, { name: 'people.csv' });
    expect(made.status).toBe(201);
    const { body } = await test.as(supervisor).get(`/api/imports/${made.body.id}/rows`);
    expect(
      body.items.map(({ line, cells }: { line: number; cells: string[] }) => [
        line,
        cells[0]?.length,
        cells[2],
        cells[4],
      ]),
    ).toEqual([
      [2, 9, '1992-05-14', '40711'],
      [4, 4, '14/05/1990', 'F-1'],
    ]);
  });

  it.each([
    [
      'UTF-16 with tabs',
      (text: string) => Buffer.from(`\uFEFF${text.replaceAll(',', '\t')}`, 'utf16le'),
    ],
    [
      'UTF-8 with its mark and semicolons',
      (text: string) => Buffer.from(`\uFEFF${text.replaceAll(',', ';')}`),
    ],
    ['old line ends', (text: string) => Buffer.from(text.replaceAll('\n', '\r'))],
  ])('or text in %s is the same table', async (_, written) => {
    const made = await upload(
      test,
      supervisor,
      'people',
      written('Name,Sex\n"王, 小明",f\nمحمد,m\n'),
      {
        again: true,
      },
    );
    const { body } = await test.as(supervisor).get(`/api/imports/${made.body.id}/rows`);
    expect(body.items[1].cells).toEqual(['محمد', 'm']);
  });
});
