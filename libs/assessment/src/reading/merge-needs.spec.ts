import { answersFrom, type AnswerValue } from '../engine/answers';
import { compileInstrument } from '../engine/compile-instrument';
import { findInstrument } from '../registry';
import { mergeNeeds, type NeedSource } from './merge-needs';

function source(
  id: string,
  code: string,
  day: string,
  values: Record<string, AnswerValue>,
): NeedSource {
  const definition = findInstrument(code);
  if (!definition) throw new Error(code);
  const context = { assessedOn: day, sex: 'male', legalStatus: 'sentenced' };
  return {
    assessmentId: id,
    score: compileInstrument(definition).score(answersFrom(values), context),
  };
}

const alcoholIn = (...sources: NeedSource[]) =>
  mergeNeeds(sources).find((need) => need.domain === 'alcohol');
const sober = source('a1', 'throughcare-needs', '2026-01-10', {
  'alcohol.use': 'none',
  'alcohol.linked': true,
});
const drinking = source('a2', 'audit-c', '2026-02-01', {
  'audit.1': '4-or-more-a-week',
  'audit.2': '1-2',
  'audit.3': 'never',
});

describe('one need profile from all instruments', () => {
  it('always has the ten domains', () => expect(mergeNeeds([])).toHaveLength(10));

  it('takes the highest level, shows that sources disagree, and keeps both', () => {
    expect(alcoholIn(sober, drinking)).toMatchObject({
      level: 'some',
      disagreement: true,
      evidence: [{ assessmentId: 'a2' }, { assessmentId: 'a1' }],
    });
  });

  it('makes some need a priority only where it is linked to offending', () => {
    expect(alcoholIn(drinking)?.priority).toBe(false);
    expect(alcoholIn(sober, drinking)?.priority).toBe(true);
  });

  it('lets a repeat replace the former assessment with the same instrument', () => {
    const later = source('a3', 'audit-c', '2026-03-01', { 'audit.1': 'never' });
    expect(alcoholIn(drinking, later)).toMatchObject({ level: 'none', disagreement: false });
  });
});
