/**
 * `npm run contract`: DTO classes → contracts/openapi.json → libs/api-client/src/schema.ts.
 * With `--check` it writes nothing and fails when either file is not what it would write.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { buildApi } from './build-api.mjs';
import { ensureDatabase, startPostgres } from './embedded-postgres.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const checking = process.argv.includes('--check');

await buildApi();
const contract = await emit();
const schema = `// Generated from contracts/openapi.json by \`npm run contract\`; never edited by hand.\n${astToString(await openapiTypescript(JSON.parse(contract)))}`;
const same = [
  keep('contracts/openapi.json', contract),
  keep('libs/api-client/src/schema.ts', schema),
];
if (same.includes(false)) {
  process.stderr.write(
    'The contract or its types are not what the code says: run `npm run contract` and commit what it wrote.\n',
  );
  process.exit(1);
}

async function emit() {
  const folder = mkdtempSync(join(tmpdir(), 'throughcare-contract-'));
  const server = process.env.TEST_DATABASE_URL
    ? undefined
    : await startPostgres({ folder, quick: true });
  try {
    if (server) await ensureDatabase(server.adminUrl, 'throughcare');
    const env = { ...process.env, DATABASE_URL: server?.url ?? process.env.TEST_DATABASE_URL };
    return execFileSync(process.execPath, [join(root, 'dist/api/emit-contract.mjs')], {
      env,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
  } finally {
    server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function keep(path, text) {
  const file = join(root, path);
  if (checking) return existsSync(file) && readFileSync(file, 'utf8') === text;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return true;
}
