import { answersFrom, type AnswerValue } from '../engine/answers';
import { compileInstrument } from '../engine/compile-instrument';
import { findInstrument } from '../registry';

function built(code: string) {
  const definition = findInstrument(code);
  if (!definition) throw new Error(code);
  return compileInstrument(definition);
}
const on = { assessedOn: '2026-03-02' };

/** Answers every choice with the option of that position, or yes/no by truth of it. */
function allAnswered(code: string, position: number): Record<string, AnswerValue> {
  const { definition } = built(code);
  return Object.fromEntries(
    definition.items.map((item) => [
      item.code,
      item.kind === 'boolean' ? position > 0 : (item.options?.[position]?.code ?? null),
    ]),
  );
}

describe('GAD-7', () => {
  it.each([
    [0, 0, 'MINIMAL'],
    [1, 7, 'MILD'],
    [2, 14, 'MODERATE'],
    [3, 21, 'SEVERE'],
  ])('all answers at %i give %i, %s', (position, total, band) => {
    const score = built('gad-7').score(answersFrom(allAnswered('gad-7', position)), on);
    expect([score.total, score.band?.code]).toEqual([total, band]);
  });
});

describe('PC-PTSD-5', () => {
  const screen = built('pc-ptsd-5');
  const yes = (n: number) =>
    Object.fromEntries([1, 2, 3, 4, 5].map((each) => [`pcptsd5.${each}`, each <= n]));

  it('is 0 and complete without a traumatic event', () => {
    const score = screen.score(answersFrom({ trauma: false }), on);
    expect([score.total, score.band?.code, score.missing.length]).toEqual([0, 'NEGATIVE', 0]);
  });

  it('gives no total before the first question is answered', () => {
    expect(screen.score({}, on).total).toBeNull();
  });

  it.each([
    [2, 'NEGATIVE'],
    [3, 'POSSIBLE'],
    [4, 'PROBABLE'],
  ])('%i of five is %s', (n, band) => {
    expect(screen.score(answersFrom({ trauma: true, ...yes(n) }), on).band?.code).toBe(band);
  });
});

describe('AUDIT', () => {
  const audit = built('audit');

  it('goes from question 1 to question 9 for a person who never drinks', () => {
    const answers = answersFrom({ 'audit.1': 'never' });
    expect(audit.visibleItems(answers).map((item) => item.code)).toEqual([
      'audit.1',
      'audit.9',
      'audit.10',
    ]);
  });

  it('skips to question 9 when questions 2 and 3 give nothing', () => {
    const answers = answersFrom({
      'audit.1': 'monthly-or-less',
      'audit.2': '1-2',
      'audit.3': 'never',
    });
    expect(audit.visibleItems(answers).map((item) => item.code)).not.toContain('audit.4');
  });

  it('gives 40 at most, with its three parts', () => {
    const top = { ...allAnswered('audit', 4), 'audit.9': 'last-year', 'audit.10': 'last-year' };
    const score = audit.score(answersFrom(top), on);
    expect(score.outputs.map((output) => output.value)).toEqual([40, 12, 12, 16]);
    expect(score.band?.code).toBe('ZONE_IV');
  });
});

describe('DAST-10', () => {
  it('counts the ability to stop the other way round', () => {
    expect(built('dast-10').score(answersFrom(allAnswered('dast-10', 1)), on).total).toBe(9);
    expect(built('dast-10').score(answersFrom(allAnswered('dast-10', 0)), on).total).toBe(1);
  });
});

describe('ASSIST', () => {
  const assist = built('assist-3');

  it('reaches 31 for tobacco, which lacks one question, and 39 for the others', () => {
    const most = Object.fromEntries(
      assist.definition.items.map((item): [string, AnswerValue] => [
        item.code,
        item.kind === 'boolean'
          ? true
          : ([...(item.options ?? [])].sort((a, b) => (b.points ?? 0) - (a.points ?? 0))[0]?.code ??
            null),
      ]),
    );
    const values = assist.score(answersFrom(most), on).outputs.map((output) => output.value);
    expect(values).toEqual([31, 39, 39, 39, 39, 39, 39, 39, 39, 39]);
  });

  it('asks nothing more about a substance never used', () => {
    const score = assist.score(answersFrom({ 'opioids.q1': false }), on);
    expect(score.outputs.find((output) => output.code === 'opioidsScore')?.value).toBe(0);
  });
});

describe('WHODAS', () => {
  it('sums to 48 and gives no band', () => {
    const score = built('whodas-12').score(answersFrom(allAnswered('whodas-12', 4)), on);
    expect([score.total, score.band]).toEqual([48, null]);
  });
});
