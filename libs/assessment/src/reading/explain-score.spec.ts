import { answersFrom } from '../engine/answers';
import { compileInstrument } from '../engine/compile-instrument';
import { findInstrument } from '../registry';
import { explainScore } from './explain-score';

const built = (code: string) => {
  const definition = findInstrument(code);
  if (!definition) throw new Error(code);
  return compileInstrument(definition);
};
const fivePoints = answersFrom({
  'phq9.1': 'nearly-every-day',
  'phq9.2': 'several-days',
  ...Object.fromEntries([3, 4, 5, 6, 7, 8].map((n) => [`phq9.${n}`, 'not-at-all'])),
  'phq9.9': 'several-days',
});

describe('the explanation of a score', () => {
  const score = built('phq-9').score(fivePoints, { assessedOn: '2026-03-02' });
  const texts = (language: string, kind: string) =>
    explainScore(score, language)
      .filter((each) => each.kind === kind)
      .map((each) => each.text);

  it('says the result and the band', () => {
    expect(texts('en', 'result')).toEqual(['PHQ-9 total: 5 points, Mild.']);
    expect(texts('zh', 'result')).toEqual(['PHQ-9 总分：5 分，轻度。']);
  });

  it('traces each point to one answer, heaviest first', () => {
    expect(texts('en', 'contribution')[0]).toBe(
      'Little interest or pleasure in doing things?: “Nearly every day” gives 3 points.',
    );
    expect(texts('en', 'contribution')).toHaveLength(9);
  });

  it('says what would change the band, in the language asked for', () => {
    expect(texts('en', 'change')[0]).toContain('instead of');
    expect(texts('zh', 'change')[0]).toContain('结果将为');
  });

  it('puts an alert first', () => expect(explainScore(score, 'en')[0]?.kind).toBe('alert'));

  it('speaks of raising and lowering where a model has no points', () => {
    const model = built('ew-ogrs3').score(
      answersFrom({
        gender: 'MALE',
        dateOfBirth: '1991-07-17',
        dateOfCurrentConviction: '2021-08-05',
        dateAtStartOfFollowupCalculated: '2021-12-12',
        totalNumberOfSanctionsForAllOffences: 2,
        ageAtFirstSanction: 21,
        currentOffenceCode: '11618',
      }),
      { assessedOn: '2026-03-02' },
    );
    const sentences = explainScore(model, 'en').map((each) => each.text);
    expect(sentences).toContain('Within two years: 17 percent, Low.');
    expect(sentences).toContain('First or later sanction (2) raises the estimate (+0.463).');
  });

  it('survives being stored and read back', () => {
    const stored = JSON.parse(JSON.stringify(score)) as typeof score;
    expect(explainScore(stored, 'zh')).toEqual(explainScore(score, 'zh'));
  });
});
