import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Ends the program with one sentence that says what to do. */
export function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Installs the packages when they are missing or older than the lock file. */
export function ensurePackages(root, say) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
  const stamp = join(root, 'node_modules', '.throughcare-installed');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Installing the packages; this takes about a minute');
  const npm = process.env.npm_execpath
    ? spawnSync(
        process.execPath,
        [process.env.npm_execpath, 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
        { cwd: root, stdio: 'inherit' },
      )
    : spawnSync(
        process.platform === 'win32' ? 'npm.cmd' : 'npm',
        ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
        { cwd: root, stdio: 'inherit' },
      );
  if (npm.status !== 0)
    stop('The packages could not be installed: check the network and run the command again.');
  writeFileSync(stamp, wanted);
}

/** One hash over the contents of files and folders; equal means nothing changed. */
export function contentHash(root, paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort())
        if (name !== 'node_modules' && name !== 'dist') add(join(path, name));
      return;
    }
    hash.update(path.slice(root.length)).update(readFileSync(path));
  };
  for (const path of paths) add(join(root, path));
  return hash.digest('hex');
}
