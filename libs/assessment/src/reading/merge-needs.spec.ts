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
  mergeNeeds(sources, '2026-03-02').find((need) => need.domain === 'alcohol');
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
  it('always has the ten domains', () => expect(mergeNeeds([], '2026-03-02')).toHaveLength(10));

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

  it('lets what is older than its review interval say nothing where something fresh speaks, and marks it', () => {
    const old = { ...drinking, reviewOn: '2026-03-02' };
    const fresh = { ...sober, reviewOn: '2026-03-03' };
    expect(alcoholIn(fresh, old)).toMatchObject({
      level: 'none',
      disagreement: false,
      stale: false,
      evidence: [
        { assessmentId: 'a2', stale: true, counts: false },
        { assessmentId: 'a1', stale: false, counts: true },
      ],
    });
  });

  it('falls back on what is stale where nothing else is known', () => {
    expect(alcoholIn({ ...drinking, reviewOn: '2026-02-20' })).toMatchObject({
      level: 'some',
      stale: true,
    });
  });
});
