import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allLifecycles } from '../all-lifecycles';
import { REFUSAL_CODES } from './refusal-codes';

const SOURCE = fileURLToPath(new URL('..', import.meta.url));

function sources(): readonly string[] {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'),
  );
  return files.map((file) => readFileSync(join(SOURCE, file), 'utf8'));
}

function codesThrown(): ReadonlySet<string> {
  const written = sources().flatMap((text) =>
    [...text.matchAll(/new Refusal\(\s*'([^']+)'/g)].map(([, code = '']) => code),
  );
  const moves = allLifecycles.map(({ subject }) => `${subject}.move-not-possible`);
  return new Set([...written, ...moves]);
}

describe('refusal codes', () => {
  it('are all listed, so each can have words, and none is listed that nobody throws', () => {
    expect([...REFUSAL_CODES].sort()).toEqual([...codesThrown()].sort());
  });

  it('are subject.reason', () => {
    for (const code of REFUSAL_CODES) expect(code).toMatch(/^[a-z-]+\.[a-z-]+$/);
  });

  it('cover every lifecycle defined', () => {
    const defined = sources().flatMap((text) => text.match(/= defineLifecycle</g) ?? []);
    expect(allLifecycles).toHaveLength(defined.length);
    expect(new Set(allLifecycles.map(({ subject }) => subject)).size).toBe(defined.length);
  });
});
