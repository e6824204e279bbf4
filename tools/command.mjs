import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildCommand } from './build-api.mjs';

// `node tools/command.mjs NAME …`: runs one of our commands, built first where that is due.
const root = fileURLToPath(new URL('..', import.meta.url));
const [name] = process.argv.splice(2, 1);
const built = join(root, `dist/commands/${name}/${name}.mjs`);
const sources = [join(root, 'libs/assessment/src'), join(root, `apps/api/src/commands/${name}.ts`)];

function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((entry) => newest(join(path, entry))));
}

if (!existsSync(built) || statSync(built).mtimeMs < Math.max(...sources.map(newest)))
  await buildCommand(name);
await import(pathToFileURL(built).href);
