/** Fails when the JavaScript of the first page weighs more than its limit, compressed. Run after the build. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 250;
const built = fileURLToPath(new URL('../dist/web', import.meta.url));

const page = await readFile(`${built}/index.html`, 'utf8');
const files = [...page.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map((match) => match[1]);
const sizes = await Promise.all(
  files.map(async (file) => ({ file, kb: gzipSync(await readFile(built + file)).length / 1000 })),
);
const total = sizes.reduce((sum, { kb }) => sum + kb, 0);

for (const { file, kb } of sizes) console.log(`${kb.toFixed(1).padStart(7)} kB  ${file}`);
console.log(`${total.toFixed(1).padStart(7)} kB  of at most ${LIMIT_KB}`);
if (total > LIMIT_KB) process.exitCode = 1;
