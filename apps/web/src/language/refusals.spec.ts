import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { i18n } from 'i18next';
import { toProblem } from '@throughcare/api-client';
import { REFUSAL_CODES } from '@throughcare/domain';
import { startLanguage } from './i18n';
import { fieldSentences, sentenceFor } from './refusals';

const refused = (status: number, code: string, more: object = {}) =>
  toProblem(status, { type: 'about:blank', title: 'x', status, code, ...more });

/** Codes of refusals that only the service can give, read from its source. */
function codesOfTheService(): string[] {
  const folder = join(process.cwd(), 'apps/api/src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(?!.*spec).*\.ts$/.test(file),
  );
  const codes = files.flatMap((file) => [
    ...readFileSync(join(folder, file), 'utf8').matchAll(/new Refusal\(\s*'([^']+)'/g),
  ]);
  return [...new Set(codes.map(([, code = '']) => code))].sort();
}

describe('the words for a refusal', () => {
  let words: i18n;
  beforeAll(async () => {
    words = await startLanguage('en');
    await words.loadNamespaces('refusals');
  });

  it('say what to do when the code is known', () => {
    expect(sentenceFor(words.t, refused(401, 'session.credentials-wrong'))).toMatch(
      /Check both and try again/,
    );
  });

  it('turn seconds into minutes to wait', () => {
    const locked = refused(429, 'session.locked', { retryAfterSeconds: 200 });
    expect(sentenceFor(words.t, locked)).toBe('Too many attempts. Try again in 4 minutes.');
  });

  it('stay honest when the code is new, and give the reference', () => {
    const unknown = refused(409, 'moon.not-full', { requestId: 'r-42' });
    expect(sentenceFor(words.t, unknown)).toBe(
      'This was not possible. Nothing was changed. Reference: r-42',
    );
  });

  it('are the same for what can happen to anything', () => {
    expect(sentenceFor(words.t, refused(409, 'goal.move-not-possible'))).toMatch(
      /in the state it is in now/,
    );
  });

  it.each([...REFUSAL_CODES, ...codesOfTheService()])(
    'exist for every rule that can say no: %s',
    (code) => {
      const sentence = sentenceFor(words.t, refused(409, code, { facts: { count: 2 } }));
      expect(sentence).not.toBe(words.t('refusals:unknown'));
      expect(sentence).not.toBe('');
    },
  );

  it('stand under each field, with its limits', () => {
    const errors = [
      { field: 'name', code: 'too-long', message: 'x', limits: { max: 80 } },
      { field: 'born', code: 'unheard-of', message: 'x' },
    ];
    expect(fieldSentences(words.t, refused(400, 'request.invalid', { errors }))).toEqual({
      name: 'Use at most 80 characters',
      born: 'Check this answer',
    });
  });
});
