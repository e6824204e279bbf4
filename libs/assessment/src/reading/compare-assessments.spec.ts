import { answersFrom, type AnswerValue } from '../engine/answers';
import { compileInstrument } from '../engine/compile-instrument';
import { findInstrument } from '../registry';
import { compareAssessments, type CompletedAssessment } from './compare-assessments';

function completed(code: string, values: Record<string, AnswerValue>): CompletedAssessment {
  const definition = findInstrument(code);
  if (!definition) throw new Error(code);
  const answers = answersFrom(values);
  const score = compileInstrument(definition).score(answers, {
    assessedOn: '2026-03-02',
    legalStatus: 'sentenced',
  });
  return { definition, answers, score };
}

const homeless = {
  'accommodation.place': 'significant',
  'accommodation.cost': 'some',
  'accommodation.area': 'none',
};
const housed = {
  'accommodation.place': 'none',
  'accommodation.area': 'none',
  'accommodation.keeping': 'none',
  'accommodation.right': 'none',
  'accommodation.condition': 'none',
};

describe('comparing two assessments', () => {
  const comparison = compareAssessments(
    completed('throughcare-needs', homeless),
    completed('throughcare-needs', housed),
  );
  const item = (code: string) => comparison.items.find((each) => each.item === code);

  it('shows item by item what became of each answer', () => {
    expect(item('accommodation.place')).toMatchObject({ change: 'lower', pointsChange: -2 });
    expect(item('accommodation.cost')).toMatchObject({ change: 'no-longer-answered' });
    expect(item('accommodation.keeping')).toMatchObject({ change: 'newly-answered' });
    expect(item('accommodation.area')).toMatchObject({ change: 'same' });
  });

  it('shows need by need whether it became less', () => {
    expect(comparison.needs.find((need) => need.domain === 'accommodation')).toEqual({
      domain: 'accommodation',
      before: 'significant',
      after: 'none',
      change: 'less',
    });
    expect(comparison.needs.find((need) => need.domain === 'health')?.change).toBe(
      'not-comparable',
    );
  });

  it('gives the difference of each output and both bands', () => {
    const all = (answer: string) =>
      Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => [`phq9.${n}`, answer]));
    const phq9 = compareAssessments(
      completed('phq-9', all('more-than-half')),
      completed('phq-9', all('not-at-all')),
    );
    expect(phq9.outputs[0]).toMatchObject({
      before: 18,
      after: 0,
      difference: -18,
      bandAfter: { code: 'MINIMAL' },
    });
  });

  it('never subtracts numbers of different instruments', () => {
    const mixed = compareAssessments(completed('k6', {}), completed('phq-9', {}));
    expect(mixed).toMatchObject({ sameInstrument: false, items: [], outputs: [] });
  });
});
