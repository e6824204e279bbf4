import { answersFrom, type AnswerValue } from './answers';
import { compileInstrument } from './compile-instrument';
import { findInstrument } from '../registry';
import type { InstrumentDefinition } from '../definition/instrument';

const onDay = { assessedOn: '2026-03-02' };

function built(code: string): InstrumentDefinition {
  const definition = findInstrument(code);
  if (!definition) throw new Error(`no instrument ${code}`);
  return definition;
}

const STEPS = ['not-at-all', 'several-days', 'more-than-half', 'nearly-every-day'] as const;

function phq9Answers(points: readonly number[]): Record<string, AnswerValue> {
  return Object.fromEntries(
    points.map((each, index) => [`phq9.${index + 1}`, STEPS[each] ?? 'not-at-all']),
  );
}

describe('scoring PHQ-9', () => {
  const phq9 = compileInstrument(built('phq-9'));

  it.each([
    [[0, 0, 0, 0, 0, 0, 0, 0, 0], 0, 'MINIMAL'],
    [[1, 1, 1, 1, 0, 0, 0, 0, 0], 4, 'MINIMAL'],
    [[1, 1, 1, 1, 1, 0, 0, 0, 0], 5, 'MILD'],
    [[2, 2, 2, 2, 2, 0, 0, 0, 0], 10, 'MODERATE'],
    [[3, 3, 3, 3, 2, 0, 0, 0, 0], 14, 'MODERATE'],
    [[3, 3, 3, 3, 3, 0, 0, 0, 0], 15, 'MODERATELY_SEVERE'],
    [[3, 3, 3, 3, 3, 3, 2, 0, 0], 20, 'SEVERE'],
    [[3, 3, 3, 3, 3, 3, 3, 3, 3], 27, 'SEVERE'],
  ])('%j gives %i, %s', (points, total, band) => {
    const score = phq9.score(answersFrom(phq9Answers(points)), onDay);
    expect(score.total).toBe(total);
    expect(score.band?.code).toBe(band);
    expect(score.errors).toEqual([]);
    expect(score.provisional).toBe(false);
  });

  it('raises the alert on any sign of self-harm, also while other answers are missing', () => {
    const score = phq9.score(answersFrom({ 'phq9.9': 'several-days' }), onDay);
    expect(score.alerts).toMatchObject([{ code: 'self-harm', urgency: 'same-day' }]);
    expect(score.total).toBeNull();
  });

  it('gives no total while an answer is missing, and names it', () => {
    const { 'phq9.4': _left, ...others } = phq9Answers([1, 1, 1, 1, 1, 1, 1, 1, 0]);
    const score = phq9.score(answersFrom(others), onDay);
    expect(score.errors).toMatchObject([{ type: 'MISSING_MANDATORY_INPUT', fields: ['phq9.4'] }]);
    expect(score.missing).toMatchObject([
      { item: 'phq9.4', status: 'not-asked', scales: ['depression'] },
    ]);
    expect(score.band).toBeNull();
  });

  it('tells declined from not asked', () => {
    const answers = {
      ...answersFrom(phq9Answers([1, 1, 1, 1, 1, 1, 1, 1, 1])),
      'phq9.2': { value: null, status: 'declined' as const },
    };
    expect(phq9.missing(answers, onDay)).toMatchObject([{ item: 'phq9.2', status: 'declined' }]);
  });

  it('reports an answer that the question does not allow and treats it as missing', () => {
    const score = phq9.score(
      answersFrom({ ...phq9Answers([0, 0, 0, 0, 0, 0, 0, 0, 0]), 'phq9.1': 'sometimes' }),
      onDay,
    );
    expect(score.errors.map((error) => error.type)).toEqual([
      'ANSWER_NOT_POSSIBLE',
      'MISSING_MANDATORY_INPUT',
    ]);
  });

  it('says which single answer would change the band, nearest first and downward first', () => {
    const score = phq9.score(answersFrom(phq9Answers([2, 2, 2, 2, 2, 0, 0, 0, 0])), onDay);
    expect(score.nearestChanges[0]).toMatchObject({
      item: 'phq9.1',
      direction: 'lower',
      value: 9,
      band: { code: 'MILD' },
    });
    expect(score.nearestChanges.every((change) => change.direction === 'lower')).toBe(true);
  });

  it('turns the band into a level of need in health', () => {
    const score = phq9.score(answersFrom(phq9Answers([1, 1, 1, 1, 1, 0, 0, 0, 0])), onDay);
    expect(score.needs).toMatchObject([{ domain: 'health', level: 'some' }]);
  });
});

describe('scoring AUDIT-C', () => {
  const auditC = compileInstrument(built('audit-c'));
  const three = answersFrom({ 'audit.1': '2-3-a-week', 'audit.2': '1-2', 'audit.3': 'never' });

  it.each([
    ['male', 'NEGATIVE', 'men'],
    ['female', 'POSITIVE', 'women'],
  ])('three points of a %s person is %s', (sex, band, group) => {
    const score = auditC.score(three, { ...onDay, sex });
    expect(score.band?.code).toBe(band);
    expect(score.outputs[0]?.normGroup?.code).toBe(group);
  });

  it('gives no band where no norms are published, and says so', () => {
    const score = auditC.score(three, { ...onDay, sex: 'other' });
    expect(score.total).toBe(3);
    expect(score.band).toBeNull();
    expect(score.notices).toMatchObject([{ type: 'no-norm-group' }]);
  });

  it('asks nothing more of a person who never drinks and counts the rest 0', () => {
    const never = answersFrom({ 'audit.1': 'never', 'audit.2': '10-or-more' });
    expect(auditC.visibleItems(never).map((item) => item.code)).toEqual(['audit.1']);
    expect(auditC.score(never, { ...onDay, sex: 'male' }).total).toBe(0);
  });
});
