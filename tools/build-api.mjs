import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const entries = [
  'main',
  'migrate',
  ...readdirSync(join(root, 'apps/api/src/commands')).map(
    (file) => `commands/${file.replace(/\.ts$/, '')}`,
  ),
];

/** Bundles our own code into dist/api; packages stay where npm put them. */
export async function buildApi() {
  await bundleInto('dist/api', entries);
}

/** One command by itself, for those that need neither the API nor a database. */
export async function buildCommand(name) {
  await bundleInto(`dist/commands/${name}`, [`commands/${name}`]);
}

/** The instrument engine with everything beside it, for the benchmark. */
export async function buildEngine() {
  await bundle('dist/engine', { engine: join(root, 'bench/engine.ts') });
}

async function bundleInto(folder, wanted) {
  await bundle(
    folder,
    Object.fromEntries(
      wanted.map((entry) => [entry.split('/').pop(), join(root, 'apps/api/src', `${entry}.ts`)]),
    ),
  );
}

async function bundle(folder, input) {
  const made = await rolldown({
    cwd: root,
    platform: 'node',
    input,
    external: (id) =>
      /^(node:|[a-z@])/i.test(id) &&
      !id.startsWith('@throughcare/') &&
      !id.startsWith('@oxc-project/') &&
      !id.startsWith('/'),
    tsconfig: join(root, 'apps/api/tsconfig.json'),
    resolve: {
      alias: {
        '@throughcare/assessment/authoring': join(root, 'libs/assessment/src/authoring.ts'),
        '@throughcare/assessment/fhir': join(root, 'libs/assessment/src/fhir.ts'),
        '@throughcare/assessment/registry': join(root, 'libs/assessment/src/registry.ts'),
        '@throughcare/assessment': join(root, 'libs/assessment/src/index.ts'),
        '@throughcare/domain': join(root, 'libs/domain/src/index.ts'),
        '@throughcare/testing': join(root, 'libs/testing/src/index.ts'),
      },
    },
  });
  await made.write({
    dir: join(root, folder),
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: 'chunks/[name]-[hash].mjs',
    sourcemap: true,
    cleanDir: true,
  });
  await made.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildApi();
