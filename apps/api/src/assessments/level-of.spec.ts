import { answersFrom, compileInstrument } from '@throughcare/assessment';
import { findInstrument } from '@throughcare/assessment/registry';
import { levelOf } from './level-of';

const man = {
  assessmentDate: '2025-01-01',
  dateOfBirth: '1980-01-01',
  dateOfCurrentConviction: '2020-01-01',
  dateAtStartOfFollowup: '2023-01-01',
  ageAtFirstSanction: 40,
  gender: 'MALE',
  currentOffenceCode: '02700',
  totalNumberOfSanctionsForAllOffences: 1,
  totalNumberOfViolentSanctions: 1,
  supervisionStatus: 'COMMUNITY',
  hasEverCommittedSexualOffence: true,
  totalContactAdultSexualSanctions: 0,
  totalContactChildSexualSanctions: 0,
  totalNonContactSexualOffences: 0,
  totalIndecentImageSanctions: 2,
  dateOfMostRecentSexualOffence: '2019-06-01',
};

describe('the level of a combined score', () => {
  const definition = findInstrument('ew-csrp');
  if (!definition) throw new Error('ew-csrp is not built in');
  const csrp = compileInstrument(definition);

  it('is its own, not that of its first part', () => {
    const score = csrp.score(answersFrom(man), { assessedOn: '2025-01-01' });
    const part = score.outputs.find(({ code }) => code === 'DC.score');
    expect(score.band?.code).toBe('VERY_HIGH');
    expect(part?.band?.code).not.toBe('VERY_HIGH');
    expect(levelOf(score)).toBe('very-high');
  });

  it('is none while the whole has no score, although a part has one', () => {
    const { currentOffenceCode: _code, ...rest } = man;
    const score = csrp.score(answersFrom(rest), { assessedOn: '2025-01-01' });
    expect(score.outputs.some(({ code, band }) => code === 'DC.score' && band)).toBe(true);
    expect(levelOf(score)).toBeNull();
  });
});
